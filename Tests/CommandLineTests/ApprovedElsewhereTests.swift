import Testing

/// Numbers that another approval of the unit holds, which were judged as not approved.
@Suite("numbers approved elsewhere") struct ApprovedElsewhereTests {
  private static func roster(_ title: String, _ posts: String...) -> String {
    FolderCase.table(
      "岚汀县财政局人员花名册", "姓名,身份证号,部门,职务,编制类型",
      posts.enumerated().map { "丁\($0.offset + 1),#,领导班子,\($0.element),\(title)" })
  }

  private static let leaders = [
    "职数.csv": "单位名称,领导职数,核定文号,核定时间\n岚汀县财政局,1正2副,岚编〔2019〕16号,2019-03-28",
    "总师.csv": "单位名称,职务名称,职数,文号,批准日期\n岚汀县财政局,总会计师,1,岚编〔2019〕40号,2019-04-02",
    "编制.csv": FolderCase.quotas(("行政编制", 9)),
  ]

  static let cases: [FolderCase] = [
    FolderCase(
      testDescription: "a chief accountant approved by name, beside 1正2副",
      files: leaders.merging(["名册.csv": roster("行政编制", "局长", "副局长", "党组成员、总会计师")]) { $1 }),
    FolderCase(
      testDescription: "two where one is approved by name",
      files: leaders.merging(["名册.csv": roster("行政编制", "局长", "总会计师", "总会计师")]) { $1 },
      findings: ["超职数配备领导干部|岚汀县财政局|其他|1|2"]),
    FolderCase(
      testDescription: "people of an institution below a total headcount",
      files: [
        "编制.csv": FolderCase.quotas(("人员总量", 2)), "名册.csv": roster("事业编制", "科员", "科员", "科员"),
      ], warns: ["可能包括这一类"]),
    FolderCase(
      testDescription: "people of another kind are not held by a headcount",
      files: [
        "编制.csv": FolderCase.quotas(("人员总量", 2)), "名册.csv": roster("行政编制", "科员"),
      ], findings: ["使用未核定的编制类型|岚汀县财政局|行政编制|0|1"]),
  ]

  @Test(arguments: cases) func isJudged(_ folder: FolderCase) throws { try folder.expect() }
}
