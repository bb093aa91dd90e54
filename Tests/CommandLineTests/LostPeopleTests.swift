import Testing

/// People and numbers that a word near them took away, or put twice.
@Suite("nobody is lost for a word") struct LostPeopleTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let files: [String: String]
    /// People counted of 行政编制 at the bureau.
    let actual: String
    /// What the import says.
    var says = ""
  }

  private static let quotas =
    "单位名称,编制类型,核定数,批准文号,生效日期\n岚汀县财政局,行政编制,1,岚编〔2019〕5号,2019-03-15\n"
  private static let numbers = ["339901198001010013", "339901198001010021", "33990119800101003X"]

  /// A roster of two people, the second with words in one column more.
  private static func roster(_ column: String, _ cell: String, state: String = "在岗") -> String {
    """
    岚汀县财政局人员名册
    序号,姓名,身份证号码,编制类型,人员状态,\(column)
    1,甲一,\(numbers[0]),行政编制,在岗,
    2,乙二,\(numbers[1]),行政编制,\(state),\(cell)

    """
  }

  static let cases: [Case] = [
    Case(
      testDescription: "drawn off by a unit is not come from there",
      files: ["r.csv": roster("备注", "由县委组织部抽调")], actual: "2"),
    Case(
      testDescription: "lent by a unit to this one is",
      files: ["r.csv": roster("备注", "从县审计局借调")], actual: "1"),
    Case(
      testDescription: "a retirement that a remark tells of a year to come",
      files: ["r.csv": roster("备注", "2027年8月退休", state: "退休")], actual: "2"),
    Case(
      testDescription: "a retirement that a remark tells of the past",
      files: ["r.csv": roster("备注", "2023年8月退休", state: "退休")], actual: "1"),
    Case(
      testDescription: "调出 to a place whose name holds 待",
      files: ["r.csv": roster("备注", "", state: "调出（县接待办）")], actual: "1"),
    Case(
      testDescription: "a note above the header is no title",
      files: [
        "r.csv": """
        岚汀县财政局人员名册
        填表说明：即将退休人员请在备注栏注明
        序号,姓名,身份证号码,编制类型
        1,甲一,\(numbers[0]),行政编制
        2,乙二,\(numbers[1]),行政编制

        """
      ], actual: "2"),
    Case(
      testDescription: "a nameless row joins nobody",
      files: [
        "r.csv": """
        岚汀县财政局人员名册
        序号,姓名,身份证号码,编制类型
        1,,\(numbers[0]),行政编制
        2,张三,\(numbers[0]),行政编制
        3,李四,\(numbers[0]),行政编制

        """
      ], actual: "2", says: "姓名不同"),
  ]

  @Test(arguments: cases) func areCounted(_ example: Case) throws {
    let desk = try Desk()
    try desk.write("q.csv", Self.quotas)
    for (name, text) in example.files { try desk.write(name, text) }
    let names = example.files.keys.sorted()
    let taken = try desk.run(["import", "q.csv"] + names + ["--as-of", "2024-06-30"])
    #expect(example.says.isEmpty || taken.text.contains(example.says), "\(taken.everything)")
    try desk.run("check")
    let rows = try desk.json("export", "strength").rows()
    #expect(
      rows.first { $0["quota_kind"] == "行政编制" }?["actual"] == example.actual,
      "\(taken.everything)")
  }

  /// A list without kinds that tells of further people, or of another unit, is no copy of the roster.
  @Test func aListWithFurtherPeopleIsNotLeftOut() throws {
    let desk = try Desk()
    try desk.write("a.csv", Self.roster("备注", ""))
    let others = (3...6).map { "岚汀县审计局,丙\($0),,办公室,科员,2024-01-0\($0)" }
    try desk.write(
      "b.csv",
      "单位名称,姓名,身份证号码,部门,职务,出生日期\n岚汀县财政局,甲一,\(Self.numbers[0]),办公室,科员,1980-01-01\n"
        + "岚汀县财政局,丁七,\(Self.numbers[2]),办公室,科员,1980-01-01\n" + others.joined(separator: "\n") + "\n"
    )
    let taken = try desk.run("import", "a.csv", "b.csv", "--as-of", "2024-06-30")
    #expect(!taken.text.contains("b.csv：") || taken.status == 65, "\(taken.everything)")
    let people =
      taken.status == 65
      ? [] : try desk.rows("SELECT count(*) FROM staff WHERE organ_name LIKE '%审计局'")
    #expect(taken.status == 65 || people == [["4"]], "\(taken.everything)")
  }

  /// 其中 behind 核定 and 实有 is a part of the number of its sort.
  @Test(arguments: [
    "单位名称,行政编制核定数,行政编制实有数,其中：政法专项编制核定数,其中：政法专项编制实有数,批准文号,批准时间"
  ]) func partsOfBothSorts(header: String) throws {
    let desk = try Desk()
    try desk.write("f.csv", header + "\n岚汀县财政局,10,9,4,3,岚编〔2019〕5号,2019-03-01\n")
    let taken = try desk.run("import", "f.csv", "--as-of", "2024-06-30")
    let rows = try desk.rows("SELECT kind, people FROM staffing_quota ORDER BY kind")
    #expect(rows == [["政法专项编制", "4"], ["行政编制", "6"]], "\(taken.everything)")
  }

  /// Who holds a post beside a rank that is kept is in office.
  @Test(arguments: [("副局长（保留正科级）", "2"), ("副局长（保留职级待遇）", "1"), ("局长（已免去副局长职务）", "1")])
  func keptRanks(title: String, deputies: String) throws {
    let desk = try Desk()
    try desk.write(
      "p.csv", "单位名称,正副职,核定职数,批准文号,批准时间\n岚汀县财政局,副职,0,岚编〔2019〕5号,2019-03-01\n")
    try desk.write(
      "r.csv",
      "岚汀县财政局人员名册\n序号,姓名,身份证号码,职务,编制类型\n1,甲一,\(Self.numbers[0]),副局长,行政编制\n2,乙二,\(Self.numbers[1]),\(title),行政编制\n"
    )
    try desk.run("import", "p.csv", "r.csv", "--as-of", "2024-06-30")
    try desk.run("check")
    let found = try desk.json("export", "findings").rows().first {
      $0["rule"] == "post.overrun" && $0["part"]?.contains("副职") == true
    }
    #expect(found?["actual"] == deputies)
  }
}
