/// The object around the rows of a JSON document, as in `{"run": 1, "findings": [ … ], "rules": []}`.
package struct JSONFrame {
  let before: [JSONMember]
  let rowsKey: String
  let after: () throws -> [JSONMember]

  /// - Parameters:
  ///   - before: members in front of the rows.
  ///   - rowsKey: the key of the array of rows.
  ///   - after: members behind the rows; asked for when all rows are written, so that they may
  ///     hold what only the rows could tell.
  package init(
    _ before: [JSONMember] = [], rowsKey: String,
    after: @escaping () throws -> [JSONMember] = { [] }
  ) {
    (self.before, self.rowsKey, self.after) = (before, rowsKey, after)
  }
}
