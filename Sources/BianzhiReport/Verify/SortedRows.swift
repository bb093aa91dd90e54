extension ReadReport {
  /// The same with the rows that somebody sorted in a browser back in the order of the report made anew.
  func unsorted(as again: ReadReport) -> ReadReport {
    var order = Array(lines.indices)
    for (rows, ours) in zip(tables, again.tables) where rows.areSorted {
      let places = rows.lines
      guard let first = places.first, places.allSatisfy({ !$0.isEmpty }) else { continue }
      let sorted = Self.order(
        places.map { Self.text(lines[$0]) }, ours.lines.map { Self.text(again.lines[$0]) })
      order.replaceSubrange(first.lowerBound..<rows.end, with: sorted.flatMap { places[$0] })
    }
    guard order != Array(lines.indices) else { return self }
    var (read, place) = (self, Array(repeating: 0, count: lines.count))
    for (new, old) in order.enumerated() { place[old] = new }
    let moved = { (line: Int) in place.indices.contains(line) ? place[line] : line }
    read.lines = order.map { lines[$0] }
    read.numbers = numbers.map { number in
      var number = number
      number.line = moved(number.line)
      return number
    }
    read.loose = loose.map { loose in
      var loose = loose
      loose.line = moved(loose.line)
      return loose
    }
    return read
  }

  /// Rows that the report has come in its order; others where it has rows that the file has not, and at the end.
  private static func order(_ written: [String], _ computed: [String]) -> [Int] {
    var places: [String: [Int]] = [:]
    for (place, text) in written.enumerated().reversed() { places[text, default: []].append(place) }
    let found = computed.map { places[$0]?.popLast() }
    let known = Set(found.compactMap(\.self))
    var left = written.indices.filter { !known.contains($0) }[...]
    return found.compactMap { $0 ?? left.popFirst() } + left
  }

  private static func text(_ lines: ArraySlice<Line>) -> String {
    lines.map { $0.looks.joined() + $0.key }.joined(separator: "\n")
  }
}
