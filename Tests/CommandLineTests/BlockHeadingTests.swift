import Testing

/// Rosters whose kinds and states stand in headings between the rows.
@Suite("headings between the people of a roster") struct BlockHeadingTests {
  private static let header = "序号,姓名,身份证号,部门,职务,备注"
  private static let overrun = "实有人员超出核定编制|岚汀县财政局|事业编制|1|2"

  private static func roster(_ blocks: (heading: String, people: Int)...) -> [String: String] {
    var (rows, serial) = ([String](), 1)
    for block in blocks {
      rows.append(block.heading)
      for _ in 0..<block.people {
        rows.append("\(serial),丁\(serial),\(Sample.person(serial)),办公室,科员,")
        serial += 1
      }
    }
    return [
      "编制.csv": FolderCase.quotas(("行政编制", 2), ("事业编制", 1)),
      "名册.csv": (["岚汀县财政局人员花名册", header] + rows).joined(separator: "\n"),
    ]
  }

  static let cases: [FolderCase] = [
    FolderCase(
      testDescription: "people off quota behind two kinds",
      files: roster(("一、行政编制人员", 2), ("二、事业编制人员", 1), ("三、社区工作者", 2))),
    FolderCase(
      testDescription: "a heading that nobody knows is asked about and ends the kind",
      files: roster(("（一）行政编制", 2), ("（二）事业编制", 1), ("（三）护林员", 2)),
      says: ["“护林员”2 行"], warns: ["“护林员”不明"]),
    FolderCase(
      testDescription: "also numbered with digits",
      files: roster(("1.行政编制", 2), ("2.事业编制", 1), ("3.遗留问题", 2)),
      says: ["“遗留问题”2 行"], warns: ["“遗留问题”不明"]),
    FolderCase(
      testDescription: "also without numbers",
      files: roster(("行政编制", 2), ("事业编制", 1), ("网格员", 2))),
    FolderCase(
      testDescription: "a body beside two kinds ends the kind",
      files: roster(("一、行政编制（2人）", 2), ("二、事业编制（1人）", 1), ("三、办公室", 2)),
      warns: ["部分人员没有编制类型"]),
    FolderCase(
      testDescription: "a body within a kind leaves it",
      files: roster(("一、行政编制", 2), ("二、事业编制", 0), ("（一）办公室", 1), ("（二）预算股", 1)),
      findings: [overrun]),
    FolderCase(
      testDescription: "the retired behind two kinds",
      files: roster(("一、行政编制人员", 2), ("二、事业编制人员", 1), ("三、退休人员", 2))),
    FolderCase(
      testDescription: "people of the office itself and of units below it",
      files: roster(("（一）机关行政人员", 2), ("（二）所属事业人员", 1), ("（三）编外人员", 2)),
      says: ["“所属事业人员”1 行"], warns: ["部分人员没有编制类型"]),
    FolderCase(
      testDescription: "in post and retired, without kinds",
      files: roster(("一、在职人员", 2), ("二、离退休人员", 2)), warns: ["花名册没有编制类型"]),
    FolderCase(
      testDescription: "kinds within those in post",
      files: roster(
        ("一、在编人员", 0), ("（一）行政编制", 2), ("（二）事业编制", 2), ("二、编外人员", 2)),
      findings: [overrun]),
  ]

  private static func people(_ title: String, _ header: String, _ rows: [String]) -> String {
    FolderCase.table(title, header, rows)
  }

  static let posts: [FolderCase] = [
    FolderCase(
      testDescription: "时间 beside 文号 is the day of the approval",
      files: [
        "a.csv": "单位名称,内设机构,正职,副职,文号,时间\n岚汀县财政局,预算科,1,2,岚编〔2019〕12号,2019-03-28",
        "b.csv":
          "单位名称,职数范围,内设机构,正副职,核定数,增减数,批准文号,生效日期\n岚汀县财政局,内设机构,预算科,副职,1,-1,岚编〔2023〕2号,2023-05-18",
        "名册.csv": people(
          "岚汀县财政局花名册", "姓名,身份证号,部门,职务,编制类型",
          ["丁一,#,预算科,副科长,行政编制", "丁二,#,预算科,副科长,行政编制"]),
      ], findings: ["超职数配备领导干部|岚汀县财政局|副职（预算科）|1|2"]),
    FolderCase(
      testDescription: "leaders of a county in the roster of its office",
      files: [
        "a.csv": "单位名称,领导职数,核定文号,核定时间\n岚汀县人民政府办公室,1正1副,岚编〔2019〕16号,2019-03-28",
        "名册.csv": people(
          "名册", "单位,姓名,身份证号,科室,职务,编制类型",
          [
            "岚汀县人民政府办公室,丁一,#,县领导,县委副书记、县长,行政编制", "岚汀县人民政府办公室,丁二,#,,副县长,行政编制",
            "岚汀县人民政府办公室,丁三,#,,主任,行政编制", "岚汀县人民政府办公室,丁四,#,,副主任,行政编制",
          ]),
      ]),
    FolderCase(
      testDescription: "posts with their day, and one given up before",
      files: [
        "a.csv": "单位名称,领导职数,核定文号,核定时间\n岚汀县财政局,1正1副,岚编〔2019〕16号,2019-03-28",
        "名册.csv": people(
          "岚汀县财政局花名册", "姓名,身份证号,部门,现任职务及任职时间,编制类型",
          [
            "丁一,#,局领导,局长 2021.11,行政编制", "丁二,#,局领导,副局长（2020.3任）,行政编制",
            "丁三,#,局领导,副局长 2022.3,行政编制", "丁四,#,局领导,副局长（2024.8免职）,行政编制",
          ]),
      ], findings: ["超职数配备领导干部|岚汀县财政局|副职（班子）|1|2"]),
    FolderCase(
      testDescription: "borrowed people in a block, changes by kind, an unknown kind approved",
      files: [
        "a.csv": FolderCase.quotas(("行政编制", 2), ("森林公安编制", 1)),
        "b.csv": "单位名称,行政编制增减,工勤编制增减,文号,日期\n岚汀县财政局,-1,,岚编〔2023〕7号,2023-03-10",
        "c.csv": "单位,编制类型,增减情况,文号,时间\n岚汀县教育局,行政编制,核增1名,岚编〔2022〕1号,2022-01-01",
        "名册.csv": people(
          "岚汀县财政局人员花名册,,,,", "序号,姓名,身份证号,职务,编制类型",
          ["（一）在编在岗人员,,,,", "1,丁一,#,,行政编制", "（二）借调到本单位人员,,,,", "2,丁二,#,,行政编制"]),
      ]),
  ]

  @Test(arguments: posts) func whatWasTakenOtherwise(_ example: FolderCase) throws {
    try example.expect()
  }

  @Test(arguments: cases) func areJudgedByTheirOwnHeading(_ example: FolderCase) throws {
    try example.expect()
  }
}
