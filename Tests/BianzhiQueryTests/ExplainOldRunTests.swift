import BianzhiCore
import BianzhiImport
import BianzhiQuery
import Testing

/// An old run is explained with the rows it saw.
@Suite("explaining an old run") struct ExplainOldRunTests {
  /// Findings of every family, and what happens to the tables afterwards.
  private func office() throws -> (Office, roster: Int) {
    let office = try Office()
    try office.organs("A1,石桥局,,政府工作部门,,", "A1N1,办公室,A1,内设机构,,")
    try office.quotas("A1,行政编制,1,,石编〔2009〕1号,2009-01-01,B2")
    try office.posts("A1,,,副科级,副职,1,石编〔2009〕1号,2009-01-01")
    let roster = try office.roster(
      [
        Staff(1, "A1").leading("副局长", "副科级"), Staff(2, "A1").leading("副局长", "副科级"),
        Staff(3, "A1").with(\.body, "信息科"), Staff(4, "A1").with(\.kind, "工勤编制"),
        Staff(5, "A1").with(\.state, "退休"), Staff(1, "B1"), Staff(6, "B2"),
      ], file: "roster.csv")
    try office.payroll([(1, "A1"), (5, "A1"), (7, "A1")], file: "pay.csv")
    return (office, roster)
  }

  static let later = ["replaced", "undone", "added to", "approved anew", "all together"]

  private func happen(_ event: String, in office: Office, roster: Int) throws {
    let people = [Staff](11...14, "A1") + [Staff(6, "B2"), Staff(1, "B1")]
    switch event {
    case "replaced": try office.roster(people, file: "roster.csv")
    case "undone": _ = try office.ledger.undo(import: roster)
    case "added to": try office.roster([Staff](21...25, "A1"), missing: .stay)
    case "approved anew":
      try office.quotas("A1,行政编制,9,,石编〔2009〕1号,2009-01-01,")
      try office.posts("A1,,,副科级,副职,9,石编〔2009〕1号,2009-01-01")
      try office.organs("A1N2,信息科,A1,内设机构,,", "A1,石桥新局,,政府工作部门,,")
    default:
      try happen("approved anew", in: office, roster: roster)
      try office.roster([Staff](21...25, "A1"), missing: .stay)
      try office.roster(people, file: "roster.csv")
      try office.payroll([(8, "A1")], file: "pay.csv")
      try office.organs("B1,另一局,,政府工作部门,,")
    }
  }

  @Test(arguments: later)
  func showsTheOldRowsAndAddsUp(event: String) throws {
    let (office, roster) = try office()
    let run = try office.check().run
    let before = try Self.picture(office, run)
    #expect(before.count == 10)
    try happen(event, in: office, roster: roster)
    #expect(try Self.picture(office, run) == before)
    try office.check("2010-06-30")
    #expect(try Self.picture(office, run) == before)
  }

  @Test(arguments: later)
  func findsTheSameAgain(event: String) throws {
    let (office, roster) = try office()
    let run = try office.check().run
    try happen(event, in: office, roster: roster)
    let replay = try office.ledger.replay(run: run)
    #expect(replay.findings.stored == 10)
    #expect(replay.isSame, "\(replay.rules.filter { !$0.isSame })")
  }

  /// Each finding of a run with the rows behind it.
  private static func picture(_ office: Office, _ run: Int) throws -> [String: [String]] {
    var picture: [String: [String]] = [:]
    for finding in try office.ledger.findings(run: run) {
      let explained = try office.ledger.explain("\(finding.name)", run: run)
      if finding.rule.hasPrefix("quota") || finding.rule.hasPrefix("organ") {
        #expect(explained.persons == finding.actual, "\(finding.rule) \(finding.brief)")
      }
      #expect(!explained.rows.isEmpty, "\(finding.rule) \(finding.brief)")
      picture["\(finding.rule) \(finding.brief) \(finding.organName)"] = explained.rows.map { row in
        let place = row.file.split(separator: "/").last.map(String.init) ?? ""
        return """
          \(place):\(row.row) \(row.person?.text ?? "") \(row.isCounted.map(String.init) ?? "") \
          \(row.reason) \(row.document ?? "") \(row.total ?? -1) \(row.change ?? 0)
          """
      }.sorted()
    }
    return picture
  }

  @Test func aFindingThatNeverWasIsRefused() throws {
    let (office, _) = try office()
    try office.check()
    for name in ["F999", "", "Fx", "F-1", "12a"] {
      #expect(throws: RuleError.self) { try office.ledger.explain(name) }
    }
    #expect(throws: RuleError.self) { try office.ledger.explain("F1", run: 9) }
    #expect(throws: RuleError.self) { try office.ledger.findings(run: 9) }
  }

  @Test func strengthOfAnOldRunIsThatOfItsRows() throws {
    let (office, _) = try office()
    let run = try office.check().run
    let before = try office.strength(run: run)
    try happen("all together", in: office, roster: 0)
    #expect(try office.strength(run: run) == before)
    #expect(try office.strength(run: try office.check().run) != before)
  }
}
