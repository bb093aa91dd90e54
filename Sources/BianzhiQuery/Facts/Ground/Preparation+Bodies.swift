import BianzhiCore
import GRDB

/// How many people who count each inner body of a roster has.
extension Preparation {
  /// People who count, for a roster that tells nothing more of them.
  func countedPeople(of list: RosterInForce, _ sums: KeptSums) throws -> Int {
    var people = 0
    try sums.each(.kinds, of: list.roster) { group in
      if counts(group.state, .quota) { people += Int(group.people) }
    }
    return people
  }

  struct Body {
    let name: Int32
    var people: Int
  }

  func summedBodies(_ list: RosterInForce, _ sums: KeptSums) throws -> [Body] {
    var bodies: [Body] = []
    var places: [Int32: Int] = [:]
    places.reserveCapacity(16)
    try sums.each(.bodies, of: list.roster) { group in
      guard counts(group.state, .quota) else { return }
      let name = word(ofTerm: group.first)
      if let index = places[name] {
        bodies[index].people += Int(group.people)
      } else {
        places[name] = bodies.count
        bodies.append(Body(name: name, people: Int(group.people)))
      }
    }
    return bodies
  }

  func exactBodies(_ list: RosterInForce) throws -> [Body] {
    var people: [Int32: Set<PersonKey>] = [:]
    try eachRow(of: list) { row in
      guard !words[row.body].isEmpty, row.takesPlace else { return }
      people[row.body, default: []].insert(row.person)
    }
    return people.sorted { $0.key < $1.key }.map { Body(name: $0.key, people: $0.value.count) }
  }
}
