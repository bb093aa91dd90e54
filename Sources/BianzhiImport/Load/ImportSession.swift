import BianzhiCore
import Foundation
import GRDB

/// What the loaders of one import share: the open transaction, the numbers of organs and words, and
/// the file at hand.
final class ImportSession {
  let database: Database
  let importID: Int64
  let asOf: CalendarDay?
  let organs: OrganKeys
  let terms: TermTable
  /// The organ of a file that names none, from `--organ`.
  let fixedOrgan: Int64?
  var file: Int64 = 0
  var layout = Layout(columns: [:], headings: [])
  var issues = IssueLog()
  /// Words looked up so far, by field.
  private var words: [String: [String: String?]] = [:]

  init(
    _ database: Database, importID: Int64, asOf: CalendarDay?, organ: String?
  ) throws {
    (self.database, self.importID, self.asOf) = (database, importID, asOf)
    organs = try OrganKeys(database)
    terms = try TermTable(database)
    guard let organ else {
      fixedOrgan = nil
      return
    }
    let isCode = organ.utf8.allSatisfy { $0 < 0x80 }
    fixedOrgan = isCode ? try organs.key(code: organ) : try organs.key(name: organ)
    if fixedOrgan == nil { throw ImportError.organNameTwice(organ) }
  }

  /// The organ a row belongs to.
  ///
  /// - Throws: ``Issue`` if the row names none, or a name that two organs bear.
  func organ(_ row: CellReader, code: Int, name: Int) throws -> Int64 {
    let bytes = row.bytes(code)
    if !bytes.isEmpty, !CellReader.isBlankMark(bytes) {
      if bytes.allSatisfy({ $0 < 0x80 }) { return try organs.key(code: bytes) }
      let folded = String(decoding: bytes, as: UTF8.self).precomposedStringWithCompatibilityMapping
      return try organs.key(code: folded)
    }
    let text = row.bytes(name)
    if !text.isEmpty, !CellReader.isBlankMark(text) {
      if let key = try organs.key(name: String(decoding: text, as: UTF8.self)) { return key }
      throw Issue(.organNameTwice, layout.heading(name))
    }
    if let fixedOrgan { return fixedOrgan }
    throw Issue(.noOrgan, layout.heading(code >= 0 ? code : name))
  }

  func warn(_ problem: CellProblem, _ column: Int, line: Int, times: Int = 1) {
    issues.add(Issue(problem, layout.heading(column)), row: line, times: times)
  }

  /// A day as it is stored: an integer, NULL, or the text that could not be read, with a warning.
  func day(_ row: CellReader, _ column: Int, line: Int) -> CellValue {
    let bytes = row.bytes(column)
    switch RecordedDate.read(bytes) {
    case .blank: return .null
    case .date(let stored): return .integer(Int64(stored))
    case .unreadable(let problem):
      warn(Self.warning(for: problem), column, line: line)
      return .text(String(decoding: bytes, as: UTF8.self))
    }
  }

  static func warning(for problem: RecordedDate.Problem) -> CellProblem {
    switch problem {
    case .impossible: .dateImpossible
    case .ambiguous: .dateAmbiguous
    case .notADate, .twoDigitYear: .dateUnreadable
    }
  }

  /// A text, NULL where it is blank or only a mark for it.
  func text(_ row: CellReader, _ column: Int) -> String? {
    let bytes = row.bytes(column)
    return CellReader.isBlankMark(bytes) ? nil : String(decoding: bytes, as: UTF8.self)
  }

  /// A word of a list; one that is not in it is kept as recorded, with a warning.
  func word(
    _ row: CellReader, _ column: Int, _ vocabulary: Vocabulary, line: Int
  ) -> String? {
    guard let text = text(row, column) else { return nil }
    let code: String?
    if let known = words[vocabulary.field]?[text] {
      code = known
    } else {
      code = vocabulary.code(for: text)
      words[vocabulary.field, default: [:]][text] = .some(code)
    }
    if code == nil { warn(.unknownWord, column, line: line) }
    return code ?? text
  }
}

/// Which column of a table holds which field.
struct Layout: Sendable {
  let columns: [Field: Int]
  let headings: [String]

  func column(_ field: Field) -> Int { columns[field] ?? -1 }
  func heading(_ column: Int) -> String {
    headings.indices.contains(column) ? headings[column] : ""
  }
}
