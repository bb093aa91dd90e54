import BianzhiCore
import GRDB

/// What the reading side wants to know of organs and words, as plain values.
extension ImportStore {
  /// A recorded text of a coded column.
  struct KnownTerm: Sendable {
    let id: Int64
    let field, text, code: String
    let isKnown: Bool
  }

  /// Everything organs are recorded under: codes, and names that stand in for one.
  func organKeys() throws -> [(key: Int64, code: String)] {
    let stored = try RawStatement(database, "SELECT id, code FROM organ_key")
    var keys: [(key: Int64, code: String)] = []
    while try stored.next() { keys.append((stored.integer(0), stored.string(1))) }
    return keys
  }

  func terms() throws -> [KnownTerm] {
    let stored = try RawStatement(database, "SELECT id, field, text, code, is_known FROM term")
    var terms: [KnownTerm] = []
    while try stored.next() {
      terms.append(
        KnownTerm(
          id: stored.integer(0), field: stored.string(1), text: stored.string(2),
          code: stored.string(3), isKnown: stored.integer(4) == 1))
    }
    return terms
  }

  /// The number behind the greatest in a table.
  func nextID(in table: String) throws -> Int64 {
    (try Int64.fetchOne(database, sql: "SELECT max(id) FROM \(table)") ?? 0) + 1
  }

  /// The organs of the organ ledger in force.
  func ledgerOrgans() throws -> Set<Int64> {
    Set(try Int64.fetchAll(database, sql: "SELECT organ FROM organ_row WHERE ended IS NULL"))
  }

  /// What the organ ledger calls its organs.
  func organNames() throws -> [(organ: Int64, name: String)] {
    try names("SELECT organ, name FROM organ_row WHERE ended IS NULL AND category IS NOT '内设机构'")
  }

  /// The names of each organ of the ledger: its own, then the others it is known by.
  func organTitles() throws -> [Int64: [String]] {
    var titles: [Int64: [String]] = [:]
    let sql = """
      SELECT organ, name FROM organ_row WHERE ended IS NULL AND category IS NOT '内设机构'
      UNION ALL
      SELECT o.organ, n.name FROM organ_name n JOIN organ_row o ON o.id = n.entry
      WHERE o.ended IS NULL AND o.category IS NOT '内设机构'
      """
    for (organ, name) in try names(sql) { titles[organ, default: []].append(name) }
    return titles
  }

  /// What an organ is recorded under: its code, or the name that stands for it.
  func code(of organ: Int64) throws -> String {
    try OrganKey.code(of: organ, in: database) ?? ""
  }

  /// The inner bodies in force, by the order in which they came.
  func knownBodies() throws -> [BodyKeys.Known] {
    let rows = try RawStatement(
      database,
      """
      SELECT organ, superior, name FROM organ_row
      WHERE ended IS NULL AND category = '内设机构' AND superior IS NOT NULL ORDER BY id
      """)
    var bodies: [BodyKeys.Known] = []
    while try rows.next() {
      bodies.append(
        BodyKeys.Known(key: rows.integer(0), organ: rows.integer(1), name: rows.text(2)))
    }
    return bodies
  }

  /// What came under codes takes the place of what was known by names.
  func endStandIns() throws {
    try endMadeBodies()
    try NamedOrganFacts(database, importID: importID).pass()
    try endNamedOrgans()
  }

  /// A body that came under a code of its own takes the place of the same body under a made one.
  private func endMadeBodies() throws {
    try database.execute(
      sql: """
        UPDATE organ_row SET ended = ?1 WHERE ended IS NULL AND brought < ?1
          AND category = '内设机构'
          AND EXISTS (SELECT 1 FROM organ_key k WHERE k.id = organ_row.organ
            AND substr(k.code, -length(organ_row.name) - 1) = '/' || organ_row.name)
          AND EXISTS (SELECT 1 FROM organ_row n WHERE n.superior = organ_row.superior
            AND n.name = organ_row.name AND n.category = '内设机构' AND n.ended IS NULL
            AND n.brought = ?1 AND n.organ <> organ_row.organ)
        """, arguments: [importID])
  }

  /// An organ that came under a code takes the place of the same one that was known by its name.
  private func endNamedOrgans() throws {
    try database.execute(
      sql: """
        UPDATE organ_row SET ended = ?1 WHERE ended IS NULL AND brought < ?1
          AND category IS NOT '内设机构'
          AND EXISTS (SELECT 1 FROM organ_key k WHERE k.id = organ_row.organ AND k.is_name = 1)
          AND EXISTS (SELECT 1 FROM organ_row n WHERE n.name = organ_row.name
            AND n.category IS NOT '内设机构' AND n.ended IS NULL AND n.brought = ?1
            AND n.organ <> organ_row.organ)
        """, arguments: [importID])
  }

  /// The approved inner bodies, each with the organ it belongs to.
  func innerBodies() throws -> [(organ: Int64, name: String)] {
    try names(
      """
      SELECT superior, name FROM organ_row
      WHERE ended IS NULL AND category = '内设机构' AND superior IS NOT NULL
      """)
  }

  private func names(_ sql: String) throws -> [(organ: Int64, name: String)] {
    let rows = try RawStatement(database, sql)
    var names: [(organ: Int64, name: String)] = []
    while try rows.next() { names.append((rows.integer(0), rows.string(1))) }
    return names
  }

  /// The names of one organ's approved inner bodies, ready to be matched.
  func bodyNames(of organ: Int64) throws -> BodyNames {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT o.name AS name, n.name AS other FROM organ_row o
        LEFT JOIN organ_name n ON n.entry = o.id
        WHERE o.superior = ? AND o.category = '内设机构' AND o.ended IS NULL
        """, arguments: [organ])
    var names: [String: Set<String>] = [:]
    for row in rows {
      let other: String? = row["other"]
      names[row["name"], default: []].formUnion(other.map { [$0] } ?? [])
    }
    return try BodyNames(names, of: organ, in: database)
  }
}

extension RawStatement {
  /// The column's text whole, zero bytes included.
  fileprivate func string(_ column: Int32) -> String {
    String(decoding: bytes(column), as: UTF8.self)
  }
}
