import BianzhiCore
import Spreadsheets

/// Finds the table in a sheet: its header row, its kind, and which column is which.
///
/// The header is the row among the first thirty in which a kind finds all its columns and most words
/// are known; what stands above it is title.
struct TableFinder {
  /// The table as it was found.
  struct Found: Sendable {
    let kind: TableKind
    let layout: Layout
    /// Row number of the header, as a spreadsheet shows it.
    let headerRow: Int
    /// Header words that no column of the kind is known by.
    let unknown: [String]
    /// Header words that mean the same as a column that is taken.
    let ignored: [String]
  }

  /// Only this kind is looked for, from `--kind`.
  let kind: TableKind?
  /// Only this row is looked at, from `--header-row`.
  let headerRow: Int?

  private static let searched = 30

  /// - Throws: ``ImportError`` with what is missing or which kinds the table could be.
  func find(in reader: inout any RowReader, file: String) throws -> Found {
    var row = RawRow()
    var best: Candidate?
    var nearest: Candidate?
    var rivals: [String] = []
    let last = headerRow ?? Self.searched
    while try reader.read(into: &row), row.number <= last {
      if let headerRow, row.number != headerRow { continue }
      if row.isBlank { continue }
      let words = row.cells.indices.map { row.string($0) }
      if OwnExport.isHeader(words) { throw ImportError.noTable(file: file) }
      for kind in kind.map({ [$0] }) ?? TableKind.all {
        let candidate = Candidate(kind: kind, words: words, row: row.number)
        if nearest == nil || candidate.isNearer(than: nearest) { nearest = candidate }
        guard candidate.isComplete else { continue }
        if let known = best, known.row == candidate.row, known.rating == candidate.rating {
          rivals.append(kind.name)
        } else if best == nil || candidate.rating > (best?.rating ?? 0) {
          best = candidate
          rivals = [kind.name]
        }
      }
      if best != nil, row.number >= (best?.row ?? 0) + 5 { break }
    }
    guard let best else { throw Self.failure(nearest, kind: kind, file: file) }
    guard rivals.count == 1 else { throw ImportError.ambiguousKind(file: file, kinds: rivals) }
    try best.requireUnambiguous(file: file)
    return Found(
      kind: best.kind, layout: best.layout, headerRow: best.row, unknown: best.unknown,
      ignored: best.ignored)
  }

  private static func failure(
    _ nearest: Candidate?, kind: TableKind?, file: String
  ) -> ImportError {
    guard let nearest, nearest.known >= 2 || kind != nil else {
      return .noTable(file: file)
    }
    return .missingColumns(
      file: file, row: nearest.row, kind: nearest.kind.name, columns: nearest.missing,
      known: nearest.known)
  }
}

/// One row read as the header of one kind.
private struct Candidate {
  let kind: TableKind
  let row: Int
  let layout: Layout
  let unknown: [String]
  let ignored: [String]
  /// Fields that two columns claim.
  let doubled: [String]
  let known: Int
  let rating: Int

  init(kind: TableKind, words: [String], row: Int) {
    (self.kind, self.row) = (kind, row)
    var (columns, unknown, doubled): ([Field: Int], [String], [String]) = ([:], [], [])
    var ignored: [String] = []
    for (index, word) in words.enumerated() {
      let normal = HeaderWord.normal(word)
      guard !normal.isEmpty else { continue }
      guard let field = kind.field(of: normal) else {
        if !RepairColumns.isOne(word) { unknown.append(word) }
        continue
      }
      guard let taken = columns[field] else {
        columns[field] = index
        continue
      }
      let ranks = kind.rank(of: normal, in: field, against: HeaderWord.normal(words[taken]))
      if ranks.new == ranks.old { doubled.append(word) }
      if ranks.new < ranks.old { columns[field] = index }
      ignored.append(ranks.new < ranks.old ? words[taken] : word)
    }
    layout = Layout(columns: columns, headings: words)
    (self.unknown, self.ignored, self.doubled) = (unknown, ignored, doubled)
    known = columns.count
    let telling = kind.columns.count { $0.isTelling && columns[$0.field] != nil }
    rating = known * 2 + telling * 3 - unknown.count
  }

  var missing: [[String]] {
    let single = kind.columns.filter { $0.isRequired && layout.columns[$0.field] == nil }
      .map(\.headings)
    let groups = kind.needsOneOf.filter { group in group.allSatisfy { layout.columns[$0] == nil } }
    return single + groups.map { group in group.flatMap { kind.column($0)?.headings ?? [] } }
  }

  var isComplete: Bool { missing.isEmpty }

  func isNearer(than other: Candidate?) -> Bool {
    guard let other else { return true }
    return (known - missing.count * 2, rating) > (
      other.known - other.missing.count * 2, other.rating
    )
  }

  func requireUnambiguous(file: String) throws {
    guard let word = doubled.first, let field = kind.field(of: HeaderWord.normal(word)),
      let first = layout.columns[field]
    else { return }
    throw ImportError.columnTwice(
      file: file, row: row, columns: [layout.heading(first), word])
  }
}

extension TableKind {
  /// Of two header words of one field the one that stands first in the column's list is meant.
  func rank(of new: String, in field: Field, against old: String) -> (new: Int, old: Int) {
    let words = column(field)?.headings.map(HeaderWord.normal) ?? []
    return (words.firstIndex(of: new) ?? words.count, words.firstIndex(of: old) ?? words.count)
  }

  /// The field a normalised header word stands for.
  func field(of normal: String) -> Field? { fields[normal] }
}
