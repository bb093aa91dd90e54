import BianzhiCore
import Foundation
import Spreadsheets

/// Tells results of this program from tables to import: they lie in the same folders.
enum OwnExport {
  /// Words that stand together only in an export of findings, of strength or of what is done about
  /// findings, in all heading styles.
  private static let headers: [Set<String>] = [
    ["问题编号", "规则", "严重程度", "核定", "实有"], ["finding", "rule", "severity", "expected", "actual"],
    ["核定", "实有", "超编", "空编", "口径"], ["approved", "actual", "over", "vacant", "calibre"],
    ["填写", "填写编号"], ["answer", "answer_key"],
    ["问题编号", "整改措施", "责任人", "整改时限"], ["finding", "measure", "owner", "deadline"],
  ]

  /// Whether a row is the heading of such an export.
  static func isHeader(_ words: [String]) -> Bool {
    let words = Set(words)
    return headers.contains { $0.isSubset(of: words) }
  }

  /// Whether a file is a ledger or a backup of one, by the mark that SQLite keeps in the file's head.
  static func isLedger(_ path: String) -> Bool {
    guard let file = FileHandle(forReadingAtPath: FilePlace(path)?.path ?? path) else {
      return false
    }
    defer { try? file.close() }
    guard let head = try? file.read(upToCount: 72), head.count == 72,
      head.starts(with: Data("SQLite format 3\0".utf8))
    else { return false }
    let mark = head[68..<72].reduce(Int32(0)) { $0 << 8 | Int32($1) }
    return mark == Schema.applicationID
  }

  /// Whether a file of a folder is one of rows held back; it is imported when the user names it.
  static func isRejects(_ name: String) -> Bool {
    name.contains(".rejects-") && (name.hasSuffix(".xlsx") || name.hasSuffix(".csv"))
  }
}
