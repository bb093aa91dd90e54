import BianzhiCore

extension TableFinder {
  /// Why no table was found.
  func failure(
    _ nearest: Candidate?, _ head: SheetHead, file: String
  ) -> ImportError {
    // People listed for another purpose are no roster, whatever columns are missing.
    if kind == nil, let nearest, isOfOtherPurpose(nearest, head, file) {
      return .noTable(file: file)
    }
    guard let nearest, nearest.known >= 4 || kind != nil else {
      let unknown = Prose.unknownTable(in: head, file: file)
      guard let nearest, nearest.known >= 2, unknown != nil else {
        return unknown.map { .unknownHeadings(file: file, words: $0) } ?? .noTable(file: file)
      }
      return Self.failure(nearest, file: file)
    }
    return Self.failure(nearest, file: file)
  }

  private static func failure(_ nearest: Candidate, file: String) -> ImportError {
    // Its columns are there, and its words or title speak against it.
    if nearest.isComplete {
      let words = nearest.block.headings.filter { !$0.isEmpty }
      return .unknownHeadings(file: file, words: Array(words.prefix(8)))
    }
    if nearest.lacksNumbers, nearest.missing.count == 1 {
      return .tooFewNumbers(file: file, row: nearest.block.rows.upperBound)
    }
    return .missingColumns(
      file: file, row: nearest.block.rows.upperBound, kind: nearest.kind.name,
      columns: nearest.missing, headings: nearest.block.headings)
  }

  private func isOfOtherPurpose(_ nearest: Candidate, _ head: SheetHead, _ file: String) -> Bool {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let texts = head.captions(above: nearest.block.rows) + [name]
    return OtherStaff(nearest.kind, nearest.layout, texts, nil) == .otherPurpose
  }
}
