/// Reads a table in memory.
struct LoadedTableReader: RowReader {
  private let document: LoadedTables
  private let sheet: Int
  private let file: InputFile
  private var gaps = GapCount()
  private var position = 0

  init(_ document: LoadedTables, sheet: Int, file: InputFile) throws(ReadError) {
    guard document.tables.indices.contains(sheet) else {
      throw .changedWhileReading(file: file.name)
    }
    (self.document, self.sheet, self.file) = (document, sheet, file)
  }

  var merges: [MergedRange] { document.tables[sheet].merges }
  var hiddenColumns: Int { document.tables[sheet].hiddenColumns }

  var bytesRead: Int {
    let (rows, size) = (document.tables[sheet].rows.count, file.size)
    return rows == 0 ? size : size / rows * position + (position == rows ? size % rows : 0)
  }

  mutating func read(into row: inout RawRow) throws(ReadError) -> Bool {
    row.owner = nil
    row.bytes.removeAll(keepingCapacity: true)
    row.cells.removeAll(keepingCapacity: true)
    let table = document.tables[sheet]
    guard position < table.rows.count else { return false }
    let source = table.rows[position]
    position += 1
    file.work.add(1 + source.cells.count)
    (row.number, row.line, row.isHidden) = (source.number, source.line, source.isHidden)
    for cell in table.cells[source.cells] {
      let start = Int32(row.bytes.count)
      let missing = cell.column - row.cells.count
      if missing > 0 {
        file.work.add(missing)
        guard gaps.add(missing) else {
          throw .overLimit(file: file.name, part: "\(source.number):\(source.number)", limit: .gaps)
        }
        row.cells += repeatElement(RawCell(start: start, end: start, kind: .text), count: missing)
      }
      row.bytes += table.bytes[cell.text]
      row.cells.append(RawCell(start: start, end: Int32(row.bytes.count), kind: cell.kind))
      row.cells[cell.column].look = cell.look
    }
    gaps.finishRow(filled: row.cells.count - gaps.madeInRow)
    return true
  }
}
