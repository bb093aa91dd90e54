import BianzhiCore
import GRDB

/// That of all entries with the same values in some columns only one may hold on a day.
///
/// They hold from the day in `since` to the last day in `until`; without that from then on.
struct EntrySpan: Sendable {
  let columns: [String]
  /// By which people know what the entries are about.
  let names: [String]

  init(of columns: [String], called names: [String]) {
    (self.columns, self.names) = (columns, names)
  }

  /// The entries in force of which two hold on one day for certain: of a month only its last day is certain at the
  /// beginning, and its first day at the end.
  func clashes(in table: EntryTable, _ database: Database) throws -> [SpanClash] {
    let same = columns.map { "b.\($0) = a.\($0)" }.joined(separator: " AND ")
    let name = names.map { "a.\($0)" }.joined(separator: " || ' ' || ")
    let since = { (row: String) in
      "(CASE WHEN \(row).since > 999999 THEN \(row).since ELSE \(row).since * 100 + 31 END)"
    }
    let until = { (row: String) in
      """
      (CASE WHEN typeof(\(row).until) <> 'integer' THEN 99999999
        WHEN \(row).until > 999999 THEN \(row).until ELSE \(row).until * 100 + 1 END)
      """
    }
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT \(name) AS name, f.path AS path, f.sheet AS sheet, a.line AS line,
          a.document AS document, g.path AS other_path, g.sheet AS other_sheet,
          b.line AS other_line, b.document AS other_document
        FROM \(table.name) a JOIN \(table.name) b
          ON \(same) AND b.ended IS NULL AND (b.since, b.id) > (a.since, a.id)
        JOIN source_file f ON f.id = a.file JOIN source_file g ON g.id = b.file
        WHERE a.ended IS NULL AND \(since("a")) <= \(until("b")) AND \(since("b")) <= \(until("a"))
        ORDER BY 1, a.since, b.since, a.id, b.id
        """)
    return rows.map { row in
      SpanClash(
        name: row["name"],
        first: .init(
          file: row["path"], sheet: row["sheet"], row: row["line"], document: row["document"]),
        second: .init(
          file: row["other_path"], sheet: row["other_sheet"], row: row["other_line"],
          document: row["other_document"]))
    }
  }
}

/// Two entries that hold on one day and say what only one may say.
package struct SpanClash: Hashable, Sendable {
  /// A row of a file.
  package struct Place: Hashable, Sendable {
    package let file: String
    package let sheet: String?
    package let row: Int
    package let document: String

    package init(file: String, sheet: String?, row: Int, document: String) {
      (self.file, self.sheet, self.row, self.document) = (file, sheet, row, document)
    }

    fileprivate var name: String { sheet.map { "\(file) [\($0)]" } ?? file }
  }

  /// What both are about: 岚汀市 市级 党政机构.
  package let name: String
  package let first, second: Place

  package init(name: String, first: Place, second: Place) {
    (self.name, self.first, self.second) = (name, first, second)
  }

  fileprivate var wording: Wording {
    Wording(
      zh: """
        \(name)：\(first.name) 第 \(first.row) 行（\(first.document)）与 \(second.name) 第 \(second.row) 行\
        （\(second.document)）
        """,
      en: """
        \(name): \(first.name) row \(first.row) (\(first.document)) and \(second.name) row \(second.row) \
        (\(second.document))
        """)
  }
}

extension ImportError {
  static func overlapping(_ clashes: [SpanClash]) -> Wording {
    Wording(
      zh: (["同一事项有两条在同一天都有效，不知以哪条为准，没有存入任何内容："] + clashes.map(\.wording.zh)
        + ["请给先前的一条填上截止日期（最后有效的一天），与后一条一起导入；重复的删去一条。"]).joined(separator: "\n"),
      en: ([
        "Two entries about the same hold on one day, and nobody knows which counts; nothing was stored:"
      ] + clashes.map(\.wording.en) + [
        "Give the earlier one its last day (截止日期) and import it with the later one; of two that repeat each other delete one."
      ]).joined(separator: "\n"))
  }
}
