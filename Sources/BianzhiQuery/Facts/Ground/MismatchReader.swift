import BianzhiCore

/// Takes the people who are not simply counted in one organ and paid, and the organs of which somebody is paid.
final class MismatchReader: PersonReader {
  static var readsPay: Bool { true }

  /// The lines that cannot be tied to a person.
  let untied: UntiedPay
  /// Whom several payers pay.
  private(set) var several: SeveralPayers
  /// Organs of which somebody is paid in the pay month.
  private(set) var paid: Set<Int64> = []

  private let hasMonth: Bool
  private let store: MismatchStore
  private var lastPaid: Int64 = -1

  init(_ preparation: Preparation) throws {
    let month = try preparation.choosePayMonth()
    hasMonth = month != nil
    store = try MismatchStore(preparation.database)
    untied = try UntiedPay(preparation, month)
    several = try SeveralPayers(preparation, month)
  }

  func take(_ person: Int64, _ match: PersonMatch) throws {
    if match.pay.count > 1 { try untied.note(match.pay) }
    let hasSeveral = several.note(person, match.pay)
    if !match.pay.isEmpty {
      for place in match.places
      where place.organ != lastPaid && (place.counts || place.hasLeft) {
        lastPaid = place.organ
        paid.insert(place.organ)
      }
    }
    if hasSeveral || match.isNotable(hasMonth: hasMonth) { try store.add(person, match) }
  }
}
