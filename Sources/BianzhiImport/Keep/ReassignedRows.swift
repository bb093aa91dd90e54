import BianzhiCore
import GRDB

/// The rows that a file brought for one unit, where an import of the same file says them of another one: its column for
/// the unit is known now, or somebody said whose it is. What it said before it says no more.
struct ReassignedRows {
  /// Who stands where in a file. Without a number only the same row tells that it is the same person.
  private struct Place: Hashable {
    let file: String
    let day: Int64
    let who: String
  }

  /// One list and those of its rows that are another one's now.
  struct Reassigned: Sendable {
    let list: Int64
    let organ: Int64
    let day: Int32
    let rows: [Int64]
    /// The files of the import that say them of another unit.
    let files: [Int64]
  }

  private let database: Database
  private let table: ListTable
  private let importID: Int64

  init(_ database: Database, _ table: ListTable, importID: Int64) {
    (self.database, self.table, self.importID) = (database, table, importID)
  }

  /// - Parameter lists: the lists that the import has rows of.
  func find(among lists: [ListBook.List]) throws -> [Reassigned] {
    let files = try files()
    guard !files.earlier.isEmpty else { return [] }
    var said: [Place: (file: Int64, lists: Set<Int64>)] = [:]
    for list in lists {
      try each(of: list.id, where: "r.brought = \(importID)") { _, file, who in
        guard let path = files.now[file] else { return }
        let place = Place(file: path, day: Int64(list.day), who: who)
        said[place, default: (file, [])].lists.insert(list.id)
      }
    }
    let days = Set(lists.map { Int64($0.day) }).sorted().map(String.init)
    return try Row.fetchAll(
      database,
      sql: """
        SELECT id, \(table.organ) AS organ, \(table.day) AS day FROM \(table.list)
        WHERE ended IS NULL AND \(table.day) IN (\(days.joined(separator: ", "))) ORDER BY id
        """
    ).compactMap { list -> Reassigned? in
      let (id, day): (Int64, Int32) = (list["id"], list["day"])
      var (rows, now): ([Int64], Set<Int64>) = ([], [])
      try each(of: id, where: "r.brought < \(importID) AND r.ended IS NULL") { row, file, who in
        guard let path = files.earlier[file],
          let other = said[Place(file: path, day: Int64(day), who: who)],
          !other.lists.contains(id)
        else { return }
        rows.append(row)
        now.insert(other.file)
      }
      guard !rows.isEmpty else { return nil }
      return Reassigned(list: id, organ: list["organ"], day: day, rows: rows, files: now.sorted())
    }
  }

  /// The files of this import that earlier ones read too, and what those read, by the file's place and kind.
  private func files() throws -> (now: [Int64: String], earlier: [Int64: String]) {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT f.id AS id, f.import AS import,
          f.full_path || char(31) || coalesce(f.sheet, '') || char(31) || f.kind AS place
        FROM source_file f WHERE f.full_path IN (
          SELECT full_path FROM source_file WHERE import = ? AND full_path IS NOT NULL)
        """, arguments: [importID])
    var (now, earlier): ([Int64: String], [Int64: String]) = ([:], [:])
    for row in rows {
      let (id, number): (Int64, Int64) = (row["id"], row["import"])
      if number == importID { now[id] = row["place"] } else { earlier[id] = row["place"] }
    }
    let places = Set(now.values)
    return (now, earlier.filter { places.contains($0.value) })
  }

  private func each(
    of list: Int64, where condition: String, _ body: (Int64, Int64, String) -> Void
  ) throws {
    let rows = try RawStatement(
      database,
      """
      SELECT r.id, r.file, CASE WHEN r.person IS NOT NULL THEN '#' || r.person
        ELSE coalesce(r.name, '') || char(31) || r.line END
      FROM \(table.rows) r WHERE r.id BETWEEN ? AND ? AND \(condition) ORDER BY r.id
      """)
    rows.bind(list << 24, at: 1)
    rows.bind((list << 24) + 0xFF_FFFF, at: 2)
    while try rows.next() { body(rows.integer(0), rows.integer(1), rows.text(2)) }
  }
}

extension ImportRun {
  /// Ends the rows that the files of this import said of other units before.
  mutating func endReassigned(
    _ loader: some ListLoader, _ session: ImportSession
  ) throws {
    let (table, lists) = (loader.table, loader.book.lists)
    let found = try session.owner.sync {
      try ReassignedRows($0.database, table, importID: $0.importID).find(among: lists)
    }
    for list in found {
      let changes = try session.owner.sync { store in
        try list.rows.map { try store.keeper(of: table).finish($0) }
      }
      let place = try loader.book.place(organ: list.organ, day: list.day)
      try loader.apply(changes, list: loader.book.lists[place])
      summary.gone += changes.count
      for file in list.files {
        guard let place = summary.files.firstIndex(where: { $0.id == file }) else { continue }
        summary.files[place].issues.add(Issue(.unitReplaced), row: 0)
      }
    }
  }
}
