import BianzhiCore
import BianzhiImport
import TestSupport
import Testing

/// A roster of the same organ and day that tells less, or only a part.
@Suite("poorer rosters") struct PoorerRosterTests {
  static let full =
    ["姓名,身份证号,机构代码,内设机构,编制类型,职务,职务层次,是否领导职务,人员状态,进入单位时间"]
    + (0..<6).map { "人\($0),\(Identity.number($0)),A1,办公室,行政编制,科长,正科级,是,在岗,2009-01-01" }

  private static let facts =
    "SELECT name, body, quota_kind, post, rank, is_leader, state, entered FROM staff ORDER BY name"

  @Test func aRosterOfFewerColumnsErasesNoFact() throws {
    let desk = try Desk()
    try desk.take(lines: Self.full, as: "a.csv")
    let before = try desk.rows(Self.facts)
    let thin = ["姓名,身份证号,机构代码,人员状态"] + (0..<6).map { "人\($0),\(Identity.number($0)),A1,在岗" }
    let same = try desk.take(lines: thin, as: "b.csv")
    #expect(same.sums == [6, 0, 0, 6, 0])
    #expect(same.problems.contains("fact_stays 编制类型 6"))
    #expect(try desk.rows(Self.facts) == before)
    var changed = thin
    changed[1] = "人0,\(Identity.number(0)),A1,病休"
    let summary = try desk.take(lines: changed, as: "b.csv")
    #expect(summary.sums == [6, 0, 1, 5, 0])
    #expect(try desk.rows(Self.facts)[0] == "人0|办公室|行政编制|科长|正科级|是|病休|2009-01-01")
    try desk.undo(summary.number ?? 0)
    #expect(try desk.rows(Self.facts) == before)
  }

  @Test func whatBelongsToAPostGoesWithIt() throws {
    let desk = try Desk()
    try desk.take(lines: Self.full, as: "a.csv")
    try desk.take(
      lines: ["姓名,身份证号,机构代码,职务,人员状态"]
        + (0..<6).map { "人\($0),\(Identity.number($0)),A1,\($0 == 0 ? "科员" : "科长"),在岗" })
    #expect(try desk.rows(Self.facts)[0].hasPrefix("人0|办公室|行政编制|科员|∅|∅|在岗|2009-01-01"))
    #expect(try desk.rows(Self.facts)[1].hasPrefix("人1|办公室|行政编制|科长|正科级|是|在岗"))
  }

  @Test func aBlankCellOfARosterSaysThatThereIsNothing() throws {
    let desk = try Desk()
    try desk.take(lines: Self.full, as: "a.csv")
    try desk.take(
      lines: ["姓名,身份证号,机构代码,内设机构,人员状态"]
        + (0..<6).map { "人\($0),\(Identity.number($0)),A1,,在岗" })
    #expect(try desk.count("SELECT count(*) FROM staff WHERE body IS NULL") == 6)
    #expect(try desk.count("SELECT count(*) FROM staff WHERE quota_kind IS NULL") == 0)
  }

  @Test func theSameFileAgainDropsNobodyOfAnotherFile() throws {
    let desk = try Desk()
    let first = try desk.write("a.csv", SettlementTests.table(0..<30))
    let second = try desk.write("b.csv", SettlementTests.table(30..<34))
    try desk.take([first, second])
    let before = try desk.inForce()
    for path in [first, second] {
      let again = try desk.take([path])
      #expect(again.isStored && again.gone == 0 && again.sums[3] == again.sums[0])
      #expect(try desk.inForce() == before)
    }
  }

  @Test func anImportThatWouldDropThePeopleOfAnotherFileNamesIt() throws {
    let desk = try Desk()
    let first = try desk.write("a.csv", SettlementTests.table(0..<30))
    let second = try desk.write("b.csv", SettlementTests.table(30..<34))
    try desk.take([first, second])
    let before = try desk.inForce()
    let summary = try desk.take(lines: SettlementTests.table(1..<30), as: "a.csv")
    guard case .droppingFile(let dropped, more: 0)? = summary.failure else {
      return unexpected(summary.failure)
    }
    #expect(dropped.file.hasSuffix("b.csv") && dropped.people == 4)
    #expect(!summary.isStored && summary.failure?.status == .badInput)
    #expect(try desk.inForce() == before)
    let replaced = try desk.take(lines: SettlementTests.table(1..<30), as: "a.csv") {
      $0.missing = .go
    }
    #expect(replaced.gone == 5)
  }

  @Test func aLaterVersionOfAListIsNoOtherFile() throws {
    let desk = try Desk()
    try desk.take(lines: SettlementTests.table(0..<10), as: "a.csv")
    try desk.take(
      lines: SettlementTests.table(0..<9) + [SettlementTests.line(9, state: "病休")], as: "b.csv")
    let summary = try desk.take(lines: SettlementTests.table(0..<9), as: "c.csv")
    #expect(summary.isStored && summary.gone == 1)
  }
}
