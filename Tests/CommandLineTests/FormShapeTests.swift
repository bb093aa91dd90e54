import Foundation
import Testing

/// Tables of approvals as offices write them: blank units of merged cells, one kind a row, words of their own for headings.
@Suite("folders with approvals of other shapes") struct FormShapeTests {
  static let organs = """
    机构名称,机构类别,机构规格
    岚汀县水利局,政府工作部门,正科级
    岚汀县民政局,政府工作部门,正科级
    岚汀县水利工程中心,事业单位,股级
    岚汀县柳河镇人民政府,乡镇,正科级
    """
  private static let document = "岚编〔2019〕3号,2019-03-01"

  static func roster(_ rows: [String], _ title: String = "县水利局人员花名册") -> String {
    FolderCase.table(title, "序号,姓名,身份证号,内设机构,职务,编制类型", rows)
  }

  private static let people = roster([
    "1,甲一,#,办公室,科员,行政编制", "2,甲二,#,工程股,科员,行政编制", "3,甲三,#,规划股,驾驶员,工勤编制",
  ])

  private static func quotas(_ header: String, _ rows: [String]) -> String {
    ([header] + rows.map { "\($0),\(document)" }).joined(separator: "\n")
  }

  static let blocks: [FolderCase] = [
    FolderCase(
      testDescription: "bodies whose unit was merged",
      files: [
        "机构.csv": organs, "花名册.csv": people,
        "内设.csv": quotas(
          "单位名称,内设机构名称,正职,批准文号,批准时间", ["县水利局,办公室,1", ",工程股,1", ",规划股,1", "县民政局,办公室,1", ",救助股,1"]
        ),
      ], says: ["取自上方同一单位的行"]),
    FolderCase(
      testDescription: "kinds whose unit was merged",
      files: [
        "机构.csv": organs, "花名册.csv": people,
        "编制.csv": quotas(
          "单位名称,编制类型,核定编制,批准文号,批准时间", ["县水利局,行政编制,10", ",工勤编制,2", "县民政局,行政编制,8", ",工勤编制,1"]),
      ], says: ["取自上方同一单位的行"]),
  ]

  @Test(arguments: blocks) func areFilledAndSaid(folder: FolderCase) throws { try folder.expect() }

  static let open: [FolderCase] = [
    FolderCase(
      testDescription: "the table begins without a unit",
      files: [
        "机构.csv": organs, "花名册.csv": people,
        "内设.csv": quotas(
          "单位名称,内设机构名称,正职,批准文号,批准时间", [",规划股,1", "县水利局,办公室,1", "县水利局,工程股,1"]),
      ], says: ["没有机构代码或名称"], warns: ["有留置的"]),
    FolderCase(
      testDescription: "a unit comes twice",
      files: [
        "机构.csv": organs, "花名册.csv": people,
        "编制.csv": quotas(
          "单位名称,编制类型,核定编制,批准文号,批准时间", ["县民政局,行政编制,8", "县水利局,行政编制,10", ",工勤编制,2", "县民政局,工勤编制,1"]),
      ], says: ["没有机构代码或名称"], warns: ["有留置的"]),
    FolderCase(
      testDescription: "a kind comes twice in a block",
      files: [
        "机构.csv": organs, "花名册.csv": people,
        "编制.csv": quotas(
          "单位名称,编制类型,核定编制,批准文号,批准时间", ["县水利局,行政编制,10", ",行政编制,8", ",工勤编制,2"]),
      ], says: ["没有机构代码或名称"], warns: ["有留置的"]),
    FolderCase(
      testDescription: "a refused row of a known unit",
      files: [
        "机构.csv": organs, "花名册.csv": people,
        "编制.csv": quotas(
          "单位名称,编制类型,核定编制,批准文号,批准时间", ["县水利局,行政编制,10", "县水利局,工勤编制,若干", "县民政局,行政编制,8"]),
      ], says: ["不是人数"], warns: ["有留置的"]),
  ]

  @Test(
    "what cannot be filled is held back, and no unit of the table seems to lack an approval",
    arguments: open)
  func holdsBack(folder: FolderCase) throws { try folder.expect(taken: 2) }

  /// The header, and whether the unit is a town.
  static let headers = [
    "单位,编制类型,核定编制,文号,调整时间", "乡镇（街道）,编制类型,核编数,文号,核编时间", "学校名称,编制类型,批准编制数,文号,行文时间",
    "单位全称,编制类型,编制员额,文号,文件时间", "机构,编制类型,定编数,文号,变更时间", "名称,编制类型,编制（名）,文号,批准年月",
  ]

  @Test(
    "a table with a kind in every row is one of quotas, whatever its headings are",
    arguments: headers)
  func readsKinds(header: String) throws {
    try FolderCase(
      testDescription: header,
      files: [
        "机构.csv": Self.organs, "花名册.csv": Self.people,
        "编制.csv": Self.quotas(header, ["县水利局,行政编制,2", "县水利局,工勤编制,1", "县民政局,行政编制,8"]),
      ], says: ["编制.csv  编制核定"]
    ).expect()
  }

  @Test("kinds without a known day are no form of totals") func isNoForm() throws {
    try FolderCase(
      testDescription: "no day",
      files: [
        "机构.csv": Self.organs, "花名册.csv": Self.people,
        "编制.csv": Self.quotas("单位,编制类型,核定编制,文号,第几次会议", ["县水利局,行政编制,2", "县水利局,工勤编制,1"]),
      ], says: ["未读取", "编制核定"]
    ).expect(taken: 2)
  }

  @Test("a number of each unit without kinds is still a total") func isForm() throws {
    try FolderCase(
      testDescription: "a total",
      files: [
        "机构.csv": Self.organs, "花名册.csv": Self.people,
        "编制.csv": Self.quotas("单位,单位性质,核定编制,文号,调整时间", ["县水利局,行政机关,2", "县民政局,行政机关,8"]),
      ], findings: ["实有人员超出核定编制|岚汀县水利局|总编制|2|3"], says: ["编制职数配备表"]
    ).expect()
  }

  /// The header and its rows, and whether they are read as approved ones.
  static let bodies: [(String, [String], Bool)] = [
    ("单位名称,科室设置", ["县水利局,办公室、工程股、规划股", "县民政局,办公室、救助股"], true),
    ("单位名称,股室设置情况", ["县水利局,办公室、工程股、规划股", "县民政局,办公室、救助股"], true),
    ("单位名称,内设股室", ["县水利局,办公室", ",工程股", "县民政局,办公室", ",救助股"], false),
    ("序号,单位名称,下设股室", ["1,县水利局,办公室", "2,县民政局,办公室"], false),
    ("单位,内设科室（股）", ["县水利局,办公室", "县民政局,办公室"], false),
  ]

  @Test("lists of inner bodies are read, or said to be unread", arguments: bodies)
  func tellsBodies(header: String, rows: [String], isRead: Bool) throws {
    try FolderCase(
      testDescription: header,
      files: [
        "机构.csv": Self.organs, "花名册.csv": Self.people,
        "设置.csv": ([header] + rows).joined(separator: "\n"),
      ], says: [isRead ? "核定内设机构" : "未读取"]
    ).expect(taken: isRead ? 0 : 2)
  }
}
