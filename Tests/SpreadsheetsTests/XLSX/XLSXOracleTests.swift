import Foundation
import TestSupport
import Testing

@testable import Spreadsheets

/// Files that openpyxl and xlsxwriter make, against what openpyxl and calamine read in them.
///
/// ``Oracles`` says which interpreter they need, and when they are passed over.
@Suite(".xlsx as others read it", .enabled(if: XLSXOracle.isThere))
struct XLSXOracleTests {
  @Test(arguments: ["shared", "inline", "openpyxl", "iso", "epoch1904"])
  func agreesOnEveryCell(kind: String) throws {
    let folder = TestFolder()
    let path = "\(folder.path)/book.xlsx"
    let answers = try XLSXOracle.run(["make", kind, path, "20260623"])
    let file = try SpreadsheetFile.open(path: path)
    #expect(file.sheets.map(\.name) == ["花名册 & 表", "隐藏"])
    #expect(file.sheets.map(\.isHidden) == [false, true])
    var (reader, row) = (try file.reader(sheet: 0), RawRow())
    var seen: [String: SeenCell] = [:]
    while try reader.read(into: &row) {
      for column in row.cells.indices where !row.cells[column].range.isEmpty {
        seen["\(row.number) \(column)"] = SeenCell(row.cells[column].kind, row.string(column))
      }
    }
    #expect(answers.count > 2_000)
    #expect(seen.count == answers.count)
    for (place, wanted) in answers {
      let cell = try #require(seen[place], "cell \(place), \(wanted)")
      #expect(cell.kind == wanted.kind, "cell \(place)")
      #expect(Self.agree(cell, wanted), "cell \(place): \(cell.text) is not \(wanted.text)")
    }
    #expect(reader.merges == [MergedRange(rows: 402...403, columns: 1...3)])
  }

  /// Numbers are compared by what they are: each program has its own limits for exponents.
  private static func agree(_ cell: SeenCell, _ wanted: SeenCell) -> Bool {
    guard cell.kind == .number else { return cell.text == wanted.text }
    return Double(cell.text) == Double(wanted.text)
  }
}

enum XLSXOracle {
  static let isThere = Oracles.python(has: "openpyxl", "xlsxwriter", "python_calamine")

  /// The cells that the script prints, by row number and column index.
  static func run(_ arguments: [String]) throws -> [String: SeenCell] {
    let text = try output(of: ["-c", script] + arguments)
    var cells: [String: SeenCell] = [:]
    let kinds: [Substring: CellKind] = [
      "text": .text, "number": .number, "date": .date, "boolean": .boolean, "error": .error,
    ]
    for line in text.split(separator: "\n") {
      let words = line.split(separator: "\t", maxSplits: 3, omittingEmptySubsequences: false)
      guard words.count == 4, let kind = kinds[words[2]] else { continue }
      let bytes = words[3].split(separator: " ").compactMap { UInt8($0, radix: 16) }
      cells["\(words[0]) \(words[1])"] = SeenCell(kind, String(decoding: bytes, as: UTF8.self))
    }
    return cells
  }

  private struct Failed: Error {}

  private static func output(of arguments: [String]) throws -> String {
    let (process, pipe) = (Process(), Pipe())
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [Oracles.python] + arguments
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failed() }
    return String(decoding: data, as: UTF8.self)
  }

  /// Makes a workbook of all sorts of cells and prints what each holds; texts in hexadecimal bytes.
  private static let script = #"""
    import sys, random, datetime
    import openpyxl, xlsxwriter, python_calamine
    _, kind, path, seed = sys.argv[1:]
    random.seed(int(seed))
    pool = ['江海市教育局', ' 前后 ', 'a<b>&"c\'', '𠀀㐂', '_x000D_', 'x_y', '第一行\n第二行', '\t制表', '长' * 300,
            '339901198001011234', '_x005F_', 'é', '  ', '1e5', '=1']
    day_formats = ['yyyy-mm-dd', 'yyyy"年"m"月"', '[$-804]yyyy"年"m"月"d"日"', 'yyyy.mm', 'm/d/yyyy']
    number_formats = ['General', '0.00"元"', '#,##0_ ', '[Red]0', '0.00E+00', '0%']
    def value():
        pick = random.randrange(10)
        if pick < 3: return random.choice(pool) + (str(random.randrange(50)) if random.random() < .5 else '')
        if pick == 3: return random.randrange(-10**6, 10**6)
        if pick == 4: return random.uniform(-1000, 1000)
        if pick == 5: return random.randrange(10**8) / 100
        if pick == 6: return random.random() < .5
        if pick == 7: return datetime.datetime(1905, 1, 1) + datetime.timedelta(days=random.randrange(40000))
        if pick == 8: return datetime.datetime(1990, 1, 1) + datetime.timedelta(seconds=random.randrange(10**9))
        return None if random.random() < .7 else random.uniform(1, 10) * 10.0 ** random.randrange(-8, 25)
    rows = {}
    for number in range(1, 401):
        if random.random() < .1: continue
        rows[number] = [value() for _ in range(random.randrange(1, 14))]
    title, other = '花名册 & 表', '隐藏'
    def is_day(v): return isinstance(v, datetime.datetime)
    if kind in ('shared', 'inline', 'epoch1904'):
        options = {'constant_memory': kind == 'inline', 'date_1904': kind == 'epoch1904'}
        book = xlsxwriter.Workbook(path, options)
        sheet, hidden = book.add_worksheet(title), book.add_worksheet(other)
        hidden.hide()
        days = [book.add_format({'num_format': f}) for f in day_formats]
        times = book.add_format({'num_format': 'yyyy-mm-dd hh:mm:ss'})
        numbers = [book.add_format({'num_format': f}) for f in number_formats]
        for number, cells in rows.items():
            for column, v in enumerate(cells):
                if isinstance(v, str): sheet.write_string(number - 1, column, v)
                elif isinstance(v, bool): sheet.write_boolean(number - 1, column, v)
                elif is_day(v):
                    midnight = v.time() == datetime.time()
                    sheet.write_datetime(number - 1, column, v, random.choice(days) if midnight else times)
                elif v is not None: sheet.write_number(number - 1, column, v, random.choice(numbers))
        sheet.merge_range(401, 1, 402, 3, '合并')
        book.close()
    else:
        book = openpyxl.Workbook()
        book.iso_dates = kind == 'iso'
        sheet = book.active
        sheet.title = title
        book.create_sheet(other).sheet_state = 'veryHidden'
        for number, cells in rows.items():
            for column, v in enumerate(cells):
                if v is None: continue
                cell = sheet.cell(number, column + 1)
                cell.value = v
                if isinstance(v, str) and v[:1] == '=': cell.data_type = 's'
                if is_day(v): cell.number_format = (random.choice(day_formats)
                    if v.time() == datetime.time() else 'yyyy-mm-dd hh:mm:ss')
                elif isinstance(v, (int, float)) and not isinstance(v, bool):
                    cell.number_format = random.choice(number_formats)
        sheet['B402'] = '合并'
        sheet.merge_cells('B402:D403')
        book.save(path)
    def show(number, column, kind, text):
        print(number, column, kind, ' '.join('%02x' % b for b in text.encode()), sep='\t')
    def day(v):
        text = v.strftime('%Y-%m-%d')
        v = v + datetime.timedelta(microseconds=500000)
        return v.strftime('%Y-%m-%d') + ('' if v.strftime('%H%M%S') == '000000' else v.strftime(' %H:%M:%S'))
    calamine = python_calamine.CalamineWorkbook.from_path(path).get_sheet_by_index(0)
    grid = calamine.to_python(skip_empty_area=False)
    book = openpyxl.load_workbook(path, data_only=True)
    for cells in book.worksheets[0].iter_rows():
        for cell in cells:
            v, column = cell.value, cell.column - 1
            if v is None: continue
            c = grid[cell.row - 1][column]
            if isinstance(v, datetime.datetime): show(cell.row, column, 'date', day(v))
            elif isinstance(v, bool):
                assert c == v
                show(cell.row, column, 'boolean', 'TRUE' if v else 'FALSE')
            elif isinstance(v, (int, float)):
                assert c == v, (c, v)
                show(cell.row, column, 'number', '%.15g' % v)
            elif c != '': show(cell.row, column, 'text', c)
    """#
}
