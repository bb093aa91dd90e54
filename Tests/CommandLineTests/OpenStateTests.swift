import Testing

/// States that headings, days and unknown words tell: what is read, and what is asked and accuses nobody.
@Suite("states: what is read and what is asked") struct OpenStateTests {
  private static let over = "实有人员超出核定编制|岚汀县财政局|行政编制|2|3"

  private static func roster(_ header: String, _ rows: [String]) -> [String: String] {
    [
      "编制.csv": FolderCase.quotas(("行政编制", 2)),
      "名册.csv": FolderCase.table("岚汀县财政局人员花名册", header, rows),
    ]
  }

  private static func blocks(_ heading: String, people: Int = 1) -> [String: String] {
    roster(
      "序号,姓名,身份证号,职务,编制类型",
      ["在编人员,,,,", "1,丁一,#,科员,行政编制", "2,丁二,#,科员,行政编制", "\(heading),,,,"]
        + (0..<people).map { "\($0 + 3),丁\($0 + 3),#,科员,行政编制" })
  }

  private static func states(_ words: String...) -> [String: String] {
    roster(
      "序号,姓名,身份证号,职务,编制类型,人员状态",
      words.enumerated().map { "\($0.offset + 1),丁\($0.offset),#,科员,行政编制,\($0.element)" })
  }

  private static func days(_ heading: String, _ days: String...) -> [String: String] {
    roster(
      "序号,姓名,身份证号,编制类型,职务,\(heading)",
      ["1,丁一,#,行政编制,科员,", "2,丁二,#,行政编制,科员,"]
        + days.enumerated().map { "\($0.offset + 3),戊\($0.offset),#,行政编制,科员,\($0.element)" })
  }

  static let headings: [FolderCase] = [
    FolderCase(
      testDescription: "borrowed or lent is asked", files: blocks("借调人员"),
      says: ["“标题：借调人员”1 行"], warns: ["超不超取决于人员状态写法不明的人", "“标题：借调人员”不明"]),
    FolderCase(
      testDescription: "also numbered", files: blocks("三、抽调人员（1人）"), says: ["“标题：抽调人员”1 行"],
      warns: ["“标题：抽调人员”不明"]),
    FolderCase(testDescription: "borrowed from elsewhere", files: blocks("借入人员")),
    FolderCase(
      testDescription: "lent out hold their places", files: blocks("借出人员"), findings: [over]),
    FolderCase(testDescription: "retired", files: blocks("离退休人员")),
    FolderCase(testDescription: "off quota", files: blocks("编外人员")),
    FolderCase(
      testDescription: "dispatched labour with places is asked", files: blocks("劳务派遣人员"),
      says: ["“标题：劳务派遣（与编制类型不符）”1 行"], warns: ["超不超取决于人员状态写法不明的人"]),
    FolderCase(testDescription: "in post", files: blocks("一般干部"), findings: [over]),
  ]

  static let words: [FolderCase] = [
    FolderCase(
      testDescription: "over only with people of an unknown state",
      files: states("在岗", "在岗", "待安置"),
      warns: ["超不超取决于人员状态写法不明的人", "“待安置”不明"]),
    FolderCase(
      testDescription: "over without them too", files: states("在岗", "在岗", "在岗", "待安置"),
      findings: ["实有人员超出核定编制|岚汀县财政局|行政编制|2|4"], messages: ["“待安置”1 人"]),
    FolderCase(
      testDescription: "not over with them", files: states("在岗", "待安置"), warns: ["“待安置”不明"]),
    FolderCase(
      testDescription: "not at the post holds the place", files: states("在岗", "在岗", "不在岗"),
      findings: [over, "在编不在岗|岚汀县财政局|||"]),
    FolderCase(
      testDescription: "a kind without approval, only of people of an unknown state",
      files: roster(
        "序号,姓名,身份证号,职务,编制类型,人员状态", ["1,丁一,#,科员,行政编制,在岗", "2,丁二,#,科员,事业编制,待安置"]),
      warns: ["超不超取决于人员状态写法不明的人"]),
    FolderCase(
      testDescription: "the same beside one whose state is known",
      files: roster(
        "序号,姓名,身份证号,职务,编制类型,人员状态",
        ["1,丁一,#,科员,行政编制,在岗", "2,丁二,#,科员,事业编制,待安置", "3,丁三,#,科员,事业编制,在岗"]),
      findings: ["使用未核定的编制类型|岚汀县财政局|事业编制|0|2"]),
    FolderCase(
      testDescription: "only a total is approved",
      files: states("在岗", "在岗", "待安置").merging(
        ["编制.csv": FolderCase.quotas(("总编制", 2))]) { $1 },
      warns: ["超不超取决于人员状态写法不明的人"]),
    FolderCase(
      testDescription: "leaders",
      files: roster(
        "序号,姓名,身份证号,职务,编制类型,人员状态",
        ["1,丁一,#,副局长,行政编制,在岗", "2,丁二,#,副局长,行政编制,待安置"]
      ).merging(["职数.csv": "单位名称,领导职数,核定文号,核定时间\n岚汀县财政局,1正1副,岚编〔2019〕16号,2019-03-28"]) { $1 },
      warns: ["超不超取决于人员状态写法不明的人"]),
  ]

  static let leaving: [FolderCase] =
    ["减少时间", "减员时间", "离开时间", "离职时间", "出编时间"].flatMap { heading in
      [
        FolderCase(
          testDescription: "\(heading): gone by the data day",
          files: days(heading, "2024-03-01", "2024年5月", "2024-09-30")),
        FolderCase(
          testDescription: "\(heading): still to come", files: days(heading, "2024-10-01"),
          findings: [over]),
      ]
    } + [
      FolderCase(
        testDescription: "a post given up is no leaving", files: days("离任日期", "2024-03-01"),
        findings: [over])
    ]

  @Test(arguments: headings) func ofHeadings(_ example: FolderCase) throws { try example.expect() }
  @Test(arguments: words) func ofUnknownWords(_ example: FolderCase) throws { try example.expect() }
  @Test(arguments: leaving) func ofDaysOfLeaving(_ example: FolderCase) throws {
    try example.expect()
  }
}
