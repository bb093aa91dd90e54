import BianzhiCore

/// The loans of the register that a roster may be compared with.
struct GuestLoans {
  private struct Loan {
    let lender: Int64
    let person: Int64?
    let name: String
    let since: CalendarDay?
    let until: CalendarDay?

    /// Whether it is of the person of a row, and runs on the day of the roster.
    func isOf(_ row: Preparation.AwayRow) -> Bool {
      (person ?? row.person) == row.person && (person != nil || name == row.name)
        && (since.map { $0 <= row.day } ?? true) && (until.map { $0 >= row.day } ?? true)
    }
  }

  /// By the borrower.
  private var loans: [Int64: [Loan]] = [:]

  /// By person with a number, who borrows them.
  var borrowed: [Int64: Set<Int64>] {
    var found: [Int64: Set<Int64>] = [:]
    for (borrower, loans) in loans {
      for person in loans.compactMap(\.person) { found[person, default: []].insert(borrower) }
    }
    return found
  }

  init(_ preparation: Preparation) throws {
    let rows = try RawStatement(
      preparation.database,
      """
      SELECT l.organ, l.borrower, nullif(l.person, 0), l.name, l.since, l.until FROM loan_row l
      WHERE \(preparation.inForce("l")) AND \(CancelledRow.stands("l"))
        AND (l.until IS NULL OR typeof(l.until) = 'integer')
      """)
    while try rows.next() {
      let last = { (column: Int32) in
        rows.isInteger(column) ? RecordedDate(stored: rows.integer(column))?.last : nil
      }
      loans[preparation.organ(rows.integer(1)), default: []].append(
        Loan(
          lender: preparation.organ(rows.integer(0)), person: rows.optionalInteger(2),
          name: rows.text(3), since: last(4), until: last(5)))
    }
  }

  /// Whether the person of a row is on loan to its organ from one of some others on the day of the roster.
  func have(_ row: Preparation.AwayRow, from lenders: [Int64]) -> Bool {
    (loans[row.organ] ?? []).contains { lenders.contains($0.lender) && $0.isOf(row) }
  }

  /// Whether the person of a row is on loan from its organ to one of some others on the day of the roster.
  func lend(_ row: Preparation.AwayRow, to borrowers: [Int64]) -> Bool {
    borrowers.contains { borrower in
      (loans[borrower] ?? []).contains { $0.lender == row.organ && $0.isOf(row) }
    }
  }
}
