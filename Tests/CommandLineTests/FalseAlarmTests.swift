import Foundation
import Testing

/// What an office's own tables say and a check must not make a finding of.
@Suite("ordinary rows are no findings") struct FalseAlarmTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// Contents by file name; each is imported as of 2024-09-30.
    let files: [String: String]
    /// `rule part` of the findings there are.
    var findings: [String] = []
    /// What the check says of what it did not judge.
    var says = ""
  }

  private static let town = """
    单位名称,职务,核定职数,批准文号,批准日期
    石埠镇人民政府,党委书记,1,岚编〔2019〕5号,2019-03-01
    石埠镇人民政府,镇长,1,岚编〔2019〕5号,2019-03-01
    石埠镇人民政府,党委副书记,1,岚编〔2019〕5号,2019-03-01
    石埠镇人民政府,纪委书记,1,岚编〔2019〕5号,2019-03-01
    石埠镇人民政府,副镇长,1,岚编〔2019〕5号,2019-03-01

    """
  private static let header = "序号,姓名,身份证号码,内设机构,职务,编制类型,人员状态\n"

  private static func roster(_ unit: String, _ rows: String...) -> String {
    "\(unit)人员名册\n" + header + rows.joined(separator: "\n") + "\n"
  }

  private static let posts =
    "单位名称,正副职,核定职数,批准文号,批准时间\n岚汀县财政局,正职,1,岚编〔2019〕5号,2019-03-01\n岚汀县财政局,副职,2,岚编〔2019〕5号,2019-03-01\n"

  private static let leaders = [
    "1,甲一,339901198001010013,局领导,局长,行政编制,在岗", "2,甲二,339901198001010021,局领导,副局长,行政编制,在岗",
    "3,甲三,33990119800101003X,局领导,副局长,行政编制,在岗",
  ].joined(separator: "\n")

  static let cases: [Case] = [
    Case(
      testDescription: "党委副书记、镇长 holds the post of 镇长",
      files: [
        "p.csv": town,
        "r.csv": roster(
          "石埠镇人民政府", "1,甲一,339901198001010013,领导班子,党委书记,行政编制,在岗",
          "2,甲二,339901198001010021,领导班子,党委副书记、镇长,行政编制,在岗",
          "3,甲三,33990119800101003X,领导班子,党委副书记,行政编制,在岗",
          "4,甲四,339901198001010048,领导班子,党委委员、纪委书记,行政编制,在岗",
          "5,甲五,339901198001010056,领导班子,副镇长,行政编制,在岗",
          "6,甲六,339901198001010064,领导班子,副镇长（挂职）,,挂职"),
      ]),
    Case(
      testDescription: "a second 党委副书记 is one too many",
      files: [
        "p.csv": town,
        "r.csv": roster(
          "石埠镇人民政府", "2,甲二,339901198001010021,领导班子,党委副书记、镇长,行政编制,在岗",
          "3,甲三,33990119800101003X,领导班子,党委副书记,行政编制,在岗",
          "4,甲四,339901198001010048,领导班子,党委副书记,行政编制,在岗"),
      ], findings: ["post.overrun 党委副书记（职务）"]),
    Case(
      testDescription: "a leader on attachment is told and not counted",
      files: [
        "p.csv": posts,
        "r.csv": roster("岚汀县财政局", leaders, "4,甲四,339901198001010048,局领导,副局长（挂职）,行政编制,在岗"),
      ], says: "挂职"),
    Case(
      testDescription: "posts given up and posts of the Party committee of the office",
      files: [
        "p.csv": posts,
        "r.csv": roster(
          "岚汀县财政局", leaders, "4,甲四,339901198001010048,局领导,副局长（保留职级待遇）,行政编制,在岗",
          "5,甲五,339901198001010056,办公室,办公室主任、机关党委专职副书记,行政编制,在岗",
          "6,甲六,339901198001010064,局领导,原副局长、四级调研员,行政编制,在岗"),
      ]),
    Case(
      testDescription: "a third deputy is one too many",
      files: [
        "p.csv": posts,
        "r.csv": roster("岚汀县财政局", leaders, "4,甲四,339901198001010048,局领导,副局长,行政编制,在岗"),
      ], findings: ["post.overrun 副职"]),
    Case(
      testDescription: "somebody here without a quota kind holds no second place",
      files: [
        "a.csv": roster("岚汀县财政局", "1,甲一,339901198001010013,办公室,科员,行政编制,在岗"),
        "b.csv": roster(
          "岚汀县审计局", "1,甲二,339901198001010021,办公室,科员,行政编制,在岗",
          "2,甲一,339901198001010013,办公室,科员,,跟班学习"),
      ]),
    Case(
      testDescription: "somebody with a kind on both rosters does",
      files: [
        "a.csv": roster("岚汀县财政局", "1,甲一,339901198001010013,办公室,科员,行政编制,在岗"),
        "b.csv": roster("岚汀县审计局", "2,甲一,339901198001010013,办公室,科员,行政编制,在岗"),
      ], findings: ["person.double_place 岚汀县财政局"]),
    Case(
      testDescription: "a line of 0 pays no stranger",
      files: [
        "a.csv": roster("岚汀县财政局", "1,甲一,339901198001010013,办公室,科员,行政编制,在岗"),
        "c.csv":
          "岚汀县财政局2024年9月工资表\n序号,姓名,身份证号码,应发工资\n1,甲一,339901198001010013,5000\n2,乙九,339901198001010099,0.00\n",
      ]),
    Case(
      testDescription: "局办公室 is 办公室, 驻村 is no body",
      files: [
        "o.csv": "机构代码,机构名称,机构类别,上级机构\nA1,岚汀县财政局,政府工作部门,\nA1-1,办公室,内设机构,A1\n",
        "r.csv": roster(
          "岚汀县财政局", "1,甲一,339901198001010013,局办公室,科员,行政编制,在岗",
          "2,甲二,339901198001010021,驻村,科员,行政编制,在岗", "3,甲三,33990119800101003X,督查室,科员,行政编制,在岗"),
      ], findings: ["organ.unapproved_body 督查室"]),
    Case(
      testDescription: "a notice of a change says nothing of other kinds",
      files: [
        "q.csv":
          "单位名称,编制类型,增减数,核定数,文号,发文日期\n岚汀县柳坪乡人民政府,事业编制,3,12,岚编〔2023〕15号,2023-06-18\n",
        "r.csv": roster("岚汀县柳坪乡人民政府", "1,甲一,339901198001010013,党政办,科员,行政编制,在岗"),
      ], says: "只有调整文件"),
    Case(
      testDescription: "documents of two series of one day contradict each other",
      files: [
        "q.csv": """
        单位名称,编制类型,核定数,批准文号,生效日期
        岚汀县疾控中心,事业编制,1,岚编〔2021〕5号,2021-03-15
        岚汀县疾控中心,事业编制,26,岚编办〔2021〕11号,2021-03-15

        """,
        "r.csv": roster(
          "岚汀县疾控中心", "1,甲一,339901198001010013,办公室,科员,事业编制,在岗",
          "2,甲二,339901198001010021,办公室,科员,事业编制,在岗"),
      ], findings: ["data.approval_conflict 事业编制"]),
    Case(
      testDescription: "a post that approvals name by the very words of the title",
      files: [
        "p.csv":
          "单位名称,职务名称,职数,文号,批准日期\n岚汀县望湖街道办事处,办事处主任,1,岚编〔2020〕1号,2020-01-15\n岚汀县望湖街道办事处,办事处副主任,1,岚编〔2020〕1号,2020-01-15\n",
        "r.csv": roster(
          "岚汀县望湖街道办事处", "1,甲一,339901198001010013,领导班子,办事处主任,行政编制,在岗",
          "2,甲二,339901198001010021,领导班子,办事处副主任,行政编制,在岗",
          "3,甲三,33990119800101003X,领导班子,办事处副主任,行政编制,在岗"),
      ], findings: ["post.overrun 办事处副主任（职务）"]),
    Case(
      testDescription: "所长 of a 所 heads no 局, whose name no ledger tells",
      files: [
        "p.csv": posts,
        "r.csv": roster(
          "岚汀县财政局", leaders, "4,甲四,339901198001010048,,所长,行政编制,在岗"),
      ]),
    Case(
      testDescription:
        "a place that hangs on an unexplained word is a hint, one in a unit that lent somebody is none",
      files: [
        "a.csv": roster(
          "岚汀县财政局", "1,甲一,339901198001010013,办公室,科员,行政编制,在岗",
          "2,甲二,339901198001010021,办公室,科员,行政编制,在岗"),
        "b.csv":
          "岚汀县审计局人员名册\n序号,姓名,身份证号码,职务,编制类型,备注\n1,甲一,339901198001010013,科员,行政编制,从岚汀县财政局借调\n2,甲二,339901198001010021,科员,行政编制,跟班学习\n",
      ], findings: ["person.double_place 岚汀县财政局"], says: "提示 1"),
    Case(
      testDescription: "a list of allowances is no pay list",
      files: [
        "a.csv": roster("岚汀县财政局", "1,甲一,339901198001010013,办公室,科员,行政编制,在岗"),
        "c.csv":
          "岚汀县财政局2024年9月工资表\n序号,姓名,身份证号码,应发工资\n1,甲一,339901198001010013,5000\n",
        "d.csv":
          "2024年9月值班补助发放表（岚汀县财政局）\n序号,姓名,身份证号,应发金额\n1,乙九,339901198001010099,900\n",
      ]),
    Case(
      testDescription: "an abolished organ bears its name",
      files: [
        "o.csv":
          "机构代码,机构名称,机构类别,设立日期,撤销日期\nA1,岚汀县老区建设办公室,参公事业单位,2019-03-01,2023-12-20\n",
        "r.csv": roster("岚汀县老区建设办公室", "1,甲一,339901198001010013,办公室,科员,参公事业编制,在岗"),
      ], findings: ["organ.not_removed 2023-12-20"]),
  ]

  @Test(arguments: cases) func isJudged(_ example: Case) throws {
    let desk = try Desk()
    for (name, text) in example.files { try desk.write(name, text) }
    let names = example.files.keys.sorted()
    let taken = try desk.run(["import"] + names + ["--as-of", "2024-09-30"])
    #expect(taken.status == 0, "\(taken.everything)")
    let check = try desk.run("check")
    #expect(example.says.isEmpty || check.words.contains(example.says), "\(check.everything)")
    let found = try desk.json("export", "findings").rows()
    #expect(
      found.map { "\($0["rule"] ?? "") \($0["part"] ?? "")" }.sorted() == example.findings.sorted(),
      "\(check.everything)")
  }

  /// What two units may share is no decision that `name accept --all` takes.
  @Test(arguments: [
    ("岚汀县人民政府", "岚汀县人民政府办公室"), ("岚汀县城东小学", "岚汀县城西小学"), ("岚汀县中医院", "岚汀县中心医院"),
  ]) func likeAnotherUnit(written: String, known: String) throws {
    let desk = try Desk()
    try desk.write("o.csv", "机构代码,机构名称,机构类别\nA1,\(known),事业单位\n")
    try desk.write(
      "r.csv", Self.roster(written, "1,甲一,339901198001010013,办公室,科员,行政编制,在岗"))
    let taken = try desk.run("import", "o.csv", "r.csv", "--as-of", "2024-09-30")
    try #require(taken.status == 0, "\(taken.everything)")
    let accepted = try desk.run("name", "accept", "--all")
    #expect(accepted.text.isEmpty, "\(accepted.everything)")
    #expect(try desk.json("name", "list").rows().map { $0["written"] } == [written])
  }
}
