import BianzhiCore
import BianzhiQuery
import GRDB

/// Which findings a leader answers for: the one set that lists, steps, counts, reports, packages and approvals use.
///
/// It has the organs of the plan, what reforms made of them, and their inner bodies. A finding that arose at an inner
/// body while that belonged to one of them stays, whatever an entry of the organ ledger says of the body later.
struct FindingScope {
  /// Codes of organs and inner bodies as they stand.
  let organs: Set<String>
  /// Codes of inner bodies that an entry took elsewhere, each with the event that did so.
  let left: [String: Int]
  private let database: Database

  init(_ organs: Set<String>, left: [String: Int] = [:], in database: Database) {
    (self.organs, self.left, self.database) = (organs, left, database)
  }

  /// All codes whose findings may be among them.
  var codes: Set<String> { organs.union(left.keys) }
  /// Codes of the inner bodies that were taken elsewhere.
  var codesLeft: Set<String> { Set(left.keys) }

  func holds(_ finding: Finding) throws -> Bool {
    if finding.concerns(organs) { return true }
    guard !left.isEmpty else { return false }
    return try finding.organs.contains { code in
      guard let event = left[code] else { return false }
      return try Self.arisen(finding.name, in: database) < event
    }
  }

  /// The event of the first run that saw a finding, or by which somebody raised it.
  static func arisen(_ name: FindingName, in database: Database) throws -> Int {
    let event =
      switch name {
      case .rule(let number):
        try Int.fetchOne(
          database,
          sql: """
            SELECT min(e.id) FROM finding_row f JOIN event e
              ON e.subject = 'R' || f.first_run AND e.kind = \(EventKind.runRecorded.sql)
            WHERE f.id = ?
            """, arguments: [number])
      case .hand:
        try Int.fetchOne(
          database, sql: "SELECT min(id) FROM event WHERE subject = ? AND kind = ?",
          arguments: ["\(name)", RaiseFinding.kind.code])
      }
    return event ?? 0
  }
}

extension PlanSubject {
  /// The findings that a leader of a plan answers for.
  ///
  /// - Parameter tree: read once where several leaders are asked about.
  static func findings(
    of name: PlanSubjectName, by tree: OrganTree? = nil, in database: Database
  ) throws -> FindingScope {
    let tree = try tree ?? OrganTree(database)
    let organs = try scope(name, in: database)
    guard tree.hasLost else { return FindingScope(tree.withBodies(organs), in: database) }
    let drafted =
      try Int.fetchOne(
        database, sql: "SELECT min(id) FROM event WHERE kind = ? AND subject = ?",
        arguments: [DraftPlan.kind.code, "\(PlanName(name.plan))"]) ?? 0
    let dropped = try PlanChange.droppedCodes(of: name, in: database)
    let left = tree.bodies(leaving: organs, since: drafted).filter { !dropped.contains($0.key) }
    return FindingScope(tree.withBodies(organs), left: left, in: database)
  }
}

extension PlanChange {
  /// Codes that were taken out of a leader's scope after the plan's approval, with reason and approver.
  static func droppedCodes(of name: PlanSubjectName, in database: Database) throws -> Set<String> {
    Set(
      try all(of: name.plan, in: database).filter { $0.name == name && $0.what == .scope }
        .flatMap { $0.before.split(separator: " ").map(String.init) })
  }
}
