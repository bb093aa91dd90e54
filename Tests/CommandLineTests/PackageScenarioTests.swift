import Foundation
import TestSupport
import Testing

/// Two counties hand their year up to the city.
@Suite("scenario: packages of lower offices") struct PackageScenarioTests {
  /// A county with one leader due for audit and one organ over its quota, and its approved plan.
  private func county() throws -> Desk {
    let desk = try Desk()
    // The end of the chain stands in the package, and the times of entry in the chain.
    desk.environment["SOURCE_DATE_EPOCH"] = FixedClock.seconds
    try desk.overQuota()
    try desk.take([
      "subjects.csv": "姓名,机构代码,职务,任职日期,离任日期,离任原因,层级\n甲一,\(Sample.first),局长,2004-06-01,,,部门\n"
    ])
    #expect(try desk.run("check").status == 1)
    try act(desk, "周甲", "2010-01-10", "plan", "draft", "2009", "--as-of", "2009-12-31")
    try act(desk, "冯丁", "2010-01-12", "plan", "approve", "P1", "--document", "岚编办〔2010〕1号")
    return desk
  }

  private func act(
    _ desk: Desk, _ person: String, _ day: String, _ words: String...,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let result = try desk.run(
      words + ["--by", person, "--on", day, "--days-after-data", "400"])
    #expect(result.status == 0, "\(result.everything)", sourceLocation: sourceLocation)
  }

  private func make(_ desk: Desk, _ office: String, _ day: String = "2010-12-31") throws -> Data {
    try act(
      desk, "周甲", day, "package", "make", "--plan", "P1", "--office", office, "--name",
      "编办\(office)", "-o", "package.json")
    #expect(try desk.mode(desk.file("package.json")) == 0o600)
    return try desk.bytes("package.json")
  }

  private func take(_ desk: Desk, _ package: Data, _ status: Int32 = 0) throws -> Tool.Result {
    try package.write(to: URL(filePath: desk.file("in.json")))
    // The city's own data are those of the year before.
    let result = try desk.run(
      "package", "import", "in.json", "--by", "冯丁", "--on", "2011-01-05", "--days-after-data", "400"
    )
    #expect(result.status == status, "\(result.everything)")
    return result
  }

  private func review(_ desk: Desk, _ words: String...) throws -> [[String: String]] {
    let command =
      ["package", "review"] + words + ["--format", "csv", "--headers", "key", "--anchor"]
    return CSVText.records(try desk.run(command).text)
  }

  /// A package could lie in its place while the act of its making was lost.
  @Test func thePackageIsWrittenAfterItsAct() throws {
    let desk = try county()
    let command = [
      "package", "make", "--plan", "P1", "--office", "339910", "--name", "甲", "--by", "周甲", "--on",
      "2010-12-31", "-o", "-",
    ]
    let result = try desk.run(
      program: "/bin/sh", ["-c", "exec \"$0\" \"$@\" > /dev/full", Tool.path] + command)
    #expect(result.status == 73 && result.words.contains("已经存入台账"), "\(result.everything)")
  }

  @Test func sameNumbersStayApart() throws {
    let (one, other, city) = (try county(), try county(), try county())
    // Step 2 without step 1.
    try act(
      one, "周甲", "2010-03-01", "step", "mark", "P1-1", "2", "--note", "会议", "--override",
      "--reason",
      "补录")
    let own = ["finding", "list", "--on", "2011-01-05", "--format", "table"]
    let before = try city.run(own).text
    _ = try take(city, make(one, "339910"))
    _ = try take(city, make(other, "339911"))
    #expect(try city.run(own).text == before)
    let remarks = try review(city)
    let outstanding = remarks.filter { $0["problem"] == "outstanding" }
    #expect(outstanding.map { $0["subject"] } == ["339910/P1-1", "339911/P1-1"])
    #expect(outstanding.allSatisfy { $0["detail"]?.contains("甲一") == true })
    let problems = Set(remarks.filter { $0["office"] == "339910" }.compactMap { $0["problem"] })
    #expect(problems.isSuperset(of: ["step_overridden", "step_missing", "outstanding"]))
    #expect(remarks.allSatisfy { $0["chain"]?.split(separator: ":").last?.count == 64 })
    #expect(Set(try review(city, "339911").compactMap { $0["office"] }) == ["339911"])
    #expect(try city.run("package", "review", "339999").status == 66)
    #expect(try city.run("verify").status == 0)
  }

  /// Equal acts on equal data give equal bytes.
  @Test func equalLedgersGiveEqualPackages() throws {
    #expect(try make(county(), "339910") == make(county(), "339910"))
  }

  @Test func findingsBearTheirOffice() throws {
    let (one, other, city) = (try county(), try county(), try Desk())
    for desk in [one, other] {
      try act(desk, "周甲", "2010-01-20", "finding", "confirm", "F1")
      try act(
        desk, "吴乙", "2010-02-01", "finding", "plan", "F1", "--measure", "调出一人", "--owner", "吴乙",
        "--target", "不超过三人", "--deadline", "2010-12-01")
    }
    try city.atQuota()
    _ = try take(city, make(one, "339910"))
    _ = try take(city, make(other, "339911"))
    let overdue = try review(city).filter { $0["problem"] == "overdue" }
    #expect(overdue.map { $0["finding"] } == ["339910/F1", "339911/F1"])
    #expect(overdue.first?["detail"] == "2010-12-01: 30")
  }

  @Test func aPackageIsTakenOnceAndOnlyWhole() throws {
    let (county, city) = (try county(), try Desk())
    try city.atQuota()
    let package = try make(county, "339910")
    let changed = String(decoding: package, as: UTF8.self)
      .replacing("\"demand\":\"must\"", with: "\"demand\":\"should\"")
    #expect(try take(city, Data(changed.utf8), 65).words.contains("hash"))
    #expect(try city.run("package", "show", "in.json").status == 65)
    #expect(try take(city, package).text.hasPrefix("G1"))
    let events = try city.run("trace").text
    #expect(try take(city, package).text.contains("G1"))
    #expect(try city.run("trace").text == events)
    let later = try make(county, "339910", "2011-01-02")
    #expect(try take(city, later).text.hasPrefix("G2"))
    let list = try city.run("package", "list", "--format", "csv", "--headers", "key")
    #expect(CSVText.records(list.text).map { $0["newest"] } == ["no", "yes"])
    #expect(try city.run("package", "show", "in.json").status == 0)
    #expect(try city.run("package", "show", "none.json").status == 66)
    let none = try city.run("package", "import", "none.json", "--by", "冯丁", "--on", "2011-01-05")
    #expect(none.status == 66)
    #expect(try city.run("verify").status == 0)
  }

  @Test func aPackageHoldsNoPeopleOfFindings() throws {
    let desk = try Desk()
    try desk.overQuota()
    try desk.take([
      "payroll.csv": Sample.payroll([0, 1, 2, 3, 50]),
      "subjects.csv":
        "姓名,机构代码,职务,任职日期,离任日期,离任原因,层级\n甲一,\(Sample.first),局长,2004-06-01,,,部门\n",
    ])
    #expect(try desk.run("check").text.contains(Sample.name(50)))
    try act(desk, "周甲", "2010-01-10", "plan", "draft", "2009", "--as-of", "2009-12-31")
    let package = String(decoding: try make(desk, "339910"), as: UTF8.self)
    #expect(package.contains("pay.off_roster") && package.contains("甲一"))
    #expect(!package.contains(Sample.name(50)) && !package.contains(Sample.person(50)))
    #expect(!package.contains(Sample.masked(Sample.person(50))))
    let missing = try desk.run(
      "package", "make", "--plan", "P2", "--office", "1", "--name", "x", "-o", "x.json", "--by",
      "周甲",
      "--on", "2010-12-31")
    #expect(missing.status == 66 && !desk.exists("x.json"))
    let nowhere = try desk.run(
      "package", "make", "--plan", "P1", "--office", "1", "--name", "x", "-o", "no/x.json", "--by",
      "周甲", "--on", "2010-12-31")
    #expect(nowhere.status == 73)
    #expect(try desk.run("trace").text.components(separatedBy: "package.made").count <= 2)
  }
}
