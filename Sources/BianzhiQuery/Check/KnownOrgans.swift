import BianzhiCore
import GRDB

/// Looks up whether an organ number exists.
struct KnownOrgans {
  private let find: RawStatement

  init(_ database: Database) throws {
    find = try RawStatement(database, "SELECT 1 FROM organ_key WHERE id = ?")
  }

  func contains(_ organ: Int64) throws -> Bool {
    find.bind(organ, at: 1)
    defer { find.reset() }
    return try find.next()
  }
}
