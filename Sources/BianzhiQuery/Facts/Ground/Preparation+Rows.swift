import BianzhiCore
import GRDB

/// Tells the persons of one roster apart: by number, else by name and birth date, else by row.
enum PersonKey: Hashable {
  case number(Int64)
  case name(String, birth: Int64, organ: Int64)
  case row(Int64)
}

extension Preparation {
  /// A roster row as counting needs it.
  struct CountedRow {
    let person: PersonKey
    /// Numbers of ``WordTable``.
    let kind, body, rank: Int32
    let leading: LeaderCells
    let post: Int32
    /// `term.id`
    let state: Int32
    let countsQuota: Bool
    let countsPost: Bool
  }

  /// The rows of a roster in force at the horizon.
  func eachRow(of list: RosterInForce, _ body: (CountedRow) throws -> Void) throws {
    let shared = try sharedNumbers(of: list)
    let rows = try exactRows()
    rows.bind(list.roster << 24, at: 1)
    rows.bind((list.roster << 24) + 0xFF_FFFF, at: 2)
    while try rows.next() {
      let state = Int32(rows.integer(8))
      let isOff = rows.text(4) == QuotaKind.offQuota.rawValue
      let person: PersonKey =
        if let number = rows.optionalInteger(1) {
          // One number under several names is nobody's: the names tell them apart.
          shared.contains(number)
            ? .name(rows.text(2), birth: number, organ: list.organ) : .number(number)
        } else if rows.isInteger(3) {
          .name(rows.text(2), birth: rows.integer(3), organ: list.organ)
        } else { .row(rows.integer(0)) }
      try body(
        CountedRow(
          person: person,
          kind: openKinds.kind(ofTerm: Int32(rows.integer(12)), in: list.organ)
            ?? words.number(rows.bytes(4)), body: words.number(rows.bytes(5)),
          rank: words.number(rows.bytes(6)),
          leading: leaders.cells(
            leader: Int32(rows.integer(7)), role: Int32(rows.integer(10)),
            rank: Int32(rows.integer(11)), post: Int32(rows.integer(9))),
          post: Int32(rows.integer(9)), state: state, countsQuota: !isOff && counts(state, .quota),
          countsPost: !isOff && counts(state, .post)))
    }
  }

  /// Numbers that a roster gives to people of several names; 张 三 and 张三（兼） are one.
  private func sharedNumbers(of list: RosterInForce) throws -> Set<Int64> {
    guard list.isExact else { return [] }
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT DISTINCT s.person, s.name FROM staff_row s
        WHERE s.id BETWEEN ?1 AND ?2 AND s.name <> '' AND \(inForce("s")) AND s.person IN (
          SELECT person FROM staff_row WHERE id BETWEEN ?1 AND ?2 AND person IS NOT NULL
          GROUP BY person HAVING count(DISTINCT name) > 1)
        """, arguments: [list.roster << 24, (list.roster << 24) + 0xFF_FFFF])
    let names = Dictionary(grouping: rows) { $0["person"] as Int64 }
    return Set(
      names.filter { _, rows in
        let written = rows.map { Vocabulary.key(of: $0["name"]) }.sorted { $0.count < $1.count }
        return written.contains { !$0.hasPrefix(written[0]) }
      }.keys)
  }

  private func exactRows() throws -> RawStatement {
    try RawStatement(
      database,
      """
      SELECT s.id, s.person, s.name, s.birth, coalesce(qk.code, ''), coalesce(b.text, ''),
        coalesce(rk.code, ''), coalesce(s.leader, 0), coalesce(s.state, 0), coalesce(s.post, 0),
        coalesce(s.role, 0), coalesce(s.rank, 0), coalesce(s.kind, 0)
      FROM staff_row s
      LEFT JOIN term qk ON qk.id = s.kind LEFT JOIN term b ON b.id = s.body
      LEFT JOIN term rk ON rk.id = s.rank
      WHERE s.id BETWEEN ? AND ? AND \(inForce("s"))
      """)
  }
}
