import BianzhiCore
import GRDB

/// Inner bodies of the ledger, and their other names.
extension Preparation {
  /// SQL that is true for inner bodies of the organs that are looked at.
  private var superiors: String {
    guard let only else { return "o.superior IS NOT NULL" }
    let meant = [only] + renamed.filter { $0.value == only }.keys.sorted()
    return "o.superior IN (\(meant.map(String.init).joined(separator: ", ")))"
  }

  /// The names of the inner bodies in force, by organ.
  func approvedBodies() throws -> [Int64: [Int32]] {
    if let knownBodies { return knownBodies }
    let rows = try RawStatement(
      database,
      """
      SELECT o.superior, o.name FROM organ_row o \(only == nil ? "NOT INDEXED" : "")
      WHERE o.category = '内设机构' AND \(superiors) AND \(inForce("o"))
        AND \(onDay("o"))
      """)
    var result: [Int64: [Int32]] = [:]
    var (organ, names): (Int64, [Int32]) = (-1, [])
    while try rows.next() {
      let next = self.organ(rows.integer(0))
      if next != organ {
        if organ >= 0 { result[organ, default: []] += names }
        (organ, names) = (next, [])
      }
      names.append(words.number(rows.bytes(1)))
    }
    if organ >= 0 { result[organ, default: []] += names }
    try addEarlierApprovals(to: &result)
    knownBodies = result
    return result
  }

  /// Adds bodies that the ledger has from a day still to come by one document, and had before by another: the newer document
  /// keeps the body, and the older one approved it until then. Where both rows bear one document, the day was corrected.
  private func addEarlierApprovals(to bodies: inout [Int64: [Int32]]) throws {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT DISTINCT o.superior, o.name, p.document AS earlier, o.document AS later
        FROM organ_row o CROSS JOIN organ_row p ON p.superior = o.superior AND p.name = o.name AND p.id <> o.id
        WHERE o.category = '内设机构' AND \(superiors) AND \(inForce("o"))
          AND typeof(o.since) = 'integer'
          AND (CASE WHEN o.since > 999999 THEN o.since ELSE o.since * 100 + 1 END) > \(setting.asOfEnd)
          AND p.category = '内设机构'
          AND p.brought <= \(setting.horizon) AND p.ended <= \(setting.horizon) AND \(onDay("p"))
          AND p.brought NOT IN (\(StoredImports.undone) AND id <= \(setting.horizon))
          AND trim(coalesce(p.document, '')) <> '' AND trim(coalesce(o.document, '')) <> ''
        ORDER BY o.superior, o.name
        """)
    for row in rows {
      let (earlier, later): (String, String) = (row["earlier"], row["later"])
      guard DocumentNumber.canonical(earlier) != DocumentNumber.canonical(later) else { continue }
      let (organ, name) = (self.organ(row["superior"]), words.number(row["name"] as String))
      if bodies[organ]?.contains(name) != true { bodies[organ, default: []].append(name) }
    }
  }

  /// The other names of approved bodies, by organ and name.
  func otherBodyNames() throws -> [Int64: [String: Set<String>]] {
    let rows = try RawStatement(
      database,
      """
      SELECT o.superior, o.name, n.name FROM organ_name n CROSS JOIN organ_row o ON o.id = n.entry
      WHERE o.category = '内设机构' AND o.superior IS NOT NULL AND \(inForce("o"))
        AND \(onDay("o"))
      """)
    var names: [Int64: [String: Set<String>]] = [:]
    while try rows.next() {
      names[organ(rows.integer(0)), default: [:]][rows.text(1), default: []].insert(rows.text(2))
    }
    return names
  }
}
