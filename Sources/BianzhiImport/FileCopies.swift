import Foundation
import Spreadsheets

/// Finds the tables of an import that are the same file under another path: such a table is taken once.
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

  private var paths: [Key: [String]] = [:]

  /// - Parameter session: with the table opened, so that it is known whose it is.
  /// - Returns: the path of the same table that was read before; nil for a new one.
  mutating func original(of table: ImportTable, _ session: ImportSession) -> String? {
    let path = table.file.path
    guard path != "-" else { return nil }
    let key = Key(
      kind: table.found.kind.name, sheet: table.index, size: table.file.size,
      organ: session.sheet.organ?.key, month: session.sheet.month)
    let same = paths[key]?.first {
      $0 != path && FileManager.default.contentsEqual(atPath: $0, andPath: path)
    }
    if same == nil { paths[key, default: []].append(path) }
    return same
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
