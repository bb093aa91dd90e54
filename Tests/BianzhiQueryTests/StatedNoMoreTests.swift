import BianzhiCore
import BianzhiQuery
import Testing

/// A form that does not state again what a finding is about proves nothing.
@Suite("no longer stated") struct StatedNoMoreTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// The columns and cells of both forms, without code and day.
    let columns, before, after: String
    /// Kind and number that documents approve.
    var quotas = ["行政编制,20"]
    var rule = "data.stated_approved"
    var state = FindingProof.State.unchecked
  }

  static let cases = [
    Case(
      testDescription: "stated again, and right", columns: "行政编制数,行政编制实有人数", before: "22,20",
      after: "20,20", state: .cleared),
    Case(
      testDescription: "the number of the people is told, the approved one is blank",
      columns: "行政编制数,工勤编制数,行政编制实有人数", before: "22,1,20", after: ",1,20",
      quotas: ["行政编制,20", "工勤编制,1"]),
    Case(
      testDescription: "one of two kinds is not told any more",
      columns: "行政编制数,工勤编制数,工勤编制实有人数", before: "20,3,1", after: "20,,1",
      quotas: ["行政编制,20", "工勤编制,1"]),
    Case(
      testDescription: "事业编制 is told by one of its two funded kinds",
      columns: "全额拨款编制数,差额拨款编制数,事业编制数,事业编制实有人数", before: ",,14,8", after: "5,,,8",
      quotas: ["全额拨款事业编制,5", "差额拨款事业编制,5"]),
    Case(
      testDescription: "事业编制 is told by both", columns: "全额拨款编制数,差额拨款编制数,事业编制数,事业编制实有人数",
      before: ",,14,8", after: "5,5,,8", quotas: ["全额拨款事业编制,5", "差额拨款事业编制,5"],
      state: .cleared),
    Case(
      testDescription: "the people of a kind are told no more",
      columns: "行政编制实有人数,工勤编制实有人数", before: "22,1", after: ",1",
      quotas: ["行政编制,20", "工勤编制,1"], rule: "quota.overrun_stated"),
    Case(
      testDescription: "they are told, and fewer", columns: "行政编制实有人数,工勤编制实有人数",
      before: "22,1", after: "20,1", quotas: ["行政编制,20", "工勤编制,1"],
      rule: "quota.overrun_stated", state: .cleared),
  ]

  @Test(arguments: cases)
  func provesNothing(item: Case) throws {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2008-01-01,")
    for quota in item.quotas { try office.quotas("A1,\(quota),,石编〔2008〕1号,2008-01-01,") }
    let form = { (cells: String, day: String) in
      _ = try office.store("机构代码,单位名称,\(item.columns),数据日期", ["A1,一局,\(cells),\(day)"])
    }
    try form(item.before, "2010-06-30")
    let first = try office.findings(item.rule, office.check("2010-06-30"))
    let finding = try #require(first.first)
    #expect(first.count == 1)
    try form(item.after, "2010-09-30")
    #expect(try office.findings(item.rule, office.check("2010-09-30")).isEmpty)
    let proof = try office.ledger.reading { try FindingProofs($0).proof(of: finding) }
    #expect(proof.state == item.state)
  }
}
