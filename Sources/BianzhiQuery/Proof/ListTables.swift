import BianzhiCore

/// SQL of the stored lists of one organ: ?1 is the organ, ?2 the day or month of the list.
enum ListTables {
  /// The days of an organ's lists in force; nil for data that are no lists.
  static func days(_ data: DataKind) -> String? {
    data.day.map { day in
      "SELECT \(day) AS day FROM \(data.table) WHERE \(data.organ) = ?1 AND ended IS NULL"
    }
  }

  /// An import behind ?3 and not behind ?4 that brought or ended rows of a list; nil for data that are no lists.
  static func changes(_ data: DataKind) -> String? {
    guard let day = data.day else { return nil }
    let changed = """
      ((x.brought > ?3 AND x.brought <= ?4) OR (x.ended > ?3 AND x.ended <= ?4)) LIMIT 1
      """
    let number = "CASE WHEN x.brought > ?3 AND x.brought <= ?4 THEN x.brought ELSE x.ended END"
    guard let rows = data.rows else {
      return """
        SELECT \(number) FROM \(data.table) x
        WHERE \(data.organ) = ?1 AND \(day) = ?2 AND \(changed)
        """
    }
    return """
      SELECT \(number) FROM \(data.table) l JOIN \(rows) x
        ON x.id BETWEEN l.id << 24 AND (l.id << 24) + 16777215
      WHERE l.\(data.organ) = ?1 AND l.\(day) = ?2 AND \(changed)
      """
  }

  /// Whether an approval of an organ, or of what belongs to it, was brought or ended by an import behind ?2; nil
  /// for data that approve nothing.
  static func approvals(_ data: DataKind) -> String? {
    guard data.isApproval else { return nil }
    let owns = ([data.organ] + data.otherOrgans).map { "\($0) = ?1" }.joined(separator: " OR ")
    return "SELECT 1 FROM \(data.table) WHERE (\(owns)) AND (brought > ?2 OR ended > ?2) LIMIT 1"
  }
}
