import BianzhiCore
import GRDB

/// An act on a finding that was taken back.
struct WithdrawnEvent: StateRecord {
  static let databaseTableName = "withdrawn_event"
  let event: Int
  let by: Int
  let reason: String
}

/// A check that was taken back.
struct WithdrawnRun: StateRecord {
  static let databaseTableName = "withdrawn_run"
  let run: Int
  let event: Int
  let reason: String
}
