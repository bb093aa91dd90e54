import BianzhiCore
import BianzhiImport
import Testing

/// What could be read in two ways is refused with the choices named, or kept and told.
@Suite("ambiguous tables") struct AmbiguityTests {
  /// Two columns that would be stored as the same number.
  static let doubled: [(sheet: String, columns: [String])] = [
    (
      "单位名称|行政编制数|行政编制核定|工勤编制数\n岚汀市财政局|40|41|5",
      ["行政编制数", "行政编制核定"]
    ),
    (
      "单位名称|行政编制|<|公务员编制|<\n^|核定|实有|核定数|在岗人数\n岚汀市财政局|40|41|50|51",
      ["行政编制/核定", "公务员编制/核定数"]
    ),
    (
      "单位名称|正职领导职数|核定正职数|副职领导职数\n岚汀市财政局|1|2|4",
      ["正职领导职数", "核定正职数"]
    ),
  ]

  @Test(arguments: doubled, SheetShape.allCases)
  func twoColumnsOfOneNumber(doubled: (sheet: String, columns: [String]), shape: SheetShape) throws
  {
    let desk = try Desk.withOrgans()
    let path = try desk.write(doubled.sheet, as: shape)
    let error = #expect(throws: ImportError.self) { try desk.take([path]) }
    guard case .columnTwice(_, _, let columns)? = error else { return unexpected(error) }
    #expect(columns == doubled.columns && error?.status == .badInput)
    #expect(try desk.approved == [])
  }

  /// Sums and balances may stand there as often as they like.
  @Test(arguments: SheetShape.allCases)
  func whatIsNotStoredMayRepeat(shape: SheetShape) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      """
      单位名称|行政编制|<|<|<|合计|<|总计
      ^|核定|实有|空编|缺配|核定|实有|^
      岚汀市财政局|40|39|1|1|40|39|79
      """, as: shape)
    #expect(summary.sums == [1, 1, 0, 0, 0])
    #expect(try desk.approved == ["A1|行政编制|40"])
  }

  /// Two sheets of one form, or two rows of one sheet, that disagree about an organ.
  @Test func sheetsThatDisagreeAreTold() throws {
    let desk = try Desk.withOrgans()
    let form = { (approved: Int, actual: Int) in
      "单位|行政编制|<\n^|核定|实有\n岚汀市财政局|\(approved)|\(actual)\n岚汀市水务局|20|20"
    }
    let path = try desk.writeBook("季报.xlsx", [("甲表", form(40, 39)), ("乙表", form(41, 38))])
    let summary = try desk.take([path])
    #expect(summary.files.map(\.counts.changed) == [0, 0])
    #expect(summary.problems == ["repeated_entry  1"])
    #expect(summary.files[1].issues.sorted.map(\.1.rows) == [[3]])
    #expect(try desk.approved == ["A1|行政编制|40", "A1|行政编制|41", "A2|行政编制|20"])
    #expect(try desk.stated == ["A1|行政编制|38", "A2|行政编制|20"])
    try desk.undo(2)
    #expect(try desk.approved == [] && desk.stated == [])
  }

  @Test(arguments: SheetShape.allCases)
  func rowsThatDisagreeAreTold(shape: SheetShape) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      "单位|行政编制|<\n^|核定|实有\n岚汀市财政局|40|39\n岚汀市财政局|42|39\n岚汀市财政局|40|39", as: shape)
    #expect(summary.total.changed == 0 && summary.problems == ["repeated_entry  1"])
    #expect(summary.files[0].issues.sorted.map(\.1.rows) == [[4]])
  }

  @Test func aChangedFormChangesItsNumbers() throws {
    let desk = try Desk.withOrgans()
    let form = { (approved: Int) in "单位|行政编制|<\n^|核定|实有\n岚汀市财政局|\(approved)|39" }
    try desk.take(form(40), as: .workbook)
    let summary = try desk.take(form(41), as: .workbook)
    #expect(summary.sums == [1, 0, 1, 0, 0] && summary.problems == [])
    #expect(try desk.approved == ["A1|行政编制|41"])
    try desk.undo(3)
    #expect(try desk.approved == ["A1|行政编制|40"])
  }

  /// The same person in two sheets of a workbook: of one organ nobody knows which sheet counts, unless the
  /// user says that both do; of two organs both stand.
  @Test func theSamePersonTwice() throws {
    let desk = try Desk.withOrgans()
    let sheet = { (organ: String, post: String) in
      "姓名|身份证号|单位名称|编制类型|职务\n甲一|\(Identity.number(1))|\(organ)|行政编制|\(post)"
    }
    let path = try desk.writeBook(
      "名册.xlsx",
      [("甲", sheet("岚汀市财政局", "局长")), ("乙", sheet("岚汀市财政局", "书记")), ("丙", sheet("岚汀市水务局", "局长"))])
    let unsaid = try desk.take([path])
    guard case .sameUnitTwice(let roster, more: 0)? = unsaid.failure else {
      return #expect(Bool(false), "\(String(describing: unsaid.failure))")
    }
    #expect([roster.first, roster.second] == ["名册.xlsx 甲", "名册.xlsx 乙"] && roster.shared == 1)
    let summary = try desk.take([path]) { $0.missing = .stay }
    #expect(summary.sums == [3, 3, 0, 0, 0] && summary.repeatedPeople == 1)
    #expect(
      try desk.rows("SELECT organ_code, post, sheet FROM staff ORDER BY 3") == [
        "A2|局长|丙", "A1|书记|乙", "A1|局长|甲",
      ])
  }

  /// A sheet that is a roster and a list of leaders alike.
  @Test func twoKindsAreNamed() throws {
    let desk = try Desk.withOrgans()
    let path = try desk.write(
      "名册|<|<|<|<\n姓名|机构代码|职务|层级|人员状态\n甲一|A1|局长|县级|在岗", as: .workbook)
    let error = #expect(throws: ImportError.self) { try desk.take([path]) }
    guard case .ambiguousKind(_, let kinds)? = error else { return unexpected(error) }
    #expect(kinds == ["roster", "subjects"])
    for kind in kinds { #expect(error?.wording.zh.contains(kind) == true) }
    #expect(try desk.take([path]) { $0.kind = "subjects" }.sums == [1, 1, 0, 0, 0])
  }

  /// A file that is bad in the last of its sheets stores nothing of the first.
  @Test func nothingIsHalfStored() throws {
    let desk = try Desk.withOrgans()
    let path = try desk.writeBook(
      "全套.xlsx",
      [
        ("编制", "单位|行政编制|<\n^|核定|实有\n岚汀市财政局|40|39"),
        ("名册", "姓名|身份证号|单位名称|编制类型\n甲一|'33990119700101001|岚汀市财政局|行政编制"),
      ])
    let summary = try desk.take([path])
    #expect(summary.sums == [2, 1, 0, 0, 1] && !summary.isStored)
    #expect(summary.problems == ["id_length 身份证号 1"])
    #expect(try desk.approved == [] && desk.stated == [] && desk.people == [])
    #expect(try desk.count("SELECT count(*) FROM import_run") == 1)
  }
}
