import Testing

/// Words that an office's people write in a cell, and what a check may make of them.
@Suite("scenario: words of cells, remarks and titles") struct OwnWordsTests {
  static let header = "单位,姓名,身份证号,内设机构,职务,编制类型,人员状态"

  /// A roster without a title; `#` stands for the identity number.
  static func roster(_ rows: String...) -> String {
    ([header] + rows.enumerated().map { $1.replacing("#", with: Sample.person($0 + 1)) })
      .joined(separator: "\n")
  }

  private static let bureau = "机构名称,机构类别,机构规格\n岚汀县财政局,政府工作部门,正科级"
  private static let staff = roster(
    "岚汀县财政局,甲一,#,局领导,局长,行政编制,在岗", "岚汀县财政局,甲二,#,办公室,主任,行政编制,在岗",
    "岚汀县财政局,甲三,#,预算股,股长,行政编制,在岗")

  private static func bodies(_ cell: String) -> String {
    "单位名称,内设机构,文号\n岚汀县财政局,\"\(cell)\",岚办发〔2019〕12号"
  }

  static let cases: [FolderCase] = [
    FolderCase(
      testDescription: "numbers in a cell of bodies",
      files: ["organs.csv": bureau, "bodies.csv": bodies("设办公室1正、预算股1正1副2个内设机构"), "r.csv": staff]),
    FolderCase(
      testDescription: "a cell that cannot be parted accuses nobody",
      files: ["organs.csv": bureau, "bodies.csv": bodies("办公室、预算、国库"), "r.csv": staff],
      warns: ["有几个写在一起、没有分开的"]),
    FolderCase(
      testDescription: "a body beside parted ones is none of them",
      files: ["organs.csv": bureau, "bodies.csv": bodies("办公室、国库股（2个）"), "r.csv": staff],
      findings: ["未核定的内设机构|岚汀县财政局|预算股|0|1"]),
    FolderCase(
      testDescription: "institutions of a town are no unapproved bodies",
      files: [
        "organs.csv": "机构名称,机构类别,机构规格\n岚汀县青石镇人民政府,乡镇,正科级",
        "bodies.csv": "单位名称,内设机构名称,文号\n岚汀县青石镇人民政府,党政办公室,岚编〔2019〕2号",
        "r.csv": roster(
          "岚汀县青石镇人民政府,甲一,#,党政办,主任,行政编制,在岗",
          "岚汀县青石镇人民政府,甲二,#,便民服务中心,主任,事业编制,在岗",
          "岚汀县青石镇人民政府,甲三,#,督查中心,主任,行政编制,在岗",
          "岚汀县青石镇人民政府,甲四,#,信访办,主任,事业编制,在岗"),
      ],
      findings: [
        "未核定的内设机构|岚汀县青石镇人民政府|信访办|0|1", "未核定的内设机构|岚汀县青石镇人民政府|督查中心|0|1",
      ], warns: ["可能是乡镇所属事业单位"]),
    FolderCase(
      testDescription: "a head of higher rank holds the head's post, and a hint is all",
      files: [
        "organs.csv": "机构名称,机构类别,机构规格\n岚汀县委组织部,党委工作部门,正科级\n岚汀县财政局,政府工作部门,正科级",
        "p.csv":
          "单位名称,职务层次,正副职,核定数,批准文号,批准时间\n岚汀县委组织部,乡科级正职,正职,1,岚编〔2019〕1号,2019-03-20\n岚汀县委组织部,乡科级副职,副职,1,岚编〔2019〕1号,2019-03-20\n岚汀县财政局,乡科级正职,正职,1,岚编〔2019〕1号,2019-03-20",
        "r.csv": [
          "单位,姓名,身份证号,职务,职务层次,编制类型,人员状态",
          "岚汀县委组织部,甲一,\(Sample.person(1)),部长,县处级副职,行政编制,在岗",
          "岚汀县委组织部,甲二,\(Sample.person(2)),副部长,乡科级副职,行政编制,在岗",
          "岚汀县财政局,甲三,\(Sample.person(3)),局长,县处级副职,行政编制,在岗",
          "岚汀县财政局,甲四,\(Sample.person(4)),局长,乡科级正职,行政编制,在岗",
        ].joined(separator: "\n"),
      ],
      findings: [
        "超机构规格配备领导干部|岚汀县委组织部|||", "超机构规格配备领导干部|岚汀县财政局|||",
        "超职数配备领导干部|岚汀县财政局|正科级/正职|1|2",
      ], messages: ["常由县（市、区）领导兼任"]),
    FolderCase(
      testDescription: "a title of another quarter or year",
      files: [
        "organs.csv": bureau,
        "r.csv": FolderCase.table(
          "岚汀县财政局2024年一季度人员花名册,,,", "姓名,身份证号,职务,编制类型", ["甲一,#,局长,行政编制"]),
      ], says: ["表中注明的日期与 --as-of 不同"]),
  ]

  @Test(arguments: cases) func whatTheWordsMean(folder: FolderCase) throws { try folder.expect() }

  @Test func aTitleOfThisYearSaysNoOtherDay() throws {
    let desk = try Desk()
    try desk.write(
      "r.csv",
      FolderCase.table("岚汀县财政局2024年度人员花名册,,,", "姓名,身份证号,职务,编制类型", ["甲一,#,局长,行政编制"]) + "\n")
    let taken = try desk.run("import", "r.csv", "--as-of", "2024-09-30")
    #expect(taken.status == 0 && !taken.everything.contains("不同"), "\(taken.everything)")
  }

  /// 首长 is in no list: people say that the unit itself is meant, and its holders lead the unit.
  @Test func aWordForTheUnitCanBeTaught() throws {
    let desk = try Desk()
    try desk.take(
      [
        "organs.csv": Self.bureau + "\n",
        "bodies.csv": Self.bodies("办公室、预算股") + "\n",
        "p.csv": "单位名称,正职,副职,批准文号,批准日期\n岚汀县财政局,1,1,岚编〔2019〕1号,2019-03-01\n",
        "r.csv": Self.roster(
          "岚汀县财政局,甲一,#,首长室,局长,行政编制,在岗", "岚汀县财政局,甲二,#,首长室,副局长,行政编制,在岗",
          "岚汀县财政局,甲三,#,首长室,副局长,行政编制,在岗", "岚汀县财政局,甲四,#,预算股,股长,行政编制,在岗") + "\n",
      ], "--as-of", "2024-06-30")
    #expect(try desk.run("check").text.contains("首长室：3 人"))
    let refused = try desk.run("name", "accept", "首长室", "督查室")
    #expect(refused.status == 66 && refused.words.contains("指本单位的，写“本单位”"), "\(refused.everything)")
    let accepted = try desk.run("name", "accept", "首长室", "岚汀县财政局")
    #expect(accepted.status == 0 && accepted.text.contains("本单位"), "\(accepted.everything)")
    let checked = try desk.run("check")
    #expect(!checked.text.contains("首长室"), "\(checked.everything)")
    #expect(checked.text.contains("副职（班子）：实配 2 人，核定职数 1 个"), "\(checked.everything)")
  }
}
