import BianzhiImport
import TestSupport
import Testing

/// Lists of those who left, which could be rosters by their columns.
@Suite("registers of those who left") struct LeavingRegisterTests {
  @Test(arguments: [
    ("2010年减员人员名单", "减员原因,减员时间"), ("减少人员情况", "减少时间,减少原因"), ("出编名单", "出编原因,出编时间"),
  ])
  func theTitleTellsThem(title: String, header: String) throws {
    let desk = try Desk.withOrgans()
    let cells = header.split(separator: ",").map { $0.hasSuffix("时间") ? "2010年2月" : "退休" }
    let summary = try desk.take(
      lines: [
        title, "姓名,身份证号,单位,\(header)",
        "甲一,\(Identity.number(1)),岚汀市财政局,\(cells.joined(separator: ","))",
      ])
    #expect(summary.isStored && summary.files.map(\.kind) == ["movements"])
    #expect(try desk.rows("SELECT organ_code, direction FROM movement") == ["A1|出编"])
  }

  /// The words below were taken as answers to 是否在编, and the register as a roster of who is there.
  @Test(arguments: [
    ("2010年出入编登记簿", "事项,日期"), ("2010年出入编登记簿", "变动事项,日期"), ("登记簿", "业务类型,办理日期"),
    ("出编登记", "编制类型,办理事项,时间"), ("登记簿", "编制类型,事项,日期"), ("出编人员登记表", "编制类型,类型,时间"),
  ])
  func aMatterIsTheMove(title: String, header: String) throws {
    let desk = try Desk.withOrgans()
    let cells = header.split(separator: ",").map { word in
      ["日期", "时间"].contains(where: word.hasSuffix) ? "2010-02-01" : word == "编制类型" ? "行政编制" : "出编"
    }
    let summary = try desk.take(
      lines: [
        title, "姓名,身份证号,单位,\(header)",
        "甲一,\(Identity.number(1)),岚汀市财政局,\(cells.joined(separator: ","))",
      ])
    #expect(summary.files.map(\.kind) == ["movements"], "\(summary.problems)")
    #expect(
      try desk.rows("SELECT organ_code, direction, day FROM movement") == ["A1|出编|2010-02-01"])
  }

  /// Answers without a day of moving, or beside people who stay, still tell the states of a roster.
  @Test(arguments: [("事项", ["出编", "在编"]), ("占用与否", ["不占编", "占编"])])
  func answersStayAnswers(heading: String, cells: [String]) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      lines: [
        "岚汀市财政局人员花名册", "姓名,身份证号,单位,\(heading),日期",
        "甲一,\(Identity.number(1)),岚汀市财政局,\(cells[0]),2010-02-01",
        "甲二,\(Identity.number(2)),岚汀市财政局,\(cells[1]),2010-02-01",
      ])
    #expect(summary.files.map(\.kind) == ["roster"], "\(summary.problems)")
  }

  /// The folder asked again which kind a file is that somebody had told.
  @Test func aToldKindIsRemembered() throws {
    let desk = try Desk.withOrgans()
    let lines = { (person: String) in
      ["名册,,,,", "姓名,机构代码,职务,层级,人员状态", "\(person),A1,局长,县级,在岗"]
    }
    let asked = try desk.refusal([try desk.write("甲.csv", lines("甲一"))])
    guard case .ambiguousKind? = asked else { return #expect(Bool(false), "\(asked as Any)") }
    try desk.take(lines: lines("甲一"), as: "甲.csv") { $0.kind = "subjects" }
    let again = try desk.take(lines: lines("乙二"), as: "乙.csv")
    #expect(again.isStored && again.files.map(\.kind) == ["subjects"])
  }
}
