import BianzhiCore
import BianzhiQuery
import GRDB

extension ReturnedFindings {
  /// Findings that ended with their organ, most of whose people stand on a list of one other organ that came later, without
  /// any reform having been noted: then it has to be asked whether the trouble went there. What the lists told when it
  /// ended was known then.
  func reopenFollowed() throws {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT l.finding, l.since, l.rebounds, \(FindingOrgan.code) AS code, e.id AS event
        FROM finding_life l JOIN event e ON e.id = l.revision AND e.kind = ?
        \(FindingOrgan.joined(to: "l.finding")) ORDER BY l.finding
        """, arguments: [LapseFinding.kind.code])
    var known: [Int64: [RosterWithMost]] = [:]
    for row in rows {
      let (code, event): (String?, Int) = (row["code"], row["event"])
      guard let code, let organ = try OrganKey.number(of: code, in: database) else { continue }
      let lists = try known[organ] ?? RosterWithMost.all(havingPeopleOf: organ, in: database)
      known[organ] = lists
      let before = Set(lists.filter { $0.event < event }.map(\.organ))
      let later = lists.filter { $0.event > event && !before.contains($0.organ) }
      guard let first = later.min(by: { ($0.event, $0.organ) < ($1.event, $1.organ) }) else {
        continue
      }
      try reopen(row) {
        FindingReturn(
          rebound: $0, listedBy: first.brought, peopleAt: first.organ,
          keepsDeadline: true)
      }
    }
  }
}
