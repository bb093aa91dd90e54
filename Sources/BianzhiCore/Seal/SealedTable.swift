/// Rows that events seal: which rows of a table belong to which import or run, and which columns count.
package struct SealedTable: Sendable {
  /// A column that says whose a row is, and that a decision about a name may change later.
  package struct Owner: Sendable {
    package let column: String
    /// SQL of the row's key without that column.
    let key: String
    /// The key for RETURNING, which knows no other name of the table.
    package var returning: String { key.replacing("t.", with: "") }
    /// SQL of the `organ_key.id` that the column means.
    let organ: String
    /// The column holds the code, not the number.
    var isCode = false
  }

  package enum Act: Sendable {
    case `import`, run
  }

  package let table: String
  /// Name among the parts of an ``ActSeal``.
  package let label: String
  package let act: Act
  /// SQL of the number of the import or run a row belongs to; the table is `t`.
  let number: String
  var join = ""
  /// Only these columns; nil for all but ``leftOut``.
  var only: [String]?
  /// Columns that may change by right, or that can be made again.
  var leftOut: [String] = []
  var owners: [Owner] = []
  /// Rows that are sealed at all.
  var condition = "1"
  /// Rows of one act: `:act` is its number, `:fence` the highest ``fence`` before it.
  var newRows: String
  /// SQL that only grows; nil where ``newRows`` needs none.
  var fence: String?
  var order: String
  /// Rows of lists: a digest for each list.
  package var isList = false
  /// The order depends on a column that may change: the rows of an act are put in the order of their bytes.
  var isSorted = false

  /// Rows that carry the import that brought them.
  static func brought(
    _ table: String, leftOut: [String] = [], owners: [String] = ["organ"]
  ) -> SealedTable {
    SealedTable(
      table: table, label: table, act: .import, number: "t.brought",
      leftOut: leftOut + ["ended"], owners: owners.map { owner($0) },
      newRows: "t.id > :fence", fence: "t.id", order: "t.id")
  }

  /// Rows that came with a row of another table.
  static func beside(
    _ table: String, _ column: String, of other: String, number: String, order: String,
    leftOut: [String] = [], owners: [Owner] = []
  ) -> SealedTable {
    SealedTable(
      table: table, label: table, act: .import, number: "coalesce(o.\(number), 0)",
      join: "LEFT JOIN \(other) o ON o.id = t.\(column)", leftOut: leftOut, owners: owners,
      newRows: "t.\(column) > :fence", fence: "t.\(column)", order: order, isSorted: !owners.isEmpty
    )
  }

  /// The numbers of rows that an import ended or let go.
  static func ended(_ table: String, by column: String = "ended") -> SealedTable {
    SealedTable(
      table: table, label: "\(table).\(column)", act: .import, number: "t.\(column)", only: ["id"],
      condition: "t.\(column) IS NOT NULL", newRows: "t.\(column) = :act",
      order: "t.\(column), t.id")
  }

  static func rows(_ table: String) -> SealedTable {
    SealedTable(
      table: table, label: table, act: .import, number: "t.brought", leftOut: ["ended"],
      newRows: "t.brought = :act", order: "t.id", isList: true)
  }

  static func ofRun(_ table: String, key: String, owners: [Owner] = []) -> SealedTable {
    SealedTable(
      table: table, label: table, act: .run, number: "t.run", owners: owners,
      newRows: "t.run = :act", order: "t.run, \(key)", isSorted: key.contains("organ"))
  }

  static func owner(_ column: String) -> Owner {
    Owner(column: column, key: "CAST(t.id AS TEXT)", organ: "t.\(column)")
  }
}
