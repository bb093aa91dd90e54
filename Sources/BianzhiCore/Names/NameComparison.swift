/// How like two names are. The measure is the same in both directions.
struct NameComparison: Hashable, Sendable {
  let score: Int
  let reason: NameProposal.Reason

  /// - Returns: nil where the names are not like enough to show, or where one of them alone is of
  ///   something still being set up: 信息中心（筹） is not 信息中心.
  static func between(
    _ left: ComparedName, _ right: ComparedName, regions: RegionNames
  ) -> NameComparison? {
    guard left.isProvisional == right.isProvisional, !left.rest.isEmpty, !right.rest.isEmpty
    else { return nil }
    if left.normal == right.normal { return NameComparison(score: 100, reason: .sameName) }
    let isOther = regions.isOther(left.place, right.place)
    if left.rest == right.rest { return NameComparison(score: isOther ? 35 : 90, reason: .region) }
    guard let found = likeness(left, right) else { return nil }
    let score = isOther ? found.score / 2 : found.score
    return score >= leastScore ? NameComparison(score: score, reason: found.reason) : nil
  }

  /// What is less like than this is not shown.
  static let leastScore = 25

  private static func likeness(_ left: ComparedName, _ right: ComparedName) -> NameComparison? {
    if hasSameLevel(left, right) { return NameComparison(score: 85, reason: .level) }
    if hasSamePlate(left, right) { return NameComparison(score: 75, reason: .plate) }
    if left.unnumbered == right.unnumbered { return NameComparison(score: 30, reason: .number) }
    if !left.town.isEmpty, left.town == right.town {
      return NameComparison(score: 80, reason: .rankWord)
    }
    if left.stem.count >= 2, left.stem == right.stem {
      return NameComparison(score: 80, reason: .rankWord)
    }
    if left.rest.count >= 3, left.sorted == right.sorted {
      return NameComparison(score: 78, reason: .order)
    }
    let (short, long) =
      left.rest.count <= right.rest.count ? (left, right) : (right, left)
    return containment(left, right) ?? oneCharacter(left, right) ?? abbreviation(short, long)
      ?? overlap(left, right)
  }

  private static func hasSameLevel(_ left: ComparedName, _ right: ComparedName) -> Bool {
    if left.last.isEmpty, right.last.isEmpty { return false }
    return (left.last.isEmpty ? left.rest : left.last)
      == (right.last.isEmpty ? right.rest : right.last)
  }

  /// Same base with other plates, one the plate of the other, or the two swapped.
  private static func hasSamePlate(_ left: ComparedName, _ right: ComparedName) -> Bool {
    if left.plates.isEmpty, right.plates.isEmpty { return false }
    let ours = left.plates + [left.plates.isEmpty ? left.rest : left.base]
    let theirs = right.plates + [right.plates.isEmpty ? right.rest : right.base]
    return ours.contains { theirs.contains($0) }
  }

  private static func containment(_ left: ComparedName, _ right: ComparedName) -> NameComparison? {
    let (short, long) = left.stem.count <= right.stem.count ? (left, right) : (right, left)
    guard short.stem.count >= 2, holds(long.stem, short.stem) else { return nil }
    // 民政 in 人民政府 is no word.
    if short.stem == civil, long.rest.suffix(government.count).elementsEqual(government) {
      return nil
    }
    let score = 60 + 30 * short.stem.count / long.stem.count
    // 江海县公安局 and 江海县公安局交警大队.
    let isWhole =
      long.rest.starts(with: short.rest) && !short.ending.isEmpty
      && long.rest.dropFirst(short.rest.count).first != Self.bracket
    return NameComparison(
      score: short.ending == long.ending ? score : score - 10,
      reason: isWhole ? .part : .containment)
  }

  private static let civil = "民政".unicodeScalars.map(\.value)
  private static let government = "人民政府".unicodeScalars.map(\.value)

  /// What stands in brackets behind a name is no name of a part.
  private static let bracket: UInt32 = 0x28

  private static func holds(_ long: [UInt32], _ short: [UInt32]) -> Bool {
    guard short.count <= long.count else { return false }
    return (0...long.count - short.count).contains { start in
      long[start..<start + short.count].elementsEqual(short)
    }
  }

  private static func oneCharacter(
    _ left: ComparedName, _ right: ComparedName
  ) -> NameComparison? {
    let length = min(left.stem.count, right.stem.count)
    guard length >= 2, left.ending == right.ending, isOneApart(left.stem, right.stem)
    else { return nil }
    return NameComparison(score: 80 - 60 / length, reason: .oneCharacter)
  }

  /// Whether one exchange, insertion or deletion makes one of the other.
  private static func isOneApart(_ left: [UInt32], _ right: [UInt32]) -> Bool {
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    guard long.count - short.count <= 1 else { return false }
    let front = zip(short, long).prefix { $0 == $1 }.count
    let back = zip(short.dropFirst(front).reversed(), long.dropFirst(front).reversed())
      .prefix { $0 == $1 }.count
    return front + back == long.count - 1
  }

  /// Whether the characters of the short name stand in the long one in the same order, the first
  /// of both being one and the last of the short one standing in the long one's last word.
  private static func abbreviation(
    _ short: ComparedName, _ long: ComparedName
  ) -> NameComparison? {
    guard short.rest.count >= 2, long.rest.count >= short.rest.count + 2,
      short.rest.first == long.rest.first, let last = short.rest.last,
      last == long.rest.last || long.ending.contains(last)
    else { return nil }
    var place = 0
    for value in long.rest where place < short.rest.count && short.rest[place] == value {
      place += 1
    }
    guard place == short.rest.count else { return nil }
    return NameComparison(
      score: 50 + 30 * short.rest.count / long.rest.count, reason: .abbreviation)
  }

  /// Shared pairs of neighbours, of all pairs of both (Dice 1945); from a half on.
  private static func overlap(_ left: ComparedName, _ right: ComparedName) -> NameComparison? {
    var (shared, ours, theirs) = (0, 0, 0)
    while ours < left.pairs.count, theirs < right.pairs.count {
      if left.pairs[ours] == right.pairs[theirs] {
        (shared, ours, theirs) = (shared + 1, ours + 1, theirs + 1)
      } else if left.pairs[ours] < right.pairs[theirs] {
        ours += 1
      } else {
        theirs += 1
      }
    }
    let all = left.pairs.count + right.pairs.count
    guard all > 0, 4 * shared >= all else { return nil }
    return NameComparison(score: 60 * 2 * shared / all, reason: .similar)
  }
}
