/// The part of ``ParityScript`` that reads the files it made, never with what wrote them.
enum ParityReaders {
  static let script = #"""
    def read_calamine():
        import python_calamine
        book = python_calamine.CalamineWorkbook.from_path(path)
        for info in book.sheets_metadata:
            one = book.get_sheet_by_name(info.name)
            # Of OpenDocument it tells none; there they are those that were written.
            spans = ([(a, c, b, d) for (a, c), (b, d) in (one.merged_cell_ranges or [])] if kind != 'ods'
                else merges if info.name == '花名册' else [])
            sheet(info.name, one.to_python(skip_empty_area=False), spans, str(info.visible) != 'SheetVisibleEnum.Visible')
    def read_xlrd():
        import xlrd
        book = xlrd.open_workbook(path, formatting_info=True)
        def value(cell):
            if cell.ctype == 3:
                moment = xlrd.xldate_as_datetime(cell.value, book.datemode)
                return (moment + datetime.timedelta(microseconds=500000)).replace(microsecond=0)
            return bool(cell.value) if cell.ctype == 4 else cell.value
        for one in book.sheets():
            spans = [(a, c, b - 1, d - 1) for a, b, c, d in one.merged_cells]
            sheet(one.name, [[value(cell) for cell in one.row(row)] for row in range(one.nrows)], spans, one.visibility != 0)
    def read_openpyxl():
        import openpyxl
        # A formula without a result is told as an error, not as a cell with nothing in it.
        told = lambda v: '!#CALC!' if kind == 'no-results' and str(v).startswith('=') else '!' + v if v == '#N/A' else v
        for one in openpyxl.load_workbook(path, data_only=kind != 'no-results').worksheets:
            spans = [(m.min_row - 1, m.min_col - 1, m.max_row - 1, m.max_col - 1) for m in one.merged_cells.ranges]
            sheet(one.title, [[told(v) for v in row] for row in one.iter_rows(values_only=True)], spans,
                one.sheet_state != 'visible')
    def read_xml():
        import xml.etree.ElementTree as tree
        space = '{urn:schemas-microsoft-com:office:spreadsheet}'
        for one in tree.parse(path).getroot().iter(space + 'Worksheet'):
            grid_, spans = {}, []
            for row in one.iter(space + 'Row'):
                for cell in row.iter(space + 'Cell'):
                    place = int(row.get(space + 'Index')) - 1, int(cell.get(space + 'Index')) - 1
                    if cell.get(space + 'MergeAcross'):
                        spans.append(place + (place[0] + int(cell.get(space + 'MergeDown')), place[1] + int(cell.get(space + 'MergeAcross'))))
                    data = cell.find(space + 'Data')
                    kind_, text = data.get(space + 'Type'), data.text or ''
                    grid_[place] = (float(text) if kind_ == 'Number' else text == '1' if kind_ == 'Boolean'
                        else datetime.datetime.fromisoformat(text) if kind_ == 'DateTime' else text)
            high, wide = max(row for row, _ in grid_) + 1, max(column for _, column in grid_) + 1
            hidden = one.find('.//{urn:schemas-microsoft-com:office:excel}Visible') is not None
            sheet(one.get(space + 'Name'), [[grid_.get((row, column)) for column in range(wide)] for row in range(high)], spans, hidden)
    def read_csv(encoding, separator):
        with open(path, encoding=encoding, newline='') as file:
            text = file.read().removeprefix('\ufeff')
        sheet('', list(csv.reader(io.StringIO(text, newline=''), delimiter=separator)))
    texts = {
        'utf8': ('utf-8', ',', csv.QUOTE_MINIMAL, '\n'), 'utf8-mark': ('utf-8-sig', ',', csv.QUOTE_ALL, '\r\n'),
        'utf16le': ('utf-16-le', '\t', csv.QUOTE_MINIMAL, '\r\n'), 'utf16be': ('utf-16-be', ',', csv.QUOTE_MINIMAL, '\n'),
        'gb18030': ('gb18030', ',', csv.QUOTE_MINIMAL, '\r\n'), 'semicolon': ('gb18030', ';', csv.QUOTE_ALL, '\n'),
    }
    if kind in texts:
        write_csv(*texts[kind])
        read_csv(*texts[kind][:2])
    elif kind in ('shared', 'inline'): write_xlsx(kind == 'inline'); read_openpyxl()
    elif kind == 'calamine': write_xlsx(False); read_calamine()
    elif kind in ('results', 'no-results'): write_formulas(kind == 'results'); read_openpyxl()
    elif kind == 'biff': write_biff(); read_xlrd()
    elif kind == 'ods': write_ods(); read_calamine()
    elif kind == 'xml2003': write_xml2003(); read_xml()
    open(1, 'w', encoding='utf-8', newline='').write(out.getvalue())
    """#
}
