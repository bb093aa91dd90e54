import Testing

/// What offices write beside their numbers, of which a check made an accusation or said nothing.
@Suite("remarks, versions and other words of an office") struct NewcomerFolderTests {
  private static let unit = "岚汀县财政局"
  private static let ledger = """
    机构名称,简称,机构类别,批准文号,备注
    岚汀县财政局,县财政局,政府工作部门,岚编〔2019〕1号,
    岚汀县档案馆,县档案馆,事业单位,岚编〔2019〕2号,
    岚汀县招商中心,县招商中心,事业单位,岚编〔2019〕3号,2023年12月撤销
    岚汀县文化和旅游局,县文旅局,政府工作部门,岚编〔2019〕4号,由岚汀县旅游局更名
    """
  private static let header = "姓名,身份证号,编制类型,备注"

  private static func roster(_ unit: String, _ rows: [String], _ header: String = header) -> String
  {
    FolderCase.table("\(unit)人员名册", header, rows)
  }

  static let cases: [FolderCase] = [
    FolderCase(
      testDescription: "somebody whose place is at a school that is called by its number",
      files: [
        "编.csv": FolderCase.quotas(("行政编制", 1)),
        "册.csv": roster(unit, ["甲一,#,行政编制,", "甲二,#,行政编制,借调，编制在县二中"]),
      ]),
    FolderCase(
      testDescription: "a month of retirement without its year",
      files: [
        "编.csv": FolderCase.quotas(("行政编制", 1)),
        "册.csv": roster(unit, ["甲一,#,行政编制,", "甲二,#,行政编制,5月退休"]),
        "资.csv":
          "\(unit)2024年9月工资表\n姓名,身份证号,应发工资\n甲一,\(Sample.person(1)),5000\n甲二,\(Sample.person(2)),5000",
      ],
      findings: ["退休、调离、死亡等人员仍在领取工资|\(unit)|||"], messages: ["提示"]),
    FolderCase(
      testDescription: "a loan of which nobody knows which way is asked about",
      files: [
        "编.csv": FolderCase.quotas(("行政编制", 1)),
        "册.csv": roster(unit, ["甲一,#,行政编制,", "甲二（借调）,#,行政编制,"]),
      ], warns: ["超不超取决于人员状态写法不明的人", "人员状态“姓名：借调”不明"]),
    FolderCase(
      testDescription: "a form whose column for 事业编制 holds 参公",
      files: [
        "编.csv": FolderCase.quotas(("参公事业编制", 2), of: "岚汀县档案馆"),
        "表.csv": "单位名称,行政编制数,行政编制实有人数,事业编制数,事业编制实有人数\n岚汀县档案馆,,,2,2",
        "册.csv": roster("岚汀县档案馆", ["甲一,#,参公事业编制,", "甲二,#,参公事业编制,"]),
      ]),
    FolderCase(
      testDescription: "one person who is paid elsewhere makes no colleague unpaid",
      files: [
        "编.csv": FolderCase.quotas(("行政编制", 3)),
        "册.csv": roster(unit, ["甲一,#,行政编制,", "甲二,#,行政编制,", "甲三,#,行政编制,"]),
        "资.csv":
          "岚汀县档案馆2024年9月工资表\n姓名,身份证号,应发工资\n甲一,\(Sample.person(1)),5000",
      ], warns: ["没有本单位的工资表，也没有半数的人有工资记录：\(unit)"]),
    FolderCase(
      testDescription: "an organ that the remark of the ledger ends, and one that it renames",
      files: [
        "机构.csv": ledger, "编.csv": FolderCase.quotas(("行政编制", 1), of: "岚汀县文化和旅游局"),
        "招商.csv": roster("岚汀县招商中心", ["甲一,#,事业编制,"]),
        "旅游.csv": roster("岚汀县旅游局", ["甲一,#,行政编制,"])
          .replacing(Sample.person(1), with: Sample.person(5)),
      ], findings: ["机构已撤销，人员仍列在其名下|岚汀县招商中心|2023-12|0|1"]),
    FolderCase(
      testDescription: "somebody on the roster and on the list of those who retired",
      files: [
        "编.csv": FolderCase.quotas(("行政编制", 2)),
        "册.csv": roster(unit, ["甲一,#,行政编制,", "甲二,#,行政编制,"]),
        "退.csv": "\(unit)退休人员名单\n姓名,身份证号,退休时间\n甲二,\(Sample.person(2)),2024年5月",
      ], findings: ["出编不及时（已出编人员仍计入占编）|\(unit)|||"]),
    FolderCase(
      testDescription: "pay of dependants in the list of those in post",
      files: [
        "编.csv": FolderCase.quotas(("行政编制", 1)), "册.csv": roster(unit, ["甲一,#,行政编制,"]),
        "资.csv": """
        \(unit)2024年9月工资表
        姓名,身份证号,应发工资,备注
        甲一,\(Sample.person(1)),5000,
        乙一,\(Sample.person(7)),800,遗属补助
        乙二,\(Sample.person(8)),2600,临聘
        """,
      ]),
    FolderCase(
      testDescription: "the unit in its own words, and a place without a holder",
      files: [
        "编.csv": FolderCase.quotas(("行政编制", 1)),
        "册.csv":
          "\(unit)人员名册\n单位,姓名,身份证号,职务,编制类型,备注\n本局,甲一,\(Sample.person(1)),局长,行政编制,\n本局,,,副局长,行政编制,空编",
      ]),
  ]

  @Test(arguments: cases) func isReadAsItIsMeant(_ item: FolderCase) throws {
    try item.expect()
  }

  /// Of two versions the one of the day that was asked for stands.
  @Test func theVersionOfTheDayStands() throws {
    let may = Self.roster("\(Self.unit)（截至2024年5月31日）", ["甲一,#,行政编制,", "甲二,#,行政编制,"])
    let september = Self.roster(
      "\(Self.unit)（截至2024年9月30日）", ["甲一,#,行政编制,", "甲二,#,行政编制,", "甲三,#,行政编制,"])
    try FolderCase(
      testDescription: "",
      files: [
        "编.csv": FolderCase.quotas(("行政编制", 2)), "五月.csv": may, "九月.csv": september,
      ], findings: ["实有人员超出核定编制|\(Self.unit)|行政编制|2|3"],
      says: ["五月.csv 注明是 2024-05-31 的，与 --as-of 不同，没有存入"]
    ).expect(taken: 2)
  }
}
