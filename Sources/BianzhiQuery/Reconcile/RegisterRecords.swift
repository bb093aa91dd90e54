import BianzhiCore
import GRDB

/// What the registers of entries and exits and of loans tell of people.
struct RegisterRecords {
  struct Move {
    /// `movement_row.id`
    let id: Int64
    let organ: Int64
    let person: Int64
    let name: String
    let isEntry: Bool
    let date: RecordedDate?
    let reason: String
    let document: String
    let kind: String
  }

  struct Loan {
    let lender, borrower: Int64
    let since, until: RecordedDate?
    let document: String
  }

  /// By organ, in the order of their days.
  private(set) var moves: [Int64: [Move]] = [:]
  private var byPerson: [Int64: [Move]] = [:]
  private var loans: [Int64: [Loan]] = [:]

  init(_ preparation: Preparation) throws {
    let date = { (statement: RawStatement, column: Int32) in
      statement.isInteger(column) ? RecordedDate(stored: statement.integer(column)) : nil
    }
    let rows = try RawStatement(
      preparation.database,
      """
      SELECT organ, person, name, direction, day, coalesce(reason, ''),
        coalesce(nullif(document, ''), slip, ''), coalesce(kind, ''), id
      FROM movement_row m WHERE \(preparation.inForce("m")) AND \(CancelledRow.stands("m"))
      ORDER BY id
      """)
    while try rows.next() {
      let move = Move(
        id: rows.integer(8), organ: preparation.organ(rows.integer(0)), person: rows.integer(1),
        name: rows.text(2),
        isEntry: rows.text(3) == "入编", date: date(rows, 4), reason: rows.text(5),
        document: rows.text(6), kind: rows.text(7))
      moves[move.organ, default: []].append(move)
      if move.person != 0 { byPerson[move.person, default: []].append(move) }
    }
    let lent = try RawStatement(
      preparation.database,
      """
      SELECT person, organ, borrower, since, until, coalesce(document, '') FROM loan_row l
      WHERE \(preparation.inForce("l")) AND \(CancelledRow.stands("l")) AND person <> 0
      ORDER BY id
      """)
    while try lent.next() {
      loans[lent.integer(0), default: []].append(
        Loan(
          lender: preparation.organ(lent.integer(1)), borrower: preparation.organ(lent.integer(2)),
          since: date(lent, 3), until: date(lent, 4), document: lent.text(5)))
    }
  }

  func moves(of person: Int64) -> [Move] { byPerson[person] ?? [] }

  /// The newest exit of a person with a day not behind one, unless an entry into the same organ follows.
  func exit(of person: Int64, by day: CalendarDay, from organ: Int64? = nil) -> Move? {
    let known = moves(of: person).filter { move in
      (organ == nil || move.organ == organ) && move.date.map { $0.last <= day } == true
    }
    guard let newest = known.max(by: { ($0.date?.last ?? day) < ($1.date?.last ?? day) }),
      !newest.isEntry
    else { return nil }
    return newest
  }

  /// The newest entry of a person into an organ within some days.
  func entry(of person: Int64, into organ: Int64, _ days: ClosedRange<CalendarDay>) -> Move? {
    moves(of: person).last { move in
      move.isEntry && move.organ == organ
        && move.date.map { $0.last >= days.lowerBound && $0.first <= days.upperBound } == true
    }
  }

  /// Loans in force in some days.
  func loans(of person: Int64, _ days: ClosedRange<CalendarDay>) -> [Loan] {
    (loans[person] ?? []).filter { loan in
      (loan.since.map { $0.first <= days.upperBound } ?? true)
        && (loan.until.map { $0.last >= days.lowerBound } ?? true)
    }
  }
}
