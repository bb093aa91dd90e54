import Testing

/// A document that was there when a finding was seen is no newer approval, whatever day is said to be its first.
@Suite("documents issued before a finding") struct IssuedBeforeTests {
  private static func notice(_ number: String, _ day: String) -> String {
    """
    关于调整岚汀市环境保护局机构编制的通知
    \(number)

    市环境保护局：
    经研究，核增你局行政编制1名，调整后，行政编制41名。

    \(day)
    """
  }

  @Test(arguments: [
    ("岚编发〔2009〕7号", "2009年12月20日", "2009-12-20", true),
    ("岚编发〔2009〕8号", "2009年12月31日", "2009-12-31", true),
    ("岚编发〔2010〕7号", "2010年1月20日", "2010-01-20", false),
  ])
  func theDayOfTheDocumentCounts(number: String, written: String, day: String, older: Bool) throws {
    let desk = try Desk.withOneFinding()
    try desk.submitted()
    try desk.write("n.txt", Self.notice(number, written))
    let taken = try desk.run(
      "read", "accept", "n.txt", "--all", "--effective", "2010-02-15", "--by", "吴乙", "--on",
      "2010-02-20")
    try #require(taken.status == 0, "\(taken.everything)")
    try desk.checkRoster(41, on: "2010-04-10")
    let plain = try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: older ? 77 : 0)
    #expect(plain.everything.contains("文件日期 \(day)，生效 2010-02-15"), "\(plain.everything)")
    if older { try desk.act("accept F1 --reason 已核对 --approver 冯丁", by: "郑丙", on: "2010-04-15") }
    #expect(try desk.broken().isEmpty)
  }

  /// `explain` tells both days beside the sentence, and only where they differ.
  @Test(arguments: ["2009-11-01", nil]) func explainTellsBothDays(effective: String?) throws {
    let desk = try Desk()
    try desk.take(["a.csv": Sample.organs])
    try desk.write("n.txt", Self.notice("岚编发〔2009〕7号", "2009年10月20日"))
    let taken = try desk.run(
      ["read", "accept", "n.txt", "--all", "--by", "周甲", "--on", "2009-11-20"]
        + (effective.map { ["--effective", $0] } ?? []))
    try #require(taken.status == 0, "\(taken.everything)")
    try desk.checkRoster(42, on: "2009-12-31")
    let words = try desk.run("explain", "F1").everything
    #expect(words.contains("文件日期 2009-10-20，生效 2009-11-01") == (effective != nil), "\(words)")
  }
}
