import BianzhiQuery
import BianzhiReport

/// Files that rows name by number.
extension ExplanationReport {
  /// The files and sheets of the rows, each once, in the order in which they come.
  private var files: [String] {
    var seen: Set<String> = []
    return rows.map(\.fileAndSheet).filter { seen.insert($0).inserted }
  }

  /// Whether the rows name their files by number, since on a terminal a long name in every row leaves no room.
  private func numbersFiles(_ request: OutputRequest) -> Bool {
    request.width != nil && rows.count > files.count
  }

  /// The table for a terminal, and the list of its files below it.
  func writeTable(_ request: OutputRequest) throws {
    let isNumbered = numbersFiles(request)
    let numbers = Dictionary(uniqueKeysWithValues: zip(files, 1...))
    let table = Tables.explanation(reveals: reveals) { row in
      isNumbered ? "[\(numbers[row.fileAndSheet] ?? 0)]" : row.fileAndSheet
    }
    try table.write(rows, request)
    guard isNumbered else { return }
    StandardOutput.line("")
    for (number, file) in zip(1..., files) { line("[\(number)] \(file)", "[\(number)] \(file)") }
  }

  /// The table for a file or a program, every row with the name of its file.
  func writeWhole(_ request: OutputRequest) throws {
    try Tables.explanation(reveals: reveals) { $0.fileAndSheet }.write(rows, in: frame, request)
  }
}
