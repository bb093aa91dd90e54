import BianzhiCore
import BianzhiImport
import Testing

/// Forms of approved and actual people, quota kinds side by side.
@Suite("staffing forms") struct StaffingFormTests {
  static let fiveKinds = """
    岚汀市各单位编制与人员配备表⏎（截至2010年6月）|<|<|<|<|<|<|<|<|<|<|<|<|<|<|<|<|<|<|<|<|<
    机构名称|机构级别|行政编制数|<|<|<|事业编制数(参公)|<|<|<|事业编制数（其他）|<|<|<|工勤编制数|<|<|<|其他编制数|<|<|<
    ^|^|编制数|实有人数|超配|缺配|编制数|实有人数|超配|缺配|编制数|实有人数|超配|缺配|编制数|实有人数|超配|缺配|编制数|实有人数|超配|缺配
    岚汀市财政局|正处|40|41|1|␣|␣|␣|␣|␣|␣|␣|␣|␣|6|5|␣|1|␣|␣|␣|␣
    岚汀市水务局|正处|'25|'23|␣|'2|12|12|␣|␣|␣|␣|␣|␣|4|4|␣|␣|␣|␣|␣|␣
    岚汀市档案馆（参公）|副处|␣|␣|␣|␣|9|8|␣|1|3|3|␣|␣|␣|␣|␣|␣|␣|␣|␣|␣
    总计|␣|65|64|␣|␣|21|20|␣|␣|3|3|␣|␣|10|9|␣|␣|␣|␣|␣|␣
    """

  @Test(arguments: SheetShape.allCases)
  func fiveKindsOverFourNumbers(shape: SheetShape) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(Self.fiveKinds, as: shape)
    #expect(summary.files.map(\.kind) == ["forms"] && summary.files[0].headerRows == 2...3)
    #expect(summary.sums == [3, 3, 0, 0, 0] && summary.others == [0, 1, 0, 0])
    #expect(summary.problems == ["name_matched 机构名称 1"])
    #expect(summary.files[0].unknown == [] && summary.readings.count == 22)
    #expect(summary.readings[10] == "事业编制数（其他）/编制数=事业编制/approved")
    #expect(
      try desk.approved == [
        "A1|工勤编制|6", "A1|行政编制|40", "A2|参公事业编制|12", "A2|工勤编制|4", "A2|行政编制|25",
        "A4|事业编制|3", "A4|参公事业编制|9",
      ])
    #expect(
      try desk.stated == [
        "A1|工勤编制|5", "A1|行政编制|41", "A2|参公事业编制|12", "A2|工勤编制|4", "A2|行政编制|23",
        "A4|事业编制|3", "A4|参公事业编制|8",
      ])
    #expect(
      try desk.rows("SELECT DISTINCT effective, document FROM staffing_quota") == ["2010-06-30|"])
  }

  /// Of a column of 编外 a number that is approved is a ceiling; how many there are is asked about.
  @Test(arguments: [
    ("编外控制数", true), ("编外人员额度", true), ("编外人员核定数", true), ("编外聘用人员核定数", true), ("编外聘用人员控制数", true),
    ("编外聘用人员", false), ("编外用工控制数", true), ("编外限额", true),
    ("劳务派遣控制数", true), ("购买服务岗位", true), ("政府购买服务岗位数", true), ("临聘人员控制数", true), ("辅警限额", true),
    ("劳务派遣人员", false), ("劳务派遣人数", false), ("公益性岗位", false), ("聘用岗位", false),
    ("编外", false), ("编外人员", false), ("编外人员实有数", false),
  ])
  func ceilingsOfPeopleOffQuota(heading: String, isCeiling: Bool) throws {
    let desk = try Desk.withOrgans()
    let lines = [
      "单位名称,行政编制,\(heading),批准文号,批准日期", "岚汀市财政局,9,2,岚编〔2008〕5号,2008-03-15",
    ]
    try desk.take(lines: lines, as: "编制.csv")
    #expect(
      try desk.rows("SELECT kind, people FROM staffing_quota ORDER BY kind DESC")
        == ["行政编制|9"] + (isCeiling ? ["编外|2"] : []))
  }

  /// Ceilings of several sorts add up; beside that of all they are parts of it.
  @Test(arguments: [
    ("劳务派遣控制数,购买服务岗位", "3,2", "5"), ("编外控制数,劳务派遣控制数", "6,4", "6"), ("编外聘用控制数,劳务派遣控制数", "3,4", "7"),
    ("劳务派遣控制数,购买服务岗位", "3,", "3"),
  ])
  func ceilingsOfSorts(headings: String, numbers: String, people: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      lines: [
        "单位名称,行政编制,\(headings),批准文号,批准日期", "岚汀市财政局,9,\(numbers),岚编〔2008〕5号,2008-03-15",
      ], as: "编制.csv")
    #expect(summary.files.allSatisfy { $0.unknown.isEmpty })
    #expect(
      try desk.rows("SELECT kind, people FROM staffing_quota ORDER BY kind DESC")
        == ["行政编制|9", "编外|\(people)"])
  }

  /// A number of control alone is headcount, and no ceiling of 编外.
  @Test func aControlledNumberIsNoCeiling() throws {
    let desk = try Desk.withOrgans()
    try desk.take(lines: [
      "单位名称,行政编制,控制数,批准文号,批准日期", "岚汀市财政局,9,2,岚编〔2008〕5号,2008-03-15",
    ])
    #expect(try desk.approved == ["A1|员额|2", "A1|行政编制|9"])
  }

  /// A remark that tells a part of another kind was passed over, and its people were on a kind that is not approved.
  @Test(arguments: [
    ("行政编制", "含工勤编制1名", true), ("行政编制", "其中：工勤编制1名", true), ("行政编制", "（含工勤1名）", true),
    ("编制数", "其中行政编制3名、工勤编制1名", false), ("行政编制", "含行政编制1名", false), ("行政编制", "含副科级1名", false),
    ("行政编制", "工勤编制另文核定", false), ("行政编制", "", false),
    ("行政编制", "2007年核增2名，其中工勤编制1名", true), ("行政编制", "岚编〔2008〕5号核定（含工勤编制1名）", true),
    ("行政编制", "2007年核增；另有工勤编制1名，单独行文", true), ("行政编制", "不含工勤编制1名", true),
    ("行政编制", "工勤编制1名", true), ("行政编制", "行政编制3名、工勤编制1名", true),
    ("行政编制", "原含工勤编制1名，2007年收回", false), ("行政编制", "2007年核增，含副科级1名", false),
    ("行政编制", "2007年核增，含行政编制1名", false), ("行政编制", "2007年从事业编制划转1名", false),
    ("行政编制", "工勤1人", false), ("编制数", "2007年核增，其中工勤编制1名", false),
  ])
  func partsInRemarksAreRefused(heading: String, remark: String, isRefused: Bool) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      lines: [
        "单位名称,\(heading),批准文号,批准日期,备注", "岚汀市财政局,4,岚编〔2008〕5号,2008-03-15,\(remark)",
        "岚汀市水务局,4,岚编〔2008〕5号,2008-03-15,",
      ], as: "编制.csv"
    ) { $0.quarantines = true }
    #expect(summary.problems.contains { $0.hasPrefix("count_holds_others") } == isRefused)
    #expect(try desk.count("SELECT count(*) FROM staffing_quota") == (isRefused ? 1 : 2))
  }

  /// A person says what such a column is: in a worklist, or by `header set`.
  @Test(arguments: ["编外", "编外核定数", "编外/approved"])
  func aColumnIsTaughtAsACeiling(word: String) throws {
    let desk = try Desk.withOrgans()
    let forms = try #require(TableKind.named("forms"))
    #expect(forms.numberWords.contains("编外核定数") && !forms.numberWords.contains("编外实有数"))
    let field = try #require(forms.numberField(named: word))
    _ = try desk.ledger.settle([.header(kind: "forms", heading: "编外人员", field: field)])
    try desk.take(
      lines: ["单位名称,行政编制,编外人员,批准文号,批准日期", "岚汀市财政局,9,2,岚编〔2008〕5号,2008-03-15"], as: "编制.csv")
    #expect(
      try desk.rows("SELECT kind, people FROM staffing_quota ORDER BY kind DESC")
        == ["行政编制|9", "编外|2"])
    #expect(TableKind.roster.numberField(named: word) == nil)
  }

  /// What is left or lacking under its commonest name was taken for a second approved number.
  @Test(arguments: ["余缺", "余缺编", "余编", "超缺编", "超（缺）编", "超缺"])
  func whatIsLeftIsNoSecondApproval(heading: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      """
      单位名称|行政编制|<|<|事业编制|<|<
      ^|核定|实有|\(heading)|核定|实有|\(heading)
      岚汀市财政局|20|21|-1|10|9|1
      """, as: .workbook)
    #expect(summary.isStored && summary.problems == [] && summary.files[0].unknown == [])
    #expect(try desk.approved == ["A1|事业编制|10", "A1|行政编制|20"])
    #expect(try desk.stated == ["A1|事业编制|9", "A1|行政编制|21"])
  }

  @Test(arguments: SheetShape.allCases)
  func theSameFormTwiceIsTheSame(shape: SheetShape) throws {
    let desk = try Desk.withOrgans()
    try desk.take(Self.fiveKinds, as: shape)
    let before = try (desk.approved, desk.stated)
    let again = try desk.take(Self.fiveKinds, as: shape)
    #expect(again.sums == [3, 0, 0, 3, 0])
    #expect(try desk.approved == before.0 && desk.stated == before.1)
    try desk.undo(3)
    try desk.undo(2)
    #expect(try desk.approved == [] && desk.stated == [] && desk.printedTotals == [])
  }

  @Test(arguments: SheetShape.allCases)
  func sixKindsOverThreeNumbers(shape: SheetShape) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      """
      单位名称|行政|<|<|政法|<|<|工勤|<|<|全额拨款|<|<|差额拨款|<|<|自收自支|<|<
      ^|编制|实有|拟用|编制|实有|拟用|编制|实有|拟用|编制|实有|拟用|编制|实有|拟用|编制|实有|拟用
      岚汀市财政局|40|41|0||||6|5|1|||||||||
      岚汀市环境监测站||||8|7|1||||20|18|2|4|4|0|3|2|0
      """, as: shape)
    #expect(summary.sums == [2, 2, 0, 0, 0] && summary.problems == [])
    #expect(
      try desk.approved == [
        "A1|工勤编制|6", "A1|行政编制|40", "A5|全额拨款事业编制|20", "A5|差额拨款事业编制|4",
        "A5|政法专项编制|8", "A5|自收自支事业编制|3",
      ])
    #expect(
      try desk.stated == [
        "A1|工勤编制|5", "A1|行政编制|41", "A5|全额拨款事业编制|18", "A5|差额拨款事业编制|4",
        "A5|政法专项编制|7", "A5|自收自支事业编制|2",
      ])
  }

  /// Each header says 40 and 39 of 行政编制, 5 and 4 of 工勤编制 for the one organ.
  static let headers: [(rows: ClosedRange<Int>, sheet: String)] = [
    (1...1, "单位|核定行政编制|实有行政编制|核定工勤编制|实有工勤编制\n岚汀市财政局|40|39|5|4"),
    (1...1, "单位|行政编制核定数|行政编制实有数|工勤编制核定数|工勤编制实有数\n岚汀市财政局|40|39|5|4"),
    (1...2, "单位|行政|<|工勤|<\n^|核定|实有|核定|实有\n岚汀市财政局|40|39|5|4"),
    (1...2, "单位|行政编制||工勤编制|\n|核定|实有|核定|实有\n岚汀市财政局|40|39|5|4"),
    (3...4, "编制表\n\n单位|行政⏎编制|<|工 勤 编 制|<\n^|核 定 数|实有⏎人数|核定数|实有人数\n岚汀市财政局|40|39|5|4"),
    (1...3, "单位|编制情况|<|<|<\n^|行政|<|工勤|<\n^|核定|实有|核定|实有\n岚汀市财政局|40|39|5|4"),
    (1...3, "单位|行政编制|<|工勤编制|<\n^|（不重复计算）|<|<|<\n^|核定|实有|核定|实有\n岚汀市财政局|40|39|5|4"),
    (
      2...5,
      """
      ␣
      单位|编制|<|<|<
      ^|机关|<|<|<
      ^|行政编制|<|工勤编制|<
      ^|核定|实有|核定|实有
      岚汀市财政局|40|39|5|4
      """
    ),
    (
      1...5,
      """
      单位|编制|<|<|<
      ^|机关|<|<|<
      ^|（不重复计算）|<|<|<
      ^|行政编制|<|工勤编制|<
      ^|核定|实有|核定|实有
      岚汀市财政局|40|39|5|4
      """
    ),
  ]

  @Test(arguments: headers, SheetShape.allCases)
  func headersOfOneToFiveRows(
    header: (rows: ClosedRange<Int>, sheet: String), shape: SheetShape
  ) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(header.sheet, as: shape)
    #expect(summary.files[0].headerRows == header.rows)
    #expect(summary.sums == [1, 1, 0, 0, 0] && summary.problems == [])
    #expect(summary.files[0].unknown == [])
    #expect(try desk.approved == ["A1|工勤编制|5", "A1|行政编制|40"])
    #expect(try desk.stated == ["A1|工勤编制|4", "A1|行政编制|39"])
  }

  @Test(arguments: SheetShape.allCases)
  func columnsInAnotherOrder(shape: SheetShape) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      """
      一般事业|<|参公事业|<|备 注|单 位|序  号
      实有|核定|缺配|应配数|^|^|^
      3|4|1|9||岚汀市档案馆|1
      """, as: shape)
    #expect(summary.sums == [1, 1, 0, 0, 0] && summary.files[0].unknown == [])
    #expect(try desk.approved == ["A4|事业编制|4", "A4|参公事业编制|9"])
    #expect(try desk.stated == ["A4|事业编制|3"])
  }

  @Test(arguments: SheetShape.allCases)
  func controlNumbersAreHeadcount(shape: SheetShape) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      """
      单位名称|行政编制数|事业编制数|员额控制数|控制数|政府雇员|实有人数
      岚汀市财政局|40|␣|12|7|3|57
      岚汀市档案馆||20|8|2||25
      """, as: shape)
    #expect(summary.sums == [2, 2, 0, 0, 0])
    #expect(summary.files[0].unknown == ["政府雇员"])
    // Of two such columns the one that says 员额 is meant.
    #expect(
      try desk.approved == ["A1|员额|12", "A1|行政编制|40", "A4|事业编制|20", "A4|员额|8"])
    #expect(try desk.stated == [])
  }

  /// A form of one number is none by itself; whoever says that it is one is believed.
  @Test(arguments: SheetShape.allCases)
  func oneNumberIsEnoughWhereTheKindIsTold(shape: SheetShape) throws {
    let desk = try Desk.withOrgans()
    let path = try desk.write("单位名称|行政编制数\n岚汀市财政局|40", as: shape)
    let refused = #expect(throws: ImportError.self) { try desk.take([path]) }
    if case .missingColumns(_, _, _, let columns, _)? = refused {
      let named = Set(columns.flatMap { $0 })
      #expect(named.isDisjoint(with: ["单位名称", "行政编制数"]), "\(columns)")
    }
    let summary = try desk.take([path]) { $0.kind = "forms" }
    #expect(summary.sums == [1, 1, 0, 0, 0] && summary.files[0].unknown == [])
    #expect(try desk.approved == ["A1|行政编制|40"])
  }
}
