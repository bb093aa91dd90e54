import BianzhiCore

/// Knows the heading of another table below the one at hand: a column's own heading, beside other header words. A
/// few words that no kind has may stand among them, and a column of numbers (序号) more or less in front.
struct OtherHeader {
  private let kind: TableKind
  /// Where a heading of a column that says whose row it is may stand: in its column or beside it.
  private struct Place {
    let column, heading: Int
    /// What is looked at first: nearly every cell ends here.
    let size: Int
    let first: UInt8
  }

  private let places: [Place]
  private let headings: [[UInt8]]

  init(_ kind: TableKind, _ layout: Layout, anchors: [Int]) {
    self.kind = kind
    let headings = anchors.map { column in
      Array((layout.heading(column).split(separator: "/").last ?? "").utf8)
    }
    self.headings = headings
    places = anchors.indices.flatMap { heading -> [Place] in
      guard let first = headings[heading].first else { return [] }
      let column = anchors[heading]
      return [column, column + 1, column - 1].filter { $0 >= 0 }.map {
        Place(column: $0, heading: heading, size: headings[heading].count, first: first)
      }
    }
  }

  func matches(_ cells: CellReader) -> Bool {
    for index in places.indices {
      let place = places[index]
      let bytes = cells.bytes(place.column)
      guard bytes.count == place.size, bytes[0] == place.first,
        bytes.elementsEqual(headings[place.heading])
      else { continue }
      if isHeader(cells, besides: place.column) { return true }
    }
    return false
  }

  /// Whether most of the other cells of the row of an anchor's heading are header words.
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
