import BianzhiCore
import GRDB

/// Keeps `kind_sum`, `post_sum` and `body_sum` right while rows of rosters come (+1) and go (−1).
///
/// Changes are gathered per roster and written in key order; the gathering is emptied before it grows
/// large, so that memory does not depend on the number of rows.
final class StrengthSums {
  /// What one roster row adds to; all are `term.id`, 0 for nothing recorded.
  struct Row {
    var kind: Int32
    var state: Int32
    var body: Int32
    var rank: Int32
    /// 1 正职, 2 副职, 3 其他; 0: not a leader.
    var role: Int32
  }

  private struct Sum {
    var first: Int32
    var second: Int32
    var third: Int32
    var state: Int32
    var people: Int32
  }

  private struct Sums {
    var kinds: [Sum] = []
    var posts: [Sum] = []
    var bodies: [Sum] = []
    var isShrinking = false
    var count: Int { kinds.count + posts.count + bodies.count }
  }

  private var pending: [Int64: Sums] = [:]
  private var current = Sums()
  private var currentRoster: Int64 = -1
  private var gathered = 0
  private let kinds, posts, bodies: RawStatement
  private let database: Database

  init(_ database: Database) throws {
    self.database = database
    kinds = try RawStatement(
      database,
      """
      INSERT INTO kind_sum (roster, kind, state, people) VALUES (?1, ?2, ?5, ?6)
      ON CONFLICT DO UPDATE SET people = people + excluded.people
      """)
    posts = try RawStatement(
      database,
      """
      INSERT INTO post_sum (roster, body, rank, role, state, people) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
      ON CONFLICT DO UPDATE SET people = people + excluded.people
      """)
    bodies = try RawStatement(
      database,
      """
      INSERT INTO body_sum (roster, body, state, people) VALUES (?1, ?2, ?5, ?6)
      ON CONFLICT DO UPDATE SET people = people + excluded.people
      """)
  }

  /// - Parameter change: +1 for a row that came, −1 for one that went.
  func add(_ row: Row, roster: Int64, change: Int32) throws {
    if roster != currentRoster { try turn(to: roster) }
    if change < 0 { current.isShrinking = true }
    Self.add(&current.kinds, row.kind, 0, 0, row.state, change)
    if row.role > 0 { Self.add(&current.posts, row.body, row.rank, row.role, row.state, change) }
    if row.body > 0 { Self.add(&current.bodies, row.body, 0, 0, row.state, change) }
  }

  @inline(__always)
  private static func add(
    _ sums: inout [Sum], _ first: Int32, _ second: Int32, _ third: Int32, _ state: Int32,
    _ change: Int32
  ) {
    for index in sums.indices {
      if sums[index].first == first, sums[index].state == state, sums[index].second == second,
        sums[index].third == third
      {
        sums[index].people += change
        return
      }
    }
    sums.append(Sum(first: first, second: second, third: third, state: state, people: change))
  }

  private func turn(to roster: Int64) throws {
    if currentRoster >= 0 {
      pending[currentRoster] = current
      gathered += current.count
      if gathered > 100_000 { try write() }
    }
    currentRoster = roster
    current = pending.removeValue(forKey: roster) ?? Sums()
    gathered -= current.count
  }

  /// Writes everything that is gathered.
  func flush() throws {
    if currentRoster >= 0 { pending[currentRoster] = current }
    currentRoster = -1
    current = Sums()
    try write()
  }

  private func write() throws {
    for roster in pending.keys.sorted() {
      guard let sums = pending[roster] else { continue }
      try write(sums.kinds, roster, kinds)
      try write(sums.posts, roster, posts)
      try write(sums.bodies, roster, bodies)
      guard sums.isShrinking else { continue }
      for table in ["kind_sum", "post_sum", "body_sum"] {
        try database.execute(
          sql: "DELETE FROM \(table) WHERE roster = ? AND people = 0", arguments: [roster])
      }
    }
    pending = [:]
    gathered = 0
  }

  private func write(_ sums: [Sum], _ roster: Int64, _ statement: RawStatement) throws {
    let ordered = sums.sorted {
      ($0.first, $0.second, $0.third, $0.state) < ($1.first, $1.second, $1.third, $1.state)
    }
    for sum in ordered where sum.people != 0 {
      statement.bind(roster, at: 1)
      statement.bind(Int64(sum.first), at: 2)
      statement.bind(Int64(sum.second), at: 3)
      statement.bind(Int64(sum.third), at: 4)
      statement.bind(Int64(sum.state), at: 5)
      statement.bind(Int64(sum.people), at: 6)
      try statement.run()
    }
  }
}
