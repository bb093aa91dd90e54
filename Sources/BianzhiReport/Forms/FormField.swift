import BianzhiAudit
import BianzhiCore

/// One value of a form. A template of an office knows it by its title: `{{单位名称}}`.
struct FormField: Sendable {
  let title: Wording
  let value: @Sendable (ReportPen) throws -> Prose

  init(
    _ chinese: String, _ english: String, _ value: @escaping @Sendable (ReportPen) throws -> Prose
  ) {
    (title, self.value) = (Wording(zh: chinese, en: english), value)
  }

  /// The text of a column of the first row of a query; a dash where there is none.
  static func text(
    _ chinese: String, _ english: String, _ query: String, _ column: String
  ) -> FormField {
    FormField(chinese, english) { pen in
      let text = try pen.rows(query).first?.text(column) ?? ""
      return text.isEmpty ? "–" : Prose(text)
    }
  }

  /// The same of a column in each language.
  static func words(
    _ chinese: String, _ english: String, _ query: String, _ column: String
  ) -> FormField {
    FormField(chinese, english) { pen in
      let text = try pen.rows(query).first.map { pen.text($0, column) } ?? ""
      return text.isEmpty ? "–" : Prose(text)
    }
  }

  /// The word of a code.
  static func word<Word: CodedWord>(
    _ chinese: String, _ english: String, _ query: String, _ column: String, of type: Word.Type
  ) -> FormField {
    FormField(chinese, english) { pen in
      let code = try pen.rows(query).first?.text(column) ?? ""
      return code.isEmpty ? "–" : Prose(pen.word(code, of: type))
    }
  }

  /// A recorded word of a field of the organ ledger; as it is recorded where the field has no such word.
  static func term<Term: FieldTerm>(
    _ chinese: String, _ english: String, _ query: String, _ column: String, of field: Term.Type
  ) -> FormField {
    FormField(chinese, english) { pen in
      let text = try pen.rows(query).first?.text(column) ?? ""
      return text.isEmpty ? "–" : Prose(pen.term(text, field))
    }
  }

  /// A number of the first row of a query, with its mark.
  static func number(
    _ chinese: String, _ english: String, _ query: String, _ column: String
  ) -> FormField {
    FormField(chinese, english) { pen in
      try pen.rows(query).first.map { pen.number(query, $0, column) } ?? "–"
    }
  }

  /// What every report says of itself.
  static let common: [FormField] = [
    FormField("报告名称", "report") { pen in
      Prose(ReportKind.named(pen.stamp.kind).map { pen.word($0.title) } ?? "")
    },
    .number("检查序号", "run", "check.scope", "run"),
    .text("检查日期", "as of", "check.scope", "as_of"),
    .text("截至日期", "day", "check.scope", "day"),
    FormField("数据日期", "roster data") { pen in
      guard let scope = try pen.row("check.scope") else { return "–" }
      let (first, last) = (scope.text("first_day"), scope.text("last_day"))
      guard !last.isEmpty else { return "–" }
      return Prose(first == last ? last : "\(first) – \(last)")
    },
    FormField("口径", "calibre") { pen in
      let name = try pen.row("check.scope")?.text("calibre") ?? ""
      let title = Calibre.builtIn.first { $0.name == name }?.title
      return Prose(title.map { pen.word($0) } ?? name)
    },
  ]
}
