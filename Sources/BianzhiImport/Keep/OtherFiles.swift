import BianzhiCore
import GRDB

/// The files that made up a list before, of whose people an import names nobody.
///
/// One roster may come in several files, one a quota kind or one a part of the organ. An import of one of
/// them says nothing of the people of the others.
struct OtherFiles {
  /// Rows in force that would go, by the file that brought them.
  let rows: [Int64: Int]
  /// Everybody of the import stands in the list already, as the same files brought them, who name nobody
  /// less: nothing is new.
  let isRepeat: Bool

  init(_ database: Database, _ table: ListTable, _ listed: [ListedRow]) throws {
    let (old, new) = (listed.filter(\.isOld), listed.filter { !$0.isOld })
    let named = Set(new.map(\.who))
    let files = Dictionary(grouping: old, by: \.file)
    let unnamed = files.filter { !$0.value.contains { named.contains($0.who) } }
    guard !unnamed.isEmpty, unnamed.count < files.count else {
      (rows, isRepeat) = ([:], false)
      return
    }
    let known = Set(old.filter { named.contains($0.who) }.map(\.id))
    rows = try unnamed.filter { file, _ in
      // A later version of a list brings the rows that differ; the others it only says again.
      try Int64.fetchAll(
        database, sql: "SELECT row FROM same_row WHERE source = ? AND file = ? AND is_said = 1",
        arguments: [table.rows, file]
      ).allSatisfy { !known.contains($0) }
    }.mapValues(\.count)
    let stored = Set(old.map { [$0.who, $0.content] })
    let isSaid = new.allSatisfy { stored.contains([$0.who, $0.content]) }
    let (before, now) = (
      try Self.places(files.keys, database), try Self.places(new.map(\.file), database)
    )
    let dropped = rows
    let isWhole = old.allSatisfy { dropped[$0.file] != nil || named.contains($0.who) }
    isRepeat =
      try isSaid && isWhole && !dropped.isEmpty
      && (now.isSubset(of: before) || Self.areCopies(new, of: old, database))
  }

  /// Whether every file of the import is, row by row, a file of the list under another path: the same header in the
  /// same row, and the same people in the same rows.
  private static func areCopies(
    _ new: [ListedRow], of old: [ListedRow], _ database: Database
  ) throws -> Bool {
    let stored = Dictionary(grouping: old, by: \.file)
    for (file, rows) in Dictionary(grouping: new, by: \.file) {
      let said = Set(rows.map { [$0.who, $0.content, UInt64(bitPattern: $0.line)] })
      let head = try head(of: file, database)
      let isCopy = try stored.contains { other, rows in
        try said == Set(rows.map { [$0.who, $0.content, UInt64(bitPattern: $0.line)] })
          && head == Self.head(of: other, database)
      }
      guard isCopy else { return false }
    }
    return true
  }

  /// Where the header of a file stands, and its words.
  private static func head(of file: Int64, _ database: Database) throws -> [String] {
    let row = try Row.fetchOne(
      database, sql: "SELECT header_row, columns FROM source_file WHERE id = ?", arguments: [file])
    let line: Int = row?["header_row"] ?? 0
    return ["\(line)", row?["columns"] ?? ""]
  }

  /// Where files stand: path and sheet.
  private static func places(
    _ files: some Sequence<Int64>, _ database: Database
  ) throws -> Set<[String]> {
    var places: Set<[String]> = []
    for file in Set(files) {
      guard
        let row = try Row.fetchOne(
          database,
          sql: "SELECT coalesce(full_path, path) AS path, sheet FROM source_file WHERE id = ?",
          arguments: [file])
      else { continue }
      let sheet: String? = row["sheet"]
      places.insert([row["path"], sheet ?? ""])
    }
    return places
  }
}
