package import GRDB

/// The names of a ledger, ready to be matched.
package enum LedgerNameBook {
  /// The organs in force that are no inner bodies, with their other names and what was decided.
  ///
  /// - Parameter day: an organ abolished by then bears its name only where none in force bears or bore it.
  package static func organs(in database: Database, on day: CalendarDay?) throws -> NameMatcher {
    NameMatcher(try organNames(in: database, on: day))
  }

  /// The same as plain values.
  package static func organNames(
    in database: Database, on day: CalendarDay?
  ) throws -> OrganNames {
    let rows = try bearers(in: database, on: day)
    var (candidates, regions): ([NameMatcher.Candidate], Set<String>) = ([], [])
    var keys: [String: Int64] = [:]
    for row in rows {
      let others: String = row["others"] ?? ""
      candidates.append(
        NameMatcher.Candidate(
          key: row["organ"], name: row["name"],
          otherNames: others.split(separator: "\n").map(String.init)))
      keys[row["code"]] = row["organ"]
      // A decision of the time when only approvals named the organ is kept by its name.
      keys[row["name"]] = keys[row["name"]] ?? row["organ"]
      if let region: String = row["region"], region.utf8.contains(where: { $0 > 0x7F }) {
        regions.insert(region)
      }
    }
    if regions.isEmpty { regions = Set(RegionNames.told(by: candidates.map(\.name))) }
    return OrganNames(
      candidates: candidates, regions: regions.sorted(),
      decisions: try decisions("organ", organ: 0, keys: keys, in: database))
  }

  /// The units that approvals name and no organ ledger does, with what was decided: what no ledger tells, they do.
  ///
  /// - Parameter countsBodies: a unit of which only inner bodies are approved is one of them.
  package static func approvedNames(
    in database: Database, countsBodies: Bool = false
  ) throws -> OrganNames {
    let bodies = """
      UNION SELECT superior FROM organ_row WHERE ended IS NULL AND category = '内设机构'
      """
    let rows = try RawStatement(
      database,
      """
      SELECT id, code FROM organ_key WHERE is_name = 1
        AND id IN (SELECT organ FROM quota_row WHERE ended IS NULL
          UNION SELECT organ FROM post_row WHERE ended IS NULL \(countsBodies ? bodies : ""))
        AND id NOT IN (SELECT organ FROM organ_row WHERE ended IS NULL)
      ORDER BY id
      """)
    var (candidates, keys): ([NameMatcher.Candidate], [String: Int64]) = ([], [:])
    while try rows.next() {
      candidates.append(NameMatcher.Candidate(key: rows.integer(0), name: rows.text(1)))
      keys[rows.text(1)] = rows.integer(0)
    }
    return OrganNames(
      candidates: candidates,
      regions: RegionNames.told(by: candidates.map(\.name)),
      decisions: try decisions("organ", organ: 0, keys: keys, in: database))
  }

  /// The entries of organs that bear their names on a day, in the order of their keys.
  private static func bearers(in database: Database, on day: CalendarDay?) throws -> [Row] {
    let isInForce = { (entry: String) in
      """
      (typeof(\(entry).until) <> 'integer'
        OR (CASE WHEN \(entry).until > 999999 THEN \(entry).until ELSE \(entry).until * 100 + 31 END)
           > \(day?.yyyymmdd ?? 99_999_999))
      """
    }
    return try Row.fetchAll(
      database,
      sql: """
        SELECT o.organ AS organ, o.name AS name, o.region AS region, k.code AS code,
          (SELECT group_concat(n.name, char(10)) FROM organ_name n WHERE n.entry = o.id) AS others
        FROM organ_row o JOIN organ_key k ON k.id = o.organ
        WHERE o.category IS NOT '内设机构' AND o.ended IS NULL
          AND (\(isInForce("o")) OR NOT EXISTS (
            SELECT 1 FROM organ_row p LEFT JOIN organ_name n ON n.entry = p.id
            WHERE p.organ <> o.organ AND p.ended IS NULL AND o.name IN (p.name, n.name)
              AND \(isInForce("p"))))
        ORDER BY o.organ
        """)
  }

  /// What was decided about names of organs, or of the inner bodies of one organ.
  ///
  /// - Parameter keys: for what is meant (an organ's code, an approved body's name) its key.
  package static func decisions(
    _ type: String, organ: Int64, keys: [String: Int64], in database: Database
  ) throws -> NameMatcher.Decisions {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT written, meant, accepted FROM name_decision WHERE type = ? AND organ = ?
        ORDER BY written, meant
        """, arguments: [type, organ])
    var (accepted, rejected): ([String: Int64], [String: Set<Int64>]) = ([:], [:])
    for row in rows {
      guard let key = keys[row["meant"]] else { continue }
      let written: String = row["written"]
      if row["accepted"] {
        accepted[written] = key
      } else {
        rejected[written, default: []].insert(key)
      }
    }
    return NameMatcher.Decisions(accepted: accepted, rejected: rejected)
  }
}
