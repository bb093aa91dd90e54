import BianzhiCore
import GRDB

/// Whether a unit without a pay list of the month is paid by another one's: who went from a bureau to its centre stays on the
/// bureau's list.
final class PaidThrough {
  private struct Pair: Hashable {
    let payer, organ: Int64
  }

  private let withList: Set<Int64>
  private let people: RawStatement
  private let month: Int64?
  private var known: [Pair: Bool] = [:]

  /// - Parameter month: of the pay lists; nil where there are none.
  init(_ preparation: Preparation, in month: Int32?) throws {
    self.month = month.map(Int64.init)
    withList = try month.map { try Set(preparation.payers(in: $0)) } ?? []
    people = try RawStatement(
      preparation.database,
      """
      WITH listed AS (
        SELECT DISTINCT coalesce(s.person, -s.id) AS person FROM roster_in_force r
        CROSS JOIN staff_row s ON s.id BETWEEN r.roster << 24 AND (r.roster << 24) + 16777215
        WHERE r.organ = ?1 AND \(preparation.inForce("s"))
      ), paid AS (
        SELECT y.person FROM pay_list l
        CROSS JOIN pay_row y ON y.id BETWEEN l.id << 24 AND (l.id << 24) + 16777215
        WHERE l.payer = ?2 AND l.month = ?3 AND y.amount > 0 AND y.person IS NOT NULL
          AND \(preparation.inForce("l")) AND \(preparation.inForce("y"))
      ), gone AS (
        SELECT m.person FROM movement_row m
        WHERE m.organ = ?2 AND m.direction = '出编'
          AND \(preparation.inForce("m")) AND \(CancelledRow.stands("m"))
        UNION SELECT p.person FROM roster_in_force q
        CROSS JOIN staff_row p ON p.id BETWEEN q.roster << 24 AND (q.roster << 24) + 16777215
        JOIN state_counts c ON c.state = coalesce(p.state, 0)
        WHERE q.organ = ?2 AND c.has_left = 1 AND p.person IS NOT NULL
          AND \(preparation.inForce("p"))
      )
      SELECT count(*), coalesce(sum(person IN (SELECT person FROM paid)), 0),
        coalesce(sum(person IN (SELECT person FROM paid) AND person NOT IN (SELECT person FROM gone)), 0)
      FROM listed
      """)
  }

  /// Whether the payer pays people of the unit who did not leave the payer, or all of a unit of more than one. Who has no
  /// identity number stands on no pay list.
  func pays(_ payer: Int64, for organ: Int64) throws -> Bool {
    if withList.contains(organ) { return false }
    let pair = Pair(payer: payer, organ: organ)
    if let known = known[pair] { return known }
    people.bind(organ, at: 1)
    people.bind(payer, at: 2)
    people.bind(month, at: 3)
    defer { people.reset() }
    let pays =
      try people.next()
      && (people.integer(2) > 0 || people.integer(0) > 1 && people.integer(1) == people.integer(0))
    known[pair] = pays
    return pays
  }
}
