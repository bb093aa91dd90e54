import BianzhiCore
import GRDB

/// A file that was shown with an event.
package struct Evidence: StateRecord {
  package static let databaseTableName = "evidence"
  let event: Int
  let nth: Int
  let subject: String
  let name: String
  let bytes: Int
  let hash: String
}
