import BianzhiAudit
import BianzhiCore

/// What a template may name: the values and lists of one report, by their titles in both languages.
struct TemplateData {
  struct List {
    /// Places of columns by their titles.
    var columns: [String: Int] = [:]
    var rows: [[Prose]] = []
  }

  /// Beside the values of a report: the whole of its text.
  static let body = ["正文", "body"]
  private static let total = ["合计", "total"]

  private(set) var values: [String: Prose] = [:]
  private(set) var lists: [String: List] = [:]
  init(values: [String: Prose], lists: [String: List]) {
    (self.values, self.lists) = (values, lists)
  }

  init(_ kind: ReportKind, _ pen: ReportPen) throws {
    for field in FormField.common + kind.fields {
      let value = try field.value(pen)
      for name in Self.names(field.title) { values[name] = value }
    }
    for form in kind.lists { try add(form, pen) }
  }

  /// The fields of a report as they are written in a template, in both languages.
  static func known(_ kind: String) -> Wording {
    guard let kind = ReportKind.named(kind) else { return Wording(zh: "", en: "") }
    let values = (FormField.common + kind.fields).map(\.title)
    let cells = kind.lists.flatMap { list in
      list.columns.map { column in
        Wording(
          zh: "\(list.title.zh).\(column.title.zh)", en: "\(list.title.en).\(column.title.en)")
      }
    }
    let all = values + cells + [Wording(zh: body[0], en: body[1])]
    return Wording(
      zh: all.map { "{{\($0.zh)}}" }.joined(separator: " "),
      en: all.map { "{{\($0.en)}}" }.joined(separator: " "))
  }

  private mutating func add(_ form: FormList, _ pen: ReportPen) throws {
    var list = List()
    for (place, column) in form.columns.enumerated() {
      for name in Self.names(column.title) { list.columns[name] = place }
    }
    let rows = try form.rows(pen)
    list.rows = try rows.map { row in try form.columns.map { try $0.value(pen, row) } }
    for name in Self.names(form.title) { lists[name] = list }
    guard let total = try form.totalRow(pen) else { return }
    for (column, cell) in zip(form.columns, total.cells) where column.isSummed {
      for (name, word) in zip(Self.names(form.title), Self.total) {
        for title in Self.names(column.title) { values["\(name).\(word).\(title)"] = cell }
      }
    }
  }

  private static func names(_ wording: Wording) -> [String] {
    [wording.zh, wording.en].map(TemplateField.folded)
  }
}

/// A field of a template, as `{{问题.编号}}`.
struct TemplateField: Hashable {
  /// Without blanks, so that one that Word breaks over lines is the same.
  let name: String

  init(_ text: some StringProtocol) { name = Self.folded(String(text)) }

  static func folded(_ text: String) -> String {
    text.filter { !$0.isWhitespace }.lowercased()
  }

  /// The list that it repeats, and the column; nil for a value.
  var parts: (list: String, column: String)? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    return parts.count == 2 ? (parts[0], parts[1]) : nil
  }
}
