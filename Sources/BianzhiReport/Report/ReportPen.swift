package import BianzhiAudit
package import BianzhiCore

/// What sections are written with: the numbers of one report, and its language.
package final class ReportPen {
  package let ledger: Ledger
  package let book: FigureBook
  package let stamp: ReportStamp
  /// The queries that numbers or rows were taken from.
  private(set) var used: Set<String> = []

  package init(_ ledger: Ledger, _ book: FigureBook, _ stamp: ReportStamp) {
    (self.ledger, self.book, self.stamp) = (ledger, book, stamp)
  }

  var language: Language { stamp.language }
  /// Whether commands and ids of rules say something to the reader: to the analyst of the page, to nobody whom a paper is
  /// sent to.
  var tellsCommands: Bool { stamp.kind == ReportKind.page.name }

  /// One of two sentences.
  func say(_ chinese: Prose, _ english: Prose) -> Prose {
    switch language {
    case .zh: chinese
    case .en: english
    }
  }

  /// One of two words.
  func word(_ chinese: String, _ english: String) -> String {
    Wording(zh: chinese, en: english)[language]
  }

  func word(_ wording: Wording) -> String { wording[language] }

  /// The rows of a query.
  func rows(_ query: String) throws -> [FigureRows.Row] {
    used.insert(query)
    guard let rows = try book.rows(query) else { preconditionFailure("no query \(query)") }
    return rows.rows
  }

  /// One row of a query; nil where it has none of that key.
  func row(_ query: String, _ key: String = "all") throws -> FigureRows.Row? {
    used.insert(query)
    return try book.rows(query)?[key: key]
  }

  /// A number with its mark; nil where the answer has none there.
  func figure(_ query: String, _ key: String = "all", _ column: String) throws -> Figure? {
    try row(query, key)?.shown(column).map {
      Figure(text: $0, mark: FigureMark(query, key, column))
    }
  }

  /// The same as prose, a dash where there is no number.
  func number(_ query: String, _ key: String = "all", _ column: String) throws -> Prose {
    try figure(query, key, column).map { Prose($0) } ?? "–"
  }

  /// A number of a row that was read already.
  func number(_ query: String, _ row: FigureRows.Row, _ column: String) -> Prose {
    row.shown(column).map {
      Prose(Figure(text: $0, mark: FigureMark(query, row.key, column)))
    } ?? "–"
  }

  /// The text of a column that has one in each language.
  func text(_ row: FigureRows.Row, _ column: String) -> String {
    row.text("\(column)_\(language.rawValue)")
  }

  /// The word of a code of a closed set; the code itself where it is not known.
  func word<Word: CodedWord>(_ code: String, of type: Word.Type) -> String {
    Word(rawValue: code).map { word($0.wording) } ?? code
  }

  /// A recorded word of a field; as it is recorded where the field has no such word.
  func term<Term: FieldTerm>(_ text: String, _ field: Term.Type) -> String {
    field.init(rawValue: text).map { word($0.wording) } ?? text
  }

  /// The tone of a severity by its code.
  func tone(_ severity: String) -> Tone {
    guard let known = Severity(rawValue: severity) else { return .plain }
    switch known {
    case .critical: return .critical
    case .major: return .major
    case .minor: return .minor
    case .hint: return .hint
    }
  }
}
