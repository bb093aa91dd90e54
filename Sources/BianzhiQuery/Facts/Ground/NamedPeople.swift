/// People whom a free text names: 何建国同志因工作需要留任.
struct NamedPeople {
  /// Those of the people known that it names; of 何建国 and 何建, both known, the one that is meant.
  let known: Set<String>
  /// Whether it seems to name somebody else, whom no roster of the organ has.
  let namesStranger: Bool

  /// - Parameter people: names of those who may be meant, without blanks.
  init(_ text: String, among people: Set<String>) {
    let bare = Self.bare(text)
    let strangers = UnknownNames.found(in: bare, besides: people)
    var (rest, known): (String, Set<String>) = (bare, [])
    // A longer name is looked for first, and what it takes is no other one's.
    let names = Self.stretches(of: bare).intersection(people).union(strangers)
    for name in names.sorted(by: { ($0.count, $0) > ($1.count, $1) }) where rest.contains(name) {
      rest = rest.replacing(name, with: "、")
      if !strangers.contains(name) { known.insert(name) }
    }
    (self.known, namesStranger) = (known, !strangers.isEmpty)
  }

  /// A text or a name without blanks.
  static func bare(_ text: String) -> String { text.filter { !$0.isWhitespace } }

  /// Every stretch of a text that may be somebody's name, without blanks.
  static func stretches(of text: String) -> Set<String> {
    let letters = Array(bare(text))
    var found: Set<String> = []
    for start in letters.indices {
      for end in start + 2..<max(start + 2, min(start + longest, letters.count) + 1) {
        found.insert(String(letters[start..<end]))
      }
    }
    return found
  }

  private static let longest = 20
}
