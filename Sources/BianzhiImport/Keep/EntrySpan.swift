import BianzhiCore
import GRDB

/// That of all entries with the same values in some columns only one may hold on a day.
///
/// They hold from the day in `since` to the last day in `until`; without that from then on.
struct EntrySpan: Sendable {
  /// Columns with the ends of a band of numbers; without the upper end it is open.
  struct Band: Sendable {
    let least, most: String
  }

  let columns: [String]
  /// By which people know what the entries are about; blank ones are left out.
  let names: [String]
  /// Entries of bands that share no number may hold beside each other; nil where they have none.
  let band: Band?

  init(of columns: [String], called names: [String], band: Band? = nil) {
    (self.columns, self.names, self.band) = (columns, names, band)
  }

  /// The entries in force of which two hold on one day for certain: of a month only its last day is certain at the
  /// beginning, and its first day at the end.
  func clashes(in table: EntryTable, _ database: Database) throws -> [SpanClash] {
    let same = columns.map { "b.\($0) = a.\($0)" }.joined(separator: " AND ")
    let name = names.map { "CASE a.\($0) WHEN '' THEN '' ELSE a.\($0) || ' ' END" }
      .joined(separator: " || ")
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
        SELECT rtrim(\(name)) AS name, \(words("a")) AS band, \(words("b")) AS other_band, f.path AS path, f.sheet AS sheet, a.line AS line,
          a.document AS document, g.path AS other_path, g.sheet AS other_sheet,
          b.line AS other_line, b.document AS other_document
        FROM \(table.name) a JOIN \(table.name) b
          ON \(same) AND b.ended IS NULL AND (b.since, b.id) > (a.since, a.id)
        JOIN source_file f ON f.id = a.file JOIN source_file g ON g.id = b.file
        WHERE a.ended IS NULL AND \(since("a")) <= \(until("b")) AND \(since("b")) <= \(until("a"))
          \(bandsMeet)
        ORDER BY 1, a.since, b.since, a.id, b.id
        """)
    return rows.map { row in
      SpanClash(
        name: row["name"],
        first: .init(
          file: row["path"], sheet: row["sheet"], row: row["line"], document: row["document"],
          band: row["band"]),
        second: .init(
          file: row["other_path"], sheet: row["other_sheet"], row: row["other_line"],
          document: row["other_document"], band: row["other_band"]))
    }
  }

  /// SQL of the band of an entry in words: 4–7, 8–; empty for entries without.
  private func words(_ row: String) -> String {
    guard let band else { return "''" }
    return "\(row).\(band.least) || '–' || coalesce(\(row).\(band.most), '')"
  }

  private var bandsMeet: String {
    guard let band else { return "" }
    let starts = { (one: String, other: String) in
      "\(one).\(band.least) <= coalesce(\(other).\(band.most), 9223372036854775807)"
    }
    return "AND \(starts("a", "b")) AND \(starts("b", "a"))"
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
    /// Of numbers: 4–7; empty for entries that have none.
    package let band: String

    package init(file: String, sheet: String?, row: Int, document: String, band: String = "") {
      (self.file, self.sheet, self.row, self.document) = (file, sheet, row, document)
      self.band = band
    }

    fileprivate var wording: Wording {
      let said = [document] + (band.isEmpty ? [] : [band])
      return Wording(
        zh: "\(name) 第 \(row) 行（\(said.joined(separator: "，"))）",
        en: "\(name) row \(row) (\(said.joined(separator: ", ")))")
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
      zh: "\(name)：\(first.wording.zh)与 \(second.wording.zh)",
      en: "\(name): \(first.wording.en) and \(second.wording.en)")
  }
}

extension ImportError {
  static func overlapping(_ clashes: [SpanClash]) -> Wording {
    let hasBands = clashes.contains { !$0.first.band.isEmpty }
    return Wording(
      zh: (["同一事项有两条在同一天都有效，不知以哪条为准，没有存入任何内容："] + clashes.map(\.wording.zh)
        + ["请给先前的一条填上截止日期（最后有效的一天），与后一条一起导入；重复的删去一条。"]
        + (hasBands ? ["按编制数分档的，各档的上下限不要重叠。"] : [])).joined(separator: "\n"),
      en: ([
        "Two entries about the same hold on one day, and nobody knows which counts; nothing was stored:"
      ] + clashes.map(\.wording.en) + [
        "Give the earlier one its last day (截止日期) and import it with the later one; of two that repeat each other delete one."
      ]
        + (hasBands ? ["Bands of places of one norm must not overlap either: mend them."] : []))
        .joined(separator: "\n"))
  }
}
