import BianzhiCore
import BianzhiQuery
import Testing

/// 事业编制 without its funding against the three kinds that tell it.
@Suite("institution kinds") struct InstitutionKindTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// Kind and total.
    let quotas: [String]
    /// Kinds of the people, with the state of some.
    let people: [String]
    var over: [String] = []
    var unapproved: [String] = []
  }

  static let cases = [
    Case(
      testDescription: "the roster does not tell the funding, the quota does",
      quotas: ["全额拨款事业编制,1", "差额拨款事业编制,1"], people: ["事业编制", "事业编制", "事业编制"],
      over: ["A1 事业编制 2/3"]),
    Case(
      testDescription: "the quota does not tell the funding, the roster does",
      quotas: ["事业编制,2"], people: ["全额拨款事业编制", "差额拨款事业编制", "自收自支事业编制"],
      over: ["A1 事业编制 2/3"]),
    Case(
      testDescription: "as many as approved, compared as one",
      quotas: ["事业编制,2"], people: ["全额拨款事业编制", "差额拨款事业编制"]),
    Case(
      testDescription: "both tell it: kinds do not net",
      quotas: ["全额拨款事业编制,1", "差额拨款事业编制,3"],
      people: ["全额拨款事业编制", "全额拨款事业编制", "差额拨款事业编制"], over: ["A1 全额拨款事业编制 1/2"]),
    Case(
      testDescription: "参公 is not under it",
      quotas: ["事业编制,3"], people: ["参公事业编制", "全额拨款事业编制"], unapproved: ["A1 参公事业编制 0/1"]),
    Case(
      testDescription: "one retired row without funding folds nothing",
      quotas: ["全额拨款事业编制,1", "差额拨款事业编制,3"],
      people: ["全额拨款事业编制", "全额拨款事业编制", "事业编制 退休"], over: ["A1 全额拨款事业编制 1/2"]),
    Case(
      testDescription: "one borrowed row without funding folds nothing",
      quotas: ["全额拨款事业编制,1", "差额拨款事业编制,3"],
      people: ["全额拨款事业编制", "全额拨款事业编制", "事业编制 借入"], over: ["A1 全额拨款事业编制 1/2"]),
    Case(
      testDescription: "one counted row without funding folds all",
      quotas: ["全额拨款事业编制,1", "差额拨款事业编制,3"],
      people: ["全额拨款事业编制", "全额拨款事业编制", "事业编制"]),
    Case(
      testDescription: "no institution quota at all",
      quotas: ["行政编制,9"], people: ["事业编制", "全额拨款事业编制"], unapproved: ["A1 事业编制 0/2"]),
  ]

  @Test(arguments: cases)
  func isFolded(_ item: Case) throws {
    let office = try Office()
    try office.store(
      "机构代码,编制类型,核定数,批准文号,生效日期", item.quotas.map { "A1,\($0),号,2009-01-01" })
    let rows = item.people.enumerated().map { index, text in
      let words = text.split(separator: " ").map(String.init)
      return Staff(index, "A1").with(\.kind, words[0])
        .with(\.state, words.count > 1 ? words[1] : "在岗")
    }
    try office.roster(rows)
    let result = try office.check()
    #expect(try office.findings("quota.overrun", result).map(\.brief) == item.over)
    #expect(try office.findings("quota.unapproved_kind", result).map(\.brief) == item.unapproved)
    for finding in try office.ledger.findings() {
      #expect(try office.ledger.explain("\(finding.name)").persons == finding.actual)
    }
  }
}
