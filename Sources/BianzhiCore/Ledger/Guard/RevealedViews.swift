package import GRDB

/// The public views with identity numbers in full, for a connection that was allowed to reveal them.
package enum RevealedViews {
  /// Temporary views of the same names cover the public ones.
  package static func install(in database: Database) throws {
    for name in GuardedSchema.publicViews where GuardedSchema.showsNumbers(name) {
      try database.execute(
        sql: "CREATE TEMP VIEW \(name) AS \(GuardedSchema.view(name, nil))")
    }
  }
}
