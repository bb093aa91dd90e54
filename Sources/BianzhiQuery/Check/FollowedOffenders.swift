import BianzhiCore
import GRDB

/// The findings that somebody has acted on: of these a run keeps who makes them, since an end covers people and not
/// numbers alone.
struct FollowedOffenders {
  /// `organ_key.id` of their organs.
  let organs: Set<Int64>
  private let findings: [(number: Int64, rule: Rule, code: String, part: String)]

  init(_ database: Database) throws {
    let rules = Dictionary(uniqueKeysWithValues: Rule.builtIn.map { ($0.id, $0) })
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT n.id, n.rule, n.organ_code, n.part, k.id AS organ FROM finding_life l
        JOIN finding_row n ON l.finding = 'F' || n.id
        LEFT JOIN organ_key k ON k.code = n.organ_code WHERE n.person = 0 ORDER BY n.id
        """)
    organs = Set(rows.compactMap { $0["organ"] as Int64? })
    findings = rows.compactMap { row in
      rules[row["rule"] as String].map {
        (number: row["id"], rule: $0, code: row["organ_code"], part: row["part"])
      }
    }
  }

  /// Who makes them, as numbers of rows, by the findings' numbers; the rules have said what they found.
  func people(_ source: Database) throws -> [Int64: String] {
    guard !findings.isEmpty else { return [:] }
    let statements = PreparedStatements(source)
    let people = PartPeople(statements)
    var found: [Int64: String] = [:]
    for finding in findings {
      let offender = try statements.first(
        """
        SELECT organ, others FROM offender_in_order
        WHERE rule = ?1 AND code = ?2 AND part = ?3 AND person = 0
        """, [.text(finding.rule.id), .text(finding.code), .text(finding.part)]
      ) { (organ: $0.integer(0), others: $0.text(1)) }
      guard let offender else { continue }
      let others = try offender.others.split(separator: "+").compactMap { code in
        try statements.first("SELECT id FROM organ_key WHERE code = ?1", [.text(String(code))]) {
          $0.integer(0)
        }
      }
      let rows = try people.counted(
        finding.rule, organ: offender.organ, part: finding.part,
        on: Set([offender.organ] + others).sorted()
      ).map(\.row).filter { $0 > 0 }
      if !rows.isEmpty { found[finding.number] = RowNumbers(rows).text }
    }
    return found
  }
}
