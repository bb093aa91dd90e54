import BianzhiCore

/// What the rosters and the pay month say of one person.
struct PersonMatch {
  struct Place {
    let row, organ: Int64
    let state: Int32
    let counts, hasLeft: Bool
  }

  var places: [Place] = []
  var pay: [Int64] = []

  mutating func clear() {
    places.removeAll(keepingCapacity: true)
    pay.removeAll(keepingCapacity: true)
  }

  mutating func add(
    _ entry: PersonBlock.Entry, _ organ: Int64, _ state: (counts: Bool, hasLeft: Bool)
  ) {
    places.append(
      Place(
        row: entry.row, organ: organ, state: entry.state, counts: state.counts,
        hasLeft: state.hasLeft))
  }

  var isEmpty: Bool { places.isEmpty && pay.isEmpty }

  /// Organs that count the person.
  var counted: Int {
    if places.count < 2 { return places.first?.counts == true ? 1 : 0 }
    var organs: [Int64] = []
    for place in places where place.counts && !organs.contains(place.organ) {
      organs.append(place.organ)
    }
    return organs.count
  }

  /// - Parameters:
  ///   - hasMonth: there is a pay month to compare with.
  ///   - isPaid: some line pays something.
  func isNotable(hasMonth: Bool, isPaid: Bool) -> Bool {
    switch counted {
    case 0: isPaid
    case 1: hasMonth && !isPaid
    default: true
    }
  }
}
