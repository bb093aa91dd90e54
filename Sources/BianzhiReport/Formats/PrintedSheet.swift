import BianzhiCore
import Spreadsheets

/// One table as a sheet of a workbook.
final class PrintedSheet {
  /// Widths, in characters, that a printed page has room for.
  private static let widestText = 24
  private static let widestSentence = 48
  /// A heading of one line is no wider: eight characters beside the button that filters, four of them Chinese ones.
  private static let (widestHeading, button) = (11, 3)

  private let job: ResultFormat.Job
  private let workbook: XLSXWriter
  private let columns: [ResultColumn]
  /// Nil in a sheet for programs.
  private let language: Language?
  private let look: SheetLook?
  private var sums: [Int?]

  init(_ job: ResultFormat.Job, _ workbook: XLSXWriter) {
    (self.job, self.workbook, columns) = (job, workbook, job.columns)
    language = job.headers.language
    look = language == nil ? nil : job.table.look
    sums = columns.map { _ in 0 }
  }

  func write() throws {
    if let language { workbook.look = Self.look(language) }
    try workbook.addSheet(name: name, columns: columns.map(column))
    if let look, let language {
      try workbook.title(look.title[language])
      let notes = [look.note, look.unit.map { Wording(zh: "单位：\($0.zh)", en: "Unit: \($0.en)") }]
        .compactMap { $0?[language] }
      if !notes.isEmpty {
        try workbook.title(notes.joined(separator: "        "), style: .note)
      }
    }
    try workbook.header(columns.map { $0.heading(job.headers) })
    try job.forEachRow { row in
      for (place, value) in row.enumerated() {
        if sums[place] != nil { add(value, at: place) }
        try write(Self.plain(value, columns[place]), isText: columns[place].kind == .identifier)
      }
      try workbook.endRow()
    }
    for _ in 0..<(look?.blankRows ?? 0) {
      for _ in columns { try workbook.empty(style: .blank) }
      try workbook.endRow()
    }
    try workbook.endTable()
    if let look, let language, !look.summed.isEmpty, job.output.rows > 0 {
      try writeSums(look, language)
    }
    if let look, let language, !look.signatures.isEmpty {
      let words = look.signatures.map { $0[language] }.joined(separator: "            ")
      try workbook.title(words, style: .note)
    }
  }

  private static func look(_ language: Language) -> XLSXWriter.Look {
    switch language {
    case .zh: .print(font: "宋体", pageNumber: "&C第 &P 页，共 &N 页")
    case .en: .print(font: "Calibri", pageNumber: "&CPage &P of &N")
    }
  }

  private var name: String {
    if let look, let language { return look.title[language] }
    return language.map { Wording(zh: "结果", en: "Result")[$0] } ?? "result"
  }

  private func column(_ column: ResultColumn) -> XLSXWriter.Column {
    guard let language else {
      return XLSXWriter.Column(isWrapped: column.kind == .sentence)
    }
    return XLSXWriter.Column(
      isWrapped: column.isText,
      widest: column.kind == .sentence
        ? Self.widestSentence : column.kind == .text ? Self.widestText : nil,
      widestHeading: max(
        Self.widestHeading,
        WordColumns.longestWord(of: column.heading(job.headers)) + Self.button),
      isOpen: look?.open.contains(column.key) ?? false,
      choices: look?.choices[column.key]?.map { $0[language] } ?? [])
  }

  /// A stated number of a column that has signed changes beside them, which stay text, can be added up.
  private static func plain(_ value: ResultValue, _ column: ResultColumn) -> ResultValue {
    guard column.kind == .number, case .text(let text) = value, let number = Int(text),
      String(number) == text
    else { return value }
    return .integer(number)
  }

  /// - Parameter isText: whether a number, too, is only a name for something.
  private func write(_ value: ResultValue, isText: Bool) throws(WriteError) {
    switch value {
    case .none: try workbook.empty()
    case .integer(let number) where !isText: try workbook.integer(number)
    case .decimal(let digits) where !isText && value.isNumber: try workbook.decimal(digits)
    case .calendarDay(let day) where language != nil:
      try workbook.date(year: day.year, month: day.monthOfYear, day: day.dayOfMonth)
    case .integer, .decimal, .text, .word, .calendarDay:
      try workbook.text(value.text(job.headers))
    }
  }

  /// A column that lacks a number somewhere has no sum: it would say too little.
  private func add(_ value: ResultValue, at place: Int) {
    guard look?.summed.contains(columns[place].key) == true, case .integer(let number) = value,
      let sum = sums[place], case (let next, let isTooLarge) = sum.addingReportingOverflow(number),
      !isTooLarge
    else {
      sums[place] = nil
      return
    }
    sums[place] = next
  }

  private func writeSums(_ look: SheetLook, _ language: Language) throws(WriteError) {
    for (place, column) in columns.enumerated() {
      if place == 0 {
        try workbook.text(Wording(zh: "合计", en: "Total")[language], style: .total)
      } else if look.summed.contains(column.key), let sum = sums[place] {
        try workbook.integer(sum, style: .total)
      } else {
        try workbook.empty(style: .total)
      }
    }
    try workbook.endRow()
  }
}
