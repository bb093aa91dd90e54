/// Which lines of a file are which of the report made anew.
struct LineMatch {
  private(set) var differences: [LineComparison.Difference] = []
  private(set) var pairs: [LinePair] = []
  /// False where too much is another to say what stands in the place of what.
  let isOrdered: Bool

  /// So many lines on both sides are compared in their order; of more only which there are.
  private static let mostOrdered = 6000

  /// - Parameters:
  ///   - theirs: keys of the lines of the file.
  ///   - ours: those of the report.
  init(_ theirs: [String], _ ours: [String]) {
    let fewest = min(ours.count, theirs.count)
    var (first, last) = (0, 0)
    while first < fewest, ours[first] == theirs[first] { first += 1 }
    while last < fewest - first, ours[ours.count - 1 - last] == theirs[theirs.count - 1 - last] {
      last += 1
    }
    let (mine, other) = (first..<(ours.count - last), first..<(theirs.count - last))
    isOrdered = mine.count + other.count <= Self.mostOrdered
    pairs = (0..<first).map { LinePair(written: $0, computed: $0) }
    if isOrdered {
      order(Array(ours[mine]), Array(theirs[other]), from: first)
    } else {
      count(ours, mine, theirs, other)
    }
    pairs += (0..<last).reversed().map {
      LinePair(written: theirs.count - 1 - $0, computed: ours.count - 1 - $0)
    }
  }

  private mutating func order(_ ours: [String], _ theirs: [String], from first: Int) {
    let changes = theirs.difference(from: ours)
    var (gone, come): (Set<Int>, Set<Int>) = ([], [])
    for change in changes {
      switch change {
      case .remove(let offset, _, _): gone.insert(offset)
      case .insert(let offset, _, _): come.insert(offset)
      }
    }
    var (mine, other) = (0, 0)
    while mine < ours.count || other < theirs.count {
      let start = other
      var (lost, added): ([Int], [Int]) = ([], [])
      while mine < ours.count, gone.contains(mine) {
        lost.append(mine + first)
        mine += 1
      }
      while other < theirs.count, come.contains(other) {
        added.append(other + first)
        other += 1
      }
      tell(lost, added, behind: start + first - 1)
      if lost.isEmpty, added.isEmpty {
        pairs.append(LinePair(written: other + first, computed: mine + first))
        (mine, other) = (mine + 1, other + 1)
      }
    }
  }

  private mutating func tell(_ lost: [Int], _ added: [Int], behind: Int) {
    for place in 0..<max(lost.count, added.count) {
      differences.append(
        LineComparison.Difference(
          written: added.indices.contains(place) ? added[place] : nil,
          computed: lost.indices.contains(place) ? lost[place] : nil, behind: behind))
    }
  }

  /// Lines that only one side has; where both have the same in another order, the first that is another.
  private mutating func count(
    _ ours: [String], _ mine: Range<Int>, _ theirs: [String], _ other: Range<Int>
  ) {
    var left = TextCounts(Array(ours[mine]))
    let added = other.filter { !left.take(theirs[$0]) }
    var seen = TextCounts(Array(theirs[other]))
    let lost = mine.filter { !seen.take(ours[$0]) }
    for place in added { tell([], [place], behind: place - 1) }
    tell(lost, [], behind: -1)
    if differences.isEmpty {
      tell([mine.lowerBound], [other.lowerBound], behind: other.lowerBound - 1)
    }
  }
}
