import BianzhiCore

/// What a template of a workbook may name: the columns of a table, and what stands once.
struct SheetData {
  /// Places of columns by their names.
  private(set) var columns: [String: Int] = [:]
  private(set) var rows: [[ResultValue]] = []
  private let kinds: [ResultColumn.Kind]
  private var values: [String: ResultValue] = [:]
  /// All fields in the language of the headings, for whoever wrote another one.
  private(set) var names: [String] = []
  let style: HeaderStyle

  init(_ job: ResultFormat.Job) throws {
    style = job.headers
    kinds = job.columns.map(\.kind)
    for (place, column) in job.columns.enumerated() {
      for name in [column.key, column.wording.zh, column.wording.en] {
        columns[TemplateField.folded(name), default: place] = place
      }
      names.append(column.heading(style))
    }
    var rows: [[ResultValue]] = []
    try job.forEachRow { rows.append($0) }
    self.rows = rows
    addValues(job)
  }

  private mutating func addValues(_ job: ResultFormat.Job) {
    let look = job.table.look
    let language = style.language ?? job.request.language
    let text = { (wording: Wording?) -> ResultValue in
      wording.map { .text($0[language]) } ?? .none
    }
    add(Wording(zh: "表名", en: "title"), text(look?.title))
    add(Wording(zh: "表注", en: "note"), text(look?.note))
    add(Wording(zh: "计量单位", en: "unit"), text(look?.unit))
    add(Wording(zh: "行数", en: "rows"), .integer(rows.count))
    for (place, column) in job.columns.enumerated()
    where look?.summed.contains(column.key) == true {
      let known = rows.compactMap { row -> Int? in
        if case .integer(let number) = row[place] { number } else { nil }
      }
      let sum: ResultValue = known.isEmpty ? .none : .integer(known.reduce(0, +))
      add(
        Wording(zh: "合计.\(column.wording.zh)", en: "total.\(column.wording.en)"), sum,
        also: "total.\(column.key)")
    }
  }

  private mutating func add(_ name: Wording, _ value: ResultValue, also key: String? = nil) {
    for written in [name.zh, name.en] + [key].compactMap(\.self) {
      values[TemplateField.folded(written)] = value
    }
    names.append(style.language == .zh ? name.zh : name.en)
  }

  /// The place of the column that a field names; nil for what stands once, and for none.
  func column(_ field: TemplateField) -> Int? { columns[field.name] }

  /// Whether a cell holds a text in each copy of its row.
  func isText(_ text: SheetText) -> Bool {
    guard text.fields.allSatisfy({ columns[$0.field.name] != nil }) else { return false }
    guard let place = text.only.flatMap({ columns[$0.name] }) else { return true }
    guard kinds[place] != .number, kinds[place] != .share else { return false }
    return rows.allSatisfy { row in
      switch row[place] {
      case .none, .text, .word: true
      case .integer, .decimal, .calendarDay: false
      }
    }
  }

  func has(_ field: TemplateField) -> Bool {
    columns[field.name] != nil || values[field.name] != nil
  }

  /// - Parameter row: nil outside of repeated rows, and where the table has none.
  func value(_ field: TemplateField, _ row: [ResultValue]?) -> ResultValue {
    if let place = columns[field.name] { return row?[place] ?? .none }
    return values[field.name] ?? .none
  }
}
