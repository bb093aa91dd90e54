import BianzhiCore
import BianzhiQuery
import Testing

/// 参公, 公务员编制 and the like: the organ's approvals say which quota is meant, and nobody is accused of one that
/// the word does not name.
@Suite("words that leave the quota kind open") struct OpenKindTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let quotas: [String]
    let people: [String]
    var over: [String] = []
    var unapproved: [String] = []
    /// Words that are asked about.
    var asked: [String] = []
  }

  static let cases = [
    Case(
      testDescription: "a mass organisation with 行政编制",
      quotas: ["行政编制,3", "工勤编制,1"], people: ["参公", "参公管理", "参公编制", "工勤"]),
    Case(
      testDescription: "an institution whose approval does not tell 参公 apart",
      quotas: ["事业编制,4"], people: ["参公", "全额参公", "参照管理", "参公事业"]),
    Case(
      testDescription: "an institution with 参公事业编制",
      quotas: ["参公事业编制,2", "事业编制,1"], people: ["参公", "参照公务员法管理", "事业"]),
    Case(
      testDescription: "funded kinds only", quotas: ["全额拨款事业编制,2"], people: ["参公", "参公"]),
    Case(
      testDescription: "too many are too many, whatever the word",
      quotas: ["行政编制,2"], people: ["参公", "参公", "参公"], over: ["A1 行政编制 2/3"]),
    Case(
      testDescription: "two kinds may be meant: asked",
      quotas: ["行政编制,2", "事业编制,2"], people: ["参公", "参公", "行政", "事业"], asked: ["参公"]),
    Case(
      testDescription: "a kind without a place left is not meant",
      quotas: ["行政编制,0", "事业编制,2"], people: ["参公", "参公", "参公"], over: ["A1 事业编制 2/3"]),
    Case(
      testDescription: "none may be meant: asked",
      quotas: ["工勤编制,2"], people: ["行政（参公）", "行政（参公）"], asked: ["行政（参公）"]),
    Case(
      testDescription: "civil servants of a police bureau",
      quotas: ["政法专项编制,2"], people: ["公务员编制", "公务员编制"]),
    Case(
      testDescription: "civil servants of an organ with both kinds: asked",
      quotas: ["政法专项编制,2", "行政编制,1"], people: ["公务员编制"], asked: ["公务员编制"]),
    Case(
      testDescription: "a word that names the quota is no such word",
      quotas: ["行政编制,2"], people: ["事业编制（参公）"], unapproved: ["A1 参公事业编制 0/1"]),
    Case(
      testDescription: "all on 参公事业编制, which no approval tells from 事业编制",
      quotas: ["事业编制,3"], people: ["参公事业编制", "事业编制（参公）", "参公"]),
    Case(
      testDescription: "the same, one too many",
      quotas: ["全额拨款事业编制,2"], people: ["参公事业编制", "参公事业编制", "参公事业编制"],
      over: ["A1 全额拨款事业编制 2/3"]),
    Case(
      testDescription: "one on 参公事业编制 beside others on 事业编制",
      quotas: ["事业编制,3"], people: ["参公事业编制", "事业编制", "事业编制"],
      unapproved: ["A1 参公事业编制 0/1"]),
    Case(
      testDescription: "an approval tells 参公事业编制 apart",
      quotas: ["事业编制,3", "参公事业编制,0"], people: ["参公事业编制", "参公事业编制"],
      unapproved: ["A1 参公事业编制 0/2"]),
  ]

  @Test(arguments: cases)
  func isReadByApprovals(_ item: Case) throws {
    let office = try Office()
    try office.store(
      "机构代码,编制类型,核定数,批准文号,生效日期", item.quotas.map { "A1,\($0),号,2009-01-01" })
    try office.roster(
      item.people.enumerated().map { Staff($0, "A1").with(\.kind, $1).with(\.state, "在岗") })
    let result = try office.check()
    #expect(try office.findings("quota.overrun", result).map(\.brief) == item.over)
    #expect(try office.findings("quota.unapproved_kind", result).map(\.brief) == item.unapproved)
    #expect(result.asked.map(\.text) == item.asked)
    for finding in try office.ledger.findings() {
      #expect(try office.ledger.explain("\(finding.name)").persons == finding.actual)
    }
  }

  @Test func aFindingSaysHowTheyWereRead() throws {
    let office = try Office()
    try office.quotas("A1,行政编制,1,,号,2009-01-01,")
    try office.roster((1...2).map { Staff($0, "A1").with(\.kind, "参公") })
    let result = try office.check()
    let finding = try #require(try office.findings("quota.overrun", result).first)
    let message = finding.message(try office.outcome("quota.overrun", result).rule, .zh)
    #expect(message.contains("编制类型写作“参公”2 人"))
  }
}
