import BianzhiCore
import BianzhiQuery
import Testing

extension Office {
  /// The strength table as `organ kind approved/actual over vacant`.
  func strength(
    asOf: String? = nil, run: Int? = nil, calibre: String? = nil
  ) throws -> [String] {
    let day = try asOf.map { try #require(CalendarDay($0)) }
    let word = { (number: Int?) in number.map(String.init) ?? "-" }
    var rows: [String] = []
    try ledger.eachStrength(asOf: day, run: run, calibre: calibre) { _ in
    } _: { row in
      rows.append(
        """
        \(row.organCode) \(row.kind) \(word(row.approved))/\(word(row.actual)) \
        \(word(row.over)) \(word(row.vacant))
        """)
    }
    return rows
  }
}

@Suite("strength table") struct StrengthTests {
  private func office() throws -> Office {
    let office = try Office()
    try office.quotas(
      "A1,行政编制,1,,号,2009-01-01,", "A1,工勤编制,3,,号,2009-01-01,", "A1,员额,0,,号,2009-01-01,",
      "C1,行政编制,5,,号,2009-01-01,", "D1,行政编制,,2,号,2009-01-01,")
    try office.roster(
      [Staff](1...3, "A1") + [Staff](4...5, "A1", kind: "工勤编制") + [Staff](6...6, "A1", kind: "周转编制")
        + [Staff](7...8, "B1") + [Staff](9...9, "D1"))
    return office
  }

  @Test func showsOverAndVacantByKindAndLeavesTheRestEmpty() throws {
    #expect(
      try office().strength(asOf: "2010-06-30").sorted()
        == [
          "A1 周转编制 0/1 1 0", "A1 员额 0/0 0 0", "A1 工勤编制 3/2 0 1", "A1 行政编制 1/3 2 0",
          "B1 行政编制 -/2 - -",  // no approval at all: not judged
          "C1 行政编制 5/- - -",  // no roster
          "D1 行政编制 2/1 - -",  // only changes are known
        ].sorted())
  }

  @Test func speaksForTheNewestRunOrTheRunAskedFor() throws {
    let office = try office()
    let first = try office.check("2010-06-30").run
    let before = try office.strength()
    try office.roster([Staff](1...1, "A1") + [Staff](2...2, "B1"), day: "2010-09-30")
    try office.check()
    #expect(try office.strength() != before)
    #expect(try office.strength(run: first) == before)
    #expect(try office.strength(asOf: "2010-06-30") == before)
  }

  @Test func knowsTheCalibre() throws {
    let office = try Office()
    try office.quotas("A1,行政编制,1,,号,2009-01-01,")
    try office.roster([Staff(1, "A1").with(\.state, "借调"), Staff(2, "A1")])
    #expect(try office.strength(asOf: "2010-06-30") == ["A1 行政编制 1/2 1 0"])
    #expect(
      try office.strength(asOf: "2010-06-30", calibre: "at_work") == ["A1 行政编制 1/1 0 0"])
  }

  @Test func needsARunOrADayOrARoster() throws {
    #expect(throws: RuleError.self) { try Office().strength() }
    #expect(throws: RuleError.self) { try office().strength(run: 4) }
  }
}
