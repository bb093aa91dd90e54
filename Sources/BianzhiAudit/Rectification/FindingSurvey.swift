import BianzhiCore
import BianzhiQuery
import GRDB

/// Reads findings with their lives and proofs: all that are asked for by the same few statements.
struct FindingSurvey {
  let proofs: FindingProofs
  private let database: Database

  init(_ database: Database) throws {
    self.database = database
    proofs = try FindingProofs(database)
  }

  /// Findings of rules first, in the order of their numbers, then those raised by hand.
  ///
  /// - Parameters:
  ///   - organs: codes; nil for all.
  ///   - isWanted: tells by its life alone whether a finding is read any further.
  func findings(
    of organs: Set<String>? = nil, where isWanted: (FindingLife) -> Bool = { _ in true }
  ) throws -> [FollowedFinding] {
    let lives = Dictionary(
      uniqueKeysWithValues: try FindingLife.fetchAll(database).map { ($0.name, $0) })
    var found: [FollowedFinding] = []
    for number in try Int.fetchAll(database, sql: "SELECT id FROM finding_row ORDER BY id") {
      let life = lives[.rule(number)] ?? FindingLife(.rule(number))
      guard isWanted(life), let sighting = try proofs.sighting(of: number),
        sighting.finding.concerns(organs)
      else { continue }
      found.append(try follow(sighting, life))
    }
    for raised in try HandFinding.all(in: database) {
      let life = lives[raised.name] ?? FindingLife(raised.name)
      guard isWanted(life), raised.finding.concerns(organs) else { continue }
      found.append(FollowedFinding(finding: raised.finding, life: life, proof: nil))
    }
    return found
  }

  /// The findings that wait for something; one that nobody has confirmed and that the data no longer
  /// show does not.
  ///
  /// - Parameter organs: codes; nil for all.
  func open(of organs: Set<String>? = nil) throws -> [FollowedFinding] {
    try findings(of: organs) { !$0.status.isSettled }.filter(\.isOpen)
  }

  /// Findings that were moved to a successor whose finding waits for something, with that one.
  ///
  /// - Parameter organs: codes.
  func openAtSuccessors(
    of organs: Set<String>
  ) throws -> [(moved: FollowedFinding, open: FollowedFinding)] {
    try findings(of: organs) { $0.successor != nil }.compactMap { moved in
      var (next, seen) = (moved.life.successor, Set([moved.finding.name]))
      while let name = next, seen.insert(name).inserted, let target = try finding(name) {
        if target.isOpen { return (moved, target) }
        next = target.life.successor
      }
      return nil
    }
  }

  /// Findings whose end an audit rests on.
  ///
  /// - Parameter organs: codes.
  func settled(of organs: Set<String>) throws -> [FindingName] {
    try findings(of: organs) { $0.status.isSettled || $0.successor != nil }.compactMap { found in
      let end = try self.end(of: found)
      return end.status.isSettled ? end.finding.name : nil
    }
  }

  /// The finding that one is followed as in the end, however often its organ was reformed.
  private func end(of finding: FollowedFinding) throws -> FollowedFinding {
    var (end, seen) = (finding, Set([finding.finding.name]))
    while let name = end.life.successor, seen.insert(name).inserted,
      let next = try self.finding(name)
    { end = next }
    return end
  }

  /// One finding alone; nil where there is none of that name.
  func finding(_ name: FindingName) throws -> FollowedFinding? {
    switch name {
    case .rule(let number):
      guard let sighting = try proofs.sighting(of: number) else { return nil }
      return try follow(sighting, try FindingLife.load(name, in: database))
    case .hand(let number):
      guard let raised = try HandFinding.fetchOne(database, key: number) else { return nil }
      let life = try FindingLife.load(name, in: database)
      return FollowedFinding(finding: raised.finding, life: life, proof: nil)
    }
  }

  private func follow(_ sighting: Sighting, _ life: FindingLife) throws -> FollowedFinding {
    FollowedFinding(
      finding: sighting.finding, life: life, proof: try proofs.proof(of: sighting))
  }
}
