import Foundation
import Testing

/// With `--format json` standard output is one JSON document, whatever happens.
@Suite("json on error") struct JSONErrorTests {
  static let withoutLedger: [(status: Int, arguments: [String])] = [
    (66, ["check"]), (66, ["status"]), (66, ["subject", "select"]), (66, ["sql", "SELECT 1"]),
    (66, ["export", "strength"]), (66, ["imports"]), (64, ["chekc"]),
    (64, ["check", "--no-such-option"]),
  ]

  static let withLedger: [(status: Int, arguments: [String])] = [
    (66, ["check", "--rule", "none"]), (64, ["check", "--calibre", "none"]),
    (66, ["explain", "F7"]), (66, ["export", "findings", "--run", "9"]), (66, ["diff", "1", "2"]),
    (65, ["sql", "DELETE FROM staff"]), (77, ["sql", "SELECT * FROM staff_row"]),
    (77, ["check", "--reveal"]), (64, ["person", "123"]), (64, ["check", "--as-of", "tomorrow"]),
    (65, ["sql", "SELECT abs(-9223372036854775807 - 1) FROM staff"]),
  ]

  @Test(arguments: withoutLedger)
  func isOneDocument(status: Int, arguments: [String]) throws {
    try check(Desk(), status, arguments)
  }

  @Test(arguments: withLedger)
  func isOneDocumentWithLedger(status: Int, arguments: [String]) throws {
    let desk = try Desk()
    try desk.overQuota()
    try check(desk, status, arguments)
  }

  @Test func lockedIsOneDocument() throws {
    let desk = try Desk()
    try desk.overQuota()
    let lock = try LockedFile(desk.ledger)
    try check(desk, 75, ["check"])
    withExtendedLifetime(lock) {}
  }

  private func check(_ desk: Desk, _ status: Int, _ arguments: [String]) throws {
    let result = try desk.run(arguments + ["--format", "json"])
    #expect(result.status == Int32(status), "\(result.everything)")
    let error = try JSONText(result).error()
    #expect(error.status == status)
    #expect(!error.message.isEmpty)
    #expect(!result.words.isEmpty)
  }
}
