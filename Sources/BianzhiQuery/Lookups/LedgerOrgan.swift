package import BianzhiCore
package import GRDB

/// An organ or an inner body as its entry in force in the organ ledger tells it.
package struct LedgerOrgan: Sendable {
  package let code: String
  package let name: String
  /// A term of ``OrganCategory``, or as recorded.
  package let category: String?
  /// A term of ``OrganTier``, or as recorded.
  package let tier: String?
  /// Empty where none is told.
  package let region: String
  /// Code of the organ above; of an inner body the organ it belongs to.
  package let superior: String?
  /// Day from which it is no longer in force; nil where that is not told.
  package let until: CalendarDay?

  package var isBody: Bool { category == OrganCategory.innerBody.rawValue }

  /// Gives all entries in force.
  package static func each(
    in database: Database, _ body: (LedgerOrgan) throws -> Void
  ) throws {
    let rows = try RawStatement(
      database,
      """
      SELECT k.code, o.name, o.category, o.tier, o.region, s.code, o.until
      FROM organ_row o JOIN organ_key k ON k.id = o.organ
      LEFT JOIN organ_key s ON s.id = o.superior
      WHERE o.ended IS NULL
      """)
    while try rows.next() { try body(LedgerOrgan(rows)) }
  }

  private init(_ rows: RawStatement) {
    (code, name) = (rows.text(0), rows.text(1))
    (category, tier) = (rows.optionalText(2), rows.optionalText(3))
    (region, superior) = (rows.optionalText(4) ?? "", rows.optionalText(5))
    let day = rows.isInteger(6) ? Int32(exactly: rows.integer(6)) : nil
    until = day.flatMap { CalendarDay(yyyymmdd: $0) }
  }
}

/// An inner body that entries of before told to be right below an organ, and that is told to be another organ's now, or
/// no inner body, or is not told any more.
package struct LostBody: Sendable {
  /// Codes of the body and of the organ.
  package let body, organ: String
  /// The event that ended the entry; 0 where none is known.
  package let event: Int

  package static func all(in database: Database) throws -> [LostBody] {
    let kinds = EventKind.sql([.importStored, .importUndone, .valueRecoded])
    let rows = try RawStatement(
      database,
      """
      SELECT s.code, k.code, coalesce((SELECT max(e.id) FROM event e
        WHERE e.subject = 'I' || max(o.ended) AND e.kind IN (\(kinds))), 0)
      FROM organ_row o JOIN organ_key k ON k.id = o.organ JOIN organ_key s ON s.id = o.superior
      WHERE o.ended IS NOT NULL AND o.category = '\(OrganCategory.innerBody.rawValue)'
        AND NOT EXISTS (SELECT 1 FROM organ_row n WHERE n.organ = o.organ AND n.ended IS NULL
          AND n.superior = o.superior AND n.category = o.category)
      GROUP BY s.code, k.code
      """)
    var lost: [LostBody] = []
    while try rows.next() {
      lost.append(LostBody(body: rows.text(1), organ: rows.text(0), event: Int(rows.integer(2))))
    }
    return lost
  }
}
