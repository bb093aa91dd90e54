public import BianzhiCore
import GRDB

/// One file of one import, or an undo.
public struct ImportEntry: Sendable {
  /// Number of the import.
  public let number: Int
  /// UTC, ISO 8601.
  public let madeAt: String
  /// Empty for an undo.
  public let file: String
  /// The sheet of a file of several; empty for a text and for an undo.
  public let sheet: String
  /// Kind of table; empty for an undo.
  public let kind: String
  /// The data day that was given.
  public let asOf: CalendarDay?
  package let counts: FileCounts
  /// Whether it read stored rows anew by a decision on words.
  package let isRecoding: Bool
  /// The import this one took back.
  public let undoes: Int?
  /// The import that took this one back.
  public let undoneBy: Int?
}

extension Ledger {
  /// The imports in the order they were made, one entry a file.
  public func imports() throws -> [ImportEntry] {
    try reading { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT i.id AS id, i.command AS command, i.made_at AS made_at, f.path AS path, f.sheet AS sheet, f.kind AS kind,
            i.as_of AS as_of, i.undoes AS undoes, u.id AS undone_by, f.read_rows AS r,
            f.new_rows AS n, f.changed_rows AS c, f.same_rows AS s, f.rejected_rows AS x
          FROM import_run i LEFT JOIN source_file f ON f.import = i.id
          LEFT JOIN import_run u ON u.undoes = i.id
          ORDER BY i.id, f.id
          """
      ).map(entry)
    }
  }

  private func entry(_ row: Row) throws -> ImportEntry {
    let number: Int = row["id"]
    let act = try ImportAct(
      stored: row["command"], at: StoredPlace("import_run", "command", row: number))
    let kind: String? = row["kind"]
    if let kind, TableKind.named(kind) == nil {
      throw StoredWordError(kind, at: StoredPlace("source_file", "kind", row: "\(number)"))
    }
    var counts = FileCounts()
    counts.read = row["r"] ?? 0
    counts.new = row["n"] ?? 0
    counts.changed = row["c"] ?? 0
    counts.same = row["s"] ?? 0
    counts.rejected = row["x"] ?? 0
    return ImportEntry(
      number: number, madeAt: row["made_at"], file: row["path"] ?? "", sheet: row["sheet"] ?? "",
      kind: kind ?? "",
      asOf: (row["as_of"] as Int32?).flatMap { CalendarDay(yyyymmdd: $0) }, counts: counts,
      isRecoding: act == .recode,
      undoes: row["undoes"], undoneBy: row["undone_by"])
  }
}
