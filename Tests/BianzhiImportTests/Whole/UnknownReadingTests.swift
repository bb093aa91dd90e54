import BianzhiCore
import GRDB
import Testing

@testable import BianzhiImport

/// What was decided of a field or kind that no version knows was passed over, and its words counted as never decided.
@Suite("decisions in words that nobody knows") struct UnknownReadingTests {
  static let cases: [(sql: String, place: StoredPlace, word: String)] = [
    (
      "INSERT INTO value_reading VALUES ('colour', '红', '蓝')",
      StoredPlace("value_reading", "field", row: "红"), "colour"
    ),
    (
      "INSERT INTO header_reading VALUES ('honours', '单位', 'organ_name')",
      StoredPlace("header_reading", "kind", row: "单位"), "honours"
    ),
    (
      "INSERT INTO header_reading VALUES ('roster', '单位', 'honour')",
      StoredPlace("header_reading", "field", row: "单位"), "honour"
    ),
  ]

  @Test(arguments: cases)
  func isRefusedWithItsPlace(sql: String, place: StoredPlace, word: String) throws {
    let queue = try DatabaseQueue()
    try queue.inDatabase { database in
      try Schema.create(in: database)
      try database.execute(sql: sql)
      #expect(throws: StoredWordError(word, at: place)) { try ReadingBook(database) }
    }
  }
}
