import Foundation
import Testing

/// What was ticked as wrong is not ticked away.
@Suite("wrong ticks") struct ChecklistFaultTests {
  private func desk() throws -> Desk {
    let desk = try AuditDesk.make(
      quotas: [(organ: Sample.first, kind: "行政编制", people: 3)], roster: Sample.roster(0..<3),
      on: "2010-02-10")
    try desk.run("check")
    try AuditDesk.mark(desk, 1...10)
    try desk.done(
      "checklist", "make", "P1-1", "--headers", "key", "-o", "list.csv", "--by", "周甲", "--on",
      "2010-03-02")
    return desk
  }

  /// Reads the list with one tick for all items but the last, which is right.
  private func read(
    _ desk: Desk, _ tick: String, remark: String = "", on day: String, by person: String = "吴乙",
    gives status: Int32 = 0
  ) throws {
    var rows = CSVText.rows(String(decoding: try desk.bytes("list.csv"), as: UTF8.self))
    let column = try #require(rows[0].firstIndex(of: "tick"))
    let note = try #require(rows[0].firstIndex(of: "remark"))
    for index in rows.indices.dropFirst() {
      let isLast = index == rows.indices.last
      rows[index][column] = isLast ? "对" : tick
      rows[index][note] = isLast ? "" : remark
    }
    try desk.write("ticked.csv", CSVText.text(rows))
    let result = try desk.run(
      "checklist", "read", "C1", "ticked.csv", "--by", person, "--on", day)
    #expect(result.status == status, "\(result.everything)")
  }

  private func faults(_ desk: Desk) throws -> [[String: String]] {
    let shown = try desk.run("checklist", "show", "C1", "--format", "csv", "--headers", "key")
    return CSVText.records(shown.text).filter { $0["wrong_on"]?.isEmpty == false }
  }

  @Test func aSecondReadingWipesNothing() throws {
    let desk = try desk()
    try read(desk, "错", remark: "吃空饷", on: "2010-03-08")
    try read(desk, "对", on: "2010-03-09")
    let faults = try faults(desk)
    #expect(!faults.isEmpty && faults.allSatisfy { $0["tick"] == "right" })
    #expect(
      faults.allSatisfy { $0["wrong_on"] == "2010-03-08" && $0["changed_on"] == "2010-03-09" })
    let refused = try AuditDesk.end(desk)
    #expect(refused.status == 77 && refused.words.contains("C1"), "\(refused.everything)")
    // A reason that comes with the tick answers it.
    try read(desk, "对", remark: "已核实在岗", on: "2010-03-10")
    #expect(try AuditDesk.end(desk).status == 0)
    #expect(try desk.broken().isEmpty)
  }

  @Test func aFindingAnswersIt() throws {
    let desk = try desk()
    try read(desk, "错", on: "2010-03-08")
    #expect(try AuditDesk.end(desk).status == 77)
    try desk.act("raise --organ \(Sample.first) --title 人员不在岗", by: "周甲", on: "2010-03-09")
    let refused = try AuditDesk.end(desk)
    // Now the finding itself is waited for.
    #expect(refused.status == 77 && refused.words.contains("H1") && !refused.words.contains("C1"))
  }

  @Test func theLeaderReadsNoListOfHisOwn() throws {
    let desk = try desk()
    try read(desk, "对", on: "2010-03-08", by: "甲一", gives: 77)
    try read(desk, "对", on: "2010-03-08")
    #expect(try faults(desk).isEmpty)
    #expect(try AuditDesk.end(desk).status == 0)
  }

  static let sums: [(sheet: String, status: Int32, returned: String)] = [
    ("题目,优秀,称职,基本称职,不称职,合计\n班子,10,5,3,3,21\n", 0, "收回 21"),
    ("题目,优秀,称职,基本称职,不称职,合计\n班子,10,5,3,3,99\n", 65, "99"),
    ("题目,优秀,称职,基本称职,不称职,总计\n班子,10,5,3,3,20\n", 65, "21"),
    ("题目,优秀,称职,基本称职,不称职,收回票数\n班子,10,5,3,3,25\n", 0, "收回 25"),
    ("题目,优秀,称职,基本称职,不称职,收回票数\n班子,10,5,3,3,20\n", 65, "20"),
    ("题目,优秀,称职,基本称职,不称职\n班子,10,5,3,3\n纪律,10,5,3,4\n合计,20,10,6,7\n", 0, "收回 22"),
    ("题目,优秀,称职,基本称职,不称职\n班子,10,5,3,3\n总计,20,5,3,3\n", 65, "20"),
  ]

  /// Printed sums of an appraisal were read past.
  @Test(arguments: sums) func printedSumsAreCompared(
    sheet: String, status: Int32, returned: String
  ) throws {
    let desk = try desk()
    try desk.write("b.csv", sheet)
    let result = try desk.run(
      "ballot", "record", "P1-1", "b.csv", "--issued", "40", "--by", "周甲", "--on", "2010-03-05")
    #expect(result.status == status, "\(sheet): \(result.everything)")
    #expect(result.words.contains(returned) || result.text.contains(returned))
  }
}
