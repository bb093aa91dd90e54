import BianzhiCore
import BianzhiImport
import Testing

/// Rows that hold nothing of their own, and rows that begin something else.
@Suite("rows of nobody") struct FillerRowTests {
  static let id = Identity.number(1)

  /// Below one good person: the row, what becomes of it (blank, or the problem), in a roster.
  static let rosterRows: [(row: String, problem: String?)] = [
    ("2|␣|␣|||", nil), ("2|0|0|0|0|0", nil), ("0|0|0|0|0|0", nil), ("2|/|–|无||", nil),
    ("2|||岚汀市财政局||", "missing 姓名 1"), ("2|||岚汀市财政局|行政编制|科员", "missing 姓名 1"),
    ("2|␣||岚汀市财政局|行政编制|", "missing 姓名 1"),
  ]

  @Test(arguments: rosterRows, SheetShape.allCases)
  func rosters(filler: (row: String, problem: String?), shape: SheetShape) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      "序号|姓名|身份证号|单位|编制类型|职务\n1|甲一|\(Self.id)|岚汀市财政局|行政编制|局长\n\(filler.row)",
      as: shape
    ) { $0.quarantines = true }
    if let problem = filler.problem {
      #expect(summary.sums == [2, 1, 0, 0, 1] && summary.problems.first == problem)
    } else {
      #expect(summary.sums == [1, 1, 0, 0, 0] && summary.others == [1, 0, 0, 0])
      #expect(summary.problems == [])
    }
    #expect(try desk.people == ["A1|甲一|行政编制|局长|2"])
  }

  /// A person without a number, or a number without a name, is somebody.
  @Test(
    arguments: ["2|乙二||岚汀市财政局||", "2||\(Identity.number(3))|岚汀市财政局|行政编制|"], SheetShape.allCases)
  func whoHasANameOrANumberStays(row: String, shape: SheetShape) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      "序号|姓名|身份证号|单位|编制类型|职务\n1|甲一|\(Self.id)|岚汀市财政局|行政编制|局长\n\(row)", as: shape)
    #expect(summary.sums == [2, 2, 0, 0, 0])
  }

  /// What people write where there is nothing.
  @Test(arguments: ["␣", "　", "-", "–", "—", "——", "－", "/", "无", "N/A"], SheetShape.allCases)
  func marksForNothing(mark: String, shape: SheetShape) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      "姓名|身份证号|单位|编制类型|内设机构|职务\n甲一|\(Self.id)|岚汀市财政局|行政编制|\(mark)|\(mark)", as: shape)
    #expect(summary.sums == [1, 1, 0, 0, 0] && summary.problems == [])
    #expect(try desk.rows("SELECT body, post FROM staff") == ["∅|∅"])
  }

  static let payRows = ["2|||2010-06|500", "2|␣||2010-06|500"]

  @Test(arguments: payRows, SheetShape.allCases)
  func paymentsToNobodyAreBad(row: String, shape: SheetShape) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      """
      岚汀市财政局工资表|<|<|<|<
      序号|姓名|身份证号|月份|应发金额
      1|甲一|\(Self.id)|2010-06|3000
      \(row)
      """, as: shape
    ) { $0.quarantines = true }
    #expect(summary.sums == [2, 1, 0, 0, 1] && summary.problems.first == "missing 姓名 1")
    #expect(try desk.rows("SELECT name, amount FROM payroll") == ["甲一|3000.0"])
  }

  /// Zero is an approved number where an organ stands beside it.
  @Test func aZeroBesideAnOrganIsANumber() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      "机构代码|编制类型|核定数|生效日期\nA1|行政编制|0|2010-01-01", as: .workbook)
    #expect(summary.sums == [1, 1, 0, 0, 0])
    #expect(try desk.approved == ["A1|行政编制|0"])
  }

  /// Numbers below another header are not numbers of the first one.
  @Test(arguments: SheetShape.allCases, [false, true])
  func anotherTableBelowIsNotReadAsTheFirst(shape: SheetShape, quarantines: Bool) throws {
    let desk = try Desk.withOrgans()
    let path = try desk.write(
      """
      一、编制情况|<|<
      单位|行政编制|工勤编制
      岚汀市水务局|40|5
      ||
      二、职数情况|<|<
      单位|正职职数|副职职数
      岚汀市财政局|1|4
      """, as: shape)
    _ = try? desk.take([path]) { $0.quarantines = quarantines }
    #expect(!(try desk.approved.contains("A1|行政编制|1")))
    #expect(!(try desk.approved.contains("A1|工勤编制|4")))
  }

  @Test(arguments: SheetShape.allCases)
  func pagesOfOneTableGoOn(shape: SheetShape) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      """
      单位|行政编制|<|工勤编制|<
      ^|核定|实有|核定|实有
      岚汀市财政局|40|39|5|5
      第1页 共2页||||
      单位|行政编制|<|工勤编制|<
      ^|核定|实有|核定|实有
      岚汀市水务局|20|19|3|3
      """, as: shape)
    #expect(summary.sums == [2, 2, 0, 0, 0] && summary.others == [0, 0, 2, 1])
    #expect(summary.problems == [])
  }

  /// Two columns of people side by side were refused.
  @Test(arguments: SheetShape.allCases)
  func peopleSideBySideAreRead(shape: SheetShape) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      """
      岚汀市财政局人员名册|<|<|<|<|<
      姓名|身份证号|编制类型|姓名|身份证号|编制类型
      甲一|\(Self.id)|行政编制|乙二|\(Identity.number(3))|工勤编制
      """, as: shape)
    #expect(summary.isStored && summary.files.count == 2)
    #expect(
      try desk.rows("SELECT organ_code, name, quota_kind FROM staff ORDER BY name")
        == ["A1|乙二|工勤编制", "A1|甲一|行政编制"])
  }
}
