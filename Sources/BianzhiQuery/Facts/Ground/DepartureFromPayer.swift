import BianzhiCore

/// Whether somebody whom another unit still lists has left the one that pays: by the payer's own roster, or by its register.
///
/// Who stands on one roster as dead, retired or transferred may stand on any other one; that says nothing of the pay that
/// goes on at the old unit.
struct DepartureFromPayer {
  /// A row on a roster in force.
  struct Row {
    let organ: Int64
    let state: Int32
    let leftOn: RecordedDate?
    let document: String
  }

  /// Nil where the payer still lists the person, knows of no leaving, or has the person back on loan.
  private(set) var found: DepartureSearch.Departure?

  init(_ search: DepartureSearch, _ person: Int64, _ payer: Int64, _ rows: [Row]) {
    let preparation = search.preparation
    let hasLeft = { (row: Row) in preparation.places(row.state).hasLeft }
    let own = rows.filter { $0.organ == payer }
    guard own.allSatisfy(hasLeft) else { return }
    let others = rows.filter { $0.organ != payer && !hasLeft($0) }
    // Who is lent out, by the roster or by the register, may well be lent to the payer.
    let isLent = others.contains { row in
      preparation.words[preparation.word(ofTerm: row.state)] == PersonState.secondedOut.rawValue
    }
    let since = search.day.adding(months: -preparation.setting.parameters.payMonthsBack)
    let loans = search.records.loans(of: person, since...search.day)
    guard !isLent, !loans.contains(where: { preparation.payer($0.borrower) == payer }) else {
      return
    }
    found = Self.found(search, person, payer, own)
    found?.elsewhere = Set(others.map(\.organ))
  }

  private static func found(
    _ search: DepartureSearch, _ person: Int64, _ payer: Int64, _ own: [Row]
  ) -> DepartureSearch.Departure? {
    let exit = search.exitOfPayer(person, payer)
    guard let told = own.max(by: { search.last($0.leftOn) < search.last($1.leftOn) }) else {
      return exit.map { exit in
        DepartureSearch.Departure(
          source: .register, date: exit.date, movement: exit.id, document: exit.document)
      }
    }
    guard let left = told.leftOn else {
      return DepartureSearch.Departure(
        source: .roster, date: exit?.date, movement: exit?.id, document: exit?.document ?? "")
    }
    // Somebody may have come back since.
    let isBack =
      left.last <= search.day
      && search.hasEntered(person, payer, left.last...search.day)
    return isBack
      ? nil : DepartureSearch.Departure(source: .roster, date: left, document: told.document)
  }
}
