import Foundation
import Testing

/// A lower office may have two plans for one year.
@Suite("two plans of a lower office") struct TwoPlansTests {
  private static let heading = "姓名,机构代码,职务,任职日期\n"

  /// Packages of the plans of one office; each plan has the leaders that were known when it was drafted.
  private func packages(second: String, repeats: Bool) throws -> [Data] {
    let desk = try Desk()
    try desk.take([
      "a.csv": Sample.organs, "b.csv": Self.heading + "甲一,\(Sample.first),局长,2003-01-01\n",
    ])
    try desk.done("plan", "draft", "2010", "--by", "周甲", "--on", "2010-01-05")
    try desk.take(["c.csv": Self.heading + second])
    try desk.done("plan", "draft", "2010", "--by", "周甲", "--on", "2010-03-05")
    if !repeats {
      try desk.done(
        "plan", "set", "P2-1", "--demand", "out", "--reason", "在P1", "--by", "周甲", "--on",
        "2010-03-06")
    }
    return try ["P1", "P2"].map { plan in
      try desk.done(
        "package", "make", "--plan", plan, "--office", "339910", "--name", "漪浦编办", "--by", "周甲",
        "--on", plan == "P1" ? "2010-06-30" : "2010-07-31", "-o", "package.json")
      return try desk.bytes("package.json")
    }
  }

  private func take(_ city: Desk, _ package: Data, _ options: String...) throws -> Tool.Result {
    try package.write(to: URL(filePath: city.file("in.json")))
    return try city.run(
      ["package", "import", "in.json", "--by", "冯丁", "--on", "2011-01-05"] + options)
  }

  private func planned(_ city: Desk) throws -> String? {
    let total = try city.run(["plan", "total", "2010", "--on", "2011-01-05"] + AuditDesk.key)
    return CSVText.records(total.text).last?["planned"]
  }

  /// The second plan replaced the first without a word: its leaders were gone.
  @Test(arguments: [[0, 1], [1, 0]]) func plansOfOtherLeadersBothCount(order: [Int]) throws {
    let packages = try packages(second: "乙二,\(Sample.second),局长,2003-02-01\n", repeats: false)
    let city = try Desk()
    try city.take(["a.csv": Sample.organs])
    for place in order {
      let taken = try take(city, packages[place])
      #expect(taken.status == 0, "\(taken.everything)")
    }
    #expect(try planned(city) == "2")
    let rows = try city.rows(
      "SELECT id FROM package WHERE is_newest = 1", "--reveal", "--reason", "测试")
    #expect(rows.count == 2)
    #expect(try city.broken().isEmpty)
  }

  /// A second plan with the same leaders is asked about: it counts beside the first, or takes its place.
  @Test func plansOfTheSameLeadersAreAskedAbout() throws {
    let packages = try packages(second: "乙二,\(Sample.second),局长,2003-02-01\n", repeats: true)
    let city = try Desk()
    try city.take(["a.csv": Sample.organs])
    #expect(try take(city, packages[0]).status == 0)
    let refused = try take(city, packages[1])
    #expect(refused.status == 77 && refused.words.contains("甲一"), "\(refused.everything)")
    #expect(refused.words.contains("--in-place-of G1"))
    #expect(try planned(city) == "1")
    #expect(try take(city, packages[1], "--in-place-of", "G7").status == 77)
    #expect(try take(city, packages[1], "--in-place-of", "G1").status == 0)
    #expect(try planned(city) == "2")
    #expect(try city.broken().isEmpty)
  }
}
