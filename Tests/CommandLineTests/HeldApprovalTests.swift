import Testing

/// Rows of approvals that are held back leave open what a check says of their organs, then and whenever it is made again.
@Suite("held approvals") struct HeldApprovalTests {
  private static let head = "机构代码,编制类型,核定数,批准文号,生效日期\n"
  private static let whole = "\(Sample.first),行政编制,4,岚编〔2008〕9号,2008-07-01\n"

  @Test func aReplaySeesWhatWasHeldThen() throws {
    let desk = try Desk()
    try desk.take(
      ["a.csv": Sample.organs, "r.csv": Sample.roster(0..<5)], "--as-of", "2010-01-31")
    try desk.write(
      "q.csv", Self.head + Self.whole + "\(Sample.first),工勤编制,若干,岚编〔2008〕9号,2008-07-01\n")
    #expect(try desk.run("import", "q.csv", "--quarantine").status == 2)
    #expect(try desk.run("check").status == 2)
    #expect(try desk.run("finding", "list", "--format", "csv").text.contains("F1") == false)
    try desk.take([
      "q.csv": Self.head + Self.whole + "\(Sample.first),工勤编制,1,岚编〔2008〕9号,2008-07-01\n"
    ])
    #expect(try desk.run("check").status == 1)
    #expect(try desk.finding("F1")["rule"] == "quota.overrun")
    let again = try desk.run("run", "replay", "1")
    #expect(again.status == 0, "\(again.everything)")
  }
}
