/// The lines of a file beside those of the report made anew.
struct LineComparison {
  /// Two places that do not say the same; one of them is nil where the other side has nothing there.
  struct Difference {
    /// Place of the line in the file.
    let written: Int?
    /// Place of the line in the report made anew.
    let computed: Int?
    /// Place of the line of the file that it stands behind; -1 for the first.
    let behind: Int
  }

  let differences: [Difference]
  /// What people wrote into places that were left empty for them, and the lines of the file that hold it.
  let filled: [(line: Int, text: String)]

  /// So many lines on both sides are compared in their order; of more only which there are.
  private static let mostOrdered = 6000

  init(_ file: [ReadReport.Line], _ report: [ReadReport.Line]) {
    let (ours, theirs) = (report.map(\.key), file.map(\.key))
    var first = 0
    while first < min(ours.count, theirs.count), ours[first] == theirs[first] { first += 1 }
    var last = 0
    while last < min(ours.count, theirs.count) - first,
      ours[ours.count - 1 - last] == theirs[theirs.count - 1 - last]
    {
      last += 1
    }
    let (mine, other) = (first..<(ours.count - last), first..<(theirs.count - last))
    let found =
      mine.count + other.count <= Self.mostOrdered
      ? Self.ordered(Array(ours[mine]), Array(theirs[other]), from: first)
      : Self.counted(ours, mine, theirs, other)
    var (kept, filled): ([Difference], [(line: Int, text: String)]) = ([], [])
    for difference in found {
      if let place = difference.written, let computed = difference.computed,
        let text = Self.filling(report[computed].shown, file[place].shown)
      {
        filled.append((place, text))
      } else {
        kept.append(difference)
      }
    }
    (differences, self.filled) = (kept, filled)
  }

  /// What stands in an empty place of a line; nil where the line has none, or says something else around it.
  private static func filling(_ empty: String, _ written: String) -> String? {
    let isBlank = { (character: Character) in
      character == "_" || character == "＿" || character == "\\"
    }
    guard let start = empty.firstIndex(where: isBlank),
      empty[start...].filter({ $0 == "_" || $0 == "＿" }).count >= 6
    else { return nil }
    let head = empty[..<start].filter { !$0.isWhitespace }
    let rest = written.filter { !$0.isWhitespace }
    guard empty[start...].allSatisfy({ isBlank($0) || $0.isWhitespace }), rest.hasPrefix(head)
    else {
      return nil
    }
    return String(rest.dropFirst(head.count).filter { !isBlank($0) })
  }

  private static func ordered(
    _ ours: [String], _ theirs: [String], from first: Int
  ) -> [Difference] {
    let changes = theirs.difference(from: ours)
    var (gone, come): (Set<Int>, Set<Int>) = ([], [])
    for change in changes {
      switch change {
      case .remove(let offset, _, _): gone.insert(offset)
      case .insert(let offset, _, _): come.insert(offset)
      }
    }
    var found: [Difference] = []
    var (mine, other) = (0, 0)
    while mine < ours.count || other < theirs.count {
      let start = other
      var (lost, added): ([Int], [Int]) = ([], [])
      while mine < ours.count, gone.contains(mine) {
        lost.append(mine)
        mine += 1
      }
      while other < theirs.count, come.contains(other) {
        added.append(other)
        other += 1
      }
      for place in 0..<max(lost.count, added.count) {
        found.append(
          Difference(
            written: added.indices.contains(place) ? added[place] + first : nil,
            computed: lost.indices.contains(place) ? lost[place] + first : nil,
            behind: start + first - 1))
      }
      if lost.isEmpty, added.isEmpty { (mine, other) = (mine + 1, other + 1) }
    }
    return found
  }

  private static func counted(
    _ ours: [String], _ mine: Range<Int>, _ theirs: [String], _ other: Range<Int>
  ) -> [Difference] {
    var left = TextCounts(Array(ours[mine]))
    let added = other.filter { !left.take(theirs[$0]) }
    var seen = TextCounts(Array(theirs[other]))
    let lost = mine.filter { !seen.take(ours[$0]) }
    return added.map { Difference(written: $0, computed: nil, behind: $0 - 1) }
      + lost.map { Difference(written: nil, computed: $0, behind: -1) }
  }
}
