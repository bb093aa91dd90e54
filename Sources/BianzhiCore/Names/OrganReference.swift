package import GRDB

/// A column that says which organ stored rows belong to, or names another organ.
package struct OrganReference: Sendable {
  package let table: String
  package let column: String
  /// SQL that is true for rows that speak of the organ today; nil for records of runs and of tables.
  package let inForce: String?

  private init(_ table: String, _ column: String = "organ", inForce: String? = "ended IS NULL") {
    (self.table, self.column, self.inForce) = (table, column, inForce)
  }

  /// All of them but the entries of the organ ledger itself.
  package static let all: [OrganReference] =
    // The entries of the organ ledger are the organs.
    (DataKind.allCases.filter { $0.rows != nil } + DataKind.entries.filter { $0 != .organs })
    .map { kind in
      OrganReference(kind.table, kind.organ, inForce: kind.isOfNoUnit ? nil : "ended IS NULL")
    }
    + DataKind.allCases.flatMap { kind in
      kind.otherOrgans.map { OrganReference(kind.table, $0) }
    }
    + [
      OrganReference(
        "quota_cover", inForce: "quota IN (SELECT id FROM quota_row WHERE ended IS NULL)"),
      OrganReference("run_finding", inForce: nil), OrganReference("run_unchecked", inForce: nil),
      OrganReference("run_list", inForce: nil), OrganReference("finding_data", inForce: nil),
    ]

  /// The names that stand in for the code of an organ the ledger does not have, and that rows in
  /// force bear; by number.
  package static func pendingNames(in database: Database) throws -> [(key: Int64, name: String)] {
    let used = all.compactMap { reference in
      reference.inForce.map { "SELECT \(reference.column) FROM \(reference.table) WHERE \($0)" }
    }
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT id, code FROM organ_key k
        WHERE is_name = 1 AND id IN (\(used.joined(separator: " UNION ALL ")))
          AND NOT EXISTS (SELECT 1 FROM organ_row o WHERE o.organ = k.id AND o.ended IS NULL)
        ORDER BY id
        """)
    return rows.map { (key: $0["id"], name: $0["code"]) }
  }
}
