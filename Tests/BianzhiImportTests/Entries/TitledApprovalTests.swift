import BianzhiImport
import Testing

/// Approvals whose unit stands in the title, and posts that only their names tell.
@Suite("approvals with the unit in the title") struct TitledApprovalTests {
  private static let rows = ["局长,1", "副局长,3", "股长,8", "副股长,2"].map {
    "\($0),岚编〔2009〕1号,2009-03-01"
  }

  @Test(arguments: [
    ("岚汀市财政局领导职数核定表", "职务,职数,批准文号,批准日期"), ("领导职数表（岚汀市财政局）", "职务名称,核定数,批文,批复日期"),
    ("岚汀市财政局职务设置情况", "职位,核定职数,文号,发文日期"),
  ])
  func postsAreNamed(title: String, header: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [title, header] + Self.rows)
    #expect(summary.isStored && summary.files[0].unknown == [])
    #expect(
      Set(try desk.rows("SELECT organ_code, role, people FROM leader_post"))
        == ["A1|正职|8", "A1|副职|2", "A1|正职|1", "A1|副职|3"])
  }

  @Test func quotasToo() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "岚汀市财政局编制核定表", "编制类型,核定数,批准文号,批准日期", "行政编制,9,岚编〔2009〕1号,2009-03-01",
    ])
    #expect(summary.isStored && summary.problems == [])
    #expect(try desk.rows("SELECT organ_code, kind, people FROM staffing_quota") == ["A1|行政编制|9"])
  }

  /// 规格 beside a number is no post.
  @Test func otherNamesAreNoPosts() throws {
    let desk = try Desk.withOrgans()
    let path = try desk.write("表.csv", ["岚汀市财政局岗位表", "职位,核定数,文号,日期", "窗口服务,3,岚编1号,2009-03-01"])
    #expect(throws: ImportError.self) { try desk.take([path]) }
  }

  /// 市一中 is no official short name: it is proposed, and nobody is taken for it.
  @Test(arguments: [
    ("市财2010年6月工资表", "岚汀市财政局"), ("市环监2010年6月工资表", "岚汀市环境监测站"), ("市局2010年6月工资表", ""),
  ])
  func shortenedNamesAreProposed(title: String, unit: String) throws {
    let desk = try Desk.withOrgans()
    try desk.take(lines: [title, "姓名,身份证号,应发工资", "甲一,\(Identity.number(1)),100"]) {
      $0.quarantines = true
    }
    let notices = try desk.ledger.openNotices().filter { $0.sort == .unit }
    #expect(notices.map(\.content.proposal) == [unit])
    #expect(try desk.count("SELECT count(*) FROM payroll") == 0)
  }
}
