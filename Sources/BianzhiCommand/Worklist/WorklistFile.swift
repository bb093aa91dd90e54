import BianzhiCore
import BianzhiImport
import Foundation
import Spreadsheets

/// A worklist that was filled in, as it is read back.
struct WorklistFile {
  /// One filled cell.
  struct Answer {
    let sheet: String
    /// As the spreadsheet shows it.
    let row: Int
    let key: WorklistKey
    let text: String
    /// What stands under 表的种类, where the sheet has that column.
    let kind: String
    /// The names that stand under 可能是, where the sheet has that column.
    var proposals: [String] = []
  }

  let path: String
  let answers: [Answer]
  /// The organs that its last sheet lists: where nothing was stored, the ledger does not have them yet.
  let organs: [(code: String, name: String)]

  private static let names = Set(
    WorklistWorkbook.askingSheets.flatMap { [$0.zh, $0.en] })

  /// Whether a file is a worklist: a workbook with one of its sheets under one of its headings.
  static func isOne(_ path: String) -> Bool {
    guard path != "-", SpreadsheetFile.hasNamedSheets(path: path),
      let file = try? SpreadsheetFile.open(path: path)
    else { return false }
    for (index, sheet) in file.sheets.enumerated() where isAsking(sheet.name) {
      guard var reader = try? file.reader(sheet: index) else { continue }
      var row = RawRow()
      while (try? reader.read(into: &row)) == true, row.number <= 5 {
        if Heading(row) != nil { return true }
      }
    }
    return false
  }

  /// A name may have got a number behind it where a sheet was full.
  private static func isAsking(_ name: String?) -> Bool {
    guard let name else { return false }
    return names.contains { name == $0 || name.hasPrefix("\($0) (") }
  }

  /// Answers that were given otherwise than in a file.
  init(answers: [Answer], organs: [(code: String, name: String)]) {
    path = WorklistSheet.answer[Console.language]
    (self.answers, self.organs) = (answers, organs)
  }

  /// - Throws: ``SheetError``.
  init(_ path: String) throws {
    self.path = path
    do {
      let file = try SpreadsheetFile.open(path: path)
      var (answers, organs): ([Answer], [(code: String, name: String)]) = ([], [])
      let listing = WorklistWorkbook.organs
      for (index, sheet) in file.sheets.enumerated() {
        var reader = try file.reader(sheet: index)
        if Self.isAsking(sheet.name) {
          answers += try Self.answers(&reader, sheet.name ?? "", path)
        } else if sheet.name == listing.zh || sheet.name == listing.en {
          organs += try Self.organs(&reader)
        }
      }
      (self.answers, self.organs) = (answers, organs)
    } catch let error as ReadError {
      throw SheetError.file(error)
    }
  }

  private static func answers(
    _ reader: inout any RowReader, _ sheet: String, _ path: String
  ) throws -> [Answer] {
    var heading: Heading?
    var (row, answers) = (RawRow(), [Answer]())
    while try reader.read(into: &row) {
      guard let heading else {
        heading = Heading(row)
        continue
      }
      let (text, key) = (row.text(heading.answer), row.text(heading.key))
      guard !text.isEmpty else { continue }
      guard let known = WorklistKey(key) else {
        throw SheetError.cell(
          file: path, row: row.number, column: WorklistSheet.key[Console.language],
          problem: .wording(
            Wording(
              zh: "工作表“\(sheet)”的填写编号被改动或删去。请用原来的一行",
              en: "sheet \(sheet): the answer_key was changed or removed. Take the original row")))
      }
      answers.append(
        Answer(
          sheet: sheet, row: row.number, key: known, text: text,
          kind: heading.kind.map { row.text($0) } ?? "",
          proposals: heading.likest.map { row.text($0).split(separator: ";").map(String.init) }
            ?? []))
    }
    return answers
  }

  /// Rows such as `财政局（3399…）` beside the code, or a name beside itself where only approvals name the organ.
  private static func organs(
    _ reader: inout any RowReader
  ) throws -> [(code: String, name: String)] {
    var (row, organs) = (RawRow(), [(code: String, name: String)]())
    while try reader.read(into: &row) {
      let (title, code) = (row.text(0), row.text(1))
      let ending = "（\(code)）"
      if !code.isEmpty, title == code {
        organs.append((code: code, name: code))
      } else if !code.isEmpty, title.hasSuffix(ending) {
        organs.append((code: code, name: String(title.dropLast(ending.count))))
      }
    }
    return organs
  }

  private struct Heading {
    let answer, key: Int
    let kind, likest: Int?

    init?(_ row: RawRow) {
      let words = row.cells.indices.map { row.text($0) }
      let place = { (wording: Wording) in
        words.firstIndex { $0 == wording.zh || $0 == wording.en }
      }
      guard let answer = place(WorklistSheet.answer), let key = place(WorklistSheet.key) else {
        return nil
      }
      (self.answer, self.key) = (answer, key)
      kind = place(Wording(zh: "表的种类", en: "kind"))
      likest = place(Wording(zh: "可能是", en: "likest"))
    }
  }
}

extension RawRow {
  /// A cell without blanks around it.
  fileprivate func text(_ column: Int) -> String {
    guard cells.indices.contains(column) else { return "" }
    let bytes = FormulaGuard.unneutralised(self.bytes[cells[column].range])
    return String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
