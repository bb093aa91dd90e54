import BianzhiCore
import BianzhiImport
import TestSupport
import Testing

@Suite("undo") struct UndoTests {
  static let organs = ["机构代码,机构名称,机构类别", "A1,甲局,政府", "A2,乙局,政府"]
  static let quotas = ["机构代码,编制类型,核定数,批准文号,生效日期,覆盖机构", "A1,行政编制,10,甲编1号,2010-01-01,A2"]
  static let posts = ["机构代码,正副职,核定数,生效日期", "A1,正职,1,2010-01-01"]
  static let subjects = ["姓名,机构代码,职务,任职日期,离任日期", "张一,A1,局长,,"]
  static let roster = SettlementTests.table(0..<10)
  static let payroll = [
    PayrollImportTests.header, PayrollImportTests.line(0), PayrollImportTests.line(1),
  ]

  /// Each kind, first as it was and then with a row changed, a row more and, where rows can go, one less.
  static let pairs: [(before: [String], after: [String])] = [
    (organs, [organs[0], "A1,甲委,政府", "A3,丙局,政府"]),
    (quotas, [quotas[0], "A1,行政编制,12,甲编1号,2010-01-01,", "A2,工勤编制,1,,2010-01-01,"]),
    (posts, [posts[0], "A1,正职,2,2010-01-01", "A1,副职,2,2010-01-01"]),
    (subjects, [subjects[0], "张一,A1,局长,,2010-02", "李二,A1,局长,2010-02,"]),
    (
      roster,
      Array(roster.dropLast(2)) + [SettlementTests.line(8, state: "病休"), SettlementTests.line(90)]
    ),
    (payroll, [payroll[0], PayrollImportTests.line(0, amount: "1"), PayrollImportTests.line(9)]),
  ]

  @Test(arguments: pairs)
  func bringsTheEarlierStateBack(before: [String], after: [String]) throws {
    let desk = try Desk()
    try desk.take(lines: before)
    let stored = try desk.inForce()
    let second = try desk.take(lines: after)
    #expect(second.sums[1] > 0 && second.sums[2] > 0)
    let undone = try desk.undo(2)
    #expect(undone.ended == second.sums[1] + second.sums[2])
    #expect(undone.restored == second.sums[2] + second.gone)
    #expect(try desk.inForce() == stored)
    // Importing again is as good as it was.
    #expect(try desk.take(lines: after).sums == second.sums)
  }

  @Test(arguments: pairs)
  func theFirstImportCanGoAfterTheSecondDid(before: [String], after: [String]) throws {
    let desk = try Desk()
    try desk.take(lines: before)
    try desk.take(lines: after)
    try desk.undo(2)
    try desk.undo(1)
    #expect(try desk.inForce() == [])
    #expect(try desk.take(lines: before).sums[1] == before.count - 1)
  }

  /// What is left is what the second import alone would have made; it is refused only where an entry of the
  /// second took facts over that its own table does not tell.
  @Test(arguments: pairs)
  func theFirstImportCanGoBeforeTheSecond(before: [String], after: [String]) throws {
    let (desk, alone) = (try Desk(), try Desk())
    try desk.take(lines: before)
    try desk.take(lines: after)
    let stored = try desk.inForce()
    do {
      try desk.undo(1)
      try alone.take(lines: after)
      // Sums hold numbers of words, which another ledger gives otherwise.
      let facts = { (desk: Desk) in try desk.inForce().filter { !$0.contains("[") } }
      #expect(try facts(desk) == facts(alone))
      try desk.undo(2)
      #expect(try desk.inForce() == [])
    } catch UndoError.touchedLater(1, by: 2) {
      #expect([Self.quotas[0], Self.subjects[0]].contains(before[0]))
      #expect(try desk.inForce() == stored && desk.count("SELECT count(*) FROM import_run") == 2)
    }
  }

  @Test func whatIsRefused() throws {
    let desk = try Desk()
    try desk.take(lines: Self.organs)
    try desk.undo(1)
    let cases: [(Int, BianzhiCore.ExitStatus)] = [
      (1, .refused), (2, .refused), (3, .notFound), (0, .notFound), (-1, .notFound),
    ]
    for (number, status) in cases {
      let error = #expect(throws: UndoError.self) { try desk.undo(number) }
      #expect(error?.status == status, "\(number)")
    }
  }

  @Test func anImportThatChangedNothingCanBeUndone() throws {
    let desk = try Desk()
    try desk.take(lines: Self.roster)
    let stored = try desk.inForce()
    try desk.take(lines: Self.roster)
    let undone = try desk.undo(2)
    #expect(undone.ended == 0 && undone.restored == 0)
    #expect(try desk.inForce() == stored)
  }

  @Test func aWholeFolderIsTakenBack() throws {
    let desk = try Desk()
    for (index, pair) in Self.pairs.enumerated() { try desk.write("in/\(index).csv", pair.before) }
    try desk.take([desk.folder.file("in")])
    #expect(try desk.inForce().count > 10)
    try desk.undo(1)
    #expect(try desk.inForce() == [])
    #expect(try desk.rows("SELECT organ_code FROM roster") == [])
    let entries = try desk.ledger.imports()
    #expect(entries.prefix(6).allSatisfy { $0.undoneBy == 2 } && entries.last?.undoes == 1)
  }

  @Test func heldRowsComeAndGoWithTheirImport() throws {
    let desk = try Desk()
    let lines = Self.quotas + ["A2,行政编制,x,甲编1号,2010-01-01,"]
    let file = try desk.write("q.csv", lines)
    try desk.take([file]) { $0.quarantines = true }
    #expect(try desk.count("SELECT count(*) FROM held_row WHERE released IS NULL") == 1)
    try desk.undo(1)
    #expect(try desk.count("SELECT count(*) FROM held_row WHERE released IS NULL") == 0)
    try desk.take([file]) { $0.quarantines = true }
    try desk.write("q.csv", Self.quotas + ["A2,行政编制,3,甲编1号,2010-01-01,"])
    #expect(try desk.take([file]).released == 1)
    try desk.undo(4)
    #expect(try desk.count("SELECT count(*) FROM held_row WHERE released IS NULL") == 1)
  }

  @Test func rowsOfAnUndoneImportAreNotHeldAgain() throws {
    let desk = try Desk()
    let file = try desk.write("q.csv", Self.quotas + ["A2,行政编制,x,甲编1号,2010-01-01,"])
    try desk.take([file]) { $0.quarantines = true }
    try desk.write("q.csv", Self.quotas + ["A2,行政编制,3,甲编1号,2010-01-01,"])
    try desk.take([file])
    try desk.undo(1)
    try desk.undo(2)
    #expect(try desk.inForce() == [])
    #expect(try desk.count("SELECT count(*) FROM held_row WHERE released IS NULL") == 0)
  }
}
