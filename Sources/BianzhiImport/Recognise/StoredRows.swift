/// Where the rows of a kind lie, for what looks through all kinds.
package struct StoredRows: Sendable {
  /// The table that says whose rows they are; a row of it has ended where `ended` is not NULL.
  let table: String
  /// Its column with the organ.
  let organ: String
  /// Its column with the day or month that they speak for or begin to hold; nil where there is none.
  let day: String?
  /// The table of the rows themselves, where ``table`` has one line for each list.
  let rows: String?

  private init(_ table: String, organ: String = "organ", day: String?, rows: String?) {
    (self.table, self.organ, self.day, self.rows) = (table, organ, day, rows)
  }

  static func entries(_ table: EntryTable, day: String? = nil) -> StoredRows {
    StoredRows(table.name, day: day, rows: nil)
  }

  /// Entries of inner bodies, which are their organs'.
  static let bodies = StoredRows(EntryTable.organs.name, organ: "superior", day: nil, rows: nil)

  static func lists(_ table: ListTable) -> StoredRows {
    StoredRows(table.list, organ: table.organ, day: table.day, rows: table.rows)
  }
}
