import BianzhiCore
import GRDB

/// Whether a unit without a pay list of the month is paid by another one's: who went from a bureau to its centre stays on the
/// bureau's list.
final class PaidThrough {
  private struct Pair: Hashable {
    let payer, organ: Int64
  }

  private let search: DepartureSearch
  /// The lists of the month by payer, whatever a reform made of the organ.
  private var lists: [Int64: [Int64]] = [:]
  private let listed, paid, left: RawStatement
  private var known: [Pair: Bool] = [:]

  /// - Parameters:
  ///   - search: who left which payer.
  ///   - month: of the pay lists; nil where there are none.
  init(_ search: DepartureSearch, in month: Int32?) throws {
    self.search = search
    let preparation = search.preparation
    let months = try RawStatement(
      preparation.database,
      "SELECT l.id, l.payer FROM pay_list l WHERE l.month = ? AND \(preparation.inForce("l"))")
    months.bind(month.map(Int64.init), at: 1)
    while try months.next() {
      lists[preparation.payer(months.integer(1)), default: []].append(months.integer(0))
    }
    let roster = """
      FROM roster_in_force r
      CROSS JOIN staff_row s ON s.id BETWEEN r.roster << 24 AND (r.roster << 24) + 16777215
      """
    listed = try RawStatement(
      preparation.database,
      """
      SELECT DISTINCT coalesce(s.person, -s.id) \(roster)
      WHERE r.organ = ? AND \(preparation.inForce("s"))
      """)
    paid = try RawStatement(
      preparation.database,
      """
      SELECT y.person FROM pay_row y WHERE y.id BETWEEN ?1 << 24 AND (?1 << 24) + 16777215
        AND y.amount > 0 AND y.person IS NOT NULL AND \(preparation.inForce("y"))
      """)
    left = try RawStatement(
      preparation.database,
      """
      SELECT s.person \(roster) JOIN state_counts c ON c.state = coalesce(s.state, 0)
      WHERE r.organ = ? AND c.has_left = 1 AND s.person IS NOT NULL AND \(preparation.inForce("s"))
      """)
  }

  /// Whether the payer pays people of the unit who did not leave the payer, or all of a unit of more than one. Who has no
  /// identity number stands on no pay list.
  ///
  /// - Parameter payer: as ``Preparation/payer(_:)`` has it.
  func pays(_ payer: Int64, for organ: Int64) throws -> Bool {
    if lists[organ] != nil { return false }
    let pair = Pair(payer: payer, organ: organ)
    if let known = known[pair] { return known }
    let people = try numbers(listed, organ)
    var onList: Set<Int64> = []
    for list in lists[payer] ?? [] { onList.formUnion(try numbers(paid, list)) }
    onList.formIntersection(people)
    let gone = try numbers(left, payer)
    let pays =
      people.count > 1 && onList.count == people.count
      || onList.contains { !gone.contains($0) && !search.hasExit($0, payer) }
    known[pair] = pays
    return pays
  }

  private func numbers(_ statement: RawStatement, _ key: Int64) throws -> Set<Int64> {
    statement.bind(key, at: 1)
    defer { statement.reset() }
    var numbers: Set<Int64> = []
    while try statement.next() { numbers.insert(statement.integer(0)) }
    return numbers
  }
}
