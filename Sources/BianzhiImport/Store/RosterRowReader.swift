import BianzhiCore
import GRDB

/// Reads back what the sums need of a stored roster row.
struct RosterRowReader {
  private let find: RawStatement
  private let offQuota: Int64

  init(_ database: Database, offQuota: Int64) throws {
    self.offQuota = offQuota
    find = try RawStatement(
      database,
      """
      SELECT s.person, coalesce(s.state, 0), coalesce(s.kind, 0), coalesce(s.body, 0),
        coalesce(s.rank, 0), ld.code = '是',
        CASE coalesce(CASE WHEN ro.is_known = 1 THEN ro.code END, po.code, '正职')
          WHEN '正职' THEN 1 WHEN '副职' THEN 2 ELSE 3 END,
        qk.code = '编外', coalesce(s.name, ''), s.birth
      FROM staff_row s
      LEFT JOIN term ld ON ld.id = s.leader LEFT JOIN term ro ON ro.id = s.role
      LEFT JOIN term po ON po.id = s.post LEFT JOIN term qk ON qk.id = s.kind
      WHERE s.id = ?
      """)
  }

  func read(_ id: Int64) throws -> RosterRow {
    find.bind(id, at: 1)
    guard try find.next() else { preconditionFailure("roster row \(id) is gone") }
    defer { find.reset() }
    var row = RosterRow()
    row.person = find.optionalInteger(0)
    row.state = find.integer(7) == 1 ? offQuota : find.integer(1)
    row.sums = StrengthSums.Row(
      kind: Int32(find.integer(2)), state: Int32(row.state), body: Int32(find.integer(3)),
      rank: Int32(find.integer(4)), role: find.integer(5) == 1 ? Int32(find.integer(6)) : 0)
    let birth = find.isInteger(9) ? Int32(find.integer(9)) : 0
    row.nameKey =
      row.person == nil ? RosterRow.nameKey(name: find.bytes(8), birth: birth, row: id) : 0
    return row
  }
}
