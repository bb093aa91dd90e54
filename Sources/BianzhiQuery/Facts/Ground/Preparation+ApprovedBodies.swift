import BianzhiCore
import GRDB

/// Inner bodies of the ledger, and their other names.
extension Preparation {
  /// The names of the inner bodies in force, by organ.
  func approvedBodies() throws -> [Int64: [Int32]] {
    if let knownBodies { return knownBodies }
    let rows = try RawStatement(
      database,
      """
      SELECT o.superior, o.name FROM organ_row o
      WHERE o.category = '内设机构' AND o.superior IS NOT NULL AND \(inForce("o"))
        AND \(onDay("o"))
      ORDER BY o.superior
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
    knownBodies = result
    return result
  }

  /// The days on which inner bodies ended that are no more, by organ and name.
  func endedBodies() throws -> [Int64: [String: RecordedDate]] {
    let rows = try RawStatement(
      database,
      """
      SELECT o.superior, o.name, o.until FROM organ_row o
      WHERE o.category = '内设机构' AND o.superior IS NOT NULL AND \(inForce("o"))
        AND NOT (\(onDay("o"))) AND typeof(o.until) = 'integer'
      ORDER BY o.until
      """)
    var days: [Int64: [String: RecordedDate]] = [:]
    while try rows.next() {
      guard let day = RecordedDate(stored: rows.integer(2)), day.last <= setting.asOf else {
        continue
      }
      days[organ(rows.integer(0)), default: [:]][OrganName.folded(rows.text(1))] = day
    }
    return days
  }

  /// The other names of approved bodies, by organ and name.
  func otherBodyNames() throws -> [Int64: [String: Set<String>]] {
    let rows = try RawStatement(
      database,
      """
      SELECT o.superior, o.name, n.name FROM organ_name n JOIN organ_row o ON o.id = n.entry
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
