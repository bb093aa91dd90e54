import BianzhiQuery
import BianzhiReport

/// Files that rows name by number.
extension ExplanationReport {
  /// The files and sheets of the rows, each once, in the order in which they come.
  private var files: [String] {
    var seen: Set<String> = []
    return rows.map(Self.file).filter { seen.insert($0).inserted }
  }

  /// Whether the rows name their files by number, since on a terminal a long name in every row leaves no room.
  private func numbersFiles(_ request: OutputRequest) -> Bool {
    request.width != nil && rows.count > files.count
  }

  /// The table for a terminal, and the list of its files below it.
  func writeTable(_ request: OutputRequest) throws {
    var table = table
    if numbersFiles(request) {
      let numbers = Dictionary(uniqueKeysWithValues: zip(files, 1...))
      table = ResultTable(
        columns: table.columns,
        rows: rows.map { row in
          var cells = values(row)
          cells[1] = .text("[\(numbers[Self.file(row)] ?? 0)]")
          return cells
        })
    }
    try ResultWriter.write(table, request)
    guard numbersFiles(request) else { return }
    StandardOutput.line("")
    for (number, file) in zip(1..., files) { line("[\(number)] \(file)", "[\(number)] \(file)") }
  }
}
