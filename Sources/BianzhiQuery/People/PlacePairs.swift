import BianzhiCore

/// The people of one unit on two rosters: who is the same person.
struct PlacePairs {
  private(set) var same: [(before: ListedPlace, after: ListedPlace)] = []
  private(set) var gone: [ListedPlace] = []
  private(set) var come: [ListedPlace] = []

  /// People are the same by number; where one of them has none, or two numbers tell the same birth, by name and birth;
  /// where a birth is not known, by the name alone. Namesakes who cannot be told apart are taken in their order.
  init(_ before: [ListedPlace], _ after: [ListedPlace]) {
    (gone, come) = (before, after)
    pair { person in person.number.map { [.number($0)] } ?? [] }
    pair { person in person.birth.map { [.born(person.name, $0)] } ?? [] }
    pair(where: { $0.isOpen || $1.isOpen }, { [.name($0.name)] })
  }

  private enum Key: Hashable {
    case number(Int64)
    case born(String, Int32)
    case name(String)
  }

  private mutating func pair(
    where condition: (ListedPlace, ListedPlace) -> Bool = { _, _ in true },
    _ keys: (ListedPlace) -> [Key]
  ) {
    var waiting: [Key: [Int]] = [:]
    for (place, person) in come.enumerated() {
      for key in keys(person) { waiting[key, default: []].append(place) }
    }
    let candidates = come
    var (taken, left): (Set<Int>, [ListedPlace]) = ([], [])
    for person in gone {
      var found: Int?
      for key in keys(person) where found == nil {
        found = waiting[key]?.first { !taken.contains($0) && condition(person, candidates[$0]) }
      }
      if let found {
        taken.insert(found)
        same.append((person, candidates[found]))
      } else {
        left.append(person)
      }
    }
    gone = left
    come = candidates.enumerated().filter { !taken.contains($0.offset) }.map(\.element)
  }
}

extension ListedPlace {
  /// Nobody can tell two people of the name apart by it: there is no date of birth.
  fileprivate var isOpen: Bool { birth == nil }
}
