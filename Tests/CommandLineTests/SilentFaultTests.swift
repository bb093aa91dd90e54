import Testing

/// Faults that a check passed over without a word, or explained by something untrue.
@Suite("nothing is passed over in silence") struct SilentFaultTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let folder: FolderCase
    var status: Int32 = 0
    var testDescription: String { folder.testDescription }
  }

  private static let unit = "岚汀县财政局"
  private static let plain = "序号,姓名,身份证号,科室,职务,编制类型"

  private static func form(_ actual: Int) -> String {
    "单位名称,事业编制数,事业编制实有人数\n\(unit),17,\(actual)"
  }

  private static let heldRoster = FolderCase.table(
    "\(unit)人员花名册", "姓名,身份证号,编制类型", ["甲一,#,事业编制", "甲二,3399,事业编制"])

  private static func loans(_ term: String, note: String = "") -> [String: String] {
    [
      "册.csv": FolderCase.table("\(unit)人员花名册", plain, ["1,甲一,#,办公室,科员,行政编制"]),
      "借调.csv": FolderCase.table(
        "借调人员登记", "姓名,身份证号,编制所在单位,借调单位,借调时间,借调期限,批准文号,备注",
        ["甲一,#,\(unit),岚汀县教育局,2023-03-01,\(term),岚组〔2023〕1号,\(note)"]),
    ]
  }

  private static let overdue = "借调超期|\(unit)||6|18"

  static let cases: [Case] = [
    Case(
      folder: FolderCase(
        testDescription: "a held row does not hide what it cannot explain",
        files: ["表.csv": form(16), "册.csv": heldRoster],
        findings: ["自报实有数与花名册不符|\(unit)|事业编制|1|16"], messages: ["花名册另有 1 行留置未存入"]), status: 2),
    Case(
      folder: FolderCase(
        testDescription: "a held row may be the one that is missing",
        files: ["表.csv": form(2), "册.csv": heldRoster],
        warns: ["14 条规则（逐条见 bianzhi status --verbose）：1 个机构（1 人）未检查或未全部检查：有留置的行"],
        tells: ["自报实有数与花名册不符", "：1 个机构（1 人）未检查或未全部检查：有留置的行"]),
      status: 2),
    Case(
      folder: FolderCase(
        testDescription: "a term in words ends the loan", files: loans("6个月"), findings: [overdue],
        messages: ["登记的期限到 2023-08-31，已过；没有登记返回"])),
    Case(
      folder: FolderCase(
        testDescription: "a return without a day was by the end of the term",
        files: loans("6个月", note: "已返回"), findings: [])),
    Case(
      folder: FolderCase(
        testDescription: "a return in a remark ends the loan, however long it was",
        files: loans("", note: "2023年9月已返回原单位"), findings: [])),
    Case(
      folder: FolderCase(
        testDescription: "a return that may be to come ends nothing",
        files: loans("6个月", note: "借调结束后返回原单位"), findings: [overdue])),
    Case(
      folder: FolderCase(
        testDescription: "a street's clerk at a bureau, whose names say of which tier they are",
        files: [
          "册.csv": "\(unit)人员花名册\n\(plain)\n1,甲四,\(Sample.person(4)),办公室,科员,行政编制",
          "借调.csv": FolderCase.table(
            "借调人员登记", "姓名,身份证号,编制所在单位,借调单位,借调时间,批准文号",
            [
              "甲一,#,岚汀县望湖街道办事处,\(unit),2024-08-10,岚组〔2024〕1号",
              "甲二,#,岚汀县实验小学,\(unit),2024-08-10,岚组〔2024〕1号",
              "甲三,#,岚汀县审计局,\(unit),2024-08-10,岚组〔2024〕1号",
            ]),
        ], findings: ["县以上机关从乡镇借调人员|岚汀县望湖街道办事处|||"],
        warns: ["借出或借入单位没有登记层级：岚汀县实验小学"])),
    Case(
      folder: FolderCase(
        testDescription: "words that tell no day are said", files: loans("领导批示"),
        findings: [overdue],
        messages: ["登记写“领导批示”，读不出哪一天结束"])),
    Case(
      folder: FolderCase(
        testDescription: "posts that were not read are no missing approval",
        files: [
          "职.csv": "单位名称,领导职数,文号,批准日期\n\(unit),科级领导职数3名,岚编〔2019〕1号,2019-03-28"
            + "\n岚汀县教育局,1正2副,岚编〔2019〕1号,2019-03-28",
          "册.csv": FolderCase.table("\(unit)人员花名册", plain, ["1,甲一,#,局领导,局长,行政编制"]),
        ], warns: ["导入时有领导职数写法读不出：岚汀县财政局"])),
    Case(
      folder: FolderCase(
        testDescription: "posts by rank are counted",
        files: [
          "职.csv": "单位名称,领导职数,文号,批准日期\n\(unit),正科级1名、副科级1名,岚编〔2019〕1号,2019-03-28",
          "册.csv": FolderCase.table(
            "\(unit)人员花名册", plain,
            ["1,甲一,#,局领导,局长,行政编制", "2,甲二,#,局领导,副局长,行政编制", "3,甲三,#,局领导,副局长,行政编制"]),
        ], findings: ["超职数配备领导干部|\(unit)|副科级/副职|1|2"])),
    Case(
      folder: FolderCase(
        testDescription: "an overrun that the roster proves is no unproved one",
        files: [
          "编.csv": FolderCase.quotas(("行政编制", 1)), "表.csv": "单位名称,行政编制数,行政编制实有人数\n\(unit),1,2",
          "册.csv": FolderCase.table(
            "\(unit)人员花名册", plain,
            ["1,甲一,#,办公室,科员,行政编制", "2,甲二,#,办公室,科员,行政编制", "3,甲三,#,办公室,科员,"]),
        ], findings: ["实有人员超出核定编制|\(unit)|行政编制|1|2"])),
    Case(
      folder: FolderCase(
        testDescription: "a notice of changes in an office's own words",
        files: [
          "编.csv": "单位,编制种类,核定编制数,核定文件,核定时间\n\(unit),行政编制,1名,岚编发[2019]10号,2019.3.5",
          "调.csv": "单位,编制类型,调整情况,文号,印发日期\n\(unit),行政编制,核增1名,岚编发〔2022〕3号,2022年4月8日",
          "册.csv": FolderCase.table(
            "\(unit)人员花名册", plain + ",目前状况",
            ["1,甲一,#,办公室,科员,行政编制,在岗", "2,甲二,#,办公室,科员,行政编制,产假"]),
        ])),
    Case(
      folder: FolderCase(
        testDescription: "a pay list of a unit that has ended",
        files: [
          "机构.csv": "机构代码,机构名称,机构类别,设立日期,撤销日期\nA1,岚汀县招商中心,事业单位,2019-03-01,2023-12-20",
          "资.csv": "发放单位,月份,姓名,身份证号,应发工资\n岚汀县招商中心,2024-09,甲一,\(Sample.person(1)),5000",
          "册.csv": FolderCase.table("\(unit)人员花名册", plain, ["1,甲二,#,办公室,科员,行政编制"])
            .replacing(Sample.person(1), with: Sample.person(2)),
        ], findings: ["机构已撤销，人员仍列在其名下|岚汀县招商中心|2023-12-20|0|1"],
        warns: ["发放单位已撤销：岚汀县招商中心"])),
    Case(
      folder: FolderCase(
        testDescription: "a month of transfer that a remark tells may overlap",
        files: [
          "册.csv": "单位,姓名,身份证号,编制类型,备注\n\(unit),甲一,\(Sample.person(1)),行政编制,2024年9月由教育局调入",
          "资.csv": """
          发放单位,月份,姓名,身份证号,应发工资
          \(unit),2024-09,甲一,\(Sample.person(1)),5000
          岚汀县教育局,2024-09,甲一,\(Sample.person(1)),5000
          """,
        ], findings: ["一人在多个单位领取工资（重复领薪）|岚汀县教育局|||"], messages: ["可能是衔接月份"])),
  ]

  @Test(arguments: cases) func isSaid(_ item: Case) throws {
    try item.folder.expect(taken: item.status)
  }
}
