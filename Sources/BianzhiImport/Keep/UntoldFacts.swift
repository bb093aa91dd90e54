import BianzhiCore
import GRDB

/// Gives the rows that an import brought into a list what their tables have no column for: what the row in
/// force says of the same person.
///
/// A table that does not speak of a fact neither confirms nor denies it. What belongs to a post (rank, role,
/// leadership, day of appointment) is taken over only where the post is the same, and a day of leaving only
/// where the state is. Somebody who stands in the list twice, before or now, is left alone. Memory: one list.
struct UntoldFacts {
  /// A fact that stayed as it was, at its row.
  struct Kept: Sendable {
    let file: Int64
    let line: Int
    let column: String
  }

  private struct Line {
    let id, file: Int64
    let line: Int
    let isOld: Bool
    let values: [CellValue]
  }

  private static let ofPost: Set<String> = ["rank", "role", "leader", "post_since"]

  private let database: Database
  private let importID: Int64
  private let rowsTable: String
  private let columns: [String]
  private let rows: RawStatement
  private let update: RowStatement

  init(_ database: Database, _ table: ListTable, importID: Int64) throws {
    (self.database, self.importID) = (database, importID)
    (rowsTable, columns) = (table.rows, table.content)
    rows = try RawStatement(
      database,
      """
      SELECT id, brought, file, line, person, \((table.identity + columns).joined(separator: ", "))
      FROM \(table.rows) WHERE id BETWEEN ? AND ? AND ended IS NULL ORDER BY id
      """)
    let values = columns.map { "\($0) = ?" }.joined(separator: ", ")
    update = try RowStatement(database, "UPDATE \(table.rows) SET \(values) WHERE id = ?")
    identity = table.identity.count
  }

  private let identity: Int

  /// - Parameter untold: the columns that each file of the import does not have.
  func complete(_ list: Int64, _ untold: [Int64: Set<String>]) throws -> [Kept] {
    guard try knowsAny(of: untold.values.reduce(into: []) { $0.formUnion($1) }, list) else {
      return []
    }
    var kept: [Kept] = []
    for lines in try read(list).values {
      let old = lines.filter(\.isOld)
      let new = lines.filter { !$0.isOld }
      guard old.count == 1, new.count == 1, let columns = untold[new[0].file] else { continue }
      kept += try complete(new[0], from: old[0], columns)
    }
    return kept
  }

  /// Whether rows in force say anything in these columns; where they do not, nothing is read.
  private func knowsAny(of untold: Set<String>, _ list: Int64) throws -> Bool {
    let told = columns.filter { untold.contains($0) }.map { "\($0) IS NOT NULL" }
    guard !told.isEmpty else { return false }
    return try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (SELECT 1 FROM \(rowsTable) WHERE id BETWEEN ? AND ? AND ended IS NULL
          AND brought < ? AND (\(told.joined(separator: " OR "))))
        """, arguments: [list << 24, (list << 24) + 0xFF_FFFF, importID]) ?? false
  }

  private func complete(_ new: Line, from old: Line, _ untold: Set<String>) throws -> [Kept] {
    let whole = Self.completed(new.values, from: old.values, columns: columns, untold: untold)
    guard !whole.kept.isEmpty else { return [] }
    for (place, value) in whole.values.enumerated() { update.bind(value, at: Int32(place + 1)) }
    update.bind(new.id, at: Int32(whole.values.count + 1))
    try update.run()
    try database.execute(
      sql: "INSERT INTO kept_fact (source, row, import, columns, brought) VALUES (?, ?, ?, ?, ?)",
      arguments: [rowsTable, new.id, importID, whole.kept.joined(separator: " "), importID])
    return whole.kept.map { Kept(file: new.file, line: new.line, column: $0) }
  }

  /// The values of a row with those of the row before it where its table has no column for them.
  ///
  /// - Returns: the values, and the columns that were taken over.
  static func completed(
    _ new: [CellValue], from old: [CellValue], columns: [String], untold: Set<String>
  ) -> (values: [CellValue], kept: [String]) {
    let isSame = { (column: String) in
      guard let place = columns.firstIndex(of: column) else { return true }
      return untold.contains(column) || new[place] == old[place]
    }
    let (samePost, sameState) = (isSame("post"), isSame("state"))
    var values = new
    var kept: [String] = []
    for (place, column) in columns.enumerated()
    where untold.contains(column) && values[place] == .null && old[place] != .null {
      if ofPost.contains(column), !samePost { continue }
      if column == "left_on", !sameState { continue }
      values[place] = old[place]
      kept.append(column)
    }
    return (values, kept)
  }

  /// The rows in force of a list, those of this import among them, person by person.
  private func read(_ list: Int64) throws -> [[CellValue]: [Line]] {
    rows.bind(list << 24, at: 1)
    rows.bind((list << 24) + 0xFF_FFFF, at: 2)
    var lines: [[CellValue]: [Line]] = [:]
    while try rows.next() {
      let person = rows.value(4)
      let who = person == .null ? (0..<identity).map { rows.value(Int32(5 + $0)) } : [person]
      lines[who, default: []].append(
        Line(
          id: rows.integer(0), file: rows.integer(2), line: Int(rows.integer(3)),
          isOld: rows.integer(1) < importID,
          values: columns.indices.map { rows.value(Int32(5 + identity + $0)) }))
    }
    return lines
  }
}
