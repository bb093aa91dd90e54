import BianzhiCore
import GRDB

extension ReturnedFindings {
  /// Closings that named another finding, of which somebody says now that it never was or need not be put right: then
  /// nothing says where the trouble went.
  func reopenBeside() throws {
    let closings = try Row.fetchAll(
      database,
      sql: """
        SELECT l.finding, l.since, l.rebounds, e.id, e.payload FROM finding_life l
        JOIN event e ON e.id = l.revision AND e.kind IN (?, ?)
        WHERE instr(e.payload, '"beside"') > 0 ORDER BY l.finding
        """, arguments: [AcceptFinding.kind.code, VoidFinding.kind.code])
    for row in closings {
      let named = try BesideNames(payload: row["payload"], of: row["id"])
      guard let fallen = try named.vain(in: database) else { continue }
      let (since, rebounds): (Int32, Int) = (row["since"], row["rebounds"])
      try append(
        row["finding"], on: since,
        FindingReturn(rebound: rebounds + 1, besideEnded: "\(fallen)", keepsDeadline: true))
    }
  }
}
