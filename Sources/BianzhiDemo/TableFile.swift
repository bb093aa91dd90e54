/// A CSV file: a heading line, then rows; a cell is quoted only where it has to be.
struct TableFile {
  let name: String
  let file: TextFile
  private(set) var rows = 0

  init(folder: String, name: String, headings: [String]) throws(DemoError) {
    self.name = name
    file = try TextFile(folder: folder, name: name)
    line(headings)
    rows = 0
  }

  mutating func line(_ cells: [String]) {
    var isFirst = true
    for cell in cells {
      if !isFirst { file.write(byte: 0x2C) }
      isFirst = false
      if cell.utf8.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A }) {
        file.write("\"" + quotedInside(cell) + "\"")
      } else {
        file.write(cell)
      }
    }
    file.write(byte: 0x0A)
    rows += 1
  }

  private func quotedInside(_ cell: String) -> String {
    cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
  }
}
