import BianzhiCore

/// Leader posts by rank or title in one text: 正科级1名、副科级2名; 书记1名，院长1名，副院长3名; 1正2副1总师.
struct WrittenPosts: Hashable {
  struct Part: Hashable {
    /// "" for any.
    let rank: String
    let role: PostRole
  }

  /// How many there are of each.
  let people: [Part: Int]

  /// - Returns: nil for a text that says something else, or whose sum is not that of its parts.
  init?(_ text: String) {
    let (whole, part) = RoleCounts.parted(text)
    var plain = part.compatibilityForm.filter { !$0.isWhitespace }
    for word in ["领导职数", "领导职务", "领导干部", "职数", "核定", "领导", "其中", "配备", "设"] {
      plain = plain.replacing(word, with: "")
    }
    var found: [Part: Int] = [:]
    let pieces = plain.split { ",，、;；:：。和及".contains($0) }.flatMap {
      Self.pieces($0) ?? [("", nil, "")]
    }
    for (name, number, bracket) in pieces {
      guard let number, let part = Self.part(name, bracket) else { return nil }
      found[part, default: 0] += number
    }
    guard !found.isEmpty, whole == nil || whole == found.values.reduce(0, +) else { return nil }
    people = found
  }

  private typealias Piece = (name: String, number: Int?, bracket: String)

  /// 正科级1名, 主任1名(副科级), 1正2副1总师; nil where something is left over.
  private static func pieces(_ text: Substring) -> [Piece]? {
    let isNumberFirst = text.first.map(RoleCounts.isDigit) == true
    let pattern = isNumberFirst ? numberFirst : nameFirst
    var (pieces, rest) = ([Piece](), text)
    while !rest.isEmpty {
      guard let found = rest.prefixMatch(of: pattern) else { return nil }
      let (name, digits) = isNumberFirst ? (found.2, found.1) : (found.1, found.2)
      pieces.append((String(name), RoleCounts.number(digits), String(found.3 ?? "")))
      rest = rest[found.range.upperBound...]
    }
    return pieces
  }

  private static func part(_ name: String, _ bracket: String) -> Part? {
    if let rank = PostRank(recorded: name) {
      return rank.role.map { Part(rank: rank.rawValue, role: $0) }
    }
    let rank = bracket.isEmpty ? nil : PostRank(recorded: bracket)
    guard bracket.isEmpty || rank != nil, let role = role(name) else { return nil }
    return Part(rank: rank?.rawValue ?? "", role: role)
  }

  private static func role(_ name: String) -> PostRole? {
    if name == "正" { return .principal }
    if name == "副" { return .deputy }
    if others.contains(name) { return .other }
    return PostRole(recorded: name) ?? PostRole(ofPost: name)
  }

  private static let others: Set<String> = [
    "总师", "三总师", "总工", "总工程师", "总会计师", "总经济师", "总规划师", "总农艺师", "总兽医师",
  ]

  private typealias Pattern = Regex<(Substring, Substring, Substring, Substring?)>
  // Read once; they are only read from, by any thread.
  nonisolated(unsafe) private static let nameFirst: Pattern =
    /([^0-9零一二两三四五六七八九十()]+)([0-9零一二两三四五六七八九十]+)[名个人职]?(?:\(([^()]*)\))?/
  nonisolated(unsafe) private static let numberFirst: Pattern =
    /([0-9零一二两三四五六七八九十]+)[名个人]?([^0-9零一二两三四五六七八九十()]+)(?:\(([^()]*)\))?/
}
