/// The whole city before anybody lives in it: organs with sizes and plantings. Memory grows with the
/// number of organs only.
struct CityPlan: Sendable {
  private(set) var organs: [OrganPlan] = []

  private static let smallestOrgan = 8

  init(people: Int, seed: UInt64) {
    var random = SplitMix64(seed: seed, part: -1)
    let counties = people < 1_500 ? 1 : min(Places.counties, 2 + people / 12_000)
    let ofCity = counties == 1 ? people * 2 / 5 : people / 5
    let scale = min(1_000, max(280, people / 6))

    var city = RegionPlan(area: .city, superiors: nil, scale: scale)
    city.fill(people: ofCity, random: &random)
    organs = city.organs
    for county in 0..<counties {
      var region = RegionPlan(area: .county(county), superiors: city.roots, scale: scale)
      region.fill(people: (people - ofCity) / counties, random: &random)
      organs += region.organs
    }
    fit(people: people)
    plant(people: people, random: &random)
  }

  /// Brings the sum of sizes to exactly `people`.
  private mutating func fit(people: Int) {
    let raw = organs.reduce(0) { $0 + $1.size }
    var sum = 0
    for index in organs.indices {
      organs[index].size = max(Self.smallestOrgan, organs[index].size * people / raw)
      sum += organs[index].size
    }
    while sum != people {
      for index in organs.indices where sum != people {
        if sum < people {
          organs[index].size += 1
          sum += 1
        } else if organs[index].size > Self.smallestOrgan {
          organs[index].size -= 1
          sum -= 1
        }
      }
    }
  }

  private mutating func plant(people: Int, random: inout SplitMix64) {
    let often = people < 2_000 ? 1 : max(3, organs.count / 60)
    var order = Array(organs.indices)
    random.shuffle(&order)
    var cursor = 0
    for index in 0..<often {
      for kind in PlantKind.allCases where kind.isWanted(inRound: index) {
        cursor = place(kind, round: index, order: order, from: cursor, random: &random)
      }
    }
  }

  /// Puts one plant into the next organ that can take it, and returns where to go on.
  private mutating func place(
    _ kind: PlantKind, round: Int, order: [Int], from cursor: Int, random: inout SplitMix64
  ) -> Int {
    for step in 0..<order.count {
      let organ = order[(cursor + step) % order.count]
      let plant = kind.plant(round: round, organ: organ, of: organs.count, random: &random)
      guard let plant, organs[organ].freeStaff >= plant.people,
        !organs[organ].plants.contains(where: { $0.excludes(plant) }), suits(plant, organs[organ])
      else { continue }
      organs[organ].plants.append(plant)
      return cursor + step + 1
    }
    return cursor
  }

  /// Second posts and rank words need inner bodies with leaders of their own.
  private func suits(_ plant: Plant, _ organ: OrganPlan) -> Bool {
    switch plant {
    case .secondPost, .rankWordsInTitle: organ.rank.inner != nil
    default: true
    }
  }
}
