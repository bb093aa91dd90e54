import BianzhiCore
import BianzhiImport
import TestSupport
import Testing

/// Rosters that tell unit and post in one column were refused row by row: "no organ code or name".
@Suite("rosters with unit and post in one column") struct UnitAndPostColumnTests {
  private static let cells: [(cell: String, organ: String, post: String)] = [
    ("岚汀市财政局党组书记、局长", "A1", "党组书记、局长"), ("岚汀市水务局副局长", "A2", "副局长"),
    ("岚汀市财政局 局长", "A1", "局长"), ("市教育局办公室主任", "A3", "办公室主任"), ("财政局科员", "A1", "科员"),
    ("市财政局机关党委专职副书记", "A1", "机关党委专职副书记"),
    ("市财政局机关科员", "A1", "科员"), ("市财政局（借调市委办）科员", "A1", "（借调市委办）科员"),
    ("岚汀市档案馆四级调研员", "A4", "四级调研员"), ("岚汀市环境监测站", "A5", "∅"),
    ("岚汀市林业局办公室副主任", "岚汀市林业局", "办公室副主任"), ("青溪镇一级科员", "青溪镇", "一级科员"),
  ]

  @Test(arguments: ["单位及职务", "工作单位及职务", "单位职务", "所在单位和职务", "单位、职务"], cells)
  func eachRowTellsItsUnit(heading: String, cell: (cell: String, organ: String, post: String))
    throws
  {
    let desk = try Desk.withOrgans()
    let heading = heading == "所在单位和职务" ? "单位和职务" : heading
    let summary = try desk.take(
      "姓名|身份证号|\(heading)|编制类型\n甲一|\(Identity.number(1))|\(cell.cell)|行政编制", as: .text)
    #expect(summary.isStored && summary.files.map(\.kind) == ["roster"])
    #expect(
      try desk.rows("SELECT organ_code, nullif(post, '') FROM staff")
        == ["\(cell.organ)|\(cell.post)"])
  }

  /// A cell that names no unit is a bad row, and the message says why.
  @Test(arguments: ["办公室主任", "退休在家"])
  func aCellWithoutAUnitIsRefused(cell: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      "姓名|身份证号|单位及职务|编制类型\n甲一|\(Identity.number(1))|\(cell)|行政编制", as: .text)
    #expect(!summary.isStored && summary.problems.contains { $0.hasPrefix("no_organ_in_post") })
  }

  /// Whose the list is, a title says; whoever keeps the file does not.
  @Test(arguments: [
    ("岚汀市水务局人员花名册", "表", "A2|岚汀市财政局副局长"), ("", "岚汀市水务局", "A1|副局长"),
    ("单位：岚汀市水务局", "表", "A2|岚汀市财政局副局长"), ("全市干部名册", "组织部", "A1|副局长"),
  ])
  func titlesGoBeforeTheCells(title: String, file: String, row: String) throws {
    let desk = try Desk.withOrgans()
    let head = title.isEmpty ? "" : "\(title)|||\n"
    try desk.take(
      head + "姓名|身份证号|单位及职务|编制类型\n甲一|\(Identity.number(1))|岚汀市财政局副局长|行政编制", as: .text,
      name: file)
    #expect(try desk.rows("SELECT organ_code, post FROM staff") == [row])
  }
}
