import BianzhiCore

/// Posts of a form by lines, each under its own title: 书记 1 and 镇长 1 are two principals, and not the same number
/// twice.
struct FormPosts {
  struct Line {
    let line: Int
    let part: FormHeading.Part
    let title: String
    var approved, actual: Int?
    let shared: StatedEntries.Row

    /// Whether the row counts all posts of its sort (正职), and no post by name.
    var isWhole: Bool { PostRole(recorded: title) != nil }

    var entries: [Entry] {
      [(FormHeading.Measure.approved, approved), (.actual, actual)].compactMap { measure, people in
        people.flatMap {
          StatedEntries.entry(FormHeading(part: part, measure: measure), $0, shared)
        }
      }
    }
  }

  private struct Key: Hashable {
    let organ: Int64
    let day, since: Int32
    let document: String?
    let part: FormHeading.Part
  }

  private var lines: [Line] = []

  mutating func add(_ line: Line) { lines.append(line) }

  /// The rows with what they come to, and those whose numbers were added up.
  func settled() -> (lines: [(line: Int, entries: [Entry])], added: [Int]) {
    let groups = Dictionary(grouping: lines) { line in
      Key(
        organ: line.shared.organ, day: line.shared.day, since: line.shared.since,
        document: line.shared.document.text, part: line.part)
    }
    var (settled, added): ([Int: [Entry]], [Int]) = ([:], [])
    for group in groups.values {
      let whole = group.filter(\.isWhole)
      let titles = Set(group.map { OrganName.folded($0.title) })
      guard group.count > 1, !whole.isEmpty || titles.count == group.count else {
        for line in group { settled[line.line] = line.entries }
        continue
      }
      guard whole.isEmpty else {
        // Posts by name beside the number of all of them are its parts.
        for line in group { settled[line.line] = line.isWhole ? line.entries : [] }
        continue
      }
      for var line in group {
        line.approved = Self.sum(group.map(\.approved))
        line.actual = Self.sum(group.map(\.actual))
        settled[line.line] = line.entries
        added.append(line.line)
      }
    }
    return (lines.map { ($0.line, settled[$0.line] ?? []) }, added.sorted())
  }

  /// Nil where no row tells a number.
  private static func sum(_ numbers: [Int?]) -> Int? {
    let told = numbers.compactMap { $0 }
    return told.isEmpty ? nil : told.reduce(0, +)
  }
}
