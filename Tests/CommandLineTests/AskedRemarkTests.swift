import Testing

/// Remarks, headings and titles that say of people whose kind of quota is recorded that they hold no place.
@Suite("remarks that go with no recorded kind") struct AskedRemarkTests {
  private static let unit = "岚汀县财政局"
  private static let header = "姓名,身份证号,编制类型,备注"

  private static func roster(_ rows: [String], _ header: String = header) -> String {
    FolderCase.table("\(unit)人员名册", header, rows)
  }

  static let cases: [FolderCase] = [
    FolderCase(
      testDescription: "dispatched labour on a recorded place is asked about",
      files: [
        "编.csv": FolderCase.quotas(("行政编制", 1)),
        "册.csv": roster(["甲一,#,行政编制,", "甲二,#,行政编制,劳务派遣"]),
      ],
      says: ["“备注：劳务派遣（与编制类型不符）”1 行"], warns: ["超不超取决于人员状态写法不明的人"]),
    FolderCase(
      testDescription: "a public-welfare job by the sort of people",
      files: [
        "编.csv": FolderCase.quotas(("行政编制", 1)),
        "册.csv": roster(["甲一,#,行政编制,", "甲二,#,行政编制,公益性岗位"], "姓名,身份证号,编制类型,人员类别"),
      ],
      says: ["公益性岗位（与编制类型不符）"], warns: ["超不超取决于人员状态写法不明的人"]),
    FolderCase(
      testDescription: "whom a remark takes off, and by which words",
      files: [
        "编.csv": FolderCase.quotas(("行政编制", 1)),
        "册.csv": roster(["甲一,#,行政编制,", "甲二,#,行政编制,2024年5月退休", "甲三,#,行政编制,不占编"]),
      ], says: ["第 4 行 甲二：2024年5月退休"]),
    FolderCase(
      testDescription: "pensioners and people on loan attached to a roster",
      files: [
        "编.csv": FolderCase.quotas(("行政编制", 1)),
        "册.csv": roster(["甲一,#,行政编制,", "附：退休人员,,,", "甲二,#,行政编制,", "备注：以下人员为借入,,,", "甲三,#,事业编制,"]),
      ]),
  ]

  @Test(arguments: cases) func isAskedOrTold(_ example: FolderCase) throws { try example.expect() }
}
