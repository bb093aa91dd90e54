package import BianzhiCore
package import GRDB

/// Looks up what sort of body an organ is.
package struct OrganCategories {
  private let find: RawStatement

  package init(_ database: Database) throws {
    find = try RawStatement(
      database,
      """
      SELECT \(OrganNames.categoryColumn) FROM (SELECT id AS organ FROM organ_key WHERE code = ?) f
      """)
  }

  /// By the organ ledger of today; nil where none is recorded that is known.
  package func category(ofCode code: String) throws -> OrganCategory? {
    find.bind(code, at: 1)
    defer { find.reset() }
    guard try find.next() else { return nil }
    return find.optionalText(0).flatMap { OrganCategory(rawValue: $0) }
  }
}
