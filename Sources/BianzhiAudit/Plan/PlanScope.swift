package import GRDB

/// Which organs the head of one answers for.
package enum PlanScope {
  /// The organ and those below it at any depth; of a county's or city's committee or government all
  /// organs of the territory. Inner bodies are left out: they belong to their organ.
  ///
  /// - Returns: codes in their order; only `code` itself where the ledger has no such organ.
  package static func organs(of code: String, in database: Database) throws -> [String] {
    var found = try Set(String.fetchAll(database, sql: below, arguments: [code]))
    found.insert(code)
    let organ = try Row.fetchOne(
      database,
      sql: """
        SELECT o.category, o.tier, o.region FROM organ_row o JOIN organ_key k ON k.id = o.organ
        WHERE k.code = ? AND o.ended IS NULL
        """, arguments: [code])
    let category: String? = organ?["category"]
    let tier: String? = organ?["tier"]
    guard let organ, category == "党委" || category == "政府", tier != "乡级" else {
      return found.sorted()
    }
    if let region = organ["region"] as String?, !region.isEmpty {
      try found.formUnion(
        String.fetchAll(
          database, sql: all + " AND o.region = ?", arguments: [region]))
    } else if code.utf8.count == 12, code.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      try found.formUnion(
        String.fetchAll(
          database, sql: all + " AND length(k.code) = 12 AND substr(k.code, 1, 6) = ?",
          arguments: [String(code.prefix(6))]))
    }
    return found.sorted()
  }

  private static let all = """
    SELECT k.code FROM organ_row o JOIN organ_key k ON k.id = o.organ
    WHERE o.ended IS NULL AND o.category IS NOT '内设机构'
    """

  private static let below = """
    WITH RECURSIVE below (organ) AS (
      SELECT id FROM organ_key WHERE code = ?
      UNION
      SELECT o.organ FROM organ_row o JOIN below b ON o.superior = b.organ
      WHERE o.ended IS NULL AND o.category IS NOT '内设机构'
    )
    SELECT k.code FROM below b JOIN organ_key k ON k.id = b.organ
    """
}
