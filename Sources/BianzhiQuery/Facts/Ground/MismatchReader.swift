import BianzhiCore

/// Takes the people who are not simply counted in one organ and paid, and the organs of which somebody is paid.
final class MismatchReader: PersonReader {
  static var readsPay: Bool { true }

  /// The lines that cannot be tied to a person.
  let untied: UntiedPay
  /// Whom several payers pay.
  @exclusivity(unchecked) private(set) var several: SeveralPayers

  private let hasMonth: Bool
  private let store: MismatchStore
  /// By the number of a roster, whether somebody of it is paid: asked of nearly everybody.
  @exclusivity(unchecked) private var paidLists: [Bool]
  private let lists: RosterOrgans

  init(_ preparation: Preparation) throws {
    let month = try preparation.choosePayMonth()
    hasMonth = month != nil
    store = try MismatchStore(preparation.database)
    lists = RosterOrgans(preparation.rosters)
    paidLists = Array(repeating: false, count: lists.count)
    untied = try UntiedPay(preparation, month)
    several = try SeveralPayers(preparation, month)
  }

  /// Organs of which somebody is paid in the pay month.
  var paid: Set<Int64> {
    Set(paidLists.indices.lazy.filter { self.paidLists[$0] }.compactMap { self.lists[Int64($0)] })
  }

  func take(_ person: Int64, _ match: PersonMatch) throws {
    if match.pay.count > 1 { try untied.note(match.pay) }
    let hasSeveral = match.pay.count > 1 && several.note(person, match.pay)
    if !match.pay.isEmpty {
      for place in match.places where place.counts || place.hasLeft {
        paidLists[Int(place.row >> 24)] = true
      }
    }
    if hasSeveral || match.isNotable(hasMonth: hasMonth) { try store.add(person, match) }
  }
}
