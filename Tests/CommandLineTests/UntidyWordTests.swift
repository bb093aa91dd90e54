import Testing

/// Remarks, names and titles that say less, or more, than they seem to.
@Suite("untidy words of a roster") struct UntidyWordTests {
  private static let bureau = "岚汀县财政局"

  private static func overrun(_ note: String) -> [String: String] {
    [
      "编制.csv": FolderCase.quotas(("行政编制", 1)),
      "册.csv": FolderCase.table(
        "\(bureau)人员花名册", "姓名,身份证号,职务,编制类型,人员状态,备注",
        ["甲一,#,科员,行政编制,在岗,", "甲二,#,科员,行政编制,在岗,\(note)"]),
    ]
  }

  private static let over = "实有人员超出核定编制|\(bureau)|行政编制|1|2"

  static let cases: [FolderCase] = [
    FolderCase(
      testDescription: "who is on long sick leave holds the place", files: overrun("长期病假"),
      findings: [over]),
    FolderCase(
      testDescription: "县局编制 is said of the unit's own people", files: overrun("县局编制"),
      findings: [over]),
    FolderCase(
      testDescription: "县水利局占编 says whose the place is", files: overrun("县水利局占编"), findings: []),
    FolderCase(
      testDescription: "an office called in short may be the approved one",
      files: [
        "内设.csv": "单位名称,内设机构名称,正职,副职,文号,日期\n\(bureau),党政综合办公室,1,0,岚编〔2020〕2号,2020-01-15",
        "册.csv": FolderCase.table(
          "\(bureau)人员花名册", "姓名,身份证号,科室,职务,编制类型", ["甲一,#,党政办,科员,行政编制"]),
      ],
      findings: ["未核定的内设机构|\(bureau)|党政办|0|1"], messages: ["提示"]),
    FolderCase(
      testDescription: "a list of bonuses that is headed as pay is a hint",
      files: [
        "奖金.csv": FolderCase.table(
          "2024年9月年终一次性奖金发放表", "单位,姓名,身份证号,应发工资",
          ["\(bureau),甲一,#,3000", "\(bureau),乙一,#,3000"]),
        "册.csv": FolderCase.table(
          "\(bureau)人员花名册", "姓名,身份证号,职务,编制类型", ["甲一,#,科员,行政编制"]),
      ],
      findings: ["领取工资但不在任何花名册上|\(bureau)|||"], messages: ["提示"]),
  ]

  @Test(arguments: cases) func isJudged(_ folder: FolderCase) throws { try folder.expect() }
}
