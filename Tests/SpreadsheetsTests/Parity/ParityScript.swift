import TestSupport

/// Files that programs of others make, and what other programs read in them, as ``XLSOracle/text(of:)`` puts it.
enum ParityScript {
  static let isThere = Oracles.python(
    has: "openpyxl", "xlsxwriter", "xlrd", "xlwt", "python_calamine", "odf")

  /// Makes a file of one kind and tells what another program reads in it, a sheet each.
  static func made(_ kind: String, at path: String, seed: Int) -> [String] {
    let answer = XLSOracle.run([
      Oracles.python, "-X", "utf8", "-c", common + ParityWriters.script + ParityReaders.script,
      kind, path, "\(seed)",
    ])
    guard answer.status == 0 else { return ["the script failed for \(kind)"] }
    return answer.output.split(separator: "\u{1}", omittingEmptySubsequences: false)
      .dropFirst().map(String.init)
  }

  /// A table of the trade: titles, headings, people with all sorts of cells, a total; and a sheet of oddities.
  private static let common = #"""
    import csv, datetime, decimal, io, random, sys
    _, kind, path, seed = sys.argv
    random.seed(int(seed))
    D = datetime.date
    titles, merges = ['岚汀市财政局人员花名册', '（截至2024年6月30日）'], [(0, 0, 0, 7), (1, 0, 1, 7)]
    heads = ['序号', '姓名', '身份证号', '出生日期', '编制类型', '应发金额', '在岗', '备注']
    def person(number):
        born = D(1964, 1, 1) + datetime.timedelta(random.randrange(14000))
        return [number, random.choice('林王欧阳𠮷') + random.choice(['某', '芳 芳', '·阿卜杜', 'é']),
            '3399%02d%s%04d' % (random.randrange(1, 90), born.strftime('%Y%m%d'), random.randrange(9999)), born,
            random.choice(['行政编制', '事业编制', None]), random.randrange(300000, 900000) / 100,
            random.random() < .5, random.choice([None, ' 前后 ', '两\n行', '<&">', '0012', '=1+1', '借调，"临时"', '1,234'])]
    rows = [person(number) for number in range(1, 61)]
    odd = [[0, -1, 1e-7, 0.1 + 0.2, 1e15, 123456789.125], ['0', '-', '1e5', "'", '　全角　', '长' * 300],
        [D(1990, 2, 28), D(2000, 1, 1), D(2024, 2, 29), datetime.datetime(2011, 1, 2, 8, 30, 5), None, True]]
    def number(value):
        if value == 0: return '0'
        number = decimal.Decimal('%.15g' % value)
        if -9 <= number.adjusted() < 15:
            text = format(number, 'f')
            return text.rstrip('0').rstrip('.') if '.' in text else text
        digits = format(number.normalize(), 'E').replace('E', ' ').split()
        return digits[0] + 'E' + (digits[1][0] if digits[1][0] in '+-' else '+') + digits[1].lstrip('+-')
    def shown(value):
        if value is None or value == '': return ''
        if isinstance(value, bool): return '?TRUE' if value else '?FALSE'
        if isinstance(value, (int, float)): return '=' + number(value)
        if isinstance(value, datetime.datetime):
            return '@' + value.strftime('%Y-%m-%d') + ('' if value.time() == datetime.time() else value.strftime(' %H:%M:%S'))
        if isinstance(value, D): return '@' + value.isoformat()
        return value.replace('\\', '\\\\').replace('\n', '\\n')
    out = io.StringIO()
    def sheet(name, grid, merges=(), hidden=False):
        out.write('\x01%s %s\n' % (name, 'true' if hidden else 'false'))
        out.write(','.join(sorted('%d %d %d %d' % (a + 1, b + 1, c, d) for a, c, b, d in merges)) + '\n')
        for place, cells in enumerate(grid):
            cells = [shown(cell) for cell in cells]
            while cells and cells[-1] == '': cells.pop()
            if cells: out.write('%d\t%s\n' % (place + 1, '\t'.join(cells)))

    """#
}
