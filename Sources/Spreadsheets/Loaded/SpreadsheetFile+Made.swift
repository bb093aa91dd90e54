/// A table that was made of a file which is none itself, such as the numbers of a document.
package struct MadeTable: Sendable {
  package let name: String
  /// The rows with their numbers, which grow; empty cells are left out of the table.
  package let rows: [(number: Int, cells: [String])]

  package init(name: String, rows: [(number: Int, cells: [String])]) {
    (self.name, self.rows) = (name, rows)
  }
}

extension SpreadsheetFile {
  /// The file of a path with tables that were made of it in place of its own.
  ///
  /// - Parameter bytes: the path as the system knows it, where that is no UTF-8.
  package static func made(
    of path: String, bytes: [UInt8]? = nil, _ tables: [MadeTable]
  ) throws(ReadError) -> SpreadsheetFile {
    let file = try InputFile.open(path: path, bytes: bytes)
    return try loaded(file, path: path) { () throws(ReadError) in
      var sheets = LoadedSheets()
      for table in tables {
        var builder = TableBuilder(file: file.name, part: table.name)
        for row in table.rows {
          try builder.startRow(row.number, isHidden: false)
          for cell in row.cells {
            builder.text = Array(cell.utf8)
            try builder.add(.text)
          }
          try builder.endRow()
        }
        sheets.infos.append(SheetInfo(name: table.name, isHidden: false))
        sheets.tables.append(builder.finish())
      }
      return sheets
    }
  }
}
