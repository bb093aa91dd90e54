import BianzhiCore

/// Posts of a form by lines, each under its own title: 书记 1 and 镇长 1 are two principals, and not the same number
/// twice.
struct FormPosts {
  struct Line {
    let line: Int
    var part: FormHeading.Part
    let title: String
    /// As its column writes it; "" where there is none.
    let rank: String
    var approved, actual: Int?
    let shared: StatedEntries.Row
    /// Beside it stand rows of other ranks that are not known.
    var isOfRank = false

    /// Whether the row counts all posts of its sort (正职), and no post by name.
    var isWhole: Bool { !isOfRank && PostRole(recorded: title) != nil }

    var entries: [Entry] {
      [(FormHeading.Measure.approved, approved), (.actual, actual)].compactMap { measure, people in
        people.flatMap {
          StatedEntries.entry(FormHeading(part: part, measure: measure), $0, shared)
        }
      }
    }
  }

  /// Rows that speak of one number of people.
  private struct Place: Hashable {
    let organ: Int64
    let day: Int32
    let part: FormHeading.Part

    init(_ line: Line) {
      (organ, day, part) = (line.shared.organ, line.shared.day, line.part)
    }
  }

  /// Rows that speak of one approved number.
  private struct Key: Hashable {
    let place: Place
    let since: Int32
    let document: String?

    init(_ line: Line) {
      (place, since, document) = (Place(line), line.shared.since, line.shared.document.text)
    }
  }

  private var lines: [Line] = []

  mutating func add(_ line: Line) { lines.append(line) }

  /// The rows with what they come to, and those whose numbers were added up.
  func settled() -> (lines: [(line: Int, entries: [Entry])], added: [Int]) {
    var told: [Line] = []
    for rows in Dictionary(grouping: lines, by: Place.init).values { told += Self.byRank(rows) }
    var (settled, added): ([Int: [Entry]], [Int]) = ([:], [])
    for rows in Dictionary(grouping: told, by: Place.init).values {
      let whole = rows.filter(\.isWhole)
      let isParted = Dictionary(grouping: rows, by: Key.init).values.allSatisfy(Self.areParts)
      // Posts by name beside the number of all of them are its parts.
      if whole.isEmpty, isParted, rows.count > 1 {
        for line in Self.summed(rows) {
          settled[line.line] = line.entries
          added.append(line.line)
        }
        continue
      }
      for line in whole.isEmpty ? rows : whole { settled[line.line] = line.entries }
      let known = Set(whole.map(Key.init))
      for var line in whole.isEmpty ? [] : rows where !line.isWhole && !known.contains(Key(line)) {
        // Another document approves it; the people are in the number of all.
        line.actual = nil
        settled[line.line] = line.entries
      }
    }
    return (lines.map { ($0.line, settled[$0.line] ?? []) }, added.sorted())
  }

  /// Whether no two of some rows have the same title and rank.
  private static func areParts(_ rows: [Line]) -> Bool {
    Set(rows.map(post)).count == rows.count
  }

  private static func post(_ line: Line) -> [String] {
    [OrganName.folded(line.title), Vocabulary.key(of: line.rank)]
  }

  /// Each row with the people of all, and with the posts of all that its document approves.
  private static func summed(_ rows: [Line]) -> [Line] {
    let approvals = Dictionary(grouping: rows, by: Key.init).mapValues { sum($0.map(\.approved)) }
    // Who is in a post that several documents approve is there once.
    let people = sum(Dictionary(grouping: rows, by: post).values.map { $0.last?.actual })
    return rows.map { line in
      var line = line
      (line.approved, line.actual) = (approvals[Key(line)] ?? nil, people)
      return line
    }
  }

  /// Rows that count all posts of a role, rank by rank: 正科级副职 1 beside 副科级副职 4 are posts of two ranks, and none is the
  /// other written once more.
  ///
  /// Ranks that are not known, and those of inner bodies, whose posts have no ranks here, are posts by name.
  private static func byRank(_ rows: [Line]) -> [Line] {
    let ranks = Set(rows.filter(\.isWhole).map { Vocabulary.key(of: $0.rank) })
    guard ranks.count > 1 else { return rows }
    let whole = rows.filter(\.isWhole)
    let known = whole.compactMap { line -> Line? in
      guard case .post(.unit, let role, _) = line.part, let rank = PostRank(recorded: line.rank)
      else { return nil }
      var line = line
      line.part = .post(.unsaid, role, rank: rank.rawValue)
      return line
    }
    if known.count == whole.count { return known }
    let (all, ranked) = (whole.filter(\.rank.isEmpty), whole.filter { !$0.rank.isEmpty })
    // 副职 4 beside 正科级副职 1 and 副科级副职 3 are all of them.
    let isAll = [\Line.actual, \.approved].lazy.compactMap { number in
      all.last?[keyPath: number].map { $0 >= sum(ranked.map { $0[keyPath: number] }) ?? 0 }
    }.first
    if isAll == true { return all }
    // Of one rank told twice the later row counts.
    return Dictionary(grouping: whole) { Vocabulary.key(of: $0.rank) }.values.compactMap(\.last)
      .map { line in
        var line = line
        line.isOfRank = true
        return line
      }
  }

  /// Nil where no row tells a number.
  private static func sum(_ numbers: [Int?]) -> Int? {
    let told = numbers.compactMap { $0 }
    return told.isEmpty ? nil : told.reduce(0, +)
  }
}
