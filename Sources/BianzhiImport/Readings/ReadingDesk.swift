import BianzhiCore
import GRDB

/// Writes down what people say of words, header words and files, inside one transaction.
struct ReadingDesk {
  private let database: Database
  private let log: EventLog
  private(set) var settled = SettledReadings()
  /// The words whose reading is another now.
  private(set) var changed: [(field: ValueField, key: String)] = []

  init(_ database: Database) {
    self.database = database
    log = EventLog(database, projections: [ReadingProjection.self])
  }

  mutating func record(_ decision: ReadingDecision) throws {
    switch decision {
    case .value(let field, let word, let code): try value(field, word, code)
    case .header(let kind, let heading, let field): try header(kind, heading, field)
    case .file(let path, let sheet, let organ): try file(path, sheet, organ)
    case .name(let target, let accepts):
      let outcome = try NameBook(database: database, target: target).decide(accepts: accepts)
      if outcome == .waits { settled.waiting.append(target.written) }
      if outcome == .already { settled.already += 1 } else { settled.stored += 1 }
    }
  }

  private mutating func value(_ field: ValueField, _ word: String, _ code: String?) throws {
    let code = try code.map { try Self.canonical($0, of: word, in: field) }
    let key = Vocabulary.key(of: word)
    let known = try Row.fetchAll(
      database, sql: "SELECT word, code FROM value_reading WHERE field = ? ORDER BY word",
      arguments: [field.rawValue]
    ).filter { Vocabulary.key(of: $0["word"]) == key }
    guard take(code, known.map { $0["code"] as String }) else { return }
    try log.record(
      kind: .valueDecided, subject: field.rawValue,
      payload: ReadingProjection.Value(
        field: field.rawValue, word: word, code: code, replaced: known.map { $0["word"] }))
    changed.append((field, key))
  }

  private mutating func header(_ kind: String, _ heading: String, _ field: String?) throws {
    guard let table = TableKind.named(kind) else { throw ImportError.unknownKind(kind) }
    guard !HeaderWord.normal(heading).isEmpty else { throw ReadingError.emptyWord }
    if let field, ToldColumn(field, of: table) == nil {
      throw ReadingError.unknownHeaderField(field, kind: kind)
    }
    let key = HeaderWord.normal(heading)
    let known = try Row.fetchAll(
      database, sql: "SELECT heading, field FROM header_reading WHERE kind = ? ORDER BY heading",
      arguments: [kind]
    ).filter { HeaderWord.normal($0["heading"]) == key }
    guard take(field, known.map { $0["field"] as String }) else { return }
    try log.record(
      kind: .headerDecided, subject: kind,
      payload: ReadingProjection.Header(
        kind: kind, heading: heading, field: field, replaced: known.map { $0["heading"] }))
  }

  private mutating func file(_ path: String, _ sheet: String, _ organ: String?) throws {
    let known = try String.fetchAll(
      database, sql: "SELECT organ FROM file_organ WHERE path = ? AND sheet = ?",
      arguments: [path, sheet])
    guard take(organ, known) else { return }
    try log.record(
      kind: .fileDecided, subject: organ ?? known.first ?? "",
      payload: ReadingProjection.File(path: path, sheet: sheet, organ: organ))
  }

  /// - Returns: whether the decision changes anything.
  private mutating func take(_ now: String?, _ known: [String]) -> Bool {
    switch (now, known.isEmpty) {
    case (nil, true): settled.unknown += 1
    case (let now?, false) where known == [now]: settled.already += 1
    default:
      settled.stored += 1
      return true
    }
    return false
  }

  /// The word of the list that is meant, or the word itself where it may count on its own.
  static func canonical(_ code: String, of word: String, in field: ValueField) throws -> String {
    let key = Vocabulary.key(of: word)
    guard !key.isEmpty else { throw ReadingError.emptyWord }
    if let own = field.words.terms.first(where: { Vocabulary.key(of: $0.code) == key }) {
      // 不在岗 is asked about, so that somebody can say that it is just that.
      if field.asks(own.code), field.words.code(for: code) == own.code { return own.code }
      if !field.asks(own.code) { throw ReadingError.ownWord(word, field: field) }
    }
    if let known = field.words.code(for: code) { return known }
    guard field.takesOwnValues, Vocabulary.key(of: code) == key else {
      throw ReadingError.unknownCode(code, field: field)
    }
    return word
  }
}
