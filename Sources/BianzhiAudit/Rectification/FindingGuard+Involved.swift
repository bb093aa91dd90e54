import BianzhiCore
import BianzhiQuery
import GRDB

/// Nobody judges what is said of oneself, or of an organ that one answers for.
extension FindingGuard {
  /// Refuses whoever answers for an organ of the finding in a plan, or is one of the people whom it is about.
  func requireUninvolved(_ person: String) throws {
    try requireNoLeader(person)
    for other in try people() {
      try Refusal.requireApart(
        "\(life.name)", person, fromListed: other,
        Wording(zh: "是该问题涉及的人员", en: "is one of the people whom it is about"))
    }
  }

  /// Whether a person may bear the name of one of the people whom the finding is about.
  func isNamedLike(_ person: String) throws -> Bool {
    try people().contains { PersonMatch($0, person).isPossible }
  }

  /// Refuses whoever answers for an organ of the finding in a plan, or heads it by the list of leaders or its roster.
  func requireNoLeader(_ person: String) throws {
    try desk.requireApart(person, from: [subject()], for: "\(life.name)")
  }

  /// Whether all checks that saw it were taken back.
  func isForsaken() throws -> Bool {
    guard case .rule(let number) = life.name else { return false }
    return try desk.proofs().forsaken(number) != nil
  }

  /// The finding as the newest run saw it, or as it was raised.
  func subject() throws -> Finding {
    switch life.name {
    case .hand(let number):
      if let raised = try HandFinding.fetchOne(desk.database, key: number) { return raised.finding }
    case .rule(let number):
      let proofs = try desk.proofs()
      let seen = try proofs.sighting(of: number) ?? proofs.forsaken(number)?.sighting
      if let seen { return seen.finding }
    }
    throw Refusal.unknown("\(life.name)")
  }

  /// The names of those whom the newest run counts in it, or of the one person whom it is about.
  private func people() throws -> [String] {
    guard case .rule(let number) = life.name else { return [] }
    let proofs = try desk.proofs()
    guard let seen = try proofs.sighting(of: number) else { return [] }
    if let name = seen.personName { return [name] }
    return try proofs.namesBehind(seen)
  }
}
