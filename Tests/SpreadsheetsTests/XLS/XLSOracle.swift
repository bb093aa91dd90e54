import Foundation
import TestSupport

@testable import Spreadsheets

/// Outside programs that make and read workbooks, for tests that compare answers.
enum XLSOracle {
  /// An interpreter with `xlrd`, `xlwt` and `openpyxl`.
  static let python: String? =
    Oracles.python(has: "xlrd", "xlwt", "openpyxl") ? Oracles.python : nil

  /// Whether LibreOffice runs and can make workbooks.
  static let hasOffice = OutsideTool.soffice.isThere && OutsideTool.localc.isThere

  /// Runs a program found on PATH and waits for it.
  static func run(_ command: [String]) -> (status: Int32, output: String) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return (127, "") }
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  /// What `xlrd` reads from a workbook, one text a sheet, written as ``text(of:)`` writes it.
  static func sheets(of path: String) -> [String] {
    let answer = run([python ?? "", "-c", reading, path])
    guard answer.status == 0 else { return ["xlrd failed"] }
    return answer.output.split(separator: "\u{1}", omittingEmptySubsequences: false)
      .dropFirst().map(String.init)
  }

  /// A sheet as text: its name, what is hidden and merged, then one line a row.
  static func text(of sheet: SheetOutcome.Sheet) -> String {
    var lines = ["\(sheet.name ?? "") \(sheet.isHidden)"]
    let merges = sheet.merges.map { merge in
      [
        merge.rows.lowerBound, merge.rows.upperBound, merge.columns.lowerBound,
        merge.columns.upperBound,
      ].map { String($0) }.joined(separator: " ")
    }
    lines.append(merges.sorted().joined(separator: ","))
    for row in sheet.rows {
      let cells = row.cells.map { cell in
        cell.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(
          of: "\n", with: "\\n")
      }
      lines.append("\(row.number)\t" + cells.joined(separator: "\t"))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Prints each sheet behind a byte 1. It shares no rule with the reader: days and numbers are
  /// worked out with Python's own libraries.
  private static let reading = """
    import sys, xlrd, datetime, decimal
    book = xlrd.open_workbook(sys.argv[1], formatting_info=True)
    def number(value):
        if value == 0: return '0'
        text = '%.15g' % value
        number = decimal.Decimal(text)
        power = number.adjusted()
        if -9 <= power < 15: return format(number, 'f')
        digits = format(number.normalize(), 'E').replace('E', ' ').split()
        sign = digits[1][0] if digits[1][0] in '+-' else '+'
        return digits[0] + 'E' + sign + digits[1].lstrip('+-')
    def day(value):
        if value < 0 or value >= 2958466 or value == 0 and book.datemode == 0: return '=' + number(value)
        start = datetime.datetime(1904, 1, 1) if book.datemode else datetime.datetime(1899, 12, 30 if value >= 60 else 31)
        moment = start + datetime.timedelta(seconds=round(value * 86400))
        if value < 1: return moment.strftime('%H:%M:%S')
        text = '%04d-%02d-%02d' % (moment.year, moment.month, moment.day)
        if moment.time() != datetime.time(0): text += moment.strftime(' %H:%M:%S')
        return '@' + text
    def cell(sheet, row, column):
        kind, value = sheet.cell_type(row, column), sheet.cell_value(row, column)
        if kind == 2: return '=' + number(value)
        if kind == 3: return day(value)
        if kind == 4: return '?TRUE' if value else '?FALSE'
        if kind == 5: return '!' + xlrd.error_text_from_code[value]
        return value.replace('\\\\', '\\\\\\\\').replace('\\n', '\\\\n')
    out = open(1, 'w', encoding='utf-8', newline='')
    for sheet in book.sheets():
        out.write('\\x01%s %s\\n' % (sheet.name, 'true' if sheet.visibility else 'false'))
        merges = sorted('%d %d %d %d' % (a + 1, b, c, d - 1) for a, b, c, d in sheet.merged_cells)
        out.write(','.join(merges) + '\\n')
        for row in range(sheet.nrows):
            cells = [cell(sheet, row, column) for column in range(sheet.ncols)]
            while cells and cells[-1] == '': cells.pop()
            if cells: out.write('%d\\t%s\\n' % (row + 1, '\\t'.join(cells)))
    out.close()
    """
}
