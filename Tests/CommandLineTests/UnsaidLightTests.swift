import Testing

/// Checks that found nothing because they could not judge what decides.
@Suite("lights over what was not judged") struct UnsaidLightTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let files: [String: String]
    let status: Int32
    /// What the check must say, and what it must not.
    let says: [String]
    var hides: [String] = []
  }

  private static let unit = "岚汀县财政局"
  private static let ledger =
    "单位名称,机构类别,行政编制,正职,副职,批准文号,批准日期\n\(unit),政府工作部门,3,1,1,岚编〔2020〕2号,2020-01-15"

  /// Leaders of a body, by a roster that says who leads.
  private static func roster(_ posts: [String]) -> String {
    FolderCase.table(
      "\(unit)人员花名册", "姓名,身份证号,内设机构,职务,编制类型,人员状态",
      (["局领导,局长"] + posts).enumerated().map { "甲\($0.offset),#,\($0.element),行政编制,在岗" })
  }

  private static func bodies(_ posts: String) -> String {
    "内设机构及职数\n单位名称,内设机构,股级职数,批准文号,批准日期\n\(unit),水政股,\(posts),岚编〔2020〕3号,2020-01-15"
  }

  private static let named = "内设机构\n单位名称,内设机构,批准文号,批准日期\n\(unit),水政股,岚编〔2020〕3号,2020-01-15"

  private static func entries(_ heading: String) -> String {
    "人员增减登记\n单位,姓名,身份证号,变动类别,变动时间,编制类型\(heading)\n"
      + "\(unit),甲0,\(Sample.person(1)),入编,2024-03-01,行政编制\(heading.isEmpty ? "" : ",")"
  }

  static let cases: [Case] = [
    Case(
      testDescription: "approvals and a list of bodies, and no roster",
      files: [
        "台账.csv": ledger,
        "\(unit)统计.csv": "\(unit)各股室人数统计表\n科室,人数,男,女\n办公室,3,2,1\n水政股,2,1,1\n合计,5,3,2",
      ], status: 2, says: ["不能亮绿灯", "有核定而没有花名册的机构 1 个：\(unit)"]),
    Case(
      testDescription:
        "posts of bodies that were not stored, and people who may be too many for them",
      files: [
        "台账.csv": ledger, "职数.csv": bodies("1"),
        "册.csv": roster(["水政股,股长", "水政股,股长"]),
      ], status: 2, says: ["不能亮绿灯", "内设机构的领导职数没有说正职、副职各多少"]),
    Case(
      testDescription: "the same, and nobody leads a body",
      files: [
        "台账.csv": ledger, "职数.csv": bodies("1"), "册.csv": roster(["水政股,科员", "水政股,科员"]),
      ], status: 0, says: ["绿灯"], hides: ["没有说正职、副职各多少"]),
    Case(
      testDescription: "slips are asked for, and the register has no column for them",
      files: [
        "台账.csv": ledger, "机构.csv": named, "册.csv": roster(["水政股,科员"]), "增减.csv": entries(""),
      ], status: 2, says: ["不能亮绿灯", "登记表没有核准单号列"]),
    Case(
      testDescription: "slips are asked for, and the column is blank",
      files: [
        "台账.csv": ledger, "机构.csv": named, "册.csv": roster(["水政股,科员"]),
        "增减.csv": entries(",用编核准单号"),
      ], status: 1, says: ["黄灯"], hides: ["登记表没有核准单号列"]),
  ]

  @Test(arguments: cases) func isSaid(example: Case) throws {
    let desk = try Desk()
    try desk.take(example.files, "--as-of", "2024-06-30")
    let checked = try desk.run("check", "--slip-since", "2023-01-01")
    #expect(checked.status == example.status, "\(checked.everything)")
    for text in example.says { #expect(checked.words.contains(text), "\(checked.everything)") }
    for text in example.hides { #expect(!checked.words.contains(text), "\(checked.everything)") }
  }
}
