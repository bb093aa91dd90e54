import Foundation
import Testing

/// What a reform or an entry of the organ ledger does to findings: nothing is put right by it, and nothing is lost.
@Suite("scenario: findings of organs that were reformed or ended") struct ReformEndTests {
  private static let third = "339901000300"
  private static let thirdRow =
    "\(third),岚汀市生态环境局,,政府工作部门,正处级,市级,岚编〔2010〕8号,2010-02-05\n"
  private static let head = "机构代码,机构名称,上级机构代码,机构类别,机构规格,层级,批准文号,批准日期,撤销日期\n"
  private static let lapse = "lapse F1 --reason 撤销 --document 岚编〔2010〕9号 --approver 冯丁"

  /// Five people on four places of the first organ, submitted; its head's steps are done but the last.
  private func desk() throws -> Desk {
    let desk = try AuditDesk.make(
      quotas: [(Sample.first, "行政编制", 4), (Sample.second, "行政编制", 9), (Self.third, "行政编制", 4)],
      roster: Sample.roster(0..<5), organs: Sample.organs + Self.thirdRow, on: "2010-01-31")
    #expect(try desk.run("check").status == 1)
    try AuditDesk.mark(desk, 1...10)
    try submitted(desk, "F1")
    return desk
  }

  private func submitted(_ desk: Desk, _ name: String, on day: String = "2010-02-15") throws {
    try desk.act("confirm \(name)", by: "周甲", on: day)
    try desk.act(
      "plan \(name) --measure 划转 --owner 吴乙 --target 0 --deadline 2010-04-15", by: "吴乙", on: day)
    try desk.act("submit \(name) --note 已划转", by: "吴乙", on: day)
  }

  private func reform(
    _ desk: Desk, of old: String = Sample.first, into new: String, on day: String
  ) throws {
    try desk.done(
      "organ", "reform", old, new, "--from", day, "--document", "岚编〔2010〕8号", "--approver", "冯丁",
      "--by", "周甲", "--on", day)
  }

  private func take(_ desk: Desk, _ rows: [Sample.Row], on day: String = "2010-03-31") throws {
    try desk.take(["r\(day).csv": Sample.roster(rows)], "--as-of", day)
    #expect(try desk.run("check").status <= 2)
  }

  private func rows(_ serials: Range<Int>, _ organ: String, kind: String = "行政编制") -> [Sample.Row] {
    serials.map { Sample.Row(serial: $0, organ: organ, kind: kind) }
  }

  /// Carried on to the successor's finding, and that one voided while the list shows it: both are named at the last step.
  @Test func carriedOnAndVoided() throws {
    let desk = try desk()
    try reform(desk, into: Self.third, on: "2010-02-05")
    try take(desk, rows(0..<5, Self.third))
    try desk.act("succeed F1 --into F2", by: "周甲", on: "2010-04-10")
    try desk.act("void F2 --reason 误 --approver 冯丁", by: "周甲", on: "2010-04-11")
    let refused = try AuditDesk.end(desk)
    #expect(refused.status == 77, "\(refused.everything)")
    #expect(refused.words.contains("F1 由 F2 接续") && refused.words.contains("F2 已作废"))
  }

  /// Honest: the successor has four on four places. The lapse rests on the check and on the list, and falls with either.
  @Test(arguments: [true, false]) func aLapseRestsOnItsCheck(undone: Bool) throws {
    let desk = try desk()
    try reform(desk, into: Self.third, on: "2010-02-05")
    try take(desk, rows(0..<4, Self.third))
    try desk.act(Self.lapse, by: "周甲", on: "2010-04-10")
    #expect(try desk.finding("F1")["status"] == "exempt")
    #expect(try AuditDesk.end(desk).status == 0)
    if undone {
      let imports = try CSVText.records(desk.run(["imports"] + AuditDesk.key).text)
      let number = try #require(imports.last?["import"])
      let dry = try desk.run("undo", number, "--dry-run")
      #expect(dry.everything.contains("F1"), "\(dry.everything)")
      let undo = try desk.run("undo", number)
      #expect(undo.status == 0 && undo.everything.contains("F1"), "\(undo.everything)")
    } else {
      try desk.done(
        "withdraw", "R2", "--reason", "误做", "--approver", "冯丁", "--by", "周甲", "--on", "2010-05-02")
    }
    #expect(try desk.finding("F1")["status"] == "confirmed")
    #expect(try AuditDesk.total(desk)["done"] == "0")
    try desk.act(Self.lapse, by: "周甲", on: "2010-05-03", gives: 77)
    #expect(try desk.broken().isEmpty)
  }

  /// One of the people is off quota at the successor: no rule counts that, and a lapse asks as an acceptance does.
  @Test func peopleOffQuotaAtTheSuccessor() throws {
    let desk = try desk()
    try reform(desk, into: Self.third, on: "2010-02-05")
    try take(desk, rows(0..<4, Self.third) + rows(4..<5, Self.third, kind: "编外"))
    let refused = try desk.act(Self.lapse, by: "周甲", on: "2010-04-10", gives: 77)
    #expect(refused.words.contains(Sample.name(4)), "\(refused.everything)")
    try desk.act(
      "raise --organ \(Self.third) --title 转编外 --part 行政编制", by: "周甲", on: "2010-04-10")
    try desk.act(Self.lapse + " --beside H1", by: "周甲", on: "2010-04-11")
  }

  /// The organ is entered as ended and goes on handing in its list.
  @Test func peopleStillOnTheOwnList() throws {
    let desk = try desk()
    try desk.take([
      "e.csv": Self.head
        + "\(Sample.first),岚汀市环境保护局,,政府工作部门,正处级,市级,岚编〔2005〕1号,2005-01-10,2010-02-05\n"
    ])
    let early = try desk.act(Self.lapse, by: "周甲", on: "2010-04-10", gives: 77)
    #expect(early.words.contains("bianzhi check"), "\(early.everything)")
    try take(desk, rows(0..<5, Sample.first))
    try #require(try desk.finding("F2")["rule"] == "organ.not_removed")
    let refused = try desk.act(Self.lapse, by: "周甲", on: "2010-04-10", gives: 77)
    #expect(refused.words.contains("--beside F2"), "\(refused.everything)")
    // What says that the organ's people are still listed does not end with the organ.
    let other = Self.lapse.replacing("F1", with: "F2")
    try desk.act(other, by: "周甲", on: "2010-04-10", gives: 77)
    try desk.act(Self.lapse + " --beside F2", by: "周甲", on: "2010-04-11")
  }

  /// They stand on the newer list of another organ then: that is put right, and no row was corrected.
  @Test func theOldListIsGivenUp() throws {
    let desk = try desk()
    try reform(desk, into: Self.third, on: "2010-02-05")
    try take(desk, rows(0..<4, Sample.first))
    try #require(try desk.finding("F2")["rule"] == "organ.not_removed")
    try submitted(desk, "F2", on: "2010-04-01")
    try take(desk, rows(0..<4, Self.third), on: "2010-04-30")
    #expect(try desk.finding("F2")["seen"] == "cleared")
    try desk.act("accept F2", by: "郑丙", on: "2010-05-10")
  }

  /// Two reforms in a row: the finding is followed at the last organ, and does not lapse beside the same one there.
  @Test func twoReformsInARow() throws {
    let desk = try desk()
    try reform(desk, into: Self.third, on: "2010-02-05")
    try reform(desk, of: Self.third, into: Sample.second, on: "2010-02-20")
    try take(desk, rows(0..<10, Sample.second))
    try #require(try desk.finding("F2")["rule"] == "quota.overrun")
    let refused = try desk.act(Self.lapse + " --beside F2", by: "周甲", on: "2010-04-10", gives: 77)
    #expect(refused.words.contains("succeed F1 --into F2"), "\(refused.everything)")
    #expect(try blocked(desk) == [Sample.second])
    try desk.act("succeed F1 --into F2", by: "周甲", on: "2010-04-10")
    // Nobody has said yet that the successor's is so: the problem stands once, as the one that was confirmed.
    #expect(try AuditDesk.total(desk)["findings"] == "1")
    #expect(try desk.finding("F1", on: "2010-04-20")["overdue_days"] != "0")
    try desk.act("confirm F2", by: "周甲", on: "2010-04-11")
    try desk.act(
      "plan F2 --measure 划转 --owner 吴乙 --target ≤9 --deadline 2010-06-30", by: "吴乙",
      on: "2010-04-12")
    #expect(try desk.finding("F1", on: "2010-04-20")["overdue_days"] == "0")
    try desk.act("submit F2 --note 已划转", by: "吴乙", on: "2010-04-13")
    try take(desk, rows(0..<9, Sample.second), on: "2010-04-20")
    try desk.act("accept F2", by: "郑丙", on: "2010-04-25")
    let total = try AuditDesk.total(desk)
    #expect(total["findings"] == "1" && total["closed"] == "1", "\(total)")
    let rate = try CSVText.records(
      desk.run(["rate", "--on", "2010-12-31"] + AuditDesk.key).text)
    #expect(rate.last?["confirmed"] == "1" && rate.last?["accepted"] == "1", "\(rate)")
    #expect(rate.last?["overdue"] == "0")
    #expect(try blocked(desk).isEmpty)
  }

  private func blocked(_ desk: Desk) throws -> [String] {
    CSVText.records(try desk.run(["blocked"] + AuditDesk.key).text).compactMap { $0["organ_code"] }
  }

  /// A finding of a rule is no finding by hand that a file closes: the successor was judged, and somebody agrees.
  @Test func aFindingByHandAsTheSuccessor() throws {
    let desk = try desk()
    try reform(desk, into: Self.third, on: "2010-02-05")
    try desk.act(
      "raise --organ \(Self.third) --title 原超编 --part 行政编制", by: "周甲", on: "2010-04-01")
    let succeed = "succeed F1 --into H1 --approver 冯丁"
    let early = try desk.act(succeed, by: "周甲", on: "2010-04-10", gives: 77)
    #expect(early.words.contains("bianzhi check"), "\(early.everything)")
    try take(desk, rows(0..<5, Self.third))
    let same = try desk.act(succeed, by: "周甲", on: "2010-04-10", gives: 77)
    #expect(same.words.contains("--into F2"), "\(same.everything)")
    try desk.act("void F2 --reason 误 --approver 冯丁", by: "周甲", on: "2010-04-10")
    try desk.act(succeed, by: "周甲", on: "2010-04-10", gives: 77)
    try take(
      desk, rows(0..<4, Self.third) + rows(4..<5, Self.third, kind: "编外"), on: "2010-04-20")
    try desk.act("succeed F1 --into H1", by: "周甲", on: "2010-04-22", gives: 77)
    try desk.act(succeed, by: "周甲", on: "2010-04-22")
    try desk.act("confirm H1", by: "周甲", on: "2010-04-22")
    try desk.act(
      "plan H1 --measure 清退 --owner 吴乙 --target 0 --deadline 2010-06-30", by: "吴乙", on: "2010-04-22"
    )
    try desk.write("e.txt", "x")
    try desk.act("submit H1 --note 已清退 --evidence e.txt", by: "吴乙", on: "2010-04-23")
    try desk.act("accept H1", by: "郑丙", on: "2010-04-24")
    #expect(try AuditDesk.end(desk).status == 0)
    let status = try desk.run("plan", "status", "P1")
    #expect(status.everything.contains("H1 凭材料销号（F1 移转而来）"), "\(status.everything)")
  }

  /// A double place is judged where the organs went; one that goes on there off quota is asked about.
  @Test(arguments: [nil, "编外"]) func aDoublePlaceAfterAReform(again: String?) throws {
    let desk = try AuditDesk.make(
      quotas: [(Sample.first, "行政编制", 9), (Sample.second, "行政编制", 9), (Self.third, "行政编制", 9)],
      roster: Sample.roster(0..<3), organs: Sample.organs + Self.thirdRow, on: "2010-01-31")
    try desk.take(
      ["s.csv": Sample.roster(2..<5, organ: Sample.second)], "--as-of", "2010-01-31")
    #expect(try desk.run("check").status <= 2)
    try #require(try desk.finding("F1")["rule"] == "person.double_place")
    try submitted(desk, "F1")
    try reform(desk, into: Self.third, on: "2010-02-05")
    // A list of the other organ alone says nothing.
    try take(desk, rows(2..<5, Sample.second), on: "2010-03-15")
    try desk.act("accept F1", by: "郑丙", on: "2010-03-26", gives: 77)
    let rest = again.map { rows(2..<3, Self.third, kind: $0) } ?? []
    try desk.take(
      ["t.csv": Sample.roster(rows(0..<2, Self.third) + rest)], "--as-of", "2010-03-31")
    try take(desk, rows(2..<5, Sample.second))
    let refused = again != nil
    let result = try desk.act("accept F1", by: "郑丙", on: "2010-04-10", gives: refused ? 77 : 0)
    if refused { #expect(result.words.contains(Sample.name(2)), "\(result.everything)") }
  }

  /// The successor's findings are the leader's: they count, and the leader ends none of them.
  @Test func theSuccessorsFindingsAreTheLeaders() throws {
    let desk = try desk()
    try reform(desk, into: Self.third, on: "2010-02-05")
    try desk.act("raise --organ \(Self.third) --title 虚报", by: "周甲", on: "2010-04-01")
    try desk.act("confirm H1", by: "周甲", on: "2010-04-01")
    #expect(try AuditDesk.total(desk)["findings"] == "2")
    try desk.act("void H1 --reason 误 --approver 甲一", by: "周甲", on: "2010-04-02", gives: 77)
    try desk.act("void H1 --reason 误 --approver 冯丁", by: "周甲", on: "2010-04-02")
  }

  /// An inner body with an open finding is entered as another organ's, or as none: the finding stays in the scope, what
  /// arises there later does not come into it, and taking it out needs an approval.
  @Test(arguments: [
    "339901000101,办公室,\(Sample.second),内设机构", "339901000101,办公室,\(Sample.first),事业单位",
  ]) func aBodyIsTakenElsewhere(row: String) throws {
    let desk = try desk()
    try desk.act("raise --organ 339901000101 --title 虚报", by: "周甲", on: "2010-04-01")
    try desk.act("confirm H1", by: "周甲", on: "2010-04-01")
    try desk.take(["o.csv": Self.head + row + ",正科级,市级,岚编〔2005〕1号,2005-01-10,\n"])
    try desk.act("raise --organ 339901000101 --title 后来", by: "周甲", on: "2010-04-02")
    try desk.act("confirm H2", by: "周甲", on: "2010-04-02")
    let list = try CSVText.records(
      desk.run(["finding", "list", "--subject", "P1-1"] + AuditDesk.key).text)
    #expect(list.compactMap { $0["finding"] } == ["F1", "H1"], "\(list)")
    #expect(try AuditDesk.total(desk)["findings"] == "2")
    #expect(try AuditDesk.end(desk).words.contains("\nH1 "))
    try desk.act("void H1 --reason 误 --approver 甲一", by: "周甲", on: "2010-04-03", gives: 77)
    try desk.run(
      "package", "make", "--plan", "P1", "--office", "339910", "--name", "岚汀市", "--by", "周甲",
      "--on",
      "2010-04-05", "-o", "p.json")
    #expect(try desk.bytes("p.json").range(of: Data("\"H1\"".utf8)) != nil)
    try desk.done(
      "plan", "set", "P1-1", "--scope-drop", "339901000101", "--reason", "另行审核", "--approver", "郑丙",
      "--by", "冯丁", "--on", "2010-04-06")
    #expect(try AuditDesk.total(desk)["findings"] == "1")
    #expect(try AuditDesk.total(desk)["changed"] == "1")
  }

  /// The list on which the last step rests is imported again with more people: said at once, not at the next check.
  @Test func aCorrectionBehindTheLastStep() throws {
    let desk = try AuditDesk.make(
      quotas: [(Sample.first, "行政编制", 9)], roster: Sample.roster(0..<5), on: "2010-02-10")
    #expect(try desk.run("check").status <= 2)
    try AuditDesk.mark(desk, 1...10)
    #expect(try AuditDesk.end(desk).status == 0)
    #expect(try !desk.run("plan", "status", "P1").everything.contains("bianzhi check"))
    try desk.take(["r2.csv": Sample.roster(0..<12)], "--as-of", "2010-02-10")
    let status = try desk.run("plan", "status", "P1")
    #expect(status.everything.contains("bianzhi check"), "\(status.everything)")
  }
}
