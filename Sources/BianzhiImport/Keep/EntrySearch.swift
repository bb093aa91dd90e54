import BianzhiCore
import GRDB

/// Finds the rows in force of one table of entries.
final class EntrySearch {
  private let database: Database
  private let table: EntryTable
  /// By the columns of the key that are told.
  private var statements: [[Bool]: RawStatement] = [:]

  init(_ database: Database, _ table: EntryTable) throws {
    (self.database, self.table) = (database, table)
    _ = try statement(table.key.map { _ in true })
  }

  private func statement(_ isTold: [Bool]) throws -> RawStatement {
    if let known = statements[isTold] { return known }
    let matches = zip(table.key, isTold).filter(\.1).map { column, _ in
      table.openKey.contains(column) ? "coalesce(\(column), '') = coalesce(?, '')" : "\(column) = ?"
    }
    let columns = (table.key + table.content).joined(separator: ", ")
    let statement = try RawStatement(
      database,
      """
      SELECT id, brought, \(table.isRepeatable ? "nth" : "1") AS nth, file, \(columns)
      FROM \(table.name)
      WHERE \(matches.joined(separator: " AND ")) AND ended IS NULL ORDER BY nth
      """)
    statements[isTold] = statement
    return statement
  }

  /// The rows whose key the values may be, in order.
  func rows(of values: [CellValue]) throws -> [StoredEntry] {
    let key = values.prefix(table.key.count)
    let find = try statement(key.map { $0 != .untold })
    var place: Int32 = 1
    for value in key where value != .untold {
      find.bind(value, at: place)
      place += 1
    }
    var rows: [StoredEntry] = []
    while try find.next() {
      let stored = values.indices.map { find.value(Int32($0 + 4)) }
      rows.append(
        StoredEntry(
          id: find.integer(0), brought: find.integer(1), nth: find.integer(2),
          file: find.integer(3),
          values: stored))
    }
    return rows
  }

  /// Entries in force that are older than an import and not among `named`, from tables of the kinds that it has read so
  /// far: what another kind of table tells, such as a list of inner bodies, these need not, nor what it has said again.
  /// At most five are described.
  func missing(
    since importID: Int64, besides named: Set<Int64>
  ) throws -> (count: Int, examples: [String]) {
    let title =
      "coalesce((SELECT o.name FROM organ_row o WHERE o.organ = k.id AND o.ended IS NULL), k.code)"
    let label = table.label.map { "r.\($0)" } ?? title
    let rows = try RawStatement(
      database,
      """
      SELECT r.id, \(label) FROM \(table.name) r JOIN organ_key k ON k.id = r.organ
      WHERE r.ended IS NULL AND r.brought < \(importID)
        AND r.file IN (SELECT id FROM source_file WHERE kind IN (
          SELECT kind FROM source_file WHERE import = \(importID)))
        AND NOT EXISTS (SELECT 1 FROM same_row m WHERE m.row = r.id AND m.source = '\(table.name)'
          AND m.import = \(importID) AND m.is_said = 1)
      ORDER BY r.id
      """)
    var (count, examples): (Int, [String]) = (0, [])
    while try rows.next() {
      if named.contains(rows.integer(0)) { continue }
      count += 1
      if examples.count < 5, !examples.contains(rows.text(1)) { examples.append(rows.text(1)) }
    }
    return (count, examples)
  }
}

/// A row in force.
struct StoredEntry {
  let id, brought, nth, file: Int64
  /// Of key and content, in the table's order.
  let values: [CellValue]

  /// Whether the row says all that is told.
  func agrees(with told: [CellValue]) -> Bool {
    zip(values, told).allSatisfy { $1 == .untold || $0 == $1 }
  }

  /// Whether the row only tells less than the values of a line of the same import. Of another file the line may leave
  /// out what the row tells; of its own file that would be another row, and two that each lack something do not
  /// complete each other.
  func isPart(of told: [CellValue], in file: Int64) -> Bool {
    zip(values, told).allSatisfy {
      $0 == $1 || $0 == .null || $1 == .untold && (file != self.file || $0 == .text(""))
    }
  }

  /// The values with the row's where nothing is told.
  func completing(_ told: [CellValue]) -> [CellValue] {
    zip(values, told).map { $1 == .untold ? $0 : $1 }
  }
}
