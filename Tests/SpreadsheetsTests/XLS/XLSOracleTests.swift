import Testing

@testable import Spreadsheets

/// Workbooks made by other programs, read as `xlrd` reads them.
@Suite(
  "Comparison of .xls",
  // Both are packages of Python, which need not be there; the reason is printed.
  .enabled(if: XLSOracle.python != nil, "no Python with xlrd, xlwt and openpyxl"))
struct XLSOracleTests {
  private func compare(_ path: String, sheets: Int, cells: Int) {
    let outcome = SheetOutcome(path: path)
    #expect(outcome.error == nil)
    #expect(outcome.sheets.count == sheets)
    #expect(outcome.cells.map { $0.count { !$0.isEmpty } }.reduce(0, +) >= cells)
    let expected = XLSOracle.sheets(of: path)
    let read = outcome.sheets.map(XLSOracle.text)
    #expect(read.count == expected.count)
    for (mine, other) in zip(read, expected) where mine != other {
      let lines = zip(mine.split(separator: "\n"), other.split(separator: "\n"))
      let first = lines.first { $0 != $1 }
      Issue.record("read \(first?.0 ?? "fewer lines"), xlrd has \(first?.1 ?? "more lines")")
    }
  }

  private func make(_ script: String, in folder: TestFolder, name: String) -> String {
    let path = "\(folder.path)/\(name)"
    let result = XLSOracle.run([XLSOracle.python ?? "", "-c", script, path])
    #expect(result.status == 0)
    return path
  }

  @Test func readsWhatXlwtWrites() {
    let folder = TestFolder()
    let path = make(Self.kinds, in: folder, name: "kinds.xls")
    compare(path, sheets: 3, cells: 150)
  }

  /// So many texts that their table spans hundreds of records and is cut at any place.
  ///
  /// None of them has a pair of units, for `xlrd` fails where a pair is cut.
  @Test func readsSixtyThousandTexts() {
    let folder = TestFolder()
    let path = make(Self.manyTexts, in: folder, name: "many.xls")
    compare(path, sheets: 1, cells: 60_000)
  }

  @Test(
    // LibreOffice is a program of its own, which need not be there; the reason is printed.
    .enabled(if: XLSOracle.hasOffice, "no soffice with Calc on PATH"))
  func readsWhatLibreOfficeWrites() {
    let folder = TestFolder()
    let source = make(Self.formulas, in: folder, name: "formulas.xlsx")
    let profile = TestFolder()
    let made = XLSOracle.run([
      "soffice", "-env:UserInstallation=file://\(profile.path)/profile", "--headless",
      "--convert-to", "xls", "--outdir", folder.path, source,
    ])
    _ = XLSOracle.run(["rm", "-r", "\(profile.path)/profile"])
    #expect(made.status == 0)
    compare("\(folder.path)/formulas.xls", sheets: 2, cells: 100)
  }

  private static let kinds = """
    import sys, random, datetime, xlwt
    seed = 20240630
    random.seed(seed)
    book = xlwt.Workbook(encoding='utf-8')
    formats = ['General', '0', '0.00', '#,##0', 'yyyy-mm-dd', 'yyyy/m/d', 'yyyy"年"m"月"d"日"',
      'yyyy"年"m"月"', '[$-804]yyyy"年"m"月"d"日";@', 'yyyy.mm', 'h:mm', 'yyyy-mm-dd hh:mm:ss',
      '[Red]0', '0.00"元"', '#,##0_ ', '0%', '0.00E+00', '@', 'mmm-yy', 'm/d/yy']
    styles = [xlwt.easyxf(num_format_str=code) for code in formats]
    sheet = book.add_sheet('各种格式')
    for column, style in enumerate(styles):
        for row, value in enumerate([40359, 36526.5, 1, 61, 45000.25, 12345, 0.354166666666667]):
            sheet.write(row, column, value, style)
    sheet = book.add_sheet('花名册')
    sheet.write_merge(0, 0, 0, 5, '江海市机关事业单位在编人员花名册')
    sheet.write_merge(1, 2, 0, 0, '序号')
    for row in range(3, 30):
        sheet.write(row, 0, row - 2)
        sheet.write(row, 1, random.choice(['张', '李', '𠮷', 'é', 'a b', ' 两端 ', '行\\n行']) * random.randint(1, 9))
        sheet.write(row, 2, random.choice([True, False]))
        sheet.write(row, 3, xlwt.Formula('1+1'))
        sheet.write(row, 4, random.uniform(-1e6, 1e6))
        sheet.write(row, 5, random.choice([1e-7, 1e15, 1.5e17, -0.1, 1/3, 123456789.125, 0.07, -12.34, 2**29, -2**29]))
        sheet.write(row, 7, datetime.date(2010, 1, 1) + datetime.timedelta(random.randint(0, 5000)), styles[6])
        sheet.row(row).set_cell_error(8, random.choice(['#DIV/0!', '#N/A!', '#REF!', '#NAME?', '#NULL!', '#NUM!', '#VALUE!']))
        sheet.row(row).set_cell_number(10, 3)
    sheet.write_rich_text(40, 1, (('富', xlwt.easyfont('bold on')), '文本'))
    sheet = book.add_sheet('hidden')
    sheet.visibility = 1
    sheet.write(5, 5, '隐藏')
    book.save(sys.argv[1])
    """

  private static let manyTexts = """
    import sys, random, xlwt
    random.seed(7)
    book = xlwt.Workbook(encoding='utf-8')
    sheet = book.add_sheet('多')
    wide = '县委办公室政府组织部宣传'
    for row in range(15000):
        for column in range(4):
            text = '%d' % (row * 4 + column)
            if row % 3 == 0: text += ''.join(random.choice(wide) for _ in range(random.randint(0, 20)))
            elif row % 3 == 1: text += 'x' * random.randint(0, 40)
            else: text += '\\u00e9\\u4e61' * random.randint(0, 5)
            if row % 1000 == 0: text += wide * 800
            sheet.write(row, column, text)
    book.save(sys.argv[1])
    """

  private static let formulas = """
    import sys, datetime, openpyxl
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = 'Formulas'
    sheet.append(['id', 'name', 'sum', 'text', 'truth', 'error', 'day', 'moment'])
    for row in range(2, 40):
        sheet.append([row, 'name %d' % row, '=A%d*1.25' % row, '=B%d&" of "&A%d' % (row, row),
          '=A%d>20' % row, '=1/0' if row % 2 else '=NA()',
          datetime.date(2010, 6, 30) + datetime.timedelta(row), datetime.datetime(2011, 1, 2, 8, 30, row)])
    sheet['J1'] = '=REPT("long ",3000)'
    sheet['J2'] = 'kept\\nin two lines'
    sheet['J3'] = 0.1
    sheet['J4'] = '339901198001011234'
    sheet['J5'] = True
    sheet.merge_cells('K1:L3')
    sheet['K1'] = 'merged'
    sheet.row_dimensions[5].hidden = True
    other = book.create_sheet('Other')
    other.sheet_state = 'hidden'
    other['C7'] = '=Formulas!A3+0.5'
    book.save(sys.argv[1])
    """
}
