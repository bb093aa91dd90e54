/// Payload of `name.joined`: rows that were stored under a mere name and now belong to an organ.
package struct JoinedNames: Codable, Sendable {
  /// The rows of one name.
  package struct Move: Codable, Sendable {
    /// `organ_key.id` of the name and of the organ.
    package let name, organ: Int64
    package var rows: [Rows]

    package init(name: Int64, organ: Int64, rows: [Rows] = []) {
      (self.name, self.organ, self.rows) = (name, organ, rows)
    }
  }

  /// Rows of one table, by the keys that ``SealedTable/Owner`` has, joined by blanks.
  package struct Rows: Codable, Sendable {
    package let table, column, keys: String

    package init(table: String, column: String, keys: [String]) {
      (self.table, self.column) = (table, column)
      self.keys = keys.joined(separator: " ")
    }
  }

  package let moves: [Move]

  package init(moves: [Move]) { self.moves = moves }
}
