import Foundation
import Testing

/// One office is counted once, and its newest package knows best.
@Suite("one office, one code") struct OfficeTwinTests {
  private func county(_ leader: String = "甲一") throws -> Desk {
    let desk = try Desk()
    try desk.take([
      "a.csv": Sample.organs,
      "b.csv": "姓名,机构代码,职务,任职日期\n\(leader),\(Sample.first),局长,2003-01-01\n",
    ])
    try desk.done("plan", "draft", "2010", "--by", "周甲", "--on", "2010-01-05")
    return desk
  }

  private func package(
    _ desk: Desk, _ office: String, _ name: String, plan: String = "P1", on day: String
  ) throws -> Data {
    try desk.done(
      "package", "make", "--plan", plan, "--office", office, "--name", name, "--by", "周甲", "--on",
      day, "-o", "package.json")
    return try desk.bytes("package.json")
  }

  private func city() throws -> Desk {
    let desk = try Desk()
    try desk.take(["a.csv": Sample.organs])
    return desk
  }

  private func take(
    _ city: Desk, _ package: Data, _ options: String..., gives status: Int32 = 0
  ) throws -> String {
    try package.write(to: URL(filePath: city.file("in.json")))
    let result = try city.run(
      ["package", "import", "in.json", "--by", "冯丁", "--on", "2011-01-05"] + options)
    #expect(result.status == status, "\(result.everything)")
    return result.words
  }

  private func planned(_ city: Desk) throws -> String? {
    let total = try city.run(["plan", "total", "2010", "--on", "2011-01-05"] + AuditDesk.key)
    return CSVText.records(total.text).last?["planned"]
  }

  /// Another code with the same name; the same code in other letters; another name with all its leaders.
  @Test(arguments: [
    ("3399100", "漪浦编办"), ("0339910", "漪浦 编办"), ("３３９９１０", "漪浦县委编办"), ("339910-", "某县编办"),
  ])
  func anotherCodeIsAskedAbout(office: String, name: String) throws {
    let lower = try county()
    let first = try package(lower, "339910", "漪浦编办", on: "2010-06-30")
    let second = try package(lower, office, name, on: "2010-12-31")
    let city = try city()
    _ = try take(city, first)
    let words = try take(city, second, gives: 77)
    #expect(words.contains("G1") && words.contains("--in-place-of"), "\(words)")
    #expect(try planned(city) == "1")
    _ = try take(city, second, "--in-place-of", "G1")
    #expect(try planned(city) == "1")
    // The old code comes back: it would count beside the new one.
    let third = try package(lower, "339910", "漪浦编办", on: "2011-01-04")
    _ = try take(city, third, gives: 77)
    #expect(try city.broken().isEmpty)
  }

  /// An older package that came later is not the one that is replaced.
  @Test func theNewestIsReplaced() throws {
    let lower = try county()
    let older = try package(lower, "339910", "漪浦编办", on: "2010-06-30")
    let newer = try package(lower, "339910", "漪浦编办", on: "2010-12-31")
    let recoded = try package(lower, "3399100", "漪浦编办", on: "2011-01-02")
    let city = try city()
    _ = try take(city, newer)
    _ = try take(city, older)
    let words = try take(city, recoded, gives: 77)
    #expect(words.contains("--in-place-of G1"), "\(words)")
    _ = try take(city, recoded, "--in-place-of", "G2", gives: 77)
    _ = try take(city, recoded, "--in-place-of", "G1")
    #expect(try planned(city) == "1")
    #expect(try city.broken().isEmpty)
  }

  /// Another code and another name, and the same leaders: both count, with a warning.
  @Test func theSameLeadersElsewhereAreSaid() throws {
    let lower = try county()
    let first = try package(lower, "339910", "漪浦编办", on: "2010-06-30")
    let second = try package(lower, "3399101", "某县编办", on: "2010-12-31")
    let city = try city()
    _ = try take(city, first)
    let words = try take(city, second)
    #expect(words.contains("G1") && words.contains("重复计数"), "\(words)")
    let other = try package(try county("乙二"), "339912", "荻洲编办", on: "2010-12-31")
    #expect(try !take(city, other).contains("重复计数"))
  }

  /// Two offices of one name are told apart by a reason.
  @Test func twoOfficesOfOneName() throws {
    let first = try package(try county(), "339910", "县编办", on: "2010-12-31")
    let second = try package(try county("乙二"), "339911", "县编办", on: "2010-12-31")
    let city = try city()
    _ = try take(city, first)
    _ = try take(city, second, gives: 77)
    _ = try take(city, second, "--renamed", "两个县，名称未写全")
    #expect(try planned(city) == "2")
    let later = try package(try county("乙二"), "339911", "县编办", on: "2011-01-03")
    _ = try take(city, later)
    #expect(try planned(city) == "2")
  }

  /// A later package of an earlier year's plan says what became of a finding, in whatever order they come.
  @Test(arguments: [[0, 1], [1, 0]]) func theNewestPackageKnowsBest(order: [Int]) throws {
    let lower = try Desk.withOneFinding()
    try lower.take([
      "s.csv": "姓名,机构代码,职务,任职日期\n甲一,\(Sample.first),局长,2003-01-01\n"
    ])
    for year in ["2010", "2009"] {
      try lower.done("plan", "draft", year, "--by", "周甲", "--on", "2010-01-15")
    }
    try lower.submitted()
    try lower.checkRoster(40, on: "2010-04-30")
    try lower.act("accept F1", by: "郑丙", on: "2010-05-10")
    let early = try package(lower, "339910", "漪浦编办", plan: "P1", on: "2010-05-20")
    try lower.checkRoster(41, on: "2010-05-31")
    let late = try package(lower, "339910", "漪浦编办", plan: "P2", on: "2010-06-20")
    let city = try city()
    for place in order { _ = try take(city, [early, late][place]) }
    let rows = CSVText.records(
      try city.run("package", "findings", "--format", "csv", "--headers", "key").text)
    #expect(rows.map { $0["status"] } == ["confirmed"], "\(rows)")
  }

  /// "done" in a package of which newer lists or findings say otherwise.
  @Test func whatCameSinceStandsInThePackage() throws {
    let desk = try AuditDesk.make(
      quotas: [(organ: Sample.first, kind: "行政编制", people: 3)], roster: Sample.roster(0..<3),
      on: "2010-02-10")
    try desk.run("check")
    try AuditDesk.mark(desk, 1...10)
    try #require(try AuditDesk.end(desk).status == 0)
    let clean = try package(desk, "339910", "漪浦编办", on: "2010-05-02")
    #expect(!String(decoding: clean, as: UTF8.self).contains("unchecked_organs"))
    try desk.take(["n.csv": Sample.roster(0..<5)], "--as-of", "2010-04-30")
    try desk.act("raise --organ \(Sample.first) --title 越权", by: "周甲", on: "2010-05-03")
    let made = try desk.run(
      "package", "make", "--plan", "P1", "--office", "339910", "--name", "漪浦编办", "--by", "周甲",
      "--on", "2010-05-04", "-o", "package.json")
    #expect(made.status == 0 && made.words.contains("H1"), "\(made.everything)")
    let city = try city()
    _ = try take(city, desk.bytes("package.json"))
    let review = try city.run("package", "review", "--format", "csv", "--headers", "key").text
    #expect(review.contains("open_again") && review.contains("339910/H1"), "\(review)")
    #expect(review.contains("newer_data"), "\(review)")
  }
}
