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
        AND (\(onDay("o")) OR \(wasOnDay("o")))
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

  /// Whether an inner body was approved on the day by a document whose entry a later one, of another document that names the
  /// body again, has replaced since.
  private func wasOnDay(_ entry: String) -> String {
    """
    EXISTS (SELECT 1 FROM organ_row e
      WHERE e.superior = \(entry).superior AND e.name = \(entry).name
        AND e.category = '内设机构' AND e.document IS NOT \(entry).document AND e.ended IS NOT NULL
        AND e.brought <= \(setting.horizon) AND NOT (\(inForce("e"))) AND \(onDay("e"))
        AND typeof(e.since) = 'integer'
        AND e.brought NOT IN (SELECT undoes FROM import_run WHERE undoes IS NOT NULL))
    """
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
