import Testing

/// A column of the units where people hold their places, in the roster of one unit.
@Suite("units of places in a unit's own roster") struct HomeUnitTests {
  private static let quotas =
    FolderCase.quotas(("行政编制", 2)) + "\n岚汀县审计局,行政编制,1,岚编〔2020〕2号,2020-01-15"
  private static let audit = """
    岚汀县审计局人员花名册
    序号,姓名,身份证号,编制类型
    1,乙一,339901198001010099,行政编制
    """
  private static func files(_ header: String, _ rows: [String]) -> [String: String] {
    [
      "编制.csv": quotas, "审计局.csv": audit,
      "财政局.csv": FolderCase.table("岚汀县财政局人员花名册", header, rows),
    ]
  }
  private static let header = "序号,姓名,身份证号,编制所在单位,编制类型"

  static let cases: [FolderCase] = [
    FolderCase(
      testDescription: "somebody from elsewhere is on loan here",
      files: files(
        header,
        ["1,丁一,#,岚汀县财政局,行政编制", "2,丁二,#,县财政局,行政编制", "3,丁三,#,岚汀县审计局,行政编制"]),
      says: ["从那里借入"]),
    FolderCase(
      testDescription: "blank means here",
      files: files(header, ["1,丁一,#,,行政编制", "2,丁二,#,,行政编制", "3,丁三,#,岚汀县审计局,行政编制"]),
      says: ["从那里借入"]),
    FolderCase(
      testDescription: "beside a column of the unit itself",
      files: files(
        "序号,姓名,身份证号,工作单位,人事关系所在单位,编制类型",
        [
          "1,丁一,#,岚汀县财政局,岚汀县财政局,行政编制", "2,丁二,#,岚汀县财政局,岚汀县财政局,行政编制",
          "3,丁三,#,岚汀县财政局,岚汀县审计局,行政编制",
        ]), says: ["从那里借入"]),
    FolderCase(
      testDescription: "people of the unit itself count as ever",
      files: files(
        header, ["1,丁一,#,岚汀县财政局,行政编制", "2,丁二,#,本单位,行政编制", "3,丁三,#,,行政编制"]),
      findings: ["实有人员超出核定编制|岚汀县财政局|行政编制|2|3"]),
    FolderCase(
      testDescription: "in a list of many units it is the unit",
      files: [
        "编制.csv": quotas,
        "名册.csv": FolderCase.table(
          "岚汀县机关人员花名册", header,
          ["1,丁一,#,岚汀县财政局,行政编制", "2,丁二,#,岚汀县审计局,行政编制", "3,丁三,#,岚汀县审计局,行政编制"]),
      ], findings: ["实有人员超出核定编制|岚汀县审计局|行政编制|1|2"]),
  ]

  @Test(arguments: cases) func theyMakeNoRosterOfOthers(_ example: FolderCase) throws {
    try example.expect()
  }
}
