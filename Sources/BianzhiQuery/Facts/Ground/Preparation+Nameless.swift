import BianzhiCore
import GRDB

extension Preparation {
  /// Notes the organs whose rosters have people without identity numbers, who cannot be judged in some scopes.
  ///
  /// - Parameter organs: nil for all.
  func noteNameless(in scopes: [String], of organs: Set<Int64>? = nil) throws {
    for list in rosters where list.nameless > 0 && organs?.contains(list.organ) != false {
      let rows =
        try Int.fetchOne(
          database,
          sql: "SELECT count(*) FROM staff_row s WHERE id BETWEEN ? AND ? AND \(inForce("s"))",
          arguments: [list.roster << 24, (list.roster << 24) + 0xFF_FFFF]) ?? 0
      let reason: UnjudgedReason = list.nameless == rows ? .noNumbers : .someWithoutNumber
      for scope in scopes { try addUnjudged(scope, list.organ, reason, people: list.nameless) }
    }
  }
}
