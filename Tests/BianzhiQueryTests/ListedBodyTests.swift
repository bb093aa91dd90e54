import BianzhiCore
import BianzhiImport
import BianzhiQuery
import Testing

/// Inner bodies that an organ's own list names.
@Suite("listed inner bodies") struct ListedBodyTests {
  private func office(_ organs: String...) throws -> Office {
    let office = try Office()
    try office.store(
      "机构代码,机构名称,上级机构代码,机构类别",
      ["A1,石桥局,,政府工作部门", "A1N1,办公室,A1,内设机构", "A1N2,政策法规科,A1,内设机构"] + organs)
    return office
  }

  /// Rows: organ, body, data day.
  @discardableResult
  private func list(_ office: Office, _ rows: String...) throws -> Int {
    try office.store("机构代码,实有内设机构,数据日期", rows)
  }

  static let days: [(listed: [String], asOf: String, found: [String])] = [
    (["A1,信息科,2010-06-30"], "2010-06-30", ["A1 信息科 0/0"]),
    (["A1,信息科,2010-06-30"], "2010-06-29", []),
    (["A1,信息科,2010-06-30"], "2011-07-01", ["A1 信息科 0/0"]),  // 366 days old
    (["A1,信息科,2010-06-30"], "2011-07-02", []),
    (["A1,信息科,2010-06-30", "A1,督查科,2010-07-31"], "2010-07-30", ["A1 信息科 0/0"]),
    (["A1,信息科,2010-06-30", "A1,督查科,2010-07-31"], "2010-07-31", ["A1 督查科 0/0"]),
    (["A1,信息科,2010-06-30", "A1,办公室,2010-07-31"], "2010-07-31", []),
    (["A1,法规科,2010-06-30", "A1,督查科,2010-06-30"], "2010-06-30", ["A1 法规科 0/0", "A1 督查科 0/0"]),
    (["A1,办 公室,2010-06-30", "A1,办公室（信访室）,2010-06-30"], "2010-06-30", []),
  ]

  @Test(arguments: days)
  func theNewestListIsJudged(listed: [String], asOf: String, found: [String]) throws {
    let office = try office()
    try office.store("机构代码,实有内设机构,数据日期", listed)
    #expect(try office.found("organ.unapproved_body", asOf).sorted() == found.sorted())
  }

  @Test func withoutADayTheNewestListTellsIt() throws {
    let office = try office()
    try list(office, "A1,信息科,2010-05-31")
    let result = try office.check()
    #expect(result.asOf == CalendarDay("2010-05-31") && result.findings == 1)
    #expect(!result.isIncomplete(named: ["organ.unapproved_body"], isStrict: false))
    #expect(try office.outcome("organ.unapproved_body", result).checked == 1)
    #expect(try office.ledger.runInfo(result.run).lastDay == CalendarDay("2010-05-31"))
  }

  @Test func peopleAreThoseOfTheRoster() throws {
    let office = try office()
    try office.roster([
      Staff(1, "A1").with(\.body, "信息科"), Staff(2, "A1").with(\.body, "信息科"),
      Staff(3, "A1").with(\.body, "督查科").with(\.state, "退休"),
      Staff(4, "A1").with(\.body, "监察室"),
    ])
    try list(office, "A1,信息科,2010-06-30", "A1,督查科,2010-06-30", "A1,办公室,2010-06-30")
    let result = try office.check()
    let findings = try office.findings("organ.unapproved_body", result)
    #expect(findings.map(\.brief).sorted() == ["A1 信息科 0/2", "A1 督查科 0/0", "A1 监察室 0/1"].sorted())
    for finding in findings {
      let explained = try office.ledger.explain("\(finding.name)")
      let listed = explained.others.filter { $0.reason == "listed_body" }
      #expect(listed.map(\.personName) == (finding.part == "监察室" ? [] : [finding.part]))
      #expect(listed.allSatisfy { $0.since == "2010-06-30" })
      #expect(explained.persons == finding.actual)
      #expect(explained.dataDay == CalendarDay("2010-06-30"))
    }
  }

  @Test func anOrganWithoutApprovedBodiesIsNotChecked() throws {
    let office = try office("B1,邻局,,政府工作部门")
    try list(office, "A1,办公室,2010-06-30", "B1,办公室,2010-06-30", "C1,综合科,2010-06-30")
    let result = try office.check()
    #expect(try office.findings("organ.unapproved_body", result).isEmpty)
    #expect(try office.unchecked("organ.unapproved_body", result) == ["no_approval 2/0"])
    #expect(result.isIncomplete(named: [], isStrict: false))
    #expect(try office.outcome("organ.unapproved_body", result).checked == 1)
  }

  @Test func aListThatIsTooOldIsSaidToBe() throws {
    let office = try office()
    try list(office, "A1,信息科,2010-06-30")
    let result = try office.check("2011-07-02")
    #expect(try office.outcome("organ.unapproved_body", result).kind == .notRun)
    let other = try self.office("B1,邻局,,政府工作部门", "B1N1,办公室,B1,内设机构")
    try list(other, "A1,信息科,2010-06-30", "B1,办公室,2011-06-30")
    let later = try other.check("2011-07-02")
    #expect(try other.unchecked("organ.unapproved_body", later) == ["list_too_old 1/0"])
    #expect(later.findings == 0 && later.isIncomplete(named: [], isStrict: false))
  }

  @Test func anOldRunIsExplainedByTheListItSaw() throws {
    let office = try office()
    let number = try list(office, "A1,信息科,2010-06-30")
    let first = try office.check()
    _ = try office.ledger.undo(import: number)
    try list(office, "A1,督查科,2010-06-30")
    let second = try office.check()
    #expect(try office.findings("organ.unapproved_body", second).map(\.part) == ["督查科"])
    let explained = try office.ledger.explain("F1", run: first.run)
    #expect(explained.others.filter { $0.reason == "listed_body" }.map(\.personName) == ["信息科"])
    #expect(explained.dataDay == nil && explained.listDay == CalendarDay("2010-06-30"))
    let changes = try office.ledger.difference(first.run, second.run).entries
    #expect(changes.map(\.change) == [.corrected, .new])
  }

  @Test func aNewerListClearsAFinding() throws {
    let office = try office()
    try list(office, "A1,信息科,2010-06-30")
    let first = try office.check()
    try list(office, "A1,办公室,2010-07-31")
    let second = try office.check()
    let changes = try office.ledger.difference(first.run, second.run).entries
    #expect(changes.map(\.change) == [.cleared])
  }

  @Test func theListOfAnOrganKnownByNameIsTheOrgans() throws {
    let office = try Office()
    try office.store("机构名称,实有内设机构,数据日期", ["石桥局,信息科,2010-06-30"])
    try office.organs("A1,石桥局,,政府工作部门,,", "A1N1,办公室,A1,内设机构,,")
    #expect(try office.found("organ.unapproved_body") == ["A1 信息科 0/0"])
  }
}
