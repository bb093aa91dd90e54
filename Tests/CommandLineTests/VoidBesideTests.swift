import Testing

/// Voids beside closings, and before the lists of then are handed in otherwise.
@Suite("voids beside closings") struct VoidBesideTests {
  /// A finding that was voided says nothing of where the trouble went.
  @Test func aVoidFindingIsNamedInVain() throws {
    let desk = try Desk.withOneFinding()
    try desk.submitted()
    let rows = (0..<41).map { Sample.Row(serial: $0, kind: $0 < 2 ? "工勤编制" : "行政编制") }
    try desk.take(["new.csv": Sample.roster(rows)], "--as-of", "2010-04-10")
    try desk.run("check")
    try desk.act("void F2 --reason 误 --approver 冯丁 --document x", by: "周甲", on: "2010-04-12")
    let refused = try desk.act("accept F1 --beside F2", by: "郑丙", on: "2010-04-15", gives: 77)
    #expect(refused.words.contains("F2 已作废"), "\(refused.everything)")
    let back = try desk.run(
      "withdraw", "F2", "--reason", "误", "--by", "周甲", "--on", "2010-04-16")
    #expect(back.status == 0, "\(back.everything)")
  }

  /// A void of before the list of then was handed in otherwise is asked about as one behind it.
  @Test func aVoidBeforeTheListIsRewrittenIsOpenAgain() throws {
    let desk = try Desk.withOneFinding()
    try desk.submitted()
    try desk.act("void F1 --reason 误 --approver 冯丁 --document x", by: "周甲", on: "2010-03-28")
    let rows = (0..<40).map { Sample.Row(serial: $0) } + [Sample.Row(serial: 40, kind: "编外")]
    try desk.take(["end.csv": Sample.roster(rows)], "--as-of", "2009-12-31", "--replace")
    try desk.run("check", "--as-of", "2009-12-31")
    #expect(try desk.finding("F1")["status"] == "confirmed")
    try desk.act("raise --organ \(Sample.first) --title 改写 --part 行政编制", by: "周甲", on: "2010-03-29")
    try desk.act("void F1 --reason 误 --approver 冯丁 --beside H1", by: "郑丙", on: "2010-03-29")
    try desk.run("check", "--as-of", "2009-12-31")
    #expect(try desk.finding("F1")["status"] == "void")
    #expect(try desk.broken().isEmpty)
  }

  /// The same, with nobody written otherwise: the row was there by mistake.
  @Test func aVoidWhoseListLosesTheRowStays() throws {
    let desk = try Desk.withOneFinding()
    try desk.submitted()
    try desk.act("void F1 --reason 误 --approver 冯丁 --document x", by: "周甲", on: "2010-03-28")
    try desk.take(["end.csv": Sample.roster(0..<40)], "--as-of", "2009-12-31", "--replace")
    try desk.run("check", "--as-of", "2009-12-31")
    #expect(try desk.finding("F1")["status"] == "void")
  }

  /// What a void names beside it has to be about what stands there: any finding raised by hand does not do.
  @Test(arguments: [
    "--organ \(Sample.second) --title 别事", "--organ \(Sample.first) --title 别事 --part 工勤编制",
    "--organ \(Sample.second) --title 改写 --part 行政编制",
  ])
  func aFindingOfSomethingElseIsNamedInVain(raised: String) throws {
    let desk = try Desk.withOneFinding()
    try desk.submitted()
    try desk.act("raise \(raised)", by: "周甲", on: "2010-03-27")
    try desk.act(
      "void F1 --reason 误 --approver 冯丁 --document x --beside H1", by: "周甲", on: "2010-03-28")
    try rewriteOne(desk)
    #expect(try desk.finding("F1")["status"] == "confirmed")
    try desk.act(
      "void F1 --reason 误 --approver 冯丁 --beside H1", by: "郑丙", on: "2010-03-29", gives: 77)
  }

  /// One of the same part stands for it, also when that is put right afterwards; one that was put right before does not.
  @Test(arguments: [true, false]) func aFindingOfItIsPutRight(afterwards: Bool) throws {
    let desk = try Desk.withOneFinding()
    try desk.submitted()
    try desk.act("raise --organ \(Sample.first) --title 改写 --part 行政编制", by: "周甲", on: "2010-03-26")
    if !afterwards { try putRight(desk, on: "2010-03-27") }
    try desk.act(
      "void F1 --reason 误 --approver 冯丁 --document x --beside H1", by: "周甲", on: "2010-03-28")
    if afterwards { try putRight(desk, on: "2010-03-29") }
    try rewriteOne(desk)
    #expect(try desk.finding("F1")["status"] == (afterwards ? "void" : "confirmed"))
    #expect(try desk.broken().isEmpty)
  }

  private func rewriteOne(_ desk: Desk) throws {
    let rows = (0..<40).map { Sample.Row(serial: $0) } + [Sample.Row(serial: 40, kind: "编外")]
    try desk.take(["end.csv": Sample.roster(rows)], "--as-of", "2009-12-31", "--replace")
    try desk.run("check", "--as-of", "2009-12-31")
  }

  private func putRight(_ desk: Desk, on day: String) throws {
    try desk.write("e.txt", "已清退")
    try desk.act("confirm H1", by: "周甲", on: day)
    try desk.act(
      "plan H1 --measure 清退 --owner 吴乙 --target 0 --deadline 2010-06-30", by: "吴乙", on: day)
    try desk.act("submit H1 --note 已清退 --evidence e.txt", by: "吴乙", on: day)
    try desk.act("accept H1", by: "郑丙", on: day)
  }
}
