import BianzhiCore

/// Knows the heading of another table below the one at hand: a column's own heading, beside other header words. A
/// few words that no kind has may stand among them, and a column of numbers (序号) more or less in front.
struct OtherHeader {
  private let kind: TableKind
  /// Columns that say whose row it is, with their headings.
  private let anchors: [Int]
  private let headings: [[UInt8]]
  private let sizes: [Int]

  init(_ kind: TableKind, _ layout: Layout, anchors: [Int]) {
    (self.kind, self.anchors) = (kind, anchors)
    headings = anchors.map { column in
      let leaf = layout.heading(column).split(separator: "/").last ?? ""
      return Array(leaf.utf8)
    }
    sizes = headings.map(\.count)
  }

  func matches(_ cells: CellReader) -> Bool {
    for index in anchors.indices {
      let column = anchors[index]
      if isHeader(cells, at: column, index) || isHeader(cells, at: column + 1, index)
        || (column > 0 && isHeader(cells, at: column - 1, index))
      {
        return true
      }
    }
    return false
  }

  /// Whether a cell is an anchor's heading, and most of the other cells of its row are header words.
  @inline(__always)
  private func isHeader(_ cells: CellReader, at column: Int, _ index: Int) -> Bool {
    let bytes = cells.bytes(column)
    guard bytes.count == sizes[index], !bytes.isEmpty, bytes.elementsEqual(headings[index])
    else { return false }
    return isHeader(cells, besides: column)
  }

  private func isHeader(_ cells: CellReader, besides column: Int) -> Bool {
    var (known, unknown) = (0, 0)
    for other in 0..<cells.count where other != column && !cells.bytes(other).isEmpty {
      let path = cells.string(other).split { "/／".contains($0) }
        .map { HeaderWord.normal(String($0)) }
      let isKnown =
        kind.match(path) != nil || path.last.map { kind.aside.contains($0) } == true
        || FormHeading(path) != nil
      if isKnown { known += 1 } else { unknown += 1 }
    }
    return known > 0 && (unknown == 0 || known >= 2 && unknown < known)
  }
}
