import Testing

/// The planned end of a loan and a return are two facts.
@Suite("terms and returns of loans") struct LoanReturnTests {
  private static let unit = "岚汀县财政局"

  /// One loan since 2022-10-08, by a list with these columns and cells, and the lender's roster.
  private static func loan(
    _ columns: String, _ cells: String, roster header: String = "人员状态", _ cell: String = "借调"
  ) -> [String: String] {
    [
      "册.csv": FolderCase.table(
        "\(unit)人员花名册", "序号,姓名,身份证号,科室,职务,编制类型,\(header)",
        ["1,甲一,#,办公室,科员,行政编制,\(cell)"]),
      "借调.csv": FolderCase.table(
        "借调人员名单", "姓名,身份证号,派出单位,借调单位,借调时间,\(columns),批准文号",
        ["甲一,#,\(unit),岚汀县教育局,2022-10-08,\(cells),岚组〔2022〕1号"]),
    ]
  }

  private static let found = ["借调超期|\(unit)||6|23"]
  private static let stays = ["重大", "登记的期限到 2023-04-07，已过，没有登记返回，其后借出单位的花名册仍写借调"]

  static let cases: [FolderCase] = [
    FolderCase(
      testDescription:
        "a term that has passed, a blank return, and the roster has the person on loan",
      files: loan("借调期限,返回时间", "2023-04-07,"), findings: found, messages: stays),
    FolderCase(
      testDescription: "the same in other words, without a column of returns",
      files: loan("期限至", "2023年4月7日", roster: "备注", "借调至县教育局"), findings: found,
      messages: stays),
    FolderCase(
      testDescription: "a return ends it whatever the term was",
      files: loan("借调期限,返岗日期", "2023-04-07,2023-06-30", roster: "入职时间", "2015-07"), findings: []),
    FolderCase(
      testDescription: "a return alone, and a roster of no states",
      files: loan("返回时间", "2023-06-20", roster: "入职时间", "2015-07"), findings: []),
    FolderCase(
      testDescription: "a return beside a roster that still has the person on loan",
      files: loan("返回时间", "2023-06-20"), findings: found,
      messages: ["提示", "登记在 2023-06-20 返回，其后借出单位的花名册仍写借调"]),
    FolderCase(
      testDescription: "back, by a column that gives no day",
      files: loan("借调期限,是否已返回", "2023-04-07,是", roster: "入职时间", "2015-07"), findings: []),
    FolderCase(
      testDescription: "a term that has passed, and nothing that tells what came of it",
      files: loan("借调期限,是否已返回", "2023-04-07,否", roster: "入职时间", "2015-07"), findings: found,
      messages: ["提示", "没有登记返回，花名册也看不出人是否已回来"]),
    FolderCase(
      testDescription: "a term that has passed, and a roster that has the person at work",
      files: loan("借调期限", "2023-04-07", roster: "人员状态", "在岗"), findings: []),
  ]

  @Test(arguments: cases) func isToldApart(folder: FolderCase) throws { try folder.expect() }
}
