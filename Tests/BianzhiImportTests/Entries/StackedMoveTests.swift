import BianzhiCore
import BianzhiImport
import TestSupport
import Testing

/// Registers of entries and exits: their days, and their parts below each other.
@Suite("registers of moves") struct StackedMoveTests {
  /// The day stood in a column that was passed over.
  @Test(arguments: ["时间", "日期", "发生时间", "办结日期", "异动年月", "变动时间"])
  func theDayOfAMove(heading: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "2010年上半年人员入编出编登记表", "姓名,单位,入出编类别,\(heading),原因", "甲三,岚汀市财政局,入编,2010.5.20,公开招聘",
    ])
    #expect(summary.files.map(\.kind) == ["movements"] && summary.files[0].aside == [])
    #expect(try desk.rows("SELECT direction, day FROM movement") == ["入编|2010-05-20"])
  }

  @Test(arguments: [("上下编", "下编", "出编"), ("上下编情况", "上编", "入编")])
  func upAndDown(heading: String, word: String, direction: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "姓名,单位,\(heading),办理时间", "甲三,岚汀市财政局,\(word),2010.5.20",
    ])
    #expect(summary.files.map(\.kind) == ["movements"])
    #expect(try desk.rows("SELECT direction, day FROM movement") == ["\(direction)|2010-05-20"])
  }

  /// A column called 时间 makes no register.
  @Test func aTimeAloneIsNoMove() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "岚汀市财政局人员花名册", "姓名,编制类型,职务,时间", "甲三,行政编制,科员,2010.5.20",
    ])
    #expect(summary.files.map(\.kind) == ["roster"])
  }

  /// Who came above who went, each with a header of its own: nothing of it was read.
  @Test func entriesAboveExits() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "2010年人员增减变动情况表", "填报单位：市委编办", "一、增加人员", "序号,姓名,单位,编制类型,增加原因,增加时间,核编单号",
      "1,甲一,岚汀市财政局,行政编制,公开招聘,2010-03-15,岚核〔2010〕8号", "二、减少人员",
      "序号,姓名,单位,编制类型,减少原因,减少时间,备注", "1,甲二,岚汀市财政局,行政编制,辞去公职,2010-04-10,",
    ])
    #expect(summary.isStored && summary.files.map(\.kind) == ["movements", "movements"])
    #expect(
      try desk.rows("SELECT name, direction, day FROM movement ORDER BY 1") == [
        "甲一|入编|2010-03-15", "甲二|出编|2010-04-10",
      ])
  }
}
