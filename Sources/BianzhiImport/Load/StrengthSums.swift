import BianzhiCore

/// Keeps `roster_sum` right while rows of rosters come (+1) and go (−1).
///
/// Changes are gathered per roster and handed over roster by roster; the gathering is emptied before it
/// grows large, so that memory does not depend on the number of rows.
final class StrengthSums {
  private var pending: [Int64: RosterSum] = [:]
  // Looking out for two uses at once would cost more than the work itself, as in `RowWriter`: only its own code runs
  // while it is changed, which knows nothing of this class.
  @exclusivity(unchecked) private var current = RosterSum()
  @exclusivity(unchecked) private var currentRoster: Int64 = -1
  private var gathered = 0
  private let owner: ImportOwner

  init(_ owner: ImportOwner) {
    self.owner = owner
  }

  /// - Parameter change: +1 for a row that came, −1 for one that went.
  func add(_ row: RosterSum.Row, roster: Int64, change: Int32) throws {
    if roster != currentRoster { try turn(to: roster) }
    current.add(row, people: change)
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
