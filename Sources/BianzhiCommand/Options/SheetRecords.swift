import BianzhiCore
import BianzhiImport
import Foundation
import Spreadsheets

/// A column of a sheet that people fill in for an act, such as steps or ticks.
struct SheetColumn {
  let key: String
  /// Header words, beside the key itself.
  let words: [String]
  var isRequired = false

  init(_ key: String, _ words: [String], isRequired: Bool = false) {
    (self.key, self.words, self.isRequired) = (key, words, isRequired)
  }
}

/// One filled row of such a sheet.
struct SheetRecord {
  /// As the spreadsheet shows it.
  let row: Int
  /// Texts by the column's key; columns the sheet has not are missing, blank cells are "".
  let cells: [String: String]

  subscript(key: String) -> String? { cells[key].flatMap { $0.isEmpty ? nil : $0 } }

  func day(_ key: String, in file: String) throws -> CalendarDay? {
    guard let text = self[key] else { return nil }
    guard let day = CalendarDay(recorded: text) else {
      throw SheetError.cell(file: file, row: row, column: key, problem: .day)
    }
    return day
  }
}

/// Why a filled-in sheet was not taken; nothing of it is stored.
enum SheetError: Problem {
  enum CellProblem {
    case blank, day, number
    /// What may stand there.
    case word(String)
    /// Whatever the act's own rules say.
    case wording(Wording)
  }

  case file(ReadError)
  case noHeading(file: String, columns: [String])
  case cell(file: String, row: Int, column: String, problem: CellProblem)

  var status: ExitStatus {
    switch self {
    case .file(let error): error.status
    case .noHeading, .cell: .badInput
    }
  }

  var wording: Wording {
    switch self {
    case .file(let error): return error.wording
    case .noHeading(let file, let columns):
      let list = columns.joined(separator: " ")
      return Wording(
        zh: "\(file)：没有找到表头。需要这些列：\(list)。",
        en: "\(file): no heading found. It needs the columns \(list).")
    case .cell(let file, let row, let column, let problem):
      let why: Wording =
        switch problem {
        case .blank: Wording(zh: "没有填写", en: "no value; fill it in")
        case .day: Wording(zh: "不是日期，请写成 2010-03-01", en: "not a day; write it as 2010-03-01")
        case .number: Wording(zh: "不是数", en: "not a number")
        case .word(let words): Wording(zh: "只能是 \(words)", en: "must be one of \(words)")
        case .wording(let wording): wording
        }
      return Wording(
        zh: "\(file)，第 \(row) 行，\(column)：\(why.zh)。",
        en: "\(file), row \(row), \(column): \(why.en).")
    }
  }
}

enum SheetRecords {
  /// Reads the first visible sheet of a CSV or Excel file; the first row that has all required columns
  /// is the heading.
  static func read(_ path: String, _ columns: [SheetColumn]) throws -> [SheetRecord] {
    try rows(path, columns).records
  }

  /// The same with all header words, for sheets whose further columns mean something.
  static func rows(
    _ path: String, _ columns: [SheetColumn]
  ) throws -> (headings: [String], records: [SheetRecord]) {
    do {
      let file = try SpreadsheetFile.open(path: path)
      let sheet = file.sheets.firstIndex { !$0.isHidden } ?? 0
      var reader = try file.reader(sheet: sheet)
      return try read(&reader, columns, path)
    } catch let error as ReadError {
      throw SheetError.file(error)
    }
  }

  private static func read(
    _ reader: inout any RowReader, _ columns: [SheetColumn], _ path: String
  ) throws -> (headings: [String], records: [SheetRecord]) {
    var (headings, places): ([String], [String: Int]) = ([], [:])
    var (row, records) = (RawRow(), [SheetRecord]())
    while try reader.read(into: &row) {
      if row.isBlank { continue }
      let cells = row.cells.indices.map { text(row, $0) }
      if headings.isEmpty {
        places = self.places(cells, columns)
        if columns.allSatisfy({ !$0.isRequired || places[$0.key] != nil }) { headings = cells }
        continue
      }
      var values: [String: String] = [:]
      for (key, place) in places { values[key] = place < cells.count ? cells[place] : "" }
      for (place, heading) in headings.enumerated() where !places.values.contains(place) {
        values[heading] = place < cells.count ? cells[place] : ""
      }
      records.append(SheetRecord(row: row.number, cells: values))
    }
    guard !headings.isEmpty else {
      throw SheetError.noHeading(
        file: path, columns: columns.filter(\.isRequired).map { $0.words.first ?? $0.key })
    }
    return (headings, records)
  }

  private static func places(_ cells: [String], _ columns: [SheetColumn]) -> [String: Int] {
    var places: [String: Int] = [:]
    for column in columns {
      let words = Set((column.words + [column.key]).map { Vocabulary.key(of: $0) })
      places[column.key] = cells.firstIndex { words.contains(Vocabulary.key(of: $0)) }
    }
    return places
  }

  /// A cell without outer blanks and without the apostrophe that keeps a text from being a formula.
  private static func text(_ row: RawRow, _ column: Int) -> String {
    let bytes = FormulaGuard.unneutralised(row.bytes[row.cells[column].range])
    return String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
