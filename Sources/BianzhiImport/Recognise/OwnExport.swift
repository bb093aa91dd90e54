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
    ["问题编号", "整改措施", "责任人", "整改时限"], ["finding", "measure", "owner", "deadline"],
  ]

  /// Words that stand together only in a sheet of the worklist.
  private static let worklistHeaders: [Set<String>] = [
    ["填写", "填写编号"], ["answer", "answer_key"], ["未交机构代码"], ["organ_without_roster"],
    ["文件", "工作表", "为什么没有读、怎么办"], ["file", "sheet", "why_and_remedy"],
    ["所属单位", "文件", "工作表", "结果", "怎么办"], ["unit", "file", "sheet", "outcome", "remedy"],
  ]

  /// Whether a row is the heading of one of the worklist's sheets.
  static func isWorklist(_ words: [String]) -> Bool {
    worklistHeaders.contains { $0.isSubset(of: words) }
  }

  /// Whether a row is the heading of such an export.
  static func isHeader(_ words: [String]) -> Bool {
    if isWorklist(words) { return true }
    let words = Set(words.filter { !$0.isEmpty })
    let isOfView = words.isSubset(of: viewColumns) && !words.isDisjoint(with: ownColumns)
    if words.count > 1, isOfView || isBoard(words) { return true }
    return headers.contains { $0.isSubset(of: words) }
  }

  /// The columns of the ledger's views, which head what `sql` writes.
  private static let viewColumns: Set<String> = Set(
    """
    code name category rank tier region superior_code document since until source_file sheet source_row import
    organ_code kind people change effective covers is_stated scope body role roster day person_id sex birth
    organ_name_recorded quota_kind_recorded quota_kind post rank_recorded is_leader post_since entered
    state_recorded state left_on note payer_code month amount reason about part direction slip borrower_code
    matter approver finding rule severity status organ_name expected actual excess person_name as_of run first_run
    said is_taken_back
    places_from places_to most_principals most_deputies most_leaders
    thing number outside documents days calibre outcome organs_checked organs_unchecked findings
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Those of them that no table to import has.
  private static let ownColumns: Set<String> = [
    "source_file", "source_row", "is_stated", "organ_name_recorded", "quota_kind_recorded",
    "rank_recorded",
    "state_recorded", "first_run", "organs_checked",
  ]

  /// The heading of the board: the organ, and kinds of tables.
  private static func isBoard(_ words: Set<String>) -> Bool {
    for (organ, kinds) in boards where organ.isSubset(of: words) {
      let others = words.subtracting(organ)
      if !others.isEmpty, others.isSubset(of: kinds) { return true }
    }
    return false
  }

  private static let boards: [(organ: Set<String>, kinds: Set<String>)] = [
    (["机构代码", "机构名称"], Set(TableKind.all.map(\.title.zh))),
    (["organ code", "organ name"], Set(TableKind.all.map(\.title.en))),
    (["organ_code", "organ_name"], Set(TableKind.all.map(\.name))),
  ]

  /// Whether a file is one that `--save-map` writes.
  static func isMapping(_ path: String) -> Bool {
    guard let file = FileHandle(forReadingAtPath: FilePlace(path)?.path ?? path) else {
      return false
    }
    defer { try? file.close() }
    guard let head = try? file.read(upToCount: 1 << 14), head.first == 0x7B else { return false }
    let text = String(decoding: head, as: UTF8.self)
    return ["\"tables\"", "\"kind\"", "\"columns\""].allSatisfy(text.contains)
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
