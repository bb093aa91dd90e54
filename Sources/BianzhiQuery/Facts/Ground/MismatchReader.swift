import BianzhiCore

/// Takes the people who are not simply counted in one organ and paid, and the organs whose people are paid.
final class MismatchReader: PersonReader {
  static var readsPay: Bool { true }

  /// The lines that cannot be tied to a person.
  let untied: UntiedPay
  /// Whom several payers pay.
  @exclusivity(unchecked) private(set) var several: SeveralPayers

  private let hasMonth: Bool
  private let store: MismatchStore
  /// By the number of a roster, how many of its people are paid and how many are not: asked of nearly everybody.
  @exclusivity(unchecked) private var paidLists, unpaidLists: [Int]
  private let payers: Set<Int64>
  /// Lines of the month that pay nothing.
  private let idle: Set<Int64>
  /// Whom two organs list, and one of them only as on attachment.
  private let attached: Set<Int64>
  private let lists: RosterOrgans
  /// By person, the units whose register says that the person left.
  private let exits: [Int64: Set<Int64>]

  init(_ preparation: Preparation) throws {
    let month = try preparation.choosePayMonth()
    hasMonth = month != nil
    store = try MismatchStore(preparation.database)
    lists = RosterOrgans(preparation.rosters)
    attached = preparation.attached
    paidLists = Array(repeating: 0, count: lists.count)
    unpaidLists = paidLists
    payers = try month.map { try Set(preparation.payers(in: $0)) } ?? []
    idle = try month.map(preparation.idleLines) ?? []
    untied = try UntiedPay(preparation, month)
    several = try SeveralPayers(preparation, month)
    exits = try month == nil ? [:] : preparation.exits()
  }

  /// Organs whose people are paid in the pay month: by a list of their own, or by others most of them. A few who are paid
  /// elsewhere do not show that the others should be.
  var paid: Set<Int64> {
    var organs: Set<Int64> = []
    for list in paidLists.indices where paidLists[list] > 0 {
      guard let organ = lists[Int64(list)] else { continue }
      if payers.contains(organ) || paidLists[list] >= unpaidLists[list] { organs.insert(organ) }
    }
    return organs
  }

  func take(_ person: Int64, _ match: PersonMatch) throws {
    if match.pay.count > 1 { try untied.note(match.pay) }
    let hasSeveral = match.pay.count > 1 && several.note(person, match.pay)
    let paying =
      idle.isEmpty ? match.pay.count : match.pay.count { !idle.contains($0) }
    let isPaid = paying > 0
    for place in match.places where place.counts || place.hasLeft {
      // A line of nothing shows all the same that the organ's people are paid here.
      if !match.pay.isEmpty {
        paidLists[Int(place.row >> 24)] += 1
      } else if place.counts {
        unpaidLists[Int(place.row >> 24)] += 1
      }
    }
    let isAttached = !attached.isEmpty && attached.contains(person)
    if hasSeveral || isAttached || match.isNotable(hasMonth: hasMonth, isPaid: isPaid)
      || isPaid && hasLeftPayer(person, match)
    {
      try store.add(person, match, paying: paying)
    }
  }

  /// Whether the roster or the register of somebody who pays says that the person left, whoever lists the person now.
  private func hasLeftPayer(_ person: Int64, _ match: PersonMatch) -> Bool {
    let told = exits[person]
    guard told != nil || match.places.contains(where: \.hasLeft) else { return false }
    return match.pay.contains { line in
      guard let payer = several.payer(of: line) else { return false }
      let own = match.places.filter { $0.organ == payer }
      return own.allSatisfy(\.hasLeft) && (!own.isEmpty || told?.contains(payer) == true)
    }
  }
}

extension Preparation {
  /// By person, the units whose register of entries and exits says that the person left.
  fileprivate func exits() throws -> [Int64: Set<Int64>] {
    let rows = try RawStatement(
      database,
      """
      SELECT DISTINCT m.person, m.organ FROM movement_row m
      WHERE m.direction = '出编' AND m.person <> 0
        AND \(inForce("m")) AND \(CancelledRow.stands("m"))
      """)
    var exits: [Int64: Set<Int64>] = [:]
    while try rows.next() {
      exits[rows.integer(0), default: []].insert(payer(rows.integer(1)))
    }
    return exits
  }
}
