/// Somebody who does not exist.
struct Person: Sendable {
  let number: String
  let name: String
  let isMan: Bool
  let birth: Day
  let joined: Day
  /// Whether another organ's roster or pay list names the same person.
  var isKnownElsewhere = false
}

/// Where new people come from: three ranges of birth, so that leaders are not children and only the
/// old are retired.
struct Population: Sendable {
  enum Age {
    case elder
    case senior
    case junior
  }

  private var elders: IdentityNumbers
  private var seniors: IdentityNumbers
  private var juniors: IdentityNumbers

  init(seed: UInt64) {
    var random = SplitMix64(seed: seed, part: -2)
    elders = IdentityNumbers(born: Day(1941, 1, 1), to: Day(1961, 12, 31), random: &random)
    seniors = IdentityNumbers(born: Day(1964, 8, 1), to: Day(1982, 12, 31), random: &random)
    juniors = IdentityNumbers(born: Day(1983, 1, 1), to: Day(2001, 12, 31), random: &random)
  }

  mutating func next(_ age: Age, random: inout SplitMix64) -> Person {
    let issued =
      switch age {
      case .elder: elders.next()
      case .senior: seniors.next()
      case .junior: juniors.next()
      }
    let joined = issued.birth + (8_000 + random.below(2_200))
    return Person(
      number: issued.number, name: Names.next(&random), isMan: issued.isMan, birth: issued.birth,
      joined: min(joined, Day(2024, 3, 1) - random.below(90)))
  }
}
