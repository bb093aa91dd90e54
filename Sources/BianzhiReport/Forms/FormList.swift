import BianzhiAudit
import BianzhiCore

/// Rows of a form. A template of an office repeats a row of its table for each of them; it knows a cell by the titles of
/// list and column: `{{问题.编号}}`.
struct FormList: Sendable {
  struct Column: Sendable {
    let title: Wording
    let isNumber: Bool
    let isSummed: Bool
    let isWide: Bool
    let value: @Sendable (ReportPen, FigureRows.Row) throws -> Prose
    /// Whether only templates of an office may name it: a code that tells a reader of a letter nothing.
    var isForTemplates = false
    /// Nil for a number's own column of the query.
    fileprivate let number: String?
  }

  /// Name of its table in the report.
  let name: String
  let title: Wording
  let query: String
  let columns: [Column]
  /// The query of one row that totals the summed columns; nil for none.
  var total: String?
  /// Which rows are meant.
  var keeps: @Sendable (FigureRows.Row) -> Bool = { _ in true }
  /// How grave a row is to the eye.
  var severity: String?

  init(
    _ name: String, _ chinese: String, _ english: String, _ query: String, _ columns: [Column],
    total: String? = nil, severity: String? = nil,
    keeps: @escaping @Sendable (FigureRows.Row) -> Bool = { _ in true }
  ) {
    (self.name, self.query, self.columns) = (name, query, columns)
    title = Wording(zh: chinese, en: english)
    (self.total, self.severity, self.keeps) = (total, severity, keeps)
  }

  func rows(_ pen: ReportPen) throws -> [FigureRows.Row] { try pen.rows(query).filter(keeps) }

  /// As a table of the report; nil where it has no row.
  func block(_ pen: ReportPen) throws -> TableBlock? {
    let rows = try rows(pen)
    guard !rows.isEmpty else { return nil }
    let shown = columns.filter { !$0.isForTemplates }
    return TableBlock(
      name, caption: Prose(pen.word(title)),
      columns: shown.map { column in
        TableBlock.Column(
          title: pen.word(column.title), isNumber: column.isNumber, isSummed: column.isSummed,
          isWide: column.isWide)
      },
      rows: try rows.map { row in
        TableBlock.Row(
          try shown.map { try $0.value(pen, row) },
          tone: severity.map { pen.tone(row.text($0)) } ?? .plain)
      }, total: try totalRow(pen, shown))
  }

  /// The total, where one is asked for.
  func totalRow(_ pen: ReportPen, _ shown: [Column]? = nil) throws -> TableBlock.Row? {
    guard let total, let row = try pen.row(total) else { return nil }
    return TableBlock.Row(
      (shown ?? columns).enumerated().map { place, column in
        if let number = column.number, column.isSummed { return pen.number(total, row, number) }
        return place == 0 ? Prose(pen.word("合计", "total")) : ""
      })
  }
}

extension FormList.Column {
  /// The key of the row.
  static func key(_ chinese: String, _ english: String) -> Self {
    custom(chinese, english) { _, row in Prose(row.key) }
  }

  /// The key of the row, where it is a code that tells a reader of a letter nothing: only templates show it.
  static func code(_ chinese: String, _ english: String) -> Self {
    var column = key(chinese, english)
    column.isForTemplates = true
    return column
  }

  static func text(
    _ chinese: String, _ english: String, _ column: String, isWide: Bool = false
  ) -> Self {
    custom(chinese, english, isWide: isWide) { _, row in Prose(row.text(column)) }
  }

  /// A column that has a text in each language.
  static func words(
    _ chinese: String, _ english: String, _ column: String, isWide: Bool = false
  ) -> Self {
    custom(chinese, english, isWide: isWide) { pen, row in Prose(pen.text(row, column)) }
  }

  static func word<Word: CodedWord>(
    _ chinese: String, _ english: String, _ column: String, of type: Word.Type
  ) -> Self {
    custom(chinese, english) { pen, row in Prose(pen.word(row.text(column), of: type)) }
  }

  /// A number with its mark.
  static func number(
    _ chinese: String, _ english: String, _ query: String, _ column: String, isSummed: Bool = false
  ) -> Self {
    Self(
      title: Wording(zh: chinese, en: english), isNumber: true, isSummed: isSummed, isWide: false,
      value: { pen, row in pen.number(query, row, column) }, number: column)
  }

  static func custom(
    _ chinese: String, _ english: String, isWide: Bool = false,
    _ value: @escaping @Sendable (ReportPen, FigureRows.Row) throws -> Prose
  ) -> Self {
    Self(
      title: Wording(zh: chinese, en: english), isNumber: false, isSummed: false, isWide: isWide,
      value: value, number: nil)
  }
}
