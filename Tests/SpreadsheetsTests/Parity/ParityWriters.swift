/// The part of ``ParityScript`` that makes files with the programs of others.
enum ParityWriters {
  static let script = #"""
    grid = [[title] for title in titles] + [heads] + rows + [['合计', len(rows)]]
    def write_xlsx(inline):
        import xlsxwriter
        book = xlsxwriter.Workbook(path, {'constant_memory': inline})
        def fill(sheet, grid):
            day = book.add_format({'num_format': 'yyyy"年"m"月"d"日"'})
            moment = book.add_format({'num_format': 'yyyy/m/d h:mm:ss'})
            money = book.add_format({'num_format': '#,##0.00'})
            for row, cells in enumerate(grid):
                for column, value in enumerate(cells):
                    if value is None: continue
                    if isinstance(value, bool): sheet.write_boolean(row, column, value)
                    elif isinstance(value, datetime.datetime): sheet.write_datetime(row, column, value, moment)
                    elif isinstance(value, D): sheet.write_datetime(row, column, value, day)
                    elif isinstance(value, float): sheet.write_number(row, column, value, money)
                    elif isinstance(value, int): sheet.write_number(row, column, value)
                    else: sheet.write_string(row, column, value)
        sheet = book.add_worksheet('花名册')
        for a, c, b, d in merges: sheet.merge_range(a, c, b, d, '')
        fill(sheet, grid)
        other = book.add_worksheet('其他')
        other.hide()
        fill(other, odd)
        book.close()
    def write_formulas(with_results):
        if with_results:
            import xlsxwriter
            book = xlsxwriter.Workbook(path)
            sheet = book.add_worksheet('公式')
            for row, value in enumerate([3, 2.5, '岚汀', True, '#N/A']): sheet.write_formula(row, 1, '=A1', None, value)
            sheet.write_string(0, 0, '甲')
            book.close()
        else:
            import openpyxl
            book = openpyxl.Workbook()
            sheet = book.active
            sheet.title = '公式'
            for row in range(5): sheet.cell(row + 1, 2).value = '=1+%d' % row
            sheet['A1'] = '甲'
            book.save(path)
    def write_biff():
        import xlwt
        book = xlwt.Workbook(encoding='utf-8')
        day, moment = xlwt.easyxf(num_format_str='yyyy"年"m"月"d"日"'), xlwt.easyxf(num_format_str='yyyy-mm-dd hh:mm:ss')
        money = xlwt.easyxf(num_format_str='#,##0.00')
        for name, grid_, spans in [('花名册', grid, merges), ('其他', odd, [])]:
            sheet = book.add_sheet(name)
            for a, c, b, d in spans: sheet.merge(a, b, c, d)
            for row, cells in enumerate(grid_):
                for column, value in enumerate(cells):
                    if value is None: continue
                    style = (moment if isinstance(value, datetime.datetime) else day if isinstance(value, D)
                        else money if isinstance(value, float) else xlwt.Style.default_style)
                    sheet.write(row, column, value, style)
            sheet.visibility = 0 if name == '花名册' else 1
        book.save(path)
    def write_ods():
        from odf.opendocument import OpenDocumentSpreadsheet
        from odf.table import Table, TableRow, TableCell, CoveredTableCell
        from odf.text import P, S
        from odf.style import Style, TableProperties
        book = OpenDocumentSpreadsheet()
        hide = Style(name='hidden', family='table')
        hide.addElement(TableProperties(display='false'))
        book.automaticstyles.addElement(hide)
        def cell(value, **more):
            if value is None: return TableCell(**more)
            if isinstance(value, bool): made = TableCell(valuetype='boolean', booleanvalue=str(value).lower(), **more)
            elif isinstance(value, datetime.datetime): made = TableCell(valuetype='date', datevalue=value.isoformat(), **more)
            elif isinstance(value, D): made = TableCell(valuetype='date', datevalue=value.isoformat(), **more)
            elif isinstance(value, (int, float)): made = TableCell(valuetype='float', value=repr(value), **more)
            else: made = TableCell(valuetype='string', **more)
            for line in (value.split('\n') if isinstance(value, str) else ['shown']):
                words, part = P(), line.lstrip(' ')
                if part != line: words.addElement(S(c=len(line) - len(part)))
                end = part.rstrip(' ')
                words.addText(end)
                if end != part: words.addElement(S(c=len(part) - len(end)))
                made.addElement(words)
            return made
        for name, grid_, spans in [('花名册', grid, merges), ('其他', odd, [])]:
            sheet = Table(name=name, **({} if name == '花名册' else {'stylename': hide}))
            tops = {(a, c): (b - a + 1, d - c + 1) for a, c, b, d in spans}
            for row, cells in enumerate(grid_):
                line = TableRow()
                for column, value in enumerate(cells):
                    span = tops.get((row, column))
                    line.addElement(cell(value, **({} if not span else {'numberrowsspanned': span[0], 'numbercolumnsspanned': span[1]})))
                    if span: line.addElement(CoveredTableCell(numbercolumnsrepeated=span[1] - 1))
                sheet.addElement(line)
            book.spreadsheet.addElement(sheet)
        book.save(path)
    def write_xml2003():
        from xml.sax.saxutils import escape, quoteattr
        kinds = {str: 'String', bool: 'Boolean', int: 'Number', float: 'Number'}
        def cell(row, column, value, spans):
            span = [s for s in spans if s[:2] == (row, column)]
            more = ''.join(' ss:MergeAcross="%d" ss:MergeDown="%d"' % (d - c, b - a) for a, c, b, d in span)
            if isinstance(value, D):
                moment = value if isinstance(value, datetime.datetime) else datetime.datetime(value.year, value.month, value.day)
                return '<Cell ss:Index="%d"%s><Data ss:Type="DateTime">%s.000</Data></Cell>' % (column + 1, more, moment.isoformat())
            text = str(int(value)) if isinstance(value, bool) else value if isinstance(value, str) else repr(value)
            text = escape(text).replace('\n', '&#10;')
            return '<Cell ss:Index="%d"%s><Data ss:Type="%s">%s</Data></Cell>' % (column + 1, more, kinds[type(value)], text)
        text = ('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook '
            'xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel" '
            'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">')
        for name, grid_, spans in [('花名册', grid, merges), ('其他', odd, [])]:
            text += '<Worksheet ss:Name=%s><Table>' % quoteattr(name)
            for row, cells in enumerate(grid_):
                text += '<Row ss:Index="%d">%s</Row>' % (row + 1, ''.join(
                    cell(row, column, value, spans) for column, value in enumerate(cells) if value is not None))
            text += '</Table>' + ('' if name == '花名册' else
                '<WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>SheetHidden</Visible></WorksheetOptions>')
            text += '</Worksheet>'
        open(path, 'w', encoding='utf-8', newline='').write(text + '</Workbook>')
    def write_csv(encoding, separator, quoting, end):
        with open(path, 'w', encoding=encoding, newline='') as file:
            if encoding.startswith('utf-16-'): file.write('\ufeff')
            writer = csv.writer(file, delimiter=separator, quoting=quoting, lineterminator=end)
            for cells in grid:
                cells = ['' if cell is None else str(cell) for cell in cells]
                writer.writerow(cells + [''] * (8 - len(cells)))

    """#
}
