import BianzhiCore

/// What a mapping says of one column.
enum ToldColumn: Sendable {
  case field(Field)
  /// A number of a form.
  case number(FormHeading)
  case leftOut

  /// - Parameter text: as in the mapping; empty for a column that is left out.
  init?(_ text: String, of kind: TableKind) {
    if text.isEmpty {
      self = .leftOut
    } else if let field = Field(rawValue: text), kind.column(field) != nil {
      self = .field(field)
    } else if let heading = FormHeading(name: text), kind.takes(heading) {
      self = .number(heading)
    } else {
      return nil
    }
  }
}
