import BianzhiCore
import GRDB

/// A recorded word that is read otherwise today, and the one that stands for it now.
struct RenewedTerm: Sendable {
  let field: TermField
  let old, new: Int64

  /// The column of `staff_row` that holds the words of a field.
  static func column(of field: TermField) -> String {
    field == .quotaKind ? "kind" : field.name
  }

  /// SQL that is true for rows with one of the words.
  private static func condition(_ words: [(field: TermField, id: Int64)]) -> String {
    Dictionary(grouping: words) { column(of: $0.field) }.sorted { $0.key < $1.key }
      .map { column, words in
        "\(column) IN (\(words.map { "\($0.id)" }.joined(separator: ", ")))"
      }.joined(separator: " OR ")
  }

  /// The rosters in force that have one of the words.
  static func lists(
    of words: [(field: TermField, id: Int64)], in database: Database
  ) throws -> [(organ: Int64, day: Int32)] {
    guard !words.isEmpty else { return [] }
    return try Row.fetchAll(
      database,
      sql: """
        SELECT organ, day FROM roster_list WHERE ended IS NULL AND id IN (
          SELECT id >> 24 FROM staff_row WHERE ended IS NULL AND (\(condition(words)))) ORDER BY id
        """
    ).map { (organ: $0["organ"], day: $0["day"]) }
  }

  /// Keeps the pairs for ``ListTable/read(_:of:in:)``.
  static func keep(_ pairs: [RenewedTerm], in database: Database) throws {
    guard !pairs.isEmpty else { return }
    try database.execute(
      sql: "CREATE TEMP TABLE IF NOT EXISTS renewed_term (old INTEGER PRIMARY KEY, now INTEGER)")
    for pair in pairs {
      try database.execute(
        sql: "INSERT OR REPLACE INTO renewed_term VALUES (?, ?)", arguments: [pair.old, pair.new])
    }
  }

  /// Ends the rows of a roster that have one of the words, and copies them with the new ones.
  static func renew(
    _ list: ListBook.List, _ pairs: [RenewedTerm], in store: ImportStore
  ) throws -> [RowChange] {
    let keeper = store.keeper(of: .roster)
    let rows = try Int64.fetchAll(
      store.database,
      sql: """
        SELECT id FROM staff_row
        WHERE id BETWEEN ? AND ? AND ended IS NULL AND (\(condition(pairs.map { ($0.field, $0.old) }))) ORDER BY id
        """, arguments: [list.id << 24, (list.id << 24) + 0xFF_FFFF])
    var (changes, list): ([RowChange], ListBook.List) = ([], list)
    for row in rows {
      changes.append(try keeper.finish(row))
      let copy = try list.takeRow()
      try keeper.copy(row, as: copy)
      changes.append(try keeper.count(copy))
    }
    return changes
  }
}
