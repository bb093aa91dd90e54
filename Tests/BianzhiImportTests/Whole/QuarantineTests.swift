import BianzhiCore
import BianzhiImport
import Spreadsheets
import TestSupport
import Testing

@Suite("quarantine") struct QuarantineTests {
  static let header = SettlementTests.header
  static let bad = "A1,人3,123,行政编制,在岗,"

  @Test func goodRowsAreStoredAndBadOnesHeld() throws {
    let desk = try Desk()
    let lines = SettlementTests.table(0..<3) + [Self.bad]
    let refused = try desk.take(lines: lines)
    guard case .badRows(1)? = refused.failure else { return unexpected(refused.failure) }
    #expect(!refused.isStored && refused.number == nil)
    #expect(try desk.count("SELECT count(*) FROM import_run") == 0)
    let kept = try desk.take(lines: lines) { $0.quarantines = true }
    #expect(kept.sums == [4, 3, 0, 0, 1] && kept.isStored)
    #expect(
      try desk.rows("SELECT line, \"column\", problem, released FROM held_row")
        == ["5|身份证号|id_length|∅"])
    #expect(try desk.rows("SELECT json_array_length(cells) FROM held_row") == ["6"])
  }

  @Test func theSameFileCorrectedReleasesItsRows() throws {
    let desk = try Desk()
    try desk.take(lines: SettlementTests.table(0..<3) + [Self.bad]) { $0.quarantines = true }
    let mended = try desk.take(lines: SettlementTests.table(0..<4))
    #expect(mended.released == 1 && mended.sums == [4, 1, 0, 3, 0])
    #expect(try desk.rows("SELECT released FROM held_row") == ["2"])
  }

  @Test func theSameFileStillBadHoldsItsRowsOnce() throws {
    let desk = try Desk()
    let lines = SettlementTests.table(0..<3) + [Self.bad]
    try desk.take(lines: lines) { $0.quarantines = true }
    let again = try desk.take(lines: lines) { $0.quarantines = true }
    #expect(again.released == 0)
    #expect(try desk.count("SELECT count(*) FROM held_row WHERE released IS NULL") == 1)
  }

  @Test func onlyTheRowsThatWereMendedAreReleased() throws {
    let desk = try Desk()
    let lines = SettlementTests.table(0..<3) + [Self.bad, "A1,人4,456,行政编制,在岗,"]
    try desk.take(lines: lines) { $0.quarantines = true }
    let half = try desk.take(lines: SettlementTests.table(0..<4) + [lines[5]]) {
      $0.quarantines = true
    }
    #expect(half.released == 1)
    #expect(try desk.count("SELECT count(*) FROM held_row WHERE released IS NULL") == 1)
  }

  @Test func anotherDayOfTheSamePathReleasesNothing() throws {
    let desk = try Desk()
    try desk.take(lines: SettlementTests.table(0..<3) + [Self.bad]) { $0.quarantines = true }
    let later = try desk.take(lines: SettlementTests.table(0..<4)) {
      $0.asOf = CalendarDay("2010-12-31")
    }
    #expect(later.released == 0)
    #expect(try desk.count("SELECT count(*) FROM held_row WHERE released IS NULL") == 1)
  }

  @Test func aDryRunStoresNothing() throws {
    let desk = try Desk()
    let summary = try desk.take(lines: SettlementTests.table(0..<3) + [Self.bad]) {
      $0.quarantines = true
      $0.isDryRun = true
    }
    #expect(summary.sums == [4, 3, 0, 0, 1] && !summary.isStored && summary.number == nil)
    #expect(try desk.inForce() == [] && desk.count("SELECT count(*) FROM held_row") == 0)
  }

  /// The rows of the one kind of table that an import held back.
  private func table(
    of summary: ImportSummary, _ desk: Desk, _ language: Language, reveals: Bool
  ) throws -> [[String]] {
    var rows: [[String]] = []
    let rejects = try #require(summary.rejects.first)
    try rejects.each(in: desk.ledger, language, reveals: reveals) { rows.append($0) }
    return rows
  }

  /// Writes the rejects as the tool does.
  private func write(_ table: [[String]], to desk: Desk, _ name: String) throws -> String {
    var writer: [UInt8] = []
    for row in table {
      let cells = row.map {
        "\"" + FormulaGuard.neutralised($0).replacing("\"", with: "\"\"") + "\""
      }
      writer += Array((cells.joined(separator: ",") + "\n").utf8)
    }
    return try desk.folder.write(name, String(decoding: writer, as: UTF8.self))
  }

  @Test(arguments: Language.allCases)
  func theRejectsFileBringsRowsBack(language: Language) throws {
    let desk = try Desk()
    let lines =
      SettlementTests.table(0..<9) + [
        "A1,人9,\(Identity.number(9).dropLast()),行政编制,在岗,-甲", "A1,人10,,行政编制,在岗,,多",
      ]
    let first = try desk.take(lines: lines) { $0.quarantines = true }
    #expect(first.sums == [11, 9, 0, 0, 2])
    #expect(first.rejects.map(\.kind) == ["roster"])
    var table = try self.table(of: first, desk, language, reveals: true)
    #expect(table.count == 3)
    let person = try #require(table[0].firstIndex(of: "身份证号"))
    table[1][person] = Identity.number(9)
    let half = try desk.take([write(table, to: desk, "rejects.csv")]) {
      $0.missing = .stay
      $0.quarantines = true
    }
    #expect(half.total.new >= 1 && half.released >= 1)
    #expect(try desk.rows("SELECT note FROM staff WHERE name = '人9'") == ["-甲"])
    #expect(
      try desk.count("SELECT count(*) FROM held_row WHERE line = 11 AND released IS NOT NULL") == 1)
  }

  @Test func rejectsHideNumbersUnlessRevealed() throws {
    let desk = try Desk()
    let number = Identity.number(9)
    let summary = try desk.take(lines: [
      Self.header, "A1,人9,\(number)9,行政编制,在岗,身份证\(number)", "A1,人8,1.23E+17,行政编制,在岗,",
      "A1,人7,,行政编制,在岗,,\(number)",
    ]) { $0.quarantines = true }
    for language in Language.allCases {
      let hidden = try table(of: summary, desk, language, reveals: false)
      #expect(hidden.count == 4)
      let text = hidden.flatMap { $0 }.joined(separator: " ")
      #expect(!text.contains(number.dropFirst(4).dropLast(4)), "\(text)")
      #expect(text.contains("3399"))
    }
    let open = try table(of: summary, desk, .zh, reveals: true).flatMap { $0 }
    #expect(open.contains("\(number)9") && open.contains("身份证\(number)"))
  }

  @Test func rejectsKeepEveryCell() throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [
      Self.header + ",联系,联系", "A1,人9,123,行政编制,在岗,甲,乙,丙", "A1,人8,,行政编制,在岗,甲,乙,丙,丁",
    ]) { $0.quarantines = true }
    let table = try self.table(of: summary, desk, .zh, reveals: true)
    for word in ["甲", "乙", "丙"] { #expect(table[1].contains(word), "\(word)") }
    #expect(table[2].contains("丁"))
  }
}
