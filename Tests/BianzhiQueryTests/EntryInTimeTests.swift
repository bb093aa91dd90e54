import BianzhiCore
import BianzhiQuery
import Testing

/// Entries of the register while time goes by.
@Suite("entries in time") struct EntryInTimeTests {
  private static let rule = "quota.entry_when_full"

  /// One place.
  private func onePlace() throws -> Office {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2008-01-01,")
    try office.quotas("A1,行政编制,1,,石编〔2008〕1号,2008-01-01,")
    return office
  }

  /// It is taken; a second person enters in March 2010.
  private func office() throws -> Office {
    let office = try onePlace()
    try office.roster([Staff(1, "A1")], day: "2009-12-31")
    try office.store(
      "姓名,身份证号,机构代码,变动类别,变动时间,编制类型",
      ["乙某,\(Staff.number(2)),A1,入编,2010-03-01,行政编制"])
    return office
  }

  @Test func anEntryIsNotClearedBecauseItLiesFarBack() throws {
    let office = try office()
    let first = try office.findings(Self.rule, office.check("2010-06-30", rules: [Self.rule]))
    let finding = try #require(first.first)
    try office.roster([Staff(1, "A1")], day: "2011-06-30")
    let later = try office.check("2011-06-30", rules: [Self.rule])
    #expect(try office.findings(Self.rule, later).isEmpty)
    #expect(try office.unchecked(Self.rule, later) == ["entry_too_old 1/1"])
    let proof = try office.ledger.reading { database in
      try FindingProofs(database).proof(of: finding)
    }
    #expect(proof.state == .unchecked)
  }

  @Test func anExitBeforeItMakesRoom() throws {
    let office = try office()
    try office.store(
      "姓名,身份证号,机构代码,变动类别,变动时间,编制类型",
      ["甲1,\(Staff.number(1)),A1,出编,2010-03-01,行政编制"])
    let result = try office.check("2010-06-30", rules: [Self.rule])
    #expect(try office.findings(Self.rule, result).isEmpty)
    #expect(try office.unchecked(Self.rule, result).isEmpty)
  }

  struct Leaver: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// The row of the one who held the place, on the roster of the day of the check; nil for none.
    let row: Staff?
    var found = false
    var unchecked: [String] = []
  }

  @Test(arguments: [
    Leaver(
      testDescription: "left before the entry by the next roster",
      row: Staff(1, "A1").with(\.state, "退休").with(\.left, "2010-02-15")),
    Leaver(
      testDescription: "left on its day",
      row: Staff(1, "A1").with(\.state, "退休").with(\.left, "2010-03-01")
    ),
    Leaver(
      testDescription: "left after it",
      row: Staff(1, "A1").with(\.state, "退休").with(\.left, "2010-04-15"), found: true),
    Leaver(
      testDescription: "gone, and nothing tells when", row: nil,
      unchecked: ["entry_not_compared 1/1"]),
    Leaver(
      testDescription: "left, and the day is not told", row: Staff(1, "A1").with(\.state, "退休"),
      unchecked: ["entry_not_compared 1/1"]),
    Leaver(testDescription: "still there", row: Staff(1, "A1"), found: true),
  ])
  func aLaterRosterTellsWhoLeftBefore(leaver: Leaver) throws {
    let office = try office()
    try office.roster([leaver.row, Staff(2, "A1")].compactMap { $0 }, day: "2010-06-30")
    let result = try office.check("2010-06-30", rules: [Self.rule])
    #expect(try office.findings(Self.rule, result).isEmpty != leaver.found)
    #expect(try office.unchecked(Self.rule, result) == leaver.unchecked)
  }

  /// The next roster has the holder no more; the register knows that the exit came after the entry.
  @Test func theRegisterKnowsThatTheHolderLeftLater() throws {
    let office = try office()
    try office.roster([Staff(2, "A1")], day: "2010-06-30")
    try office.store(
      "姓名,身份证号,机构代码,变动类别,变动时间,编制类型",
      ["甲1,\(Staff.number(1)),A1,出编,2010-04-15,行政编制"])
    let result = try office.check("2010-06-30", rules: [Self.rule])
    #expect(try office.findings(Self.rule, result).count == 1)
    #expect(try office.unchecked(Self.rule, result).isEmpty)
  }

  /// The roster has the holder as leaving in January, and the register as coming back in February.
  @Test func whoCameBackIsNotTakenAway() throws {
    let office = try onePlace()
    try office.roster(
      [Staff(1, "A1").with(\.state, "退休").with(\.left, "2010-01-15")], day: "2009-12-31")
    try office.store(
      "姓名,身份证号,机构代码,变动类别,变动时间,编制类型",
      [
        "甲1,\(Staff.number(1)),A1,入编,2010-02-01,行政编制",
        "乙某,\(Staff.number(2)),A1,入编,2010-03-01,行政编制",
      ])
    let result = try office.check("2010-03-31", rules: [Self.rule])
    #expect(try office.findings(Self.rule, result).isEmpty)
    #expect(try office.unchecked(Self.rule, result) == ["entry_not_compared 1/1"])
  }

  @Test func theOldRosterTellsItItself() throws {
    let office = try onePlace()
    for (day, isOver) in [("2010-02-15", false), ("2010-08-15", true)] {
      try office.roster(
        [Staff(1, "A1").with(\.state, "退休").with(\.left, day)], day: "2009-12-31")
      try office.store(
        "姓名,身份证号,机构代码,变动类别,变动时间,编制类型",
        ["乙某,\(Staff.number(2)),A1,入编,2010-03-01,行政编制"])
      let result = try office.check("2010-03-31", rules: [Self.rule])
      #expect(try office.findings(Self.rule, result).isEmpty != isOver, "\(day)")
    }
  }

  @Test func anExitOfTheSameMonthMayComeFirst() throws {
    let office = try office()
    try office.store(
      "姓名,身份证号,机构代码,变动类别,变动时间,编制类型",
      ["甲1,\(Staff.number(1)),A1,出编,2010-03,行政编制"])
    let result = try office.check("2010-06-30", rules: [Self.rule])
    #expect(try office.findings(Self.rule, result).isEmpty)
    #expect(try office.unchecked(Self.rule, result) == ["entry_not_compared 1/1"])
  }

  @Test func anEntryWithoutNumberMayBeOfSomebodyListed() throws {
    let office = try onePlace()
    try office.roster([Staff(nil, "A1").with(\.name, "乙某")], day: "2009-12-31")
    try office.store(
      "姓名,身份证号,机构代码,变动类别,变动时间,编制类型",
      ["乙某,,A1,入编,2010-03-01,行政编制", "丙某,,A1,入编,2010-04-01,行政编制"])
    let result = try office.check("2010-06-30", rules: [Self.rule])
    #expect(try office.findings(Self.rule, result).count == 1)
    #expect(try office.unchecked(Self.rule, result) == ["entry_not_compared 1/1"])
  }

  @Test func theLawIsThatOfTheDayOfTheEntry() throws {
    let office = try onePlace()
    try office.roster([Staff(1, "A1")], day: "2018-12-31")
    try office.store(
      "姓名,身份证号,机构代码,变动类别,变动时间,编制类型",
      [
        "乙某,\(Staff.number(2)),A1,入编,2019-03-01,行政编制",
        "丙某,\(Staff.number(3)),A1,入编,2019-07-01,行政编制",
      ])
    let findings = try office.findings(Self.rule, office.check("2019-12-31", rules: [Self.rule]))
    let rule = Rule.builtIn.first { $0.id == Self.rule }
    let laws = findings.map { $0.law(of: rule).bases.map(\.code) }
    let isNew = { (codes: [String]) in codes.contains { $0.hasPrefix("公务员法:") } }
    #expect(laws.count == 2 && laws.filter(isNew).count == 1)
  }
}
