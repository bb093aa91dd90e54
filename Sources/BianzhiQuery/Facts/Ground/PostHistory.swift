import BianzhiCore
import GRDB

/// What documents approve of an organ's leader posts on any day, and what waivers allow over it.
final class PostHistory {
  struct Number {
    let people, waived: Int
  }

  private let preparation: Preparation
  private let rows: RawStatement
  private let waivers: [Int64: [Waiver]]

  init(_ preparation: Preparation) throws {
    self.preparation = preparation
    waivers = Dictionary(
      grouping: try preparation.waivers().filter { $0.about == .post && $0.fault == nil },
      by: \.organ)
    let byThen = preparation.inForceByThen("o")
    rows = try RawStatement(
      preparation.database,
      """
      SELECT a.id, a.total, a.change, a.document, a.document_year, a.document_number, a.since, a.line
      FROM post_row a
      WHERE a.organ = ? AND a.scope = ? AND a.body = ? AND a.rank = ? AND a.role = ?
        AND \(preparation.inForce("a"))
        AND NOT \(FormStatement.isMere("a", in: "post_row", inForce: byThen))
      """)
  }

  /// - Returns: nil where no document approves the part, documents contradict each other, only changes are known, or the
  ///   number hangs on a day of which only the month is told.
  func number(of part: PartKey, _ organ: Int64, on day: CalendarDay) throws -> Number? {
    let words = preparation.words
    rows.bind(organ, at: 1)
    rows.bind(part.scope.rawValue, at: 2)
    rows.bind(words[part.body], at: 3)
    rows.bind(words[part.rank], at: 4)
    rows.bind(words[part.role], at: 5)
    defer { rows.reset() }
    var entries: [ApprovalEntry] = []
    while try rows.next() {
      entries.append(
        ApprovalEntry(
          day: Int32(rows.integer(6)), documentYear: rows.optionalInteger(4).map(Int.init),
          documentNumber: rows.optionalInteger(5).map(Int.init), document: rows.text(3),
          line: Int(rows.integer(7)), total: rows.optionalInteger(1).map(Int.init),
          change: rows.optionalInteger(2).map(Int.init), id: rows.integer(0)))
    }
    guard let number = ApprovedNumber.fold(entries, on: day), !number.isConflict, number.hasTotal,
      number.possible.count == 1
    else { return nil }
    let name = preparation.name(of: part)
    let own = (waivers[organ] ?? []).filter { $0.matched == name }
    let waived = WaiverSteps.people(own.filter { $0.hasBegun(by: day) }, on: day)
    guard waived == WaiverSteps.people(own.filter { $0.mayHaveBegun(by: day) }, on: day)
    else { return nil }
    return Number(people: number.people, waived: waived)
  }
}
