import BianzhiCore

/// What a heading calls a unit by leaving characters of its name out.
enum ShortUnit {
  /// Whether a heading is the unit's name made short: each of its characters stands in the name in the same order, and both
  /// end alike. 科, 股, 室 and the like are always parts of a unit.
  static func isMeant(by heading: String, of unit: String) -> Bool {
    let text = PartOrgan.name(in: heading)
    guard text.count >= 3, text.count < unit.count, let ending = text.last, ending == unit.last,
      !parts.contains(ending)
    else { return false }
    var rest = unit[...]
    return text.allSatisfy { letter in
      guard let found = rest.firstIndex(of: letter) else { return false }
      rest = rest[rest.index(after: found)...]
      return true
    }
  }

  private static let parts: Set<Character> = ["科", "股", "室", "处", "组", "办"]
}
