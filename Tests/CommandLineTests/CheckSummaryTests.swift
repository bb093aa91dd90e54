import Testing

/// The lines that a person reads first.
@Suite("summary of a check") struct CheckSummaryTests {
  @Test func aCheckEndsWithALightAndTheWorstUnits() throws {
    let desk = try Desk.withOneFinding()
    let result = try desk.run("check", "--as-of", "2009-12-31")
    #expect(result.words.contains("黄灯"), "\(result.words)")
    #expect(result.words.contains("最突出的单位：岚汀市环境保护局 1（重大 1）"), "\(result.words)")
    #expect(try desk.run("status").words.contains("最突出的单位：岚汀市环境保护局 1（重大 1）"))
  }

  /// One organ, all people in a body that is approved: nothing is left open but rules without their tables.
  private static func green(_ body: String) throws -> Desk {
    let desk = try Desk()
    let organs = Sample.organs.split(separator: "\n").dropLast().joined(separator: "\n") + "\n"
    let people = (0..<40).map { Sample.Row(serial: $0, body: body) }
    try desk.take(
      ["a.csv": organs, "b.csv": QuotaScenarioTests.quotas, "end.csv": Sample.roster(people)],
      "--as-of", "2009-12-31")
    return desk
  }

  @Test func greenIsOnlyWhatWasWhollyChecked() throws {
    let desk = try Self.green("办公室")
    let clean = try desk.run("check", "--as-of", "2009-12-31")
    #expect(clean.status == 0 && clean.words.contains("绿灯：检查过的没有问题"), "\(clean.words)")
    let strict = try desk.run("check", "--as-of", "2009-12-31", "--strict")
    #expect(strict.status == 2 && strict.words.contains("不能亮绿灯"), "\(strict.words)")
    // Nobody's body is told, so one rule judged nobody; that ends with 0 and is no green light.
    let open = try Self.green("").run("check", "--as-of", "2009-12-31")
    #expect(open.status == 0 && open.words.contains("不能亮绿灯"), "\(open.words)")
  }

  /// The light of one run is the same in `check` and `status`, in both languages.
  @Test(arguments: ["办公室", ""], ["zh", "en"])
  func checkAndStatusShowOneLight(body: String, language: String) throws {
    let desk = try Self.green(body)
    try Self.requireOneLight(desk, language)
    // A second organ of which nothing is known, then one with too many people.
    try desk.take(["c.csv": "机构代码,机构名称,机构类别\n339901000300,岚汀市林业局,政府工作部门\n"])
    try Self.requireOneLight(desk, language)
    try desk.take(
      ["b.csv": Sample.quotas([(organ: Sample.first, kind: "行政编制", people: 9)])])
    try Self.requireOneLight(desk, language)
    try Self.requireOneLight(desk, language, "--rule", "quota.overrun")
  }

  /// A word that nobody knows is told by both, and leaves no green light.
  @Test func aWordThatNobodyKnowsIsToldByBoth() throws {
    let desk = try Desk()
    let organs = Sample.organs.split(separator: "\n").dropLast().joined(separator: "\n") + "\n"
    let people = (0..<40).map {
      Sample.Row(serial: $0, state: $0 == 3 ? "候补待定" : "在岗", body: "办公室")
    }
    try desk.take(
      ["a.csv": organs, "b.csv": QuotaScenarioTests.quotas, "end.csv": Sample.roster(people)],
      "--as-of", "2009-12-31")
    try Self.requireOneLight(desk, "zh")
    let (check, status) = (try desk.run("check"), try desk.run("status"))
    for words in [check.words, status.words] {
      #expect(words.contains("候补待定") && words.contains("不能亮绿灯"), "\(words)")
    }
  }

  private static func requireOneLight(
    _ desk: Desk, _ language: String, _ options: String...
  ) throws {
    let light = { (words: String) in
      words.split(separator: "\n").filter { line in
        ["红灯：", "黄灯：", "绿灯：", "不能亮绿灯：", "RED:", "AMBER:", "GREEN:", "NOT GREEN:"]
          .contains(where: line.hasPrefix)
      }.map(String.init)
    }
    let day = ["--as-of", "2009-12-31", "--lang", language]
    let checked = light(try desk.run(["check"] + day + options).words)
    let told = light(try desk.run(["status", "--lang", language]).words)
    #expect(checked.count == 1 && checked == told, "\(checked) \(told)")
  }

  /// Approvals and no roster at all: nobody was compared, which is no green light.
  @Test func withoutAnyRosterNothingIsGreen() throws {
    let desk = try Desk()
    try desk.take(["a.csv": Sample.organs, "end.csv": QuotaScenarioTests.quotas])
    let result = try desk.run("check", "--as-of", "2009-12-31")
    #expect(result.status == 2, "\(result.words)")
    #expect(result.words.contains("不能亮绿灯") && result.words.contains("没有可用的花名册"), "\(result.words)")
    #expect(result.words.contains("下一步：bianzhi import 花名册"), "\(result.words)")
    let alone = try desk.run("check", "--as-of", "2009-12-31", "--rule", "mix.kind_organ")
    #expect(alone.status == 0, "\(alone.words)")
  }

  /// What a file that was not read holds nobody judged.
  @Test func aFileThatWasNotReadKeepsTheLightFromGreen() throws {
    let desk = try Desk()
    let loans = "借调人员统计表,,,\n姓名,身份证号,编制所在单位,起止时间\n甲一,339901197001010019,A1,2008.1至今\n"
    try desk.write("loans.csv", loans)
    try desk.write("a.csv", Sample.organs)
    try desk.write("b.csv", QuotaScenarioTests.quotas)
    try desk.write("end.csv", Sample.roster(0..<40))
    let day = ["--as-of", "2009-12-31"]
    let files = ["a.csv", "b.csv", "end.csv", "loans.csv"]
    let read = try desk.run(["import", "--quarantine"] + files + day)
    #expect(read.status == 2, "\(read.everything)")
    let open = try desk.run(["check"] + day)
    #expect(open.words.contains("不能亮绿灯") && open.words.contains("loans.csv"), "\(open.words)")
    let whole = loans.replacing("起止时间", with: "起止时间,借往单位").replacing("至今", with: "至今,A2")
    try desk.write("loans.csv", whole.replacing(",,,\n", with: ",,,,\n"))
    let again = try desk.run(["import", "loans.csv"] + day)
    #expect(again.status == 0, "\(again.everything)")
    #expect(try desk.run(["check"] + day).words.contains("没有读取") == false)
  }

  /// A check judges the pay of one month; what stands in an earlier month's list is named until a check has judged it.
  @Test func monthsOfPayThatNoCheckJudgedAreNamed() throws {
    let desk = try Desk()
    let pay = "姓名,身份证号,发放单位代码,月份,应发金额\n"
    let person = "甲一,339901197001010019"
    try desk.take(
      [
        "a.csv": Sample.organs, "end.csv": Sample.roster(0..<2),
        "p5.csv": pay + "\(person),A1,2009-11,2000\n\(person),A2,2009-11,2000\n",
        "p6.csv": pay + "乙二,339901197001010027,A1,2009-12,2000\n",
      ], "--as-of", "2009-12-31")
    let line = "2009-11 的工资表没有检查过"
    let listed = try desk.run("finding", "list")
    #expect(listed.status == 0 && listed.text.isEmpty == false, "\(listed.everything)")
    // A check of some rules judges no month's pay.
    let some = try desk.run("check", "--as-of", "2009-11-30", "--rule", "quota.overrun")
    #expect(!some.words.contains("工资表没有检查过"), "\(some.words)")
    #expect(try desk.run("check", "--as-of", "2009-12-31").words.contains(line))
    let earlier = try desk.run("check", "--as-of", "2009-11-30")
    #expect(!earlier.words.contains(line), "\(earlier.words)")
    #expect(!(try desk.run("check", "--as-of", "2009-12-31").words.contains(line)))
  }
}
