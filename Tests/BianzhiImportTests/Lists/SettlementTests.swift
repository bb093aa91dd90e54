import BianzhiCore
import BianzhiImport
import TestSupport
import Testing

@Suite("what an import replaces") struct SettlementTests {
  static let header = "机构代码,姓名,身份证号,编制类型,人员状态,备注"

  static func line(_ serial: Int, organ: String = "A1", state: String = "在岗", note: String = "")
    -> String
  {
    "\(organ),人\(serial),\(Identity.number(serial)),行政编制,\(state),\(note)"
  }

  static func table(_ serials: some Sequence<Int>, organ: String = "A1") -> [String] {
    [header] + serials.map { line($0, organ: organ) }
  }

  @Test func theOrderOfRowsChangesNothing() throws {
    let desk = try Desk()
    try desk.take(lines: Self.table(0..<20))
    let before = try desk.inForce()
    let again = try desk.take(lines: Self.table((0..<20).reversed()))
    #expect(again.sums == [20, 0, 0, 20, 0] && again.gone == 0)
    #expect(try desk.inForce() == before)
    #expect(try desk.count("SELECT count(*) FROM staff_row") == 20)
  }

  @Test func changedNewAndGoneRowsAreToldApart() throws {
    let desk = try Desk()
    try desk.take(lines: Self.table(0..<10))
    let summary = try desk.take(
      lines: Self.table(1..<9) + [Self.line(9, state: "病休"), Self.line(100)])
    #expect(summary.sums == [10, 1, 1, 8, 0])
    #expect(summary.gone == 1)
    #expect(
      try desk.rows("SELECT name FROM staff_row WHERE ended = 2 ORDER BY id") == ["人0", "人9"])
    #expect(try desk.rows("SELECT sum(gone_rows) FROM source_file") == ["1"])
  }

  @Test func rowsOfOnePersonArePairedByContentFirst() throws {
    let desk = try Desk()
    try desk.take(lines: [Self.header, Self.line(1, note: "甲"), Self.line(1, note: "乙")])
    let summary = try desk.take(
      lines: [Self.header, Self.line(1, note: "丙"), Self.line(1, note: "甲")])
    #expect(summary.sums == [2, 0, 1, 1, 0])
    #expect(try desk.rows("SELECT note FROM staff ORDER BY 1") == ["丙", "甲"].sorted())
  }

  static let fifths: [(before: Int, gone: Int, isStopped: Bool)] = [
    (10, 2, false), (10, 3, true), (5, 1, false), (4, 1, true), (1, 1, true), (11, 2, false),
    (9, 2, true),
  ]

  @Test(arguments: fifths)
  func moreThanAFifthStopsTheImport(before: Int, gone: Int, isStopped: Bool) throws {
    let desk = try Desk()
    try desk.take(lines: Self.table(0..<before))
    let stored = try desk.inForce()
    // A person of another organ, so that the import is never empty.
    let other = try desk.write("other.csv", Self.table([500], organ: "A2"))
    let rest = try desk.write("rest.csv", Self.table(gone..<before) + [Self.line(700)])
    let summary = try desk.take([rest, other])
    if isStopped {
      guard case .shrinking(let lists, more: 0)? = summary.failure else {
        return unexpected(summary.failure)
      }
      #expect(lists.map(\.organ) == ["A1"] && lists[0].gone == gone && lists[0].before == before)
      #expect(try desk.inForce() == stored && desk.count("SELECT count(*) FROM import_run") == 1)
    } else {
      #expect(summary.gone == gone && summary.isStored)
    }
  }

  @Test func replaceAndAddSayWhichIsMeant() throws {
    for replaces in [true, false] {
      let desk = try Desk()
      try desk.take(lines: Self.table(0..<10))
      let summary = try desk.take(lines: Self.table([0, 50])) {
        $0.missing = replaces ? .go : .stay
      }
      #expect(summary.sums == [2, 1, 0, 1, 0])
      #expect(summary.gone == (replaces ? 9 : 0))
      #expect(try desk.count("SELECT count(*) FROM staff") == (replaces ? 2 : 11))
    }
  }

  @Test func anotherDayIsAnotherRoster() throws {
    let desk = try Desk()
    try desk.take(lines: Self.table(0..<10))
    let later = try desk.take(lines: Self.table([0])) {
      ($0.asOf, $0.missing) = (CalendarDay("2010-12-31"), .go)
    }
    #expect(later.sums == [1, 1, 0, 0, 0] && later.gone == 0)
    #expect(
      try desk.rows("SELECT day, people FROM roster ORDER BY 1") == [
        "2010-06-30|10", "2010-12-31|1",
      ])
  }

  @Test func nobodyIsGoneWhereRowsWereRejected() throws {
    let desk = try Desk()
    try desk.take(lines: Self.table(0..<10))
    let summary = try desk.take(lines: Self.table(1..<10) + ["A1,人0,123,行政编制,在岗,"]) {
      $0.quarantines = true
    }
    #expect(summary.sums == [10, 0, 0, 9, 1] && summary.gone == 0)
    #expect(try desk.count("SELECT count(*) FROM staff") == 10)
  }

  @Test func nobodyIsGoneWhereTheRejectedRowStandsInAnotherFile() throws {
    let desk = try Desk()
    try desk.take(lines: Self.table(0..<10))
    let first = try desk.write(
      "a.csv", [Self.header, "A1,人0,123,行政编制,在岗,", Self.line(50, organ: "A2")])
    let second = try desk.write("b.csv", Self.table(1..<10))
    let summary = try desk.take([first, second]) { $0.quarantines = true }
    #expect(summary.gone == 0)
    #expect(try desk.count("SELECT count(*) FROM staff WHERE organ_code = 'A1'") == 10)
  }

  @Test func allFilesOfOneImportMakeARosterTogether() throws {
    let desk = try Desk()
    let first = try desk.write("a.csv", Self.table(0..<6))
    let second = try desk.write("b.csv", Self.table(6..<10))
    #expect(try desk.take([first, second]).sums == [10, 10, 0, 0, 0])
    let again = try desk.take([second, first])
    #expect(again.sums == [10, 0, 0, 10, 0] && again.gone == 0)
    try desk.write("b.csv", Self.table(6..<9) + [Self.line(20)])
    let changed = try desk.take([desk.folder.path])
    #expect(
      changed.files.map(\.counts.new) == [0, 1] && changed.files.map(\.counts.same) == [6, 3])
    #expect(changed.gone == 1)
  }

  @Test func aFileNamedTwiceIsReadOnce() throws {
    let desk = try Desk()
    let file = try desk.write("a.csv", Self.table(0..<10))
    try desk.take([file, file])
    #expect(try desk.count("SELECT count(*) FROM staff") == 10)
  }
}
