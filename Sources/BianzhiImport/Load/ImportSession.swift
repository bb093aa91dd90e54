import BianzhiCore
import Foundation
import GRDB

/// What the loaders of one import share: the open transaction, the numbers of organs and words, and
/// the file at hand.
final class ImportSession {
  let database: Database
  /// The second thread that stores the rows of lists.
  let queue = WriteQueue()
  let importID: Int64
  let asOf: CalendarDay?
  let organs: OrganKeys
  let terms: TermTable
  /// The organ of a file that names none, from `--organ`.
  private let organText: String?
  private var fixedOrgan: Int64?
  var file: Int64 = 0
  var layout = Layout(columns: [:], headings: [])
  var issues = IssueLog()
  /// Words looked up so far, by field.
  private var words: [String: KnownWords] = [:]

  /// What recorded texts of one field were read as; nil for a word that is not in its list.
  private final class KnownWords {
    private var table = ByteTable()
    private var codes: [String?] = []

    func code(_ bytes: UnsafeRawBufferPointer, _ vocabulary: Vocabulary) -> String? {
      if let known = table.number(of: bytes) { return codes[Int(known)] }
      let code = vocabulary.code(for: String(decoding: bytes, as: UTF8.self))
      table.insert(bytes, number: Int64(codes.count))
      codes.append(code)
      return code
    }
  }

  init(
    _ database: Database, importID: Int64, asOf: CalendarDay?, organ: String?
  ) throws {
    (self.database, self.importID, self.asOf) = (database, importID, asOf)
    organs = try OrganKeys(database, asOf: asOf, gate: queue)
    terms = try TermTable(database, gate: queue)
    organText = organ
  }

  /// The organ of `--organ`, looked up when the organ ledger of the same import is stored.
  private func givenOrgan() throws -> Int64? {
    guard fixedOrgan == nil, let organText else { return fixedOrgan }
    let isCode = organText.utf8.allSatisfy { $0 < 0x80 }
    fixedOrgan = isCode ? try organs.key(code: organText) : try organs.key(name: organText)
    if fixedOrgan == nil { throw ImportError.organNameTwice(organText) }
    return fixedOrgan
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
    if let given = try givenOrgan() { return given }
    throw Issue(.noOrgan, layout.heading(code >= 0 ? code : name))
  }

  /// Stores the organs and words that are new.
  func flush() throws {
    queue.wait()
    try organs.flush()
    try terms.flush()
  }

  private var ledgerOrgans: Set<Int64>?
  private var unknownOrgans: Set<Int64> = []

  /// Warns of an organ that the organ ledger does not have, once; an empty ledger knows none.
  func warnIfUnknown(_ organ: Int64, code: Int, name: Int, line: Int) throws {
    let known: Set<Int64>
    if let ledgerOrgans {
      known = ledgerOrgans
    } else {
      queue.wait()
      known = Set(
        try Int64.fetchAll(database, sql: "SELECT organ FROM organ_row WHERE ended IS NULL"))
      ledgerOrgans = known
    }
    guard !known.isEmpty, !known.contains(organ), unknownOrgans.insert(organ).inserted else {
      return
    }
    warn(.unknownOrgan, code >= 0 ? code : name, line: line)
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
    let bytes = row.bytes(column)
    if CellReader.isBlankMark(bytes) { return nil }
    let known = words[vocabulary.field] ?? KnownWords()
    words[vocabulary.field] = known
    if let code = known.code(bytes, vocabulary) { return code }
    warn(.unknownWord, column, line: line)
    return String(decoding: bytes, as: UTF8.self)
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
