import Foundation
import Spreadsheets

/// Finds the tables of an import that are the same file under another path, or the same sheet of one workbook under
/// another name (名册, 名册 (2)): such a table is taken once.
///
/// The name of a file may say whose it is, or of which month; where two names say different things, it is not the
/// same table although the bytes are the same.
struct FileCopies {
  /// What makes two tables the same, beside their bytes.
  private struct Key: Hashable {
    let kind: String
    let sheet, size: Int
    let organ: Int64?
    let month: Int32?
  }

  /// What makes two sheets of one workbook likely to be one, before their rows are compared.
  private struct SheetKey: Hashable {
    let path, kind: String
    let headings: [String]
    let organ: Int64?
    let month: Int32?
  }

  private var paths: [Key: [String]] = [:]
  private var sheets: [SheetKey: [ImportTable]] = [:]
  /// More sheets of one unit and month are hardly copies.
  private static let mostSheets = 4

  /// - Parameter session: with the table opened, so that it is known whose it is.
  /// - Returns: the path of the same table that was read before; nil for a new one.
  mutating func original(of table: ImportTable, _ session: ImportSession) throws -> String? {
    let path = table.file.path
    guard path != "-" else { return nil }
    let key = Key(
      kind: table.found.kind.name, sheet: table.index, size: table.file.size,
      organ: session.sheet.organ?.key, month: session.sheet.month)
    let same = paths[key]?.first {
      $0 != path && FileManager.default.contentsEqual(atPath: $0, andPath: path)
    }
    if let same { return same }
    paths[key, default: []].append(path)
    return try sheet(like: table, session)?.name
  }

  /// The earlier sheet of the same workbook whose rows are all the same.
  private mutating func sheet(
    like table: ImportTable, _ session: ImportSession
  ) throws -> ImportTable? {
    guard table.file.sheets.count > 1 else { return nil }
    let key = SheetKey(
      path: table.file.path, kind: table.found.kind.name, headings: table.found.layout.headings,
      organ: session.sheet.organ?.key, month: session.sheet.month)
    let known = sheets[key] ?? []
    if let same = try known.first(where: { try Self.haveSameRows($0, table) }) { return same }
    if known.count < Self.mostSheets { sheets[key, default: []].append(table) }
    return nil
  }

  private static func haveSameRows(_ one: ImportTable, _ other: ImportTable) throws -> Bool {
    guard one.index != other.index, one.found.headerRows == other.found.headerRows else {
      return false
    }
    var left = try one.file.reader(sheet: one.index)
    var right = try other.file.reader(sheet: other.index)
    var (ours, theirs) = (RawRow(), RawRow())
    while true {
      let (isRow, isOther) = (try left.read(into: &ours), try right.read(into: &theirs))
      guard isRow, isOther else { return isRow == isOther }
      let count = max(ours.cells.count, theirs.cells.count)
      let text = { (row: RawRow, column: Int) in
        row.cells.indices.contains(column) ? row.string(column) : ""
      }
      guard (0..<count).allSatisfy({ text(ours, $0) == text(theirs, $0) }) else { return false }
    }
  }
}

/// A file whose content was read already, and the other file.
package struct CopiedFile: Hashable, Sendable {
  package let file: String
  package let original: String
  /// The earlier import that the original came with; nil for the same one.
  package let number: Int?

  package init(file: String, original: String, number: Int? = nil) {
    (self.file, self.original, self.number) = (file, original, number)
  }
}
