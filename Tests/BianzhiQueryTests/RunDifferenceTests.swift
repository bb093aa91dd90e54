import BianzhiCore
import BianzhiImport
import BianzhiQuery
import TestSupport
import Testing

@Suite("difference of runs") struct RunDifferenceTests {
  private func office() throws -> Office {
    let office = try Office()
    try office.quotas("A1,行政编制,1,,石编〔2009〕1号,2009-01-01,")
    try office.roster([Staff](1...2, "A1"), file: "june.csv")
    return office
  }

  /// The changes as `rule change detail`, only of one rule.
  private func changes(
    _ office: Office, _ first: Int, _ second: Int, _ rule: String = "quota.overrun"
  ) throws -> [String] {
    try office.ledger.difference(first, second).entries.filter { $0.finding.rule == rule }
      .map { entry in
        let files = entry.detail.split(separator: " ").map { word in
          let mark = word.contains("/") ? String(word.prefix(1)) : ""
          return mark + (word.split(separator: "/").last.map(String.init) ?? "")
        }
        return ([entry.change.rawValue] + files).joined(separator: " ")
      }
  }

  @Test func sameAndNewAndChanged() throws {
    let office = try office()
    try office.check()
    try office.check()
    #expect(try changes(office, 1, 2) == ["same"])
    try office.quotas("B1,行政编制,1,,号,2009-01-01,")
    try office.roster([Staff](1...3, "A1") + [Staff](11...12, "B1"), day: "2010-09-30")
    try office.check()
    // The earlier run had no roster of B1.
    #expect(try changes(office, 2, 3) == ["changed", "uncompared no_roster"])
    // The earlier one is the one of the earlier day, however they are named.
    #expect(try changes(office, 3, 2) == ["changed", "uncompared no_roster"])
  }

  /// What the earlier run had judged without finding anything is new.
  @Test func whatWasJudgedAndCleanIsNew() throws {
    let office = try Office()
    try office.quotas("A1,行政编制,1,,石编〔2009〕1号,2009-01-01,")
    try office.roster([Staff](1...1, "A1"))
    try office.check("2010-06-30")
    try office.roster([Staff](1...2, "A1"), day: "2010-07-31")
    try office.check("2010-07-31")
    #expect(try changes(office, 1, 2) == ["new"])
  }

  /// A roster was there, and no approval to judge it by.
  @Test func whatHadNoApprovalWasNotCheckedBefore() throws {
    let office = try Office()
    try office.quotas("B1,行政编制,1,,石编〔2009〕1号,2009-01-01,")
    try office.roster([Staff](1...2, "A1"))
    try office.check("2010-06-30")
    try office.quotas("A1,行政编制,1,,石编〔2009〕1号,2009-01-01,")
    try office.check("2010-06-30")
    #expect(try changes(office, 1, 2) == ["uncompared no_approval"])
  }

  @Test func clearedOnANewerRoster() throws {
    let office = try office()
    try office.check()
    try office.roster([Staff](1...1, "A1"), day: "2010-09-30")
    try office.check()
    #expect(try changes(office, 1, 2) == ["cleared"])
  }

  @Test(arguments: ["2010-07-10", "2010-07"])
  func clearedByAnApprovalBetweenTheDays(since: String) throws {
    let office = try office()
    try office.check("2010-06-30")
    try office.quotas("A1,行政编制,2,,石编〔2010〕7号,\(since),")
    try office.check("2010-08-31")
    #expect(try changes(office, 1, 2) == ["cleared"])
  }

  /// A finding about pay rests on a pay list and a roster: both must be handed in again.
  @Test(arguments: [
    (month: "2010-07", roster: "2010-07-31", change: "cleared"),
    (month: "2010-07", roster: nil, change: "unchecked no_newer_data"),
    (month: "2010-06", roster: "2010-07-31", change: "unchecked no_newer_data"),
  ])
  func clearedByANewerPayListAndRoster(month: String, roster: String?, change: String) throws {
    let office = try office()
    try office.payroll([(1, "A1")])
    try office.check("2010-07-01")
    try office.payroll([(1, "A1"), (2, "A1")], month: month)
    if let roster { try office.roster([Staff](1...2, "A1"), day: roster) }
    try office.check("2010-07-31")
    #expect(try changes(office, 1, 2, "pay.unpaid") == [change])
  }

  /// Whoever does not hand in the next pay list has put nothing right.
  @Test func aPayerWithoutANewListProvesNothing() throws {
    let office = try office()
    try office.payroll([(1, "A1"), (2, "A1"), (9, "A1"), (11, "B1")])
    try office.roster([Staff(11, "B1")])
    try office.check("2010-06-30")
    #expect(try office.ledger.findings(run: 1).contains { $0.rule == "pay.off_roster" })
    try office.roster([Staff](1...2, "A1") + [Staff(11, "B1")], day: "2010-07-31")
    try office.payroll([(11, "B1")], month: "2010-07")
    try office.check("2010-07-31")
    #expect(try changes(office, 1, 2, "pay.off_roster") == ["unchecked no_newer_data"])
  }

  @Test(arguments: [
    (organs: ["A1", "B1"], change: "cleared"), (organs: ["A1"], change: "unchecked no_newer_data"),
    (organs: ["B1"], change: "unchecked no_newer_data"),
  ])
  func aDoublePlaceNeedsTheRostersOfAllItsOrgans(organs: [String], change: String) throws {
    let office = try Office()
    try office.roster([Staff(1, "A1"), Staff(2, "A1"), Staff(1, "B1"), Staff(3, "B1")])
    try office.check("2010-06-30")
    // Each organ that hands in again has only its other person left.
    for organ in organs {
      try office.roster([Staff(organ == "A1" ? 2 : 3, organ)], day: "2010-07-31")
    }
    try office.check("2010-07-31")
    #expect(try changes(office, 1, 2, "person.double_place") == [change])
  }

  @Test func anApprovalOfAnotherKindClearsNothing() throws {
    let office = try office()
    try office.check("2010-06-30")
    try office.roster([Staff(1, "A1")], file: "june.csv")
    try office.quotas("A1,工勤编制,1,,石编〔2010〕8号,2010-07-10,")
    try office.check("2010-08-31")
    #expect(try changes(office, 1, 2).map { $0.prefix(9) } == ["corrected"])
  }

  @Test func correctedOnTheSameDataDayListsTheRows() throws {
    let office = try office()
    try office.check()
    try office.roster([Staff](1...1, "A1"), file: "june.csv")
    try office.check()
    #expect(try changes(office, 1, 2) == ["corrected -june.csv:3"])
  }

  @Test func correctedByUndoListsTheRows() throws {
    let office = try office()
    let number = try office.roster([Staff(3, "A1")], file: "more.csv", missing: .stay)
    try office.check()
    _ = try office.ledger.undo(import: number)
    try office.roster([Staff](1...1, "A1"), file: "june.csv")
    try office.check()
    let change = try #require(try changes(office, 1, 2).first)
    #expect(
      Set(change.split(separator: " ")) == ["corrected", "-more.csv:2", "-june.csv:3"])
  }

  /// The approval was recorded wrongly and is put right: its rows are the changed ones.
  @Test func correctedByTheApprovalListsItsRows() throws {
    let office = try office()
    try office.check()
    try office.store(
      "机构代码,编制类型,核定数,增减数,批准文号,生效日期,覆盖机构", ["A1,行政编制,2,,石编〔2009〕1号,2009-01-01,"],
      file: "put-right.csv")
    try office.check()
    let change = try #require(try changes(office, 1, 2).first)
    #expect(change.hasPrefix("corrected ") && change.contains("+put-right.csv:2"))
  }

  @Test func correctedByThePayListListsItsLines() throws {
    let office = try office()
    try office.payroll([(1, "A1")], file: "pay.csv")
    try office.check()
    try office.payroll([(1, "A1"), (2, "A1")], file: "pay.csv")
    try office.check()
    #expect(try changes(office, 1, 2, "pay.unpaid") == ["corrected +pay.csv:3"])
  }

  /// Paid off roster, and then found on the roster of another organ.
  @Test func correctedByTheRosterOfAnotherOrganListsItsRows() throws {
    let office = try office()
    try office.payroll([(1, "A1"), (9, "A1")], file: "pay.csv")
    try office.check()
    try office.roster([Staff(9, "B1")], file: "other.csv")
    try office.check()
    #expect(try changes(office, 1, 2, "pay.off_roster") == ["corrected +other.csv:2"])
  }

  @Test func uncheckedNamesTheReason() throws {
    let office = try office()
    try office.check()
    try office.roster([Staff](1...1, "A1"), day: "2010-07-31")
    let day = "2010-07-31"
    var parameters = CheckParameters()
    parameters.oldestRosterDays = 200
    let changed = Rule.builtIn.first { $0.id == "quota.overrun" }?.text
      .replacing("ORDER BY organ, part;", with: "ORDER BY part, organ;")
    try office.folder.write("quota.overrun.sql", try #require(changed))
    let runs: [(reason: String, run: Int)] = [
      ("rule_filtered", try office.check(day, rules: ["person.double_place"]).run),
      (
        "rule_changed",
        try office.check(day, folder: office.folder.path, replacing: ["quota.overrun"]).run
      ),
      ("calibre_changed", try office.check(day, calibre: "at_work").run),
      ("parameters_changed", try office.check(day, parameters).run),
    ]
    for (reason, run) in runs { #expect(try changes(office, 1, run) == ["unchecked \(reason)"]) }
    #expect(try changes(office, 1, office.check(day).run) == ["cleared"])
  }

  @Test func uncheckedWithoutRosterOrApproval() throws {
    let office = try office()
    try office.quotas("B1,行政编制,1,,号,2009-01-01,")
    try office.check()
    try office.roster([Staff](11...11, "B1"), day: "2011-12-31")
    let old = try office.check("2011-12-31").run
    #expect(try changes(office, 1, old) == ["unchecked roster_too_old"])
    try office.store(
      "机构代码,编制类型,核定数,批准文号,生效日期",
      ["A1,行政编制,7,甲纪要,2010-06-01", "A1,行政编制,8,乙纪要,2010-06-01"])
    let unclear = try office.check("2010-06-30").run
    #expect(try changes(office, 1, unclear) == ["unchecked approval_unclear"])
  }

  @Test func uncheckedWhenTheRosterIsGone() throws {
    let office = try Office()
    try office.quotas("A1,行政编制,1,,号,2009-01-01,", "B1,行政编制,1,,号,2009-01-01,")
    let number = try office.roster([Staff](1...2, "A1"))
    try office.roster([Staff](11...11, "B1"))
    try office.check()
    _ = try office.ledger.undo(import: number)
    try office.check()
    #expect(try changes(office, 1, 2) == ["unchecked no_roster"])
  }

  @Test func uncheckedWhenTheRuleDidNotRun() throws {
    let office = try office()
    try office.payroll([(1, "A1")])
    try office.check("2010-06-30")
    try office.roster([Staff](1...2, "A1"), day: "2011-03-31")
    try office.check("2011-03-31")
    #expect(try changes(office, 1, 2, "pay.unpaid") == ["unchecked rule_not_run"])
  }

  @Test func returnedIsTheSameFinding() throws {
    let office = try office()
    try office.check()
    try office.roster([Staff](1...1, "A1"), day: "2010-09-30")
    try office.check()
    try office.roster([Staff](1...4, "A1"), day: "2010-12-31")
    try office.check()
    #expect(try changes(office, 2, 3) == ["returned"])
    #expect(try office.ledger.findings().map(\.name) == [.rule(1)])
  }

  /// Runs are ordered by their days, not by when they were made: what a later day saw is no return.
  @Test func aLaterDayCheckedFirstIsNoReturn() throws {
    let office = try Office()
    try office.quotas("A1,行政编制,1,,号,2009-01-01,")
    try office.roster([Staff](1...1, "A1"), day: "2010-03-31")
    try office.roster([Staff](1...2, "A1"), day: "2010-06-30")
    try office.check("2010-12-31")
    let clean = try office.check("2010-03-31").run
    let found = try office.check("2010-06-30").run
    #expect(try changes(office, clean, found) == ["new"])
  }
}
