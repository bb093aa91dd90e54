import BianzhiCore
import GRDB

/// What a list is by the imports that stand: each of them said anew, in its order, upon what the ones before it left.
///
/// So an import can be taken back whatever came after it, and the list is as if it had never been. Nothing is judged
/// anew that was decided at import, such as whether an import spoke for all people of the list. Memory: one list.
struct ListReplay {
  /// A row as an import said it.
  struct Said: Sendable {
    /// The import whose row it is.
    let origin: Int64
    let file, line: Int64
    /// Of the person and of ``ListTable/content``, as their words are read today.
    var values: [CellValue]
    /// Whose row it is.
    let who: [CellValue]

    var match: [[CellValue]] { [who, values] }
    var place: [CellValue] { [.integer(origin), .integer(file), .integer(line)] + values }
  }

  let database: Database
  let table: ListTable
  private let list: Int64
  private var kept: [Int64: [Int64: Set<String>]] = [:]
  private(set) var untold: [Int64: Set<String>] = [:]
  /// What each file is called, with its sheet.
  private var files: [Int64: String] = [:]
  private var addsOnly: Set<Int64> = []
  /// Where the rows stand that an import ended without a word of their list: it says them of another one.
  private var departures: [Int64: Set<[Int64]>] = [:]

  init(_ database: Database, _ table: ListTable, list: Int64) throws {
    (self.database, self.table, self.list) = (database, table, list)
    for row in try Row.fetchAll(
      database,
      sql: "SELECT row, import, columns FROM kept_fact WHERE source = ? AND row BETWEEN ? AND ?",
      arguments: [table.rows, range.lowerBound, range.upperBound])
    {
      kept[row["row"], default: [:]][row["import"]] = Self.words(row["columns"])
    }
    addsOnly = try Set(
      Int64.fetchAll(
        database,
        sql: "SELECT brought FROM list_said WHERE source = ? AND list = ? AND speaks_for_all = 0",
        arguments: [table.list, list]))
  }

  var range: ClosedRange<Int64> { (list << 24)...((list << 24) + 0xFF_FFFF) }

  /// The rows of the list, in order.
  mutating func run() throws -> [Said] {
    let statements = try statements()
    try readUntold(of: Set(statements.map(\.said.file)))
    departures = try readDepartures()
    var rows: [Said] = []
    var start = 0
    while start < statements.count {
      let origin = statements[start].said.origin
      let end = statements[start...].firstIndex { $0.said.origin != origin } ?? statements.count
      depart(before: origin, from: &rows)
      rows = take(
        statements[start..<end].map(\.said), speaksForAll: !addsOnly.contains(origin), upon: rows)
      depart(with: origin, from: &rows)
      start = end
    }
    depart(before: .max, from: &rows)
    return rows
  }

  /// Takes out what imports up to one, without it, took away.
  private mutating func depart(before origin: Int64, from rows: inout [Said]) {
    for number in departures.keys.filter({ $0 < origin }).sorted() {
      depart(with: number, from: &rows)
    }
  }

  private mutating func depart(with origin: Int64, from rows: inout [Said]) {
    guard let gone = departures.removeValue(forKey: origin) else { return }
    rows.removeAll { $0.origin < origin && gone.contains([$0.origin, $0.file, $0.line]) }
  }

  /// The rows in force, with their numbers.
  func inForce() throws -> [(id: Int64, said: Said)] {
    try read(
      """
      SELECT s.id, coalesce(s.stands_for, s.brought), s.file, s.line, \(columns("s"))
      FROM \(table.rows) s WHERE s.id BETWEEN ? AND ? AND s.ended IS NULL ORDER BY s.id
      """)
  }

  /// What every import said that stands: rows of its own, and rows that stood there already. What the ledger
  /// completed is taken out again.
  private func statements() throws -> [(id: Int64, said: Said)] {
    let all = try read(
      """
      SELECT s.id, s.brought AS origin, s.file AS place, s.line AS line, \(columns("s"))
      FROM \(table.rows) s WHERE s.id BETWEEN ?1 AND ?2 AND s.brought IN \(UndoneImport.standing)
      UNION ALL
      SELECT s.id, m.import, m.file, m.line, \(columns("s"))
      FROM same_row m JOIN \(table.rows) s ON s.id = m.row
      WHERE m.row BETWEEN ?1 AND ?2 AND m.source = '\(table.rows)' AND m.is_said = 1
        AND m.brought = m.import AND m.import IN \(UndoneImport.standing)
      ORDER BY 2, 3, 4
      """)
    return all.map { id, said in
      guard let columns = kept[id]?[said.origin] else { return (id, said) }
      var said = said
      for (place, column) in table.content.enumerated() where columns.contains(column) {
        said.values[place + 1] = .null
      }
      return (id, said)
    }
  }

  private func columns(_ alias: String) -> String {
    (["person"] + table.content).map { table.read($0, of: alias, in: database) }
      .joined(separator: ", ")
  }

  private func read(_ sql: String) throws -> [(id: Int64, said: Said)] {
    let rows = try RawStatement(database, sql)
    rows.bind(range.lowerBound, at: 1)
    rows.bind(range.upperBound, at: 2)
    let identity = table.identity.map { (table.content.firstIndex(of: $0) ?? -1) + 1 }
    var read: [(id: Int64, said: Said)] = []
    while try rows.next() {
      let values = (0...table.content.count).map { rows.value(Int32(4 + $0)) }
      let who = values[0] == .null ? identity.map { values[$0] } : [values[0]]
      read.append(
        (
          rows.integer(0),
          Said(
            origin: rows.integer(1), file: rows.integer(2), line: rows.integer(3), values: values,
            who: who)
        ))
    }
    return read
  }

  private mutating func readUntold(of files: Set<Int64>) throws {
    for row in try Row.fetchAll(
      database, sql: "SELECT f.id, f.untold, \(RowPlace.file) AS file FROM source_file f")
    where files.contains(row["id"]) {
      let words: String = row["untold"]
      if !words.isEmpty { untold[row["id"]] = Self.words(words) }
      self.files[row["id"]] = row["file"]
    }
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(separator: " ").map(String.init))
  }

  /// One import, as ``Settlement`` takes it.
  private func take(_ said: [Said], speaksForAll: Bool, upon rows: [Said]) -> [Said] {
    let new = completed(said, upon: rows)
    var same: [[[CellValue]]: Int] = [:]
    for row in rows { same[row.match, default: 0] += 1 }
    var repeated: [[[CellValue]]: Int] = [:]
    let fresh = new.filter { row in
      guard let left = same[row.match], left > 0 else { return true }
      same[row.match] = left - 1
      repeated[row.match, default: 0] += 1
      return false
    }
    var changed: [[CellValue]: Int] = [:]
    for row in fresh { changed[row.who, default: 0] += 1 }
    let reread = Set(fresh.compactMap(place).flatMap(\.earlier))
    let stay = rows.filter { row in
      if let count = repeated[row.match], count > 0 {
        repeated[row.match] = count - 1
        return true
      }
      if let count = changed[row.who], count > 0 {
        changed[row.who] = count - 1
        return false
      }
      return !speaksForAll && place(row).map { !reread.contains($0) } ?? true
    }
    return stay + fresh
  }

  /// Where a row stands; nil for one without a name.
  private func place(_ row: Said) -> RowPlace? {
    guard table.blocks == .staff, let index = table.content.firstIndex(of: "name") else {
      return nil
    }
    let name = row.values[index + 1]
    guard name != .null, name != .text(""), let file = files[row.file] else { return nil }
    return RowPlace(file: file, line: row.line, name: name, hasNumber: row.values[0] != .null)
  }
}
