import BianzhiCore
import BianzhiImport
import Testing

/// A file that is imported again since one of its header words was decided on: its rows are the same ones.
@Suite("files read anew") struct RereadFileTests {
  private static let quotas = [
    "单位名称,编制类型,核定数,批准文号,生效日期", "岚汀市财政局,行政编制,3,岚编〔2008〕5号,2008-03-15",
  ]
  private static let change = [
    "单位名称,编制类型,增减数,红头号,生效日期", "岚汀市财政局,行政编制,-1,岚编〔2009〕7号,2009-03-10",
  ]

  /// The change counted twice, and the organ was over by one.
  @Test func anApprovalCountsOnce() throws {
    let desk = try Desk.withOrgans()
    try desk.take(lines: Self.quotas, as: "编制.csv")
    try desk.take(lines: Self.change, as: "调整.csv")
    _ = try desk.ledger.settle([.header(kind: "quotas", heading: "红头号", field: "document")])
    try desk.take(lines: Self.change, as: "调整.csv")
    let sql = "SELECT change, document FROM staffing_quota WHERE change IS NOT NULL"
    #expect(try desk.rows(sql) == ["-1|岚编〔2009〕7号"])
    try desk.undo(4)
    #expect(try desk.rows(sql) == ["-1|"])
  }

  /// The next month's notice in a file of that name takes nothing away.
  @Test func anotherNoticeOfThatNameCountsBesideIt() throws {
    let desk = try Desk.withOrgans()
    try desk.take(lines: Self.quotas, as: "编制.csv")
    try desk.take(lines: Self.change, as: "调整.csv")
    try desk.take(
      lines: [
        "单位名称,编制类型,增减数,批准文号,生效日期", "岚汀市财政局,行政编制,2,岚编〔2009〕9号,2009-06-10",
      ], as: "调整.csv")
    #expect(
      try desk.rows(
        "SELECT change FROM staffing_quota WHERE change IS NOT NULL ORDER BY effective")
        == ["-1", "2"])
  }

  @Test(arguments: [("posts", "单位名称,正副职,核定数,红头号,生效日期", "岚汀市财政局,副职,2,岚编〔2008〕5号,2008-03-15")])
  func otherKindsToo(kind: String, header: String, row: String) throws {
    let desk = try Desk.withOrgans()
    try desk.take(lines: [header, row], as: "表.csv")
    _ = try desk.ledger.settle([.header(kind: kind, heading: "红头号", field: "document")])
    try desk.take(lines: [header, row], as: "表.csv")
    #expect(try desk.count("SELECT count(*) FROM leader_post") == 1)
  }

  /// A table, the heading that is taught later, and what is in the ledger then.
  struct Taught: Sendable, CustomTestStringConvertible {
    let kind, heading, field: String
    let lines: [String]
    let sql: String
    let stored: [String]
    var testDescription: String { "\(kind) \(heading)" }
  }

  private static let posts =
    "SELECT body, role, people, effective FROM leader_post ORDER BY role, effective"

  static let taught: [Taught] = [
    .init(
      kind: "approved_bodies", heading: "时刻", field: "since",
      lines: ["单位名称,内设机构,正职,副职,文号,时刻", "岚汀市财政局,预算科,1,2,岚编〔2008〕5号,2008-03-15"], sql: posts,
      stored: ["预算科|副职|2|2008-03-15", "预算科|正职|1|2008-03-15"]),
    .init(
      kind: "approved_bodies", heading: "时刻", field: "since",
      lines: ["单位名称,内设机构,正职,时刻", "岚汀市财政局,预算科,1,2008-03-15"], sql: posts,
      stored: ["预算科|正职|1|2008-03-15"]),
    .init(
      kind: "forms", heading: "批文何日", field: "effective",
      lines: ["单位名称,行政编制数,行政编制实有数,文号,批文何日", "岚汀市财政局,9,8,岚编〔2008〕5号,2008-03-15"],
      sql: "SELECT kind, people, effective FROM staffing_quota", stored: ["行政编制|9|2008-03-15"]),
    .init(
      kind: "loans", heading: "何日起", field: "since",
      lines: ["姓名,单位名称,借调单位,何日起,借调期限", "甲一,岚汀市财政局,岚汀市审计局,2008-03-15,2009-03-14"],
      sql: "SELECT name, since, until FROM loan", stored: ["甲一|2008-03-15|2009-03-14"]),
    .init(
      kind: "movements", heading: "何日", field: "moved_on",
      lines: ["姓名,单位名称,变动类别,何日,原因", "甲一,岚汀市财政局,入编,2008-03-15,录用"],
      sql: "SELECT name, day FROM movement", stored: ["甲一|2008-03-15"]),
    .init(
      kind: "plans", heading: "何日到期", field: "until",
      lines: ["单位名称,编制类型,计划数,批准文号,批准日期,何日到期", "岚汀市财政局,行政编制,2,岚编〔2008〕5号,2008-03-15,2009-03-14"],
      sql: "SELECT people, since, until FROM use_plan", stored: ["2|2008-03-15|2009-03-14"]),
  ]

  /// The old reading stood beside the new: a deputy's post of 2008 counted as one of today.
  @Test(arguments: taught)
  func theNewReadingTakesThePlaceOfTheOld(_ taught: Taught) throws {
    let desk = try Desk.withOrgans()
    try desk.take(lines: taught.lines, as: "表.csv")
    _ = try desk.ledger.settle([
      .header(kind: taught.kind, heading: taught.heading, field: taught.field)
    ])
    try desk.take(lines: taught.lines, as: "表.csv")
    #expect(try desk.rows(taught.sql) == taught.stored)
  }

  private static func roster(_ count: Int) -> [String] {
    ["岚汀市财政局人员名册", "序号,姓名,编号甲,科室,编制类型"]
      + (1...count).map { "\($0),甲\($0),\(Identity.number($0)) ,办公室,行政编制" }
  }

  /// Everybody was to be taken off the roster, since people with numbers are others than people without.
  @Test(arguments: [MissingRows.goCautiously, .stay])
  func peopleAreTheSameOnes(missing: MissingRows) throws {
    let desk = try Desk.withOrgans()
    let lines = Self.roster(8).map { $0.replacing("编号甲", with: "卡证") }
    _ = try desk.ledger.settle([.header(kind: "roster", heading: "卡证", field: "")])
    try desk.take(lines: lines, as: "名册.csv")
    #expect(try desk.count("SELECT count(*) FROM staff WHERE person_id IS NULL") == 8)
    _ = try desk.ledger.settle([.header(kind: "roster", heading: "卡证", field: "person_id")])
    let summary = try desk.take(lines: lines, as: "名册.csv") { $0.missing = missing }
    #expect(summary.isStored && summary.sums == [8, 0, 8, 0, 0] && summary.gone == 0)
    #expect(try desk.count("SELECT count(*) FROM staff WHERE person_id IS NOT NULL") == 8)
    #expect(try desk.count("SELECT count(*) FROM staff") == 8)
    let whole = try desk.rows("SELECT name, person_id FROM staff ORDER BY name")
    try desk.take(lines: lines, as: "名册.csv") { $0.missing = missing }
    #expect(try desk.rows("SELECT name, person_id FROM staff ORDER BY name") == whole)
  }

  @Test func theyComeBackWithoutNumbersWhenItIsUndone() throws {
    let desk = try Desk.withOrgans()
    let lines = Self.roster(4).map { $0.replacing("编号甲", with: "卡证") }
    _ = try desk.ledger.settle([.header(kind: "roster", heading: "卡证", field: "")])
    let first = try desk.take(lines: lines, as: "名册.csv")
    _ = try desk.ledger.settle([.header(kind: "roster", heading: "卡证", field: "person_id")])
    let second = try desk.take(lines: lines, as: "名册.csv") { $0.missing = .stay }
    let number = try #require(second.number)
    try desk.undo(number)
    #expect(try desk.count("SELECT count(*) FROM staff WHERE person_id IS NULL") == 4)
    try desk.take(lines: lines, as: "名册.csv") { $0.missing = .stay }
    let earlier = try #require(first.number)
    try desk.undo(earlier)
    #expect(try desk.count("SELECT count(*) FROM staff") == 4)
  }
}
