import Testing

/// The end of `status`, which is what is left on the screen.
@Suite("the end of the status") struct StatusEndTests {
  private static func lines(_ desk: Desk, _ options: String...) throws -> [String] {
    let told = try desk.run(["status"] + options)
    try #require(told.status == 0, "\(told.everything)")
    return told.words.split(separator: "\n").map(String.init)
  }

  /// Worst units, the light, and what to type next come last, behind whatever was not checked.
  @Test func endsWithTheLightAndTheNextCommand() throws {
    let desk = try Desk.withOneFinding()
    let lines = try Self.lines(desk)
    let last = lines.suffix(4)
    #expect(last.first?.contains("最突出的单位：岚汀市环境保护局") == true, "\(lines)")
    #expect(last.contains { $0.contains("黄灯：有问题，并且有没检查到的") }, "\(lines)")
    #expect(last.last?.contains("下一步：bianzhi explain F1") == true, "\(lines)")
    let english = try Self.lines(desk, "--lang", "en").suffix(2)
    #expect(english.first?.contains("AMBER") == true && english.last?.contains("Next:") == true)
  }

  /// Rules without their tables are one line, or all of them where that is asked for.
  @Test func whatWasNotCheckedIsShort() throws {
    let desk = try Desk.withOneFinding()
    let (short, long) = (try Self.lines(desk), try Self.lines(desk, "--verbose"))
    #expect(short.contains { $0.contains("条规则未检查：台账中没有它们需要的表") }, "\(short)")
    #expect(!short.contains { $0.contains("person.loan_overdue") })
    #expect(long.contains { $0.contains("person.loan_overdue") && $0.contains("没有借调登记") })
    #expect(long.count > short.count)
  }

  /// Nothing found, and not all looked at, is no green.
  @Test func nothingFoundIsNotGreen() throws {
    let desk = try Desk()
    try desk.take(
      [
        "a.csv": Sample.organs, "b.csv": QuotaScenarioTests.quotas,
        "end.csv": Sample.roster(0..<40),
      ], "--as-of", "2009-12-31")
    let unchecked = try Self.lines(desk)
    #expect(unchecked.last?.contains("下一步：bianzhi check") == true, "\(unchecked)")
    _ = try desk.run("check", "--as-of", "2009-12-31")
    let lines = try Self.lines(desk)
    #expect(lines.contains { $0.contains("不能亮绿灯：没有发现问题，但有没检查到的") }, "\(lines)")
    #expect(!lines.contains { $0.hasPrefix("绿灯") })
  }

  /// Approvals and no roster: nobody was compared, any time later as right behind the check.
  @Test func nobodyComparedIsNotGreen() throws {
    let desk = try Desk()
    try desk.take(["a.csv": Sample.organs, "b.csv": QuotaScenarioTests.quotas])
    #expect(try desk.run("check", "--as-of", "2009-12-31").status == 2)
    let lines = try Self.lines(desk)
    #expect(lines.contains { $0.contains("没有可用的花名册") }, "\(lines)")
    #expect(lines.contains { $0.contains("不能亮绿灯") }, "\(lines)")
    #expect(!lines.contains { $0.hasPrefix("绿灯") }, "\(lines)")
    #expect(lines.last?.contains("bianzhi import 花名册 --as-of 2009-12-31") == true, "\(lines)")
  }

  /// What a decision on a word changed behind the check is seen by none.
  @Test func aWordDecidedSinceIsNotGreen() throws {
    let desk = try Desk()
    let roster = Sample.roster(0..<2).replacing("在岗", with: "老样子")
    try desk.take(
      ["a.csv": Sample.organs, "b.csv": QuotaScenarioTests.quotas, "end.csv": roster],
      "--as-of", "2009-12-31")
    _ = try desk.run("check", "--as-of", "2009-12-31")
    #expect(try desk.run("value", "set", "人员状态", "老样子", "退休").status == 0)
    let lines = try Self.lines(desk)
    #expect(lines.contains { $0.contains("认定过用语") }, "\(lines)")
    #expect(!lines.contains { $0.hasPrefix("绿灯") }, "\(lines)")
    #expect(lines.last?.contains("下一步：bianzhi check") == true, "\(lines)")
  }

  /// A column of approvals that was not taken keeps the light from green, and is named.
  @Test func aColumnThatWasNotTakenIsNamed() throws {
    let desk = try Desk()
    let row = "岚汀市环境保护局,9,办公室,1,2,岚编〔2008〕9号,2008-07-01"
    try desk.take(
      [
        "a.csv": Sample.organs, "end.csv": Sample.roster(0..<2),
        "b.csv": "单位名称,行政编制,内设机构,正职,副职,批准文号,生效日期\n\(row)\n",
      ], "--as-of", "2009-12-31")
    _ = try desk.run("check", "--as-of", "2009-12-31")
    let lines = try Self.lines(desk)
    #expect(lines.contains { $0.contains("列没有导入") && $0.contains("b.csv“副职”") }, "\(lines)")
    #expect(!lines.contains { $0.hasPrefix("绿灯") }, "\(lines)")
    #expect(try Self.lines(desk, "--lang", "en").contains { $0.contains("were not imported") })
  }

  @Test func anEmptyLedgerWantsData() throws {
    let desk = try Desk()
    try desk.take(["a.csv": Sample.organs])
    #expect(try Self.lines(desk).last?.contains("下一步：bianzhi check") == true)
  }
}
