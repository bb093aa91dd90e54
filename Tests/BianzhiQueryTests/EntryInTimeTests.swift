import BianzhiCore
import BianzhiQuery
import Testing

/// Entries of the register while time goes by.
@Suite("entries in time") struct EntryInTimeTests {
  private static let rule = "quota.entry_when_full"

  /// One place, taken; a second person enters in March 2010.
  private func office() throws -> Office {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2008-01-01,")
    try office.quotas("A1,行政编制,1,,石编〔2008〕1号,2008-01-01,")
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
}
