/// Somebody who does not exist.
struct Person: Sendable {
  let number: String
  let name: String
  let isMan: Bool
  let birth: Day
  let joined: Day
  /// Whether another organ's roster or pay list names the same person.
  var isKnownElsewhere = false

  /// Men of 60 and women of 55 should have retired a month later.
  var isPastAge: Bool { birth < Day(isMan ? 1964 : 1969, 5, 30) }

  /// Women on places of workers should have retired at 50.
  var isPastAgeOfWorkers: Bool { !isMan && birth < Day(1974, 5, 30) }
}

/// Where new people come from: three ranges of birth, so that leaders are not children, only the old are
/// retired, and of the others only women on places of workers have reached the age of retirement.
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
    seniors = IdentityNumbers(born: Day(1969, 8, 1), to: Day(1982, 12, 31), random: &random)
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
