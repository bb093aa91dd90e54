import TestSupport
import Testing

/// What stands in a column is written beside its heading, so that no cell can slip under another one's.
@Suite("tables of reports") struct TableWriterTests {
  /// The columns of a statement of the user are known when it runs only.
  static let written: Set<String> = [
    "Sources/BianzhiReport/Table.swift", "Sources/BianzhiReport/ResultColumn.swift",
    "Sources/BianzhiReport/ResultTable.swift", "Sources/BianzhiReport/Column.swift",
    "Sources/BianzhiCommand/Commands/SQLCommand.swift",
  ]

  @Test func areListsOfColumns() throws {
    let files = try Repository.files(under: "Sources", ending: ".swift")
    try #require(files.count > 100)
    let others = try files.filter { file in
      let text = try Repository.text(file)
      return !Self.written.contains(file)
        && (text.contains("ResultTable(") || text.contains("ResultColumn("))
    }
    #expect(others == [])
  }
}
