import BianzhiCore
import BianzhiQuery
import Testing

@Suite("inner bodies") struct InnerBodyTests {
  /// Approved: 办公室, 政策法规科, 人事科, 人教科.
  static let proposals: [(body: String, proposal: String)] = [
    ("法规科", "政策法规科 (containment)"), ("人事处", "人事科 (rank_word)"),
    ("办公厅", "办公室 (similar)"), ("法规政策科", "政策法规科 (order)"),
    ("人社科", ""),  // as near to 人事科 as to 人教科
    ("办公室（筹）", ""),
    ("水土保持监督站", ""),
  ]

  @Test(arguments: proposals)
  func proposesTheNearestName(body: String, proposal: String) throws {
    let office = try Office()
    try office.organs(
      "A1,石桥局,,政府工作部门,,", "A1N1,办公室,A1,内设机构,,", "A1N2,政策法规科,A1,内设机构,,",
      "A1N3,人事科,A1,内设机构,,", "A1N4,人教科,A1,内设机构,,")
    try office.roster([Staff(1, "A1").with(\.body, body)])
    let result = try office.check()
    let finding = try #require(try office.findings("organ.unapproved_body", result).first)
    #expect(finding.brief == "A1 \(body) 0/1")
    #expect(finding.note == proposal)
    let rule = try office.outcome("organ.unapproved_body", result).rule
    #expect(finding.message(rule, .en).contains("looks like") == !proposal.isEmpty)
    if let why = LikenessNote(proposal).wording?.zh {
      let words = "；名称近似“\(LikenessNote(proposal).joined)”（\(why)）"
      #expect(finding.message(rule, .zh).hasSuffix(words))
    }
    let explained = try office.ledger.explain("\(finding.name)")
    #expect(
      explained.others.compactMap(\.personName).sorted() == ["人事科", "人教科", "办公室", "政策法规科"].sorted())
  }

  /// Other ways to write 办公室, 政策法规科（挂牌 行政审批科）, formerly 法制科.
  @Test(arguments: [
    "办公室（信访室）", "办 公室", "办公室加挂信访室牌子", "政策法规科(行政审批科)", "法制科", "行政审批科", "政策法规科（参公）",
  ])
  func isApprovedHoweverItIsWritten(body: String) throws {
    let office = try Office()
    try office.store(
      "机构代码,机构名称,上级机构代码,机构类别,挂牌名称,曾用名",
      ["A1,石桥局,,政府工作部门,,", "A1N1,办公室,A1,内设机构,,", "A1N2,政策法规科,A1,内设机构,行政审批科,法制科"])
    try office.roster([Staff(1, "A1").with(\.body, body)])
    #expect(try office.found("organ.unapproved_body") == [])
  }

  /// Whoever is in two bodies whose names are approved is in no unapproved one.
  @Test(arguments: [
    "预算股（国库股）", "预算股兼国库股", "预算股国库股", "预算股（兼国库股）", "预算股/国库股", "预算股和国库股", "国库股、预算股",
  ])
  func twoApprovedNamesInOneCellAreApproved(body: String) throws {
    let office = try Office()
    try office.organs(
      "A1,石桥局,,政府工作部门,,", "A1N1,预算股,A1,内设机构,,", "A1N2,国库股,A1,内设机构,,")
    try office.roster([Staff(1, "A1").with(\.body, body)])
    #expect(try office.found("organ.unapproved_body") == [])
  }

  @Test(arguments: ["预算股兼新股", "预算股新股", "预算股、新股"])
  func oneApprovedNameInACellOfTwoIsNot(body: String) throws {
    let office = try Office()
    try office.organs(
      "A1,石桥局,,政府工作部门,,", "A1N1,预算股,A1,内设机构,,", "A1N2,国库股,A1,内设机构,,")
    try office.roster([Staff(1, "A1").with(\.body, body)])
    #expect(try office.found("organ.unapproved_body").count == 1)
  }

  /// "No approved inner body of this name" said nothing of the body's approval and end.
  @Test func aBodyThatHasEndedIsSaidToHaveEnded() throws {
    let office = try Office()
    try office.organs(
      "A1,石桥局,,政府工作部门,,", "A1N1,企业股,A1,内设机构,2008-01-01,2009-01-01",
      "A1N2,预算股,A1,内设机构,,", "A1N3,财会股,A1,内设机构,2008-01-01,2010-09-01")
    try office.roster([
      Staff(1, "A1").with(\.body, "企业股"), Staff(2, "A1").with(\.body, "预算股"),
      Staff(3, "A1").with(\.body, "财会股"),
    ])
    let result = try office.check()
    let found = try office.findings("organ.unapproved_body", result)
    #expect(found.map(\.brief) == ["A1 企业股 0/1"])
    let rule = try office.outcome("organ.unapproved_body", result).rule
    let first = try #require(found.first)
    #expect(first.message(rule, .zh).hasSuffix("；曾经核定，已于 2009-01-01 撤销"))
    let explained = try office.ledger.explain("\(first.name)")
    #expect(
      explained.others.filter { $0.reason == "ended_body" }.map { $0.personName } == ["企业股"])
  }

  @Test func aNameThatSeveralBodiesFitIsNotApproved() throws {
    let office = try Office()
    try office.store(
      "机构代码,机构名称,上级机构代码,机构类别,曾用名",
      ["A1,石桥局,,政府工作部门,", "A1N1,办公室,A1,内设机构,政工科", "A1N2,信访室,A1,内设机构,政工科"])
    try office.roster([Staff(1, "A1").with(\.body, "政工科")])
    let result = try office.check()
    let finding = try #require(try office.findings("organ.unapproved_body", result).first)
    #expect(finding.note == "信访室; 办公室 (ambiguous)")
    let rule = try office.outcome("organ.unapproved_body", result).rule
    let words = "looks like \"信访室; 办公室\" (several fit, none taken)"
    #expect(finding.message(rule, .en).hasSuffix(words))
  }

  /// Months of 30 days: what is known by month holds from its last day.
  static let days: [(since: String, until: String, asOf: String, isApproved: Bool)] = [
    ("2010-06", "", "2010-06-29", false), ("2010-06", "", "2010-06-30", true),
    ("", "2010-06", "2010-06-29", true), ("", "2010-06", "2010-06-30", false),
    ("2010-06-30", "", "2010-06-30", true), ("2010-07-01", "", "2010-06-30", false),
    ("", "2010-06-30", "2010-06-30", false), ("", "2010-07-01", "2010-06-30", true),
    ("不详", "", "2010-06-30", true),
  ]

  @Test(arguments: days)
  func isApprovedOnTheDay(since: String, until: String, asOf: String, isApproved: Bool) throws {
    let office = try Office()
    try office.organs(
      "A1,石桥局,,政府工作部门,,", "A1N1,办公室,A1,内设机构,,", "A1N2,信息科,A1,内设机构,\(since),\(until)")
    try office.roster([Staff(1, "A1").with(\.body, "信息科")], day: "2010-06-01")
    #expect(
      try office.found("organ.unapproved_body", asOf) == (isApproved ? [] : ["A1 信息科 0/1"]))
  }

  @Test func anOrganWithoutApprovedBodiesIsNotChecked() throws {
    let office = try Office()
    try office.organs("A1,石桥局,,政府工作部门,,", "B1,邻局,,政府工作部门,,", "B1N1,办公室,B1,内设机构,,")
    try office.roster([Staff(1, "A1").with(\.body, "办公室"), Staff(2, "B1").with(\.body, "办公室")])
    let result = try office.check()
    #expect(try office.findings("organ.unapproved_body", result).isEmpty)
    #expect(try office.unchecked("organ.unapproved_body", result) == ["no_approval 1/1"])
  }
}
