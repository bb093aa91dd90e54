import BianzhiCore
import BianzhiQuery
import GRDB

/// Reads findings with their lives and proofs: all that are asked for by the same few statements.
struct FindingSurvey {
  let proofs: FindingProofs
  private let database: Database
  /// Ends whose last day lies before it have passed; nil where none is asked about.
  private let day: CalendarDay?

  init(_ database: Database, on day: CalendarDay? = nil) throws {
    (self.database, self.day) = (database, day)
    proofs = try FindingProofs(database)
  }

  /// Findings of rules first, in the order of their numbers, then those raised by hand.
  ///
  /// - Parameters:
  ///   - scope: nil for all.
  ///   - isWanted: tells by its life alone whether a finding is read any further.
  func findings(
    of scope: FindingScope? = nil, where isWanted: (FindingLife) -> Bool = { _ in true }
  ) throws -> [FollowedFinding] {
    let lives = Dictionary(
      uniqueKeysWithValues: try FindingLife.fetchAll(database).map { ($0.name, $0) })
    var found: [FollowedFinding] = []
    for number in try Int.fetchAll(database, sql: "SELECT id FROM finding_row ORDER BY id") {
      let life = lives[.rule(number)] ?? FindingLife(.rule(number))
      guard isWanted(life) else { continue }
      guard let sighting = try proofs.sighting(of: number) else {
        if let forsaken = try forsaken(number, life), try isIn(scope, forsaken.finding) {
          found.append(forsaken)
        }
        continue
      }
      guard try isIn(scope, sighting.finding) else { continue }
      found.append(try follow(sighting, life))
    }
    for raised in try HandFinding.all(in: database) {
      let life = lives[raised.name] ?? FindingLife(raised.name)
      guard isWanted(life), try isIn(scope, raised.finding) else { continue }
      found.append(follow(raised, life))
    }
    return found
  }

  private func isIn(_ scope: FindingScope?, _ finding: Finding) throws -> Bool {
    try scope?.holds(finding) ?? true
  }

  /// The findings that wait for something; one that nobody has confirmed and that the data no longer
  /// show does not.
  ///
  /// - Parameter scope: nil for all.
  func open(of scope: FindingScope? = nil) throws -> [FollowedFinding] {
    try findings(of: scope) { !$0.status.isSettled || hasPassed($0) }.filter(\.isOpen)
  }

  /// Findings that were moved to a successor whose finding waits for something, with that one.
  func openAtSuccessors(
    of scope: FindingScope
  ) throws -> [(moved: FollowedFinding, open: FollowedFinding)] {
    try findings(of: scope) { $0.successor != nil }.compactMap { moved in
      var (next, seen) = (moved.life.successor, Set([moved.finding.name]))
      while let name = next, seen.insert(name).inserted, let target = try finding(name) {
        if target.isOpen { return (moved, target) }
        next = target.life.successor
      }
      return nil
    }
  }

  /// Findings whose end an audit rests on.
  func settled(of scope: FindingScope) throws -> [FindingName] {
    try findings(of: scope) { $0.status.isSettled || $0.successor != nil }.compactMap { found in
      let end = try self.end(of: found)
      return end.status.isSettled ? end.finding.name : nil
    }
  }

  /// Findings that have ended, with the day of their end in their lives.
  func ended(of scope: FindingScope) throws -> [FollowedFinding] {
    try findings(of: scope) { $0.status.isSettled }
  }

  /// The finding that one is followed as in the end, however often its organ was reformed.
  func end(of finding: FollowedFinding) throws -> FollowedFinding {
    let end = try finding.life.end { try self.finding($0)?.life }
    return try end.flatMap { try self.finding($0.name) } ?? finding
  }

  /// One finding alone; nil where there is none of that name.
  func finding(_ name: FindingName) throws -> FollowedFinding? {
    switch name {
    case .rule(let number):
      let life = try FindingLife.load(name, in: database)
      guard let sighting = try proofs.sighting(of: number) else {
        return try forsaken(number, life)
      }
      return try follow(sighting, life)
    case .hand(let number):
      guard let raised = try HandFinding.fetchOne(database, key: number) else { return nil }
      let life = try FindingLife.load(name, in: database)
      return follow(raised, life)
    }
  }

  /// A finding that people have acted on, and all of whose checks were taken back: it does not vanish with them.
  private func forsaken(_ number: Int, _ life: FindingLife) throws -> FollowedFinding? {
    guard life.status.isOpen, let proof = try proofs.forsaken(number) else { return nil }
    return FollowedFinding(finding: proof.sighting.finding, life: life, proof: proof)
  }

  private func follow(_ sighting: Sighting, _ life: FindingLife) throws -> FollowedFinding {
    let proof = try proofs.proof(of: sighting)
    var found = FollowedFinding(finding: sighting.finding, life: life, proof: proof)
    found.hasPassed = hasPassed(life) && proof.state != .cleared && proof.state != .corrected
    return found
  }

  private func follow(_ raised: HandFinding, _ life: FindingLife) -> FollowedFinding {
    var found = FollowedFinding(finding: raised.finding, life: life, proof: nil)
    found.hasPassed = hasPassed(life)
    return found
  }

  private func hasPassed(_ life: FindingLife) -> Bool {
    guard let day, let until = life.coverage?.until else { return false }
    return until < day
  }
}
