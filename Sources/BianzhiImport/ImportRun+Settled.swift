import BianzhiCore
import GRDB

/// What settling the lists of one kind came to.
struct SettledLists {
  var gone = 0
  var shrinking: [Settlement.Shrinking] = []
  var dropping: [Settlement.Dropping] = []
  var counts: [Int64: FileCounts] = [:]
}

extension ImportRun {
  /// Gives the rows of a list what their files have no column for, and says how many facts so stayed.
  mutating func keepUntold(
    of list: Int64, in table: ListTable, _ untold: [Int64: [String: String]],
    _ session: ImportSession
  ) throws {
    let columns = untold.mapValues { Set($0.keys) }
    let kept = try session.owner.sync { try $0.keeper(of: table).complete(list, columns) }
    for fact in kept {
      guard let place = summary.files.firstIndex(where: { $0.id == fact.file }) else { continue }
      let heading = untold[fact.file]?[fact.column] ?? fact.column
      summary.files[place].issues.add(Issue(.factStays, heading), row: fact.line)
    }
  }

  /// Says of which earlier import files are that only say again what stands in a list.
  mutating func noteRepeat(of list: Int64, _ session: ImportSession) throws {
    let table = ListTable.roster.rows
    let found = try session.owner.sync { store in
      try Row.fetchAll(
        store.database,
        sql: """
          SELECT DISTINCT m.file AS file, f.path AS path, f.sheet AS sheet, f.import AS number,
            f.full_path IS n.full_path AS is_same
          FROM same_row m JOIN \(table) s ON s.id = m.row JOIN source_file f ON f.id = s.file
          JOIN source_file n ON n.id = m.file
          WHERE m.source = '\(table)' AND m.import = ? AND m.row BETWEEN ? AND ?
          ORDER BY m.file, f.id
          """, arguments: [store.importID, list << 24, (list << 24) + 0xFF_FFFF]
      ).map { row -> (file: Int64, path: String, sheet: String?, number: Int, isSame: Bool) in
        (row["file"], row["path"], row["sheet"], row["number"], row["is_same"])
      }
    }
    for entry in found where !entry.isSame {
      guard let file = summary.files.first(where: { $0.id == entry.file }) else { continue }
      let original = entry.sheet.map { "\(entry.path) [\($0)]" } ?? entry.path
      let copy = CopiedFile(file: file.shortName, original: original, number: entry.number)
      if !summary.copies.contains(copy) { summary.copies.append(copy) }
    }
  }

  /// Stops an import by which people would go without a word.
  mutating func stopLosses(_ settled: SettledLists, _ session: ImportSession) throws {
    // What stands together wrongly is told first.
    guard summary.failure == nil else { return }
    if !settled.shrinking.isEmpty {
      summary.failure = try session.owner.sync {
        try ImportError.shrinking(settled.shrinking, in: $0.database)
      }
    } else if !settled.dropping.isEmpty {
      summary.failure = try session.owner.sync {
        try ImportError.droppingFile(settled.dropping, in: $0.database)
      }
    }
  }
}
