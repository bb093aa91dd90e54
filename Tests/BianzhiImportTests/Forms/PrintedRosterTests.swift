import BianzhiCore
import BianzhiImport
import Testing

/// Rosters as they are printed: titles, notes, captions, fillers and repeated headers.
@Suite("printed rosters") struct PrintedRosterTests {
  static func id(_ serial: Int) -> String { Identity.number(serial) }

  private static let note = String(
    repeating: "说明：本表由各单位人事机构填写，编制以批准文件为准，在岗以截止日在册人员为准，不得空项。", count: 3)

  @Test(arguments: SheetShape.allCases)
  func titleNoteAndTwoEmptyRowsAboveTheHeader(shape: SheetShape) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      """
      岚汀市财政局机构编制实名制⏎人员信息表（截至2010年6月30日）|<|<|<|<|<|<|<|<|<
      \(Self.note)|<|<|<|<|<|<|<|<|<


      序  号|姓  名|身份证号|出生⏎年月|参加工⏎作时间|所在机构|编制类型|现任职务|任现职时  间|备 注
      1|甲 一|\(Self.id(1))|197001|1990.7|办公室|行政编制|主任|2005-03|
      2|乙二|\(Self.id(3))|1970年1月|1991年8月|办公室|工勤编制|驾驶员||
      3|␣||||||||
      4|||||||||
      合  计|2||||||||
      填表人：丙某||||审核人：丁某|||||2010年7月2日
      """, as: shape)
    #expect(summary.files[0].headerRows == 5...5 && summary.files[0].organs == ["岚汀市财政局"])
    #expect(summary.sums == [2, 2, 0, 0, 0] && summary.others == [2, 1, 0, 1])
    #expect(summary.problems == [] && summary.files[0].aside == ["参加工作时间"])
    #expect(
      try desk.people == ["A1|甲一|行政编制|主任|6", "A1|乙二|工勤编制|驾驶员|7"])
    #expect(
      try desk.rows("SELECT birth, post_since FROM staff ORDER BY 1") == [
        "1970-01|2005-03", "1970-01|∅",
      ])
    #expect(try desk.printedTotals == ["A1|10||2|2"])
  }

  private static func captioned(_ caption: String) -> String {
    "岚汀市财政局人员花名册|<|<|<\n\(caption)\n姓名|身份证号|编制类型|职务\n甲一|\(id(1))|行政编制|科员"
  }

  /// A day behind 截至 is the data day where none is given; a label of the unit before it does not hide it.
  static let cutOffs = [
    "截止日期：2010-06-30|||", "（截至2010年6月30日）|<|<|<", "填报单位：岚汀市财政局　　截至2010年6月30日|<|<|<",
    "填表日期：2010年7月1日|||（截至2010年6月30日）",
  ]

  @Test(arguments: cutOffs, SheetShape.allCases)
  func theDayOfACaptionIsTaken(caption: String, shape: SheetShape) throws {
    let desk = try Desk.withOrgans()
    let path = try desk.write(Self.captioned(caption), as: shape)
    let summary = try desk.take([path]) { $0.asOf = nil }
    #expect(summary.statedDay?.description == "2010-06-30" && summary.problems == [])
    #expect(try desk.people == ["A1|甲一|行政编制|科员|4"])
  }

  @Test func differentDaysAreAskedAbout() throws {
    let desk = try Desk.withOrgans()
    let june = try desk.write(Self.captioned("（截至2010年6月30日）|<|<|<"), as: .workbook)
    let folder = try Desk.withOrgans()
    for caption in ["（截至2010年7月31日）|<|<|<", "单位：岚汀市财政局|||"] {
      let other = try folder.write(Self.captioned(caption), as: .workbook)
      let error = #expect(throws: ImportError.self) {
        try desk.take([june, other]) { $0.asOf = nil }
      }
      guard case .dataDaysDiffer(let stated)? = error else { return unexpected(error) }
      #expect(stated.map(\.file) == [june, other] && stated[0].day?.description == "2010-06-30")
      #expect(stated[1].day?.description == (caption.contains("7月") ? "2010-07-31" : nil))
      #expect(try desk.people.isEmpty)
    }
  }

  /// A caption, the day it proposes, and whether 2010-06-30 fits it.
  static let captions: [(caption: String, day: String?, fits: Bool)] = [
    ("（截至2010年6月）|<|<|<", "2010-06-30", true), ("（截至2010年1月）|<|<|<", "2010-01-31", false),
    ("|||2010年6月29日", "2010-06-29", false),
    ("2010年度|||", nil, true), ("单位：岚汀市财政局|||填表日期：2010年7月1日", nil, true),
    ("岚编〔2010〕06号|||", nil, true),
  ]

  @Test(arguments: captions, SheetShape.allCases)
  func theDayOfACaption(
    caption: (caption: String, day: String?, fits: Bool), shape: SheetShape
  ) throws {
    let desk = try Desk.withOrgans()
    let path = try desk.write(Self.captioned(caption.caption), as: shape)
    let error = #expect(throws: ImportError.self) { try desk.take([path]) { $0.asOf = nil } }
    guard case .noDataDay(_, let proposal)? = error else { return unexpected(error) }
    #expect(proposal?.description == caption.day)
    let summary = try desk.take([path])
    #expect(summary.problems == (caption.fits ? [] : ["day_disagrees  1"]))
    #expect(
      summary.files[0].issues.sorted.map(\.1.rows) == (caption.fits ? [] : [[2]]))
    #expect(try desk.people == ["A1|甲一|行政编制|科员|4"])
  }

  static let threeUnits = """
    岚汀市财政局人员花名册|<|<|<|<
    序号|姓名|身份证号|编制类型|职务
    1|甲一|\(id(1))|行政编制|局长
    2|乙二|\(id(3))|行政编制|科员
    小计|2|||
    ||||
    岚汀市水务局人员花名册|<|<|<|<
    序号|姓名|身份证号|编制类型|职务
    1|丙三|\(id(5))|行政编制|局长
    小计|1|||
    岚汀市档案馆人员花名册（截至2010年6月30日）|<|<|<|<
    序号|姓名|身份证号|编制类型|职务
    1|丁四|\(id(7))|参公|馆长
    2|戊五|\(id(9))|参公|科员
    小计|3|||
    """

  @Test(arguments: SheetShape.allCases)
  func everyPartHasTheOrganOfItsTitle(shape: SheetShape) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(Self.threeUnits, as: shape)
    #expect(summary.sums == [5, 5, 0, 0, 0] && summary.others == [1, 3, 2, 2])
    #expect(summary.problems == ["total_differs  1"])
    #expect(
      try desk.people == [
        "A1|甲一|行政编制|局长|3", "A1|乙二|行政编制|科员|4", "A2|丙三|行政编制|局长|9",
        "A4|丁四|参公事业编制|馆长|13", "A4|戊五|参公事业编制|科员|14",
      ])
    #expect(try desk.printedTotals == ["A1|5||2|2", "A2|10||1|1", "A4|15||3|2"])
    #expect(try desk.take(Self.threeUnits, as: shape).sums == [5, 0, 0, 5, 0])
  }

  @Test func unitsMergedDownwards() throws {
    let desk = try Desk.withOrgans()
    let sheet = """
      岚汀市直单位人员情况|<|<|<|<
      单位|姓名|身份证号|编制类型|现任职务
      岚汀市财政局|甲一|\(Self.id(1))|行政编制|局长
      ^|乙二|\(Self.id(3))|行政编制|科员
      ^|小计|2||
      岚汀市水务局|丙三|\(Self.id(5))|行政编制|局长
      ^|丁四|\(Self.id(7))|工勤编制|驾驶员
      合计|4|||
      """
    let summary = try desk.take(sheet, as: .workbook)
    #expect(summary.sums == [4, 4, 0, 0, 0] && summary.others == [0, 2, 0, 0])
    #expect(summary.problems == [])
    #expect(
      try desk.people == [
        "A1|甲一|行政编制|局长|3", "A1|乙二|行政编制|科员|4", "A2|丙三|行政编制|局长|6",
        "A2|丁四|工勤编制|驾驶员|7",
      ])
    // A text does not know where a merged cell ends; nobody is put into a unit by guess.
    let text = try desk.take(sheet, as: .text)
    #expect(text.problems.first == "no_organ 单位 2" && !text.isStored)
  }

  @Test(arguments: SheetShape.allCases)
  func aHeadingThatHoldsAPlace(shape: SheetShape) throws {
    let desk = try Desk()
    let summary = try desk.take(
      """
      金溪镇干部花名册|<|<|<|<|<|<|<|<|<|<
      姓名|性别|出生年月|文化程度|入党时间|工作时间|进金溪时间|编制性质|现任职务|毕业院校/系以及专业|工作简历
      甲一|男|1970.3|大学|1995.6|1990.7|2001.3|行政|镇长|某大学/中文|1990.7—2001.3在某乡⏎2001.3—今在金溪镇
      乙二|女|1972.11|大专|||2003.10.8|事业|科员||
      """, as: shape)
    #expect(summary.files[0].organs == ["金溪镇"])
    #expect(
      summary.files[0].unknown == ["文化程度"])
    #expect(summary.sums == [2, 2, 0, 0, 0] && summary.problems == ["no_number  2"])
    #expect(
      try desk.rows("SELECT organ_code, name, birth, entered, quota_kind FROM staff ORDER BY 2")
        == ["金溪镇|乙二|1972-11|2003-10-08|事业编制", "金溪镇|甲一|1970-03|2001-03|行政编制"].sorted())
  }

  @Test(arguments: SheetShape.allCases)
  func aRowWithoutNameAndNumberIsBad(shape: SheetShape) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      """
      岚汀市财政局人员花名册|<|<|<|<
      序号|姓名|身份证号|编制类型|职务
      1|甲一|\(Self.id(1))|行政编制|局长
      2|␣||行政编制|科员
      """, as: shape)
    #expect(summary.problems.first == "missing 姓名 1" && !summary.isStored)
    #expect(try desk.people == [])
  }
}
