import Testing

/// Organs by name wherever a command takes one, and lists that say which run they rest on.
@Suite("scenario: names as filters") struct NameFilterTests {
  static let organs = """
    机构代码,机构名称,机构类别,层级,简称
    339921000001,澜汀县财政局,政府工作部门,县级,县财政局
    339921000002,澜汀县民政局,政府工作部门,县级,
    339921000003,澜汀县民政局救助站,事业单位,县级,
    339921000004,澜汀县第一中学,事业单位,县级,县一中

    """
  static let quotas = """
    机构代码,编制类型,核定数,批准文号,生效日期
    339921000001,行政编制,1,澜编〔2010〕1号,2010-01-01
    339921000002,行政编制,9,澜编〔2010〕1号,2010-01-01

    """

  private func desk() throws -> Desk {
    let desk = try Desk()
    let people = (1...3).map {
      "\(Sample.person($0)),\(Sample.name($0)),339921000001,行政编制,在岗\n"
    }
    try desk.take(
      [
        "a.csv": Self.organs, "b.csv": Self.quotas,
        "c.csv": "身份证号,姓名,机构代码,编制类型,人员状态\n" + people.joined(),
      ], "--as-of", "2010-06-30")
    return desk
  }

  /// A name, and nonsense too, silently meant "no findings".
  @Test(arguments: ["339921000001", "澜汀县财政局", "县财政局", "财政局", "澜汀县 财政局"])
  func everyNameOfTheOrgan(text: String) throws {
    let desk = try desk()
    #expect(try desk.run("check").status == 1)
    let listed = try desk.json("finding", "list", "--organ", text).rows()
    #expect(listed.map { $0["organ_code"] } == ["339921000001"])
    let ledger = try desk.json("finding", "ledger", "--organ", text).rows()
    #expect(ledger.count == 1)
    #expect(try desk.run("finding", "letter", "--organ", text).status == 0)
    #expect(try desk.run("blocked", "--organ", text).status == 0)
    let raised = try desk.run(
      "finding", "raise", "--organ", text, "--title", "甲", "--by", "周甲", "--on", "2010-07-01")
    #expect(raised.status == 0, "\(raised.everything)")
    #expect(try desk.json("finding", "list", "--organ", text).rows().count == 2)
  }

  @Test(arguments: [
    ["finding", "list"], ["finding", "ledger"], ["finding", "letter"], ["blocked"],
    ["finding", "raise", "--title", "甲", "--by", "周甲", "--on", "2010-07-01"],
    [
      "practice", "add", "--sort", "rule", "--title", "甲", "--text", "乙", "--by", "周甲", "--on",
      "2010-07-01",
    ],
    ["window", "甲一", "--post", "局长"],
  ])
  func unknownOrUnclearIsNotFound(command: [String]) throws {
    let desk = try desk()
    #expect(try desk.run("check").status == 1)
    let unknown = try desk.run(command + ["--organ", "胡编局"])
    #expect(unknown.status == 66 && unknown.words.contains("胡编局"), "\(unknown.everything)")
    let unclear = try desk.run(command + ["--organ", "局"])
    #expect(unclear.status == 66, "\(unclear.everything)")
    let near = try desk.run(command + ["--organ", "澜汀县财证局"])
    #expect(near.status == 66 && near.words.contains("339921000001"), "\(near.everything)")
    let code = try desk.run(command + ["--organ", "339921999999"])
    #expect(code.status == 66, "\(code.everything)")
  }

  @Test func severalOfOneEndingAreNamed() throws {
    let desk = try desk()
    try desk.take(["d.csv": "机构代码,机构名称,机构类别\n339922000001,岚汀县财政局,政府工作部门\n"])
    #expect(try desk.run("check").status == 1)
    let unclear = try desk.run("finding", "list", "--organ", "财政局")
    #expect(unclear.status == 66)
    #expect(unclear.words.contains("339921000001") && unclear.words.contains("339922000001"))
  }

  @Test func strengthByTheCalibreThatIsAskedFor() throws {
    let desk = try desk()
    #expect(try desk.run("check").status == 1)
    let rows = try desk.json("export", "strength", "--calibre", "at_work").rows()
    #expect(Set(rows.map { $0["calibre"] }) == ["at_work"])
    #expect(try desk.run("export", "strength", "--calibre", "胡编").status == 64)
  }

  /// A check of one rule emptied the table of what is widespread.
  @Test func prevalenceRestsOnTheLastWholeRun() throws {
    let desk = try desk()
    #expect(try desk.run("check").status == 1)
    let confirmed = try desk.run("finding", "confirm", "F1", "--by", "周甲", "--on", "2010-07-01")
    try #require(confirmed.status == 0, "\(confirmed.everything)")
    let before = try desk.json("prevalence").rows()
    #expect(before.count == 1)
    #expect(try desk.run("check", "--rule", "data.total_mismatch").status != 70)
    let after = try desk.run("prevalence", "--format", "csv")
    #expect(try desk.json("prevalence").rows().count == 1)
    #expect(after.words.contains("第 2 次检查只运行了部分规则"), "\(after.everything)")
    #expect(try desk.run("rate").words.contains("第 2 次检查只运行了部分规则"))
    #expect(try desk.run("prevalence", "--run", "2").words.contains("只运行了部分规则"))
  }

  @Test func aTitleThatBeginsWithAName() throws {
    let desk = try desk()
    for (file, title, organ) in [
      ("x.csv", "澜汀县第一中学在编教职工花名册", "339921000004"), ("y.csv", "县财政局民警、工勤花名册", "339921000001"),
    ] {
      try desk.take(
        [file: "\(title)\n姓名,编制类型,人员状态\n甲\(file.first ?? "x"),事业编制,在岗\n"], "--as-of", "2010-07-31")
      let rows = try desk.json("sql", "SELECT organ_code FROM roster WHERE day = '2010-07-31'")
        .rows()
      #expect(rows.contains { $0["organ_code"] == organ }, "\(title)")
    }
    // A unit of its own is not the one whose name it begins with.
    let other = try desk.run(
      "import", "z.csv", "--as-of", "2010-08-31", input: "")
    #expect(other.status == 66)
  }

  @Test func acceptAllTakesWhatIsLikeOneNameOnly() throws {
    let desk = try desk()
    try desk.take(
      ["n.csv": "姓名,单位名称,编制类型,人员状态\n甲一,澜汀县财证局,行政编制,在岗\n乙二,不知何处,行政编制,在岗\n"],
      "--as-of", "2010-07-31")
    let accepted = try desk.run("name", "accept", "--all")
    #expect(accepted.status == 0, "\(accepted.everything)")
    #expect(accepted.text.contains("澜汀县财证局") && !accepted.text.contains("不知何处"))
    #expect(try desk.json("name", "list").rows().map { $0["written"] } == ["不知何处"])
    #expect(try desk.run("name", "accept", "--all").text.isEmpty)
    #expect(try desk.run("name", "accept").status == 64)
    #expect(try desk.run("name", "accept", "--all", "甲", "乙").status == 64)
  }

  @Test func aBureauFiledAsGovernmentIsAskedAbout() throws {
    let desk = try Desk()
    let taken = try desk.take(["a.csv": "机构代码,机构名称,机构类别\n1,澜汀县财政局,政府\n2,澜汀县人民政府,政府\n"])
    #expect(taken.text.contains("政府工作部门") && taken.text.contains("第 2 行"))
    let rows = try desk.json("sql", "SELECT category FROM organ ORDER BY code").rows()
    #expect(rows.map { $0["category"] } == ["政府", "政府"])
  }
}
