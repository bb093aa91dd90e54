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

  init(_ preparation: Preparation) throws {
    let month = preparation.payMonth
    self.month = month.map(Int64.init)
    withList = try month.map { try Set(preparation.payers(in: $0)) } ?? []
    people = try RawStatement(
      preparation.database,
      """
      SELECT count(DISTINCT s.person) FROM roster_in_force r
      CROSS JOIN staff_row s ON s.id BETWEEN r.roster << 24 AND (r.roster << 24) + 16777215
      WHERE r.organ = ?1 AND s.person IS NOT NULL AND \(preparation.inForce("s"))
        AND s.person IN (
          SELECT y.person FROM pay_list l
          CROSS JOIN pay_row y ON y.id BETWEEN l.id << 24 AND (l.id << 24) + 16777215
          WHERE l.payer = ?2 AND l.month = ?3 AND y.amount > 0
            AND \(preparation.inForce("l")) AND \(preparation.inForce("y")))
      """)
  }

  /// Whether the payer pays others of the unit too.
  func pays(_ payer: Int64, for organ: Int64) throws -> Bool {
    if withList.contains(organ) { return false }
    let pair = Pair(payer: payer, organ: organ)
    if let known = known[pair] { return known }
    people.bind(organ, at: 1)
    people.bind(payer, at: 2)
    people.bind(month, at: 3)
    defer { people.reset() }
    let pays = try people.next() && people.integer(0) > 1
    known[pair] = pays
    return pays
  }
}
