package import BianzhiCore
import GRDB

/// Which tables of a kind a unit has handed in.
package struct BoardEntry: Sendable {
  /// The newest day or month that a table of it speaks for; nil where the kind has none, or it cannot be read.
  package let newest: RecordedDate?
  /// Days or months of which there is one.
  package let days: Int
}

/// What one unit has handed in, by kind of table.
package struct BoardRow: Sendable {
  package let code, name: String
  package let entries: [String: BoardEntry]
}

extension Ledger {
  /// The units of the ledger and what each has handed in, by code.
  ///
  /// - Parameter asOf: lists of later days and months are left out; nil for none.
  /// - Returns: the kinds that any unit has handed in, and a row a unit.
  package func board(asOf: CalendarDay? = nil) throws -> (kinds: [TableKind], rows: [BoardRow]) {
    try reading { database in
      var entries: [Int64: [String: BoardEntry]] = [:]
      var kinds: [TableKind] = []
      for kind in TableKind.all
      where kind.traits.isDisjoint(with: [.isOrganLedger, .rowsAreRegions]) {
        let found = try kind.handedIn(in: database, asOf: asOf)
        if !found.isEmpty { kinds.append(kind) }
        for (organ, entry) in found { entries[organ, default: [:]][kind.name] = entry }
      }
      let organs = try Row.fetchAll(
        database,
        sql: """
          SELECT k.id AS id, k.code AS code, coalesce(o.name, k.code) AS name FROM organ_key k
          LEFT JOIN organ_row o ON o.organ = k.id AND o.ended IS NULL
          WHERE o.category IS NOT '内设机构' ORDER BY k.code
          """)
      let isKnown = Set(
        try Int64.fetchAll(database, sql: "SELECT organ FROM organ_row WHERE ended IS NULL"))
      let rows = organs.compactMap { row -> BoardRow? in
        let organ: Int64 = row["id"]
        guard entries[organ] != nil || isKnown.contains(organ) else { return nil }
        return BoardRow(code: row["code"], name: row["name"], entries: entries[organ] ?? [:])
      }
      return (kinds, rows)
    }
  }
}

extension TableKind {
  /// Whether its tables are handed in anew for each day or month.
  package var speaksForATime: Bool {
    traits.contains(.speaksForADay) || traits.contains(.speaksForAMonth)
  }

  /// By organ, what it has handed in of the kind.
  fileprivate func handedIn(
    in database: Database, asOf: CalendarDay?
  ) throws -> [(Int64, BoardEntry)] {
    let asked = asOf.map { "\($0.yyyymmdd)" }
    let isLater = stored.day.flatMap { day in
      let first = "(CASE WHEN \(day) > 999999 THEN \(day) ELSE \(day) * 100 + 1 END)"
      return speaksForATime ? asked.map { " AND NOT coalesce(\(first) > \($0), 0)" } : nil
    }
    let day = stored.day.map { "CASE WHEN typeof(\($0)) = 'integer' AND \($0) > 0 THEN \($0) END" }
    return try Row.fetchAll(
      database,
      sql: """
        SELECT \(stored.organ) AS organ, \(day.map { "max(\($0))" } ?? "NULL") AS newest,
          \(day.map { "count(DISTINCT \($0))" } ?? "0") AS days
        FROM \(stored.table) WHERE ended IS NULL AND \(stored.organ) IS NOT NULL\(ownRows)\(isLater ?? "") GROUP BY 1 ORDER BY 1
        """
    ).map { row in
      let newest: Int64? = row["newest"]
      return (
        row["organ"],
        BoardEntry(
          newest: newest.flatMap { RecordedDate(stored: $0) }, days: row["days"])
      )
    }
  }
}
