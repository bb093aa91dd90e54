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

  @Test func greenIsOnlyWhatWasWhollyChecked() throws {
    let desk = try Desk()
    try desk.take(
      [
        "a.csv": Sample.organs, "b.csv": QuotaScenarioTests.quotas,
        "end.csv": Sample.roster(0..<40),
      ], "--as-of", "2009-12-31")
    let clean = try desk.run("check", "--as-of", "2009-12-31")
    #expect(clean.status == 0 && clean.words.contains("绿灯：检查过的没有问题"), "\(clean.words)")
    let strict = try desk.run("check", "--as-of", "2009-12-31", "--strict")
    #expect(strict.status == 2 && strict.words.contains("不能亮绿灯"), "\(strict.words)")
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
}
