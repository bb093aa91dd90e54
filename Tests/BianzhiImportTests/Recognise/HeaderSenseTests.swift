import BianzhiCore
import BianzhiImport
import Testing

/// Header words that no list has, read by what they are made of.
@Suite("what header words mean") struct HeaderSenseTests {
  private static func take(_ heading: String, _ cell: String) throws -> (Desk, ImportSummary) {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "岚汀市财政局人员名册", "序号,姓名,编制类型,\(heading)", "1,甲一,行政编制,\(cell)",
    ])
    return (desk, summary)
  }

  /// Identity numbers, bodies, posts and days were dropped with a word that nobody read.
  @Test(arguments: [
    ("公民身份证号", Identity.number(1), "person_id"), ("身份证号码（18位）", Identity.number(1), "person_id"),
    ("本人身份证号", Identity.number(1), "person_id"),
    ("证号", Identity.number(1), "person_id"),
    ("内设科室", "办公室", "body"), ("工作部门", "办公室", "body"), ("现所在股室", "办公室", "body"),
    ("职称/职务", "局长", "post"), ("任职岗位", "局长", "post"), ("职务（职级）", "局长", "post"),
    ("现任职务及职级", "局长", "post"),
    ("入编年月", "2005-03-01", "entered"), ("进编时间", "2005-03-01", "entered"),
    ("到岗日期", "2005-03-01", "entered"),
    ("任职年月", "2005-03-01", "post_since"), ("任现职务年月", "2005-03-01", "post_since"),
    ("出生年月（身份证）", "1970-01-01", "birth"),
  ])
  func wordsThatAreRead(heading: String, cell: String, column: String) throws {
    let (desk, summary) = try Self.take(heading, cell)
    #expect(summary.files[0].unknown == [])
    let stored = try desk.rows("SELECT \(column) FROM staff")
    let masked = "3399**********" + cell.suffix(4)
    #expect(stored == [cell] || stored == [masked], "\(heading) \(stored)")
  }

  /// What is plainly another thing is neither taken nor asked about.
  @Test(arguments: [
    ("参加工作年月", "1990-07"), ("原职务", "科员"), ("原单位", "岚汀市水务局"), ("聘用日期", "2001-01-02"),
    ("拟任职务", "副局长"), ("预计退休时间", "2030-01"), ("配偶姓名", "乙一"), ("家庭住址", "某路1号"),
    ("任现职级年月", "2005-03"), ("薪级工资", "300"), ("派遣公司", "甲公司"), ("职称", "工程师"),
  ])
  func otherThingsAreLeftAside(heading: String, cell: String) throws {
    let (desk, summary) = try Self.take(heading, cell)
    #expect(summary.files[0].unknown == [] && summary.files[0].aside == [heading])
    let notices = try desk.ledger.openNotices()
    #expect(notices.isEmpty)
    #expect(
      try desk.rows("SELECT post, body, birth, entered, left_on, post_since FROM staff")
        == ["∅|∅|∅|∅|∅|∅"])
  }

  /// 入编年月 was proposed as a birth date, 是否参加 as whether somebody leads.
  @Test(arguments: [
    ("是否参训", "是"), ("工号", "1234"), ("评议年月", "2009-01"), ("分管领域", "财务"),
  ])
  func nothingWrongIsProposed(heading: String, cell: String) throws {
    let (desk, _) = try Self.take(heading, cell)
    let proposals = try desk.ledger.openNotices().map(\.content.proposal)
    #expect(proposals.joined().isEmpty, "\(proposals)")
  }

  /// Nothing was proposed for a column whose values show what it is, whatever its header word.
  @Test(arguments: [
    ("归口", "办公室", "body"), ("所处", "预算科", "body"), ("依据", "岚编〔2009〕1号", "document"),
    ("任何职", "副局长", "post"), ("联系", "办公室", ""), ("原先", "副局长", ""), ("归口", "甲乙丙", ""),
    ("事由", "2009", ""),
  ])
  func valuesAreProposedFor(heading: String, cell: String, field: String) throws {
    let (desk, _) = try Self.take(heading, cell)
    let proposals = try desk.ledger.openNotices().map(\.content.proposal)
    #expect(proposals.joined() == field, "\(proposals)")
  }

  @Test func daysOfLeavingAreAsked() throws {
    let (desk, _) = try Self.take("离岗时间", "2009-01")
    #expect(try desk.ledger.openWords().map(\.word) == ["离岗时间：2009-01"])
  }

  @Test func amountsAskForNothingElse() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "岚汀市财政局2010年6月工资表", "姓名,身份证号,科室,岗位,基本工资,津贴补贴,绩效工资,扣款,应发工资",
      "甲一,\(Identity.number(1)),办公室,科员,1,2,3,0,6",
    ])
    #expect(summary.isStored && summary.files[0].unknown == [])
    let notices = try desk.ledger.openNotices()
    #expect(notices.isEmpty)
  }
}
