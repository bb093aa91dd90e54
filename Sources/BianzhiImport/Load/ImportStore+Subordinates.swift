import BianzhiCore

/// The units whose people may stand in the roster of another one.
extension ImportStore {
  /// The units of the ledger below each organ that are no inner bodies.
  func subordinates() throws -> [Int64: [SubordinateUnits.Unit]] {
    let rows = try RawStatement(
      database,
      """
      SELECT superior, organ, name FROM organ_row
      WHERE ended IS NULL AND superior IS NOT NULL AND category IS NOT '内设机构'
      """)
    var units: [Int64: [SubordinateUnits.Unit]] = [:]
    while try rows.next() {
      units[rows.integer(0), default: []].append(
        SubordinateUnits.Unit(key: rows.integer(1), name: rows.text(2)))
    }
    return units
  }

  /// The units of the ledger of which no superior is told.
  func unitsWithoutSuperior() throws -> [SubordinateUnits.Unit] {
    try units("SELECT organ, name FROM organ_row WHERE \(Self.hasNoSuperior)")
  }

  /// The units of the ledger of which no superior is told and that have approvals of their own.
  func unitsWithApprovals() throws -> [SubordinateUnits.Unit] {
    try units(
      """
      SELECT organ, name FROM organ_row
      WHERE \(Self.hasNoSuperior) AND organ IN (\(Self.approved))
      """)
  }

  /// The units that approvals name and no organ ledger does.
  func namedInApprovals() throws -> [SubordinateUnits.Unit] {
    try units(
      """
      SELECT id, code FROM organ_key WHERE is_name = 1 AND id IN (\(Self.approved))
        AND id NOT IN (SELECT organ FROM organ_row WHERE ended IS NULL)
      """)
  }

  private static let hasNoSuperior =
    "ended IS NULL AND superior IS NULL AND category IS NOT '内设机构'"
  private static let approved = """
    SELECT organ FROM quota_row WHERE ended IS NULL UNION SELECT organ FROM post_row WHERE ended IS NULL
    """

  private func units(_ sql: String) throws -> [SubordinateUnits.Unit] {
    let rows = try RawStatement(database, sql)
    var units: [SubordinateUnits.Unit] = []
    while try rows.next() {
      units.append(SubordinateUnits.Unit(key: rows.integer(0), name: rows.text(1)))
    }
    return units
  }
}
