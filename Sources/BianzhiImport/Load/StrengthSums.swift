import BianzhiCore

/// Keeps `roster_sum` right while rows of rosters come (+1) and go (−1).
///
/// Changes are gathered per roster and handed over roster by roster; the gathering is emptied before it
/// grows large, so that memory does not depend on the number of rows.
final class StrengthSums {
  /// What one roster row adds to; all are `term.id`, 0 for nothing recorded.
  struct Row: Sendable {
    var kind: Int32
    var state: Int32
    var body: Int32
    var rank: Int32
    /// 1 正职, 2 副职, 3 其他; 0: not a leader.
    var role: Int32
  }

  private var pending: [Int64: RosterSum] = [:]
  private var current = RosterSum()
  private var currentRoster: Int64 = -1
  private var gathered = 0
  private let owner: ImportOwner

  init(_ owner: ImportOwner) {
    self.owner = owner
  }

  /// - Parameter change: +1 for a row that came, −1 for one that went.
  func add(_ row: Row, roster: Int64, change: Int32) throws {
    if roster != currentRoster { try turn(to: roster) }
    current.kinds.add(.init(first: row.kind, state: row.state, people: change))
    if row.role > 0 {
      current.posts.add(
        .init(first: row.body, rank: row.rank, role: row.role, state: row.state, people: change))
    }
    if row.body > 0 {
      current.bodies.add(.init(first: row.body, state: row.state, people: change))
    }
  }

  private func turn(to roster: Int64) throws {
    if currentRoster >= 0 {
      pending[currentRoster] = current
      gathered += current.count
      if gathered > 100_000 { try write() }
    }
    currentRoster = roster
    current = pending.removeValue(forKey: roster) ?? RosterSum()
    gathered -= current.count
  }

  /// Hands over everything that is gathered.
  func flush() throws {
    if currentRoster >= 0 { pending[currentRoster] = current }
    currentRoster = -1
    current = RosterSum()
    try write()
  }

  private func write() throws {
    let changes = pending
    (pending, gathered) = ([:], 0)
    if !changes.isEmpty { try owner.send { try $0.add(changes) } }
  }
}
