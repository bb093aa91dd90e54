/// A printed table may set its people in two columns side by side: the whole header stands there twice.
extension HeaderBlock {
  private static let fewest = 3

  /// The header of each part that stands beside another, with the columns that it spans; nil where the words do not
  /// come again in the same order.
  var halves: [(block: HeaderBlock, span: ClosedRange<Int>)]? {
    let filled = paths.indices.filter { !paths[$0].isEmpty }
    for count in [2, 3, 4] where filled.count % count == 0 && filled.count / count >= Self.fewest {
      let size = filled.count / count
      let words = filled.map { paths[$0] }
      guard words.indices.allSatisfy({ words[$0] == words[$0 % size] }),
        Set(words.prefix(size)).count == size
      else { continue }
      return (0..<count).map { part in
        let span = filled[part * size]...filled[part * size + size - 1]
        return (keeping(paths) { span.contains($0) }, span)
      }
    }
    return nil
  }

  /// The header of some of its columns.
  ///
  /// - Parameter paths: the words of each column, as they are to be read.
  func keeping(_ paths: [[String]], _ isKept: (Int) -> Bool) -> HeaderBlock {
    HeaderBlock(
      rows: rows,
      lines: lines.map { line in line.enumerated().map { isKept($0.offset) ? $0.element : "" } },
      paths: paths.enumerated().map { isKept($0.offset) ? $0.element : [] },
      parts: parts.enumerated().map { isKept($0.offset) ? $0.element : [] },
      headings: headings.enumerated().map { isKept($0.offset) ? $0.element : "" })
  }
}
