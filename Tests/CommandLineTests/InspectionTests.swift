import Foundation
import Testing

/// What an inspector of the law found: approvals that named further posts, tables that were taken for others, people who hold
/// no place.
@Suite("what inspections find of posts and people") struct InspectionTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// Contents by file name; each is imported as of 2024-06-30.
    let files: [String: String]
    /// `rule part` of the findings there are.
    var findings: [String] = []
  }

  private static let posts = "机构代码,职数范围,职务名称,核定数,批准文号,生效日期\n"
  private static let organs = "机构代码,机构名称,机构类别\nA1,岚汀县财政局,政府工作部门\nA2,石埠镇人民政府,乡镇街道\n"

  private static func approved(_ organ: String, _ posts: String...) -> String {
    Self.posts
      + posts.map { "\(organ),班子,\($0.dropLast()),\($0.suffix(1)),岚编〔2019〕1号,2019-03-01\n" }
      .joined()
  }

  private static func roster(_ organ: String, body: String = "", _ titles: String...) -> String {
    "身份证号,姓名,机构代码,内设机构,编制类型,职务,是否领导职务,人员状态\n"
      + titles.enumerated().map { place, title in
        "\(Sample.person(place)),人\(place),\(organ),\(body),行政编制,\(title),是,在岗\n"
      }.joined()
  }

  static let leaders: [Case] = [
    Case(
      testDescription: "纪检组长 in the approval is no second head",
      files: [
        "o.csv": organs, "p.csv": approved("A1", "局长1", "副局长2", "纪检组长1"),
        "r.csv": roster("A1", "局长", "局长", "副局长", "副局长"),
      ], findings: ["post.overrun 正职（班子）"]),
    Case(
      testDescription: "政治部主任 and 办公室主任 are none either",
      files: [
        "o.csv": organs, "p.csv": approved("A1", "局长1", "副局长2", "政治部主任1", "办公室主任1"),
        "r.csv": roster("A1", "局长", "局长", "副局长", "副局长"),
      ], findings: ["post.overrun 正职（班子）"]),
    Case(
      testDescription: "the 纪检组长 who is approved beside them is nobody too many",
      files: [
        "o.csv": organs, "p.csv": approved("A1", "局长1", "副局长2", "纪检组长1"),
        "r.csv": roster("A1", "局长", "纪检组长", "副局长", "副局长"),
      ]),
    Case(
      testDescription: "人大主席 beside 镇长 leaves one 镇长",
      files: [
        "o.csv": organs, "p.csv": approved("A2", "镇长1", "副镇长1", "人大主席1"),
        "r.csv": roster("A2", "镇长", "镇长", "副镇长"),
      ], findings: ["post.overrun 正职（班子）"]),
    Case(
      testDescription: "人大主席 and 镇长 both hold what is approved",
      files: [
        "o.csv": organs, "p.csv": approved("A2", "镇长1", "副镇长1", "人大主席1"),
        "r.csv": roster("A2", "镇长", "人大主席", "副镇长"),
      ]),
    Case(
      testDescription: "党委书记 and 镇长 are two heads",
      files: [
        "o.csv": organs, "p.csv": approved("A2", "党委书记1", "镇长1", "副镇长1"),
        "r.csv": roster("A2", "党委书记", "镇长", "副镇长"),
      ]),
    Case(
      testDescription: "posts of inner bodies by their names are posts",
      files: [
        "o.csv": organs,
        "b.csv": "机构代码,内设机构名称,批准文号,批准时间\nA1,一大队,岚编〔2019〕1号,2019-03-01\n",
        "p.csv":
          "机构代码,职数范围,内设机构,职务名称,核定数,批准文号,生效日期\nA1,内设机构,一大队,大队长,1,岚编〔2019〕1号,2019-03-01\nA1,内设机构,一大队,副大队长,1,岚编〔2019〕1号,2019-03-01\n",
        "r.csv": roster("A1", body: "一大队", "大队长", "大队长", "副大队长"),
      ], findings: ["post.overrun 正职（一大队）"]),
  ]

  private static func people(_ rows: (sort: String, state: String)...) -> [String: String] {
    [
      "o.csv": organs, "q.csv": "机构代码,编制类型,核定数,批准文号,生效日期\nA1,行政编制,1,岚编〔2019〕1号,2019-03-01\n",
      "r.csv": "身份证号,姓名,机构代码,编制类型,职务,人员状态,人员类别\n\(Sample.person(50)),甲,A1,行政编制,科员,在岗,在职\n"
        + rows.enumerated().map { place, row in
          "\(Sample.person(place)),人\(place),A1,行政编制,科员,\(row.state),\(row.sort)\n"
        }.joined(),
    ]
  }

  static let sorts: [Case] = [
    Case(
      testDescription: "who is in post is one too many", files: people(("在职", "在岗")),
      findings: ["quota.overrun 行政编制"]),
    Case(
      testDescription: "families of the dead, bought services and trainees hold no place",
      files: people(("遗属", ""), ("遗属人员", "在岗"), ("政府购买服务", "在岗"), ("见习生", ""))),
    Case(testDescription: "a retired person said to be at the post", files: people(("退休人员", "在岗"))),
    Case(testDescription: "somebody on loan said to be at the post", files: people(("借调人员", "在岗"))),
    Case(
      testDescription: "civil servants by their sort", files: people(("公务员", "在岗")),
      findings: ["quota.overrun 行政编制"]),
  ]

  @Test(arguments: leaders + sorts) func isJudged(_ example: Case) throws {
    let desk = try Desk()
    for (name, text) in example.files { try desk.write(name, text) }
    let names = example.files.keys.sorted()
    let taken = try desk.run(["import"] + names + ["--as-of", "2024-06-30"])
    #expect(taken.status == 0, "\(taken.everything)")
    let check = try desk.run("check")
    let found = try desk.json("export", "findings").rows()
    #expect(
      found.map { "\($0["rule"] ?? "") \($0["part"] ?? "")" }.sorted() == example.findings.sorted(),
      "\(check.everything)")
  }

  /// A wrong total of June stood for ever.
  @Test(arguments: [("a.csv", "4", 0), ("b.csv", "5", 1), ("b.csv", "", 1)])
  func aRightTotalOfALaterFormSettlesAWrongOne(file: String, total: String, left: Int) throws {
    let desk = try Desk()
    let head = "单位名称,编制类型,编制数,实有人数\n岚汀县财政局,行政编制,6,2\n岚汀县审计局,行政编制,6,2\n"
    try desk.take(["o.csv": "机构代码,机构名称,机构类别\nA1,岚汀县财政局,政府工作部门\nA2,岚汀县审计局,政府工作部门\n"])
    try desk.take(["a.csv": head + "合计,,12,6\n"], "--as-of", "2024-06-30")
    #expect(try wrongTotals(desk) == ["a.csv 实有人数"])
    try desk.take(
      [file: total.isEmpty ? head : head + "合计,,12,\(total)\n"], "--as-of", "2024-07-31")
    let found = try wrongTotals(desk)
    #expect(found.filter { $0.hasPrefix("a.csv") }.count == (total == "5" ? 1 : left), "\(found)")
  }

  private func wrongTotals(_ desk: Desk) throws -> [String] {
    let check = try desk.run("check", "--as-of", "2024-07-31")
    #expect(check.status <= 2, "\(check.everything)")
    return try desk.json("export", "findings").rows()
      .filter { $0["rule"] == "data.total_mismatch" }.map { "\($0["part"] ?? "")" }
  }
}
