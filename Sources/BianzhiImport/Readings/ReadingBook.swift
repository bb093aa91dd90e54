import BianzhiCore
import GRDB

/// What people said of words: of recorded values, of header words, and of files that name no unit.
struct ReadingBook: Sendable {
  private var values: [ValueField: [String: String]] = [:]
  private var headers: [String: [String: ToldColumn]] = [:]
  private var files: [FileKey: String] = [:]

  private struct FileKey: Hashable, Sendable {
    let path, sheet: String
  }

  init() {}

  init(_ database: Database) throws {
    for row in try Row.fetchAll(database, sql: "SELECT field, word, code FROM value_reading") {
      let (name, word): (String, String) = (row["field"], row["word"])
      let field = try ValueField(
        stored: name, at: StoredPlace("value_reading", "field", row: word))
      values[field, default: [:]][Vocabulary.key(of: word)] = row["code"]
    }
    for row in try Row.fetchAll(database, sql: "SELECT kind, heading, field FROM header_reading") {
      let (name, heading, field): (String, String, String) = (
        row["kind"], row["heading"], row["field"]
      )
      let place = { StoredPlace("header_reading", $0, row: heading) }
      guard let kind = TableKind.named(name) else { throw StoredWordError(name, at: place("kind")) }
      guard let told = ToldColumn(field, of: kind) else {
        throw StoredWordError(field, at: place("field"))
      }
      headers[name, default: [:]][HeaderWord.normal(heading)] = told
    }
    for row in try Row.fetchAll(database, sql: "SELECT path, sheet, organ FROM file_organ") {
      files[FileKey(path: row["path"], sheet: row["sheet"])] = row["organ"]
    }
  }

  /// What a recorded word means by a decision; nil where there is none.
  func code(of word: String, in field: ValueField) -> String? {
    guard let known = values[field] else { return nil }
    return known[Vocabulary.key(of: word)]
  }

  /// What is said of normalised header words of a kind.
  func headers(of kind: TableKind) -> [String: ToldColumn] { headers[kind.name] ?? [:] }

  /// The organ that a file was said to be of.
  func organ(ofFile path: String?, sheet: String?) -> String? {
    guard let path, let organ = files[FileKey(path: path, sheet: sheet ?? "")],
      organ != ReadingDecision.noTable
    else { return nil }
    return organ
  }

  /// Whether a file, or a sheet of it, was said to be no table.
  func isNoTable(_ path: String?, sheet: String?) -> Bool {
    guard let path, !files.isEmpty else { return false }
    return ["", sheet ?? ""].contains {
      files[FileKey(path: path, sheet: $0)] == ReadingDecision.noTable
    }
  }
}
