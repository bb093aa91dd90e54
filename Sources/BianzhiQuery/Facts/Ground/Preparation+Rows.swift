import BianzhiCore
import GRDB

/// Tells the persons of one roster apart: by number, else by name and birth date, else by row.
enum PersonKey: Hashable {
  case number(Int64)
  /// Of several people whom one list gives the same number.
  case shared(Int64, place: Int, organ: Int64)
  case name(String, birth: Int64, organ: Int64)
  case row(Int64)

  /// - Parameter numbers: of the rows of the list before this one.
  init(
    row: Int64, number: Int64?, name: String, birth: Int64?, organ: Int64,
    _ numbers: inout SharedNumbers
  ) {
    self =
      if let number {
        switch numbers.place(of: number, name) {
        case 0: .number(number)
        case let place: .shared(number, place: place, organ: organ)
        }
      } else if let birth { .name(name, birth: birth, organ: organ) } else { .row(row) }
  }
}

extension Preparation {
  /// A roster row as counting needs it.
  struct CountedRow {
    /// `staff_row.id`
    let row: Int64
    let person: PersonKey
    /// Numbers of ``WordTable``.
    let kind, body, rank: Int32
    /// A number of ``LeaderReadings/words``.
    let leading: Int32
    let post: Int32
    /// `term.id`
    let state: Int32
    /// `term.id` of the kind as recorded.
    let kindTerm: Int32
    /// Whether people of the state and kind count against a quota.
    let takesPlace: Bool
    /// Whether this row counts; a second one of another kind does not, nor that of a guest.
    let countsQuota: Bool
    let countsPost: Bool
  }

  /// The rows of a roster in force at the horizon.
  func eachRow(of list: RosterInForce, _ body: (CountedRow) throws -> Void) throws {
    let several = try severalRows(of: list)
    let rows = try exactRows()
    rows.bind(list.roster << 24, at: 1)
    rows.bind((list.roster << 24) + 0xFF_FFFF, at: 2)
    var numbers = SharedNumbers()
    while try rows.next() {
      let state = Int32(rows.integer(8))
      let isOff = rows.text(4) == QuotaKind.offQuota.rawValue
      let person = PersonKey(
        row: rows.integer(0), number: rows.optionalInteger(1), name: rows.text(2),
        birth: rows.isInteger(3) ? rows.integer(3) : nil, organ: list.organ, &numbers)
      let isGuest = !guests.isEmpty && guests.contains(rows.integer(0))
      let takesPlace = !isOff && counts(state, .quota)
      try body(
        CountedRow(
          row: rows.integer(0), person: person,
          kind: openKinds.kind(ofTerm: Int32(rows.integer(12)), in: list.organ)
            ?? words.number(rows.bytes(4)), body: words.number(rows.bytes(5)),
          rank: word(ofTerm: Int32(rows.integer(11))),
          leading: leaders.number(
            leader: Int32(rows.integer(7)), role: Int32(rows.integer(10)),
            rank: Int32(rows.integer(11)), post: Int32(rows.integer(9))),
          post: Int32(rows.integer(9)), state: state, kindTerm: Int32(rows.integer(12)),
          takesPlace: takesPlace,
          countsQuota: takesPlace && !isGuest && several[rows.integer(0)]?.isHeld != false,
          countsPost: !isOff && !isGuest && counts(state, .post)))
    }
  }

  private func exactRows() throws -> RawStatement {
    try RawStatement(
      database,
      """
      SELECT s.id, s.person, s.name, s.birth, coalesce(qk.code, ''), coalesce(b.text, ''),
        '', coalesce(s.leader, 0), coalesce(s.state, 0), coalesce(s.post, 0),
        coalesce(s.role, 0), coalesce(s.rank, 0), coalesce(s.kind, 0)
      FROM staff_row s
      LEFT JOIN term qk ON qk.id = s.kind LEFT JOIN term b ON b.id = s.body
      WHERE s.id BETWEEN ? AND ? AND \(inForce("s"))
      """)
  }
}
