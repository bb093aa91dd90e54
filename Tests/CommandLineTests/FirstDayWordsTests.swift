import Testing

/// What a newcomer reads: which column was not read, what a missing roster leaves open, what many files say alike.
@Suite("words of a first day") struct FirstDayWordsTests {
  private static let organs = "机构代码,机构名称,机构类别\nA1,岚县财政局,政府工作部门\nA2,岚县水利局,政府工作部门\n"

  private static func entries(_ heading: String) -> String {
    """
    姓名,身份证号,机构代码,变动类别,变动时间,编制类型,\(heading)
    \(Sample.name(1)),\(Sample.person(1)),A1,入编,2009-10-01,行政编制,岚核〔2009〕1号

    """
  }

  /// A column that is only unread is named, with the command that names it.
  @Test(arguments: [("入编核准编号", "zh"), ("核准文件", "zh"), ("入编核准编号", "en")])
  func unreadColumnsAreNamed(heading: String, language: String) throws {
    let desk = try Desk()
    try desk.take(
      ["a.csv": Self.organs, "m.csv": Self.entries(heading), "r.csv": Self.roster("A1")],
      "--as-of", "2009-12-31")
    let check = [
      "check", "--as-of", "2009-12-31", "--slip-since", "2009-01-01", "--lang", language,
    ]
    let result = try desk.run(check)
    let command = "bianzhi header set movements \(heading) 控编单号"
    #expect(result.words.contains(command), "\(result.words)")
    try desk.run("header", "set", "movements", heading, "控编单号")
    try desk.run("import", "m.csv", "--as-of", "2009-12-31")
    #expect(try !desk.run(check).words.contains("header set"))
  }

  /// A column that cannot be the one that is missed is not named for it.
  @Test(arguments: ["档案盒号", "学时数", "体检日期"]) func otherColumnsAreNotNamed(heading: String) throws {
    let desk = try Desk()
    let roster =
      "姓名,身份证号,机构代码,编制类型,\(heading)\n\(Sample.name(1)),\(Sample.person(1)),A1,行政编制,\n"
    try desk.take(["a.csv": Self.organs, "r.csv": roster], "--as-of", "2009-12-31")
    let result = try desk.run("check", "--as-of", "2009-12-31")
    #expect(!result.words.contains("header set"), "\(result.words)")
  }

  private static func roster(_ organ: String, _ more: String = "") -> String {
    let heading = more.isEmpty ? "" : ",\(more)"
    let cell = more.isEmpty ? "" : ",x"
    return """
      姓名,身份证号,机构代码,编制类型,人员状态\(heading)
      \(Sample.name(1)),\(Sample.person(1)),\(organ),行政编制,在岗\(cell)

      """
  }

  /// People paid by a unit without a roster of that day are not said to hold no place.
  @Test func paidWithoutARoster() throws {
    let desk = try Desk()
    try desk.take(
      [
        "a.csv": Self.organs, "r.csv": Self.roster("A1"),
        "p.csv": Sample.payroll([1], payer: "A1"),
      ],
      "--as-of", "2010-06-30")
    let result = try desk.run("reconcile", "--month", "2009-12", "--units", "--format", "csv")
    #expect(result.words.contains("不占编 0 + 发放单位没有 2009-12-31 可用的花名册、不知是否占编 1"), "\(result.words)")
    let unit = CSVText.records(result.text).first { $0["机构代码"] == "A1" }
    #expect(unit?["其中不占编"] == "" && unit?["说明"]?.contains("2009-12-31 没有可用的花名册") == true)
  }

  /// Files with the same unread column: lines that name it.
  @Test(arguments: [(2, 2), (3, 1), (5, 1)])
  func columnsOfManyFilesAreToldOnce(files: Int, lines: Int) throws {
    let desk = try Desk()
    var tables: [String: String] = [:]
    for number in 1...files {
      tables["f\(number).csv"] =
        "姓名,身份证号,机构代码,编制类型,家庭住址\n\(Sample.name(number)),\(Sample.person(number)),A\(number),行政编制,某街\n"
    }
    let result = try desk.take(tables, "--as-of", "2009-12-31")
    let told = result.text.split(separator: "\n").filter { $0.contains("家庭住址") }
    #expect(told.count == lines, "\(result.text)")
    #expect(told.contains { $0.contains("（\(files) 个文件）") } == (files > 2))
  }

  @Test func theShareOfTheQuotaIsExplained() throws {
    let desk = try Desk()
    let people = (1...6).map {
      "\(Sample.name($0)),\(Sample.person($0)),A1,\($0 < 3 ? "行政编制,在岗" : "编外,编外")\n"
    }
    try desk.take(
      [
        "a.csv": Self.organs,
        "q.csv": "机构代码,编制类型,核定数,批准文号,生效日期\nA1,行政编制,10,岚编〔2008〕1号,2008-03-01\n",
        "r.csv": "姓名,身份证号,机构代码,编制类型,人员状态\n" + people.joined(),
      ], "--as-of", "2009-12-31")
    try desk.run("check", "--as-of", "2009-12-31", "--rule", "person.offbook_over")
    let result = try desk.run("explain", "F1")
    #expect(result.text.contains("核定编制合计 10 名的 30%"), "\(result.text)")
    #expect(result.text.contains("offBookShare"), "\(result.text)")
  }
}
