import BianzhiCore
import BianzhiQuery
import Foundation
import GRDB
import TestSupport
import Testing

/// Damage to person blocks and sums is seen before anything is judged by them.
@Suite("damaged derived data") struct DamagedDerivedDataTests {
  private let office: Office
  private let queue: DatabaseQueue

  init() throws {
    office = try Office()
    try office.organs("A1,青岭市水务局,,,2001-01-01,", "A2,青岭市财政局,,,2001-01-01,")
    try office.quotas("A1,行政编制,1,,青编〔2001〕1号,2001-01-01,")
    try office.roster([
      Staff(1, "A1").leading("局长", "正科级", in: "办公室"), Staff(2, "A1"), Staff(2, "A2"),
      Staff(3, "A2"),
    ])
    try office.payroll([(1, "A1"), (2, "A1"), (2, "A2"), (4, "A2")])
    queue = try DatabaseQueue(path: office.folder.file("ledger.db"))
  }

  private func change(_ sql: String, _ arguments: StatementArguments = []) throws {
    try queue.write { database in
      try database.execute(sql: sql, arguments: arguments)
      #expect(database.changesCount > 0, "\(sql)")
    }
  }

  private func found() throws -> [String] {
    try office.ledger.findings(run: office.check().run).map { "\($0.rule) \($0.brief)" }
  }

  /// Refused with the status that offers a rebuild, and whole again after it.
  private func expectRefusal(_ whole: [String], _ what: String) throws {
    let error = #expect(throws: DerivedDataError.self, "\(what)") { try office.check() }
    #expect(error?.status == .badInput && error?.wording.en.contains("bianzhi rebuild") == true)
    _ = try office.ledger.rebuild()
    #expect(try found() == whole, "\(what)")
  }

  /// Blocks of one byte throughout, and one of scattered bytes.
  private static func fillings(_ size: Int) -> [Data] {
    [0x00, 0x01, 0x55, 0x7f, 0x80, 0xff].map { Data(repeating: $0, count: size) }
      + [Data((0..<size).map { UInt8(truncatingIfNeeded: ($0 &* 2_654_435_761) >> 9) })]
  }

  @Test(arguments: ["staff_block", "pay_block"])
  func aFilledBlockIsNoTrapAndNoFinding(table: String) throws {
    let whole = try found()
    #expect(!whole.isEmpty)
    let size = try #require(
      try office.value("SELECT length(people) FROM \(table)") as Int?)
    for bytes in Self.fillings(size) {
      try change("UPDATE \(table) SET people = ?", [bytes])
      try expectRefusal(whole, "\(table) \(bytes[0])")
    }
  }

  @Test(arguments: ["staff_block", "pay_block"])
  func aFlippedBitIsNoFinding(table: String) throws {
    let whole = try found()
    let bytes = try #require(try office.value("SELECT people FROM \(table)") as Data?)
    for bit in stride(from: 0, to: bytes.count * 8, by: 19) {
      var damaged = bytes
      damaged[bit / 8] ^= 1 << (bit % 8)
      try change("UPDATE \(table) SET people = ?", [damaged])
      #expect(throws: DerivedDataError.self, "bit \(bit)") { try office.check() }
    }
    try expectRefusal(whole, table)
  }

  @Test(arguments: ["kinds", "posts", "bodies"])
  func changedSumsAreNotCounted(column: String) throws {
    let whole = try found()
    let text = try #require(
      try office.value("SELECT \(column) FROM roster_sum WHERE roster = 1") as String?)
    #expect(text != "[]")
    var changed = text == "[]" ? [] : ["[]"]
    for (index, digit) in text.utf8.enumerated() where (0x30...0x39).contains(digit) {
      var bytes = Array(text.utf8)
      bytes[index] ^= 1
      changed.append(String(decoding: bytes, as: UTF8.self))
    }
    for value in changed {
      try change("UPDATE roster_sum SET \(column) = ? WHERE roster = 1", [value])
      #expect(throws: DerivedDataError.self, "\(value)") {
        try office.ledger.eachStrength(asOf: nil, run: nil, { _ in }, { _ in })
      }
      try expectRefusal(whole, "\(column) \(value)")
    }
  }

  @Test func anImportDoesNotAddToDamagedSums() throws {
    let whole = try found()
    try change("UPDATE roster_sum SET kinds = '[]'")
    #expect(throws: DerivedDataError.self) {
      try office.roster([Staff(1, "A1"), Staff(2, "A1"), Staff(5, "A1")])
    }
    try expectRefusal(whole, "after an import")
  }
}
