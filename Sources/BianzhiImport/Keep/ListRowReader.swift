import BianzhiCore
import GRDB

/// Reads back what the person index and the sums need of a stored row of a list.
struct ListRowReader {
  private let find: RawStatement
  private let offQuota: Int64
  private let isRoster: Bool

  /// - Parameter offQuota: the `term.id` of the state 编外.
  init(_ database: Database, _ table: ListTable, offQuota: Int64) throws {
    self.offQuota = offQuota
    isRoster = table.blocks == .staff
    find = try RawStatement(
      database,
      isRoster
        ? """
        SELECT s.person, coalesce(s.state, 0), coalesce(s.kind, 0), coalesce(s.body, 0),
          coalesce(s.rank, 0), ld.code = '是',
          CASE coalesce(CASE WHEN ro.is_known = 1 THEN ro.code END, po.code, '正职')
            WHEN '正职' THEN 1 WHEN '副职' THEN 2 ELSE 3 END,
          qk.code = '编外', coalesce(s.name, ''), s.birth
        FROM staff_row s
        LEFT JOIN term ld ON ld.id = s.leader LEFT JOIN term ro ON ro.id = s.role
        LEFT JOIN term po ON po.id = s.post LEFT JOIN term qk ON qk.id = s.kind
        WHERE s.id = ?
        """
        : "SELECT person FROM pay_row WHERE id = ?")
  }

  func read(_ id: Int64) throws -> RosterRow {
    find.bind(id, at: 1)
    guard try find.next() else { preconditionFailure("row \(id) of a list is gone") }
    defer { find.reset() }
    let person = find.optionalInteger(0)
    guard isRoster else {
      return RosterRow(person: person, nameKey: RosterRow.payKey(row: id))
    }
    var row = RosterRow(person: person)
    row.state = find.integer(7) == 1 ? offQuota : find.integer(1)
    row.sums = StrengthSums.Row(
      kind: Int32(find.integer(2)), state: Int32(row.state), body: Int32(find.integer(3)),
      rank: Int32(find.integer(4)), role: find.integer(5) == 1 ? Int32(find.integer(6)) : 0)
    let birth = find.isInteger(9) ? Int32(find.integer(9)) : 0
    row.nameKey =
      person == nil ? RosterRow.nameKey(name: find.bytes(8), birth: birth, row: id) : 0
    return row
  }
}
