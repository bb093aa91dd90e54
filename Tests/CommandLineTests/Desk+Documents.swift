import Testing

/// Reading a document and accepting what it proposes.
extension Desk {
  /// The proposals of a document, by the keys of their columns.
  func proposals(of document: String) throws -> [[String: String]] {
    try answer("read", "list", document)
  }

  func acceptAll(of document: String) throws -> Tool.Result {
    try run("read", "accept", document, "--all", "--by", "周甲", "--on", "2021-06-01")
  }

  /// The rows of a statement, by the names of its columns.
  func records(_ sql: String) throws -> [[String: String]] { try answer("sql", sql) }

  private func answer(_ words: String...) throws -> [[String: String]] {
    let result = try run(words + ["--format", "csv", "--headers", "key"])
    #expect(result.status == 0, "\(result.everything)")
    return CSVText.records(result.text)
  }
}
