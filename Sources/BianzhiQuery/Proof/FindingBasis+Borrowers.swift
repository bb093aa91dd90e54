import BianzhiCore

extension FindingBasis {
  /// A roster of another organ that had the person of a finding on a loan when it was seen, and was not handed in again: the
  /// lender's roster alone does not say that the person is back. Nil where there is none.
  func olderListOfBorrower(in later: RunInfo) throws -> List? {
    try listsOfBorrowers().first { list in
      if let day = try day(of: list, in: later), day > list.day { return false }
      // Nobody is lent to an organ that is no more and became nothing.
      return try !statements.hasEnded(list.organ, in: later)
        || !statements.heirs(of: list.organ, in: later).isEmpty
    }
  }

  /// The rosters of other organs that had the person when the finding was seen; none for findings on anything but loans.
  func listsOfBorrowers() throws -> [List] {
    guard let person = sighting.person?.packed, let rule = RunPeople.rule(of: sighting),
      isOfLoans, rule.beside.contains(where: { $0.word == BesideLook.loan.word })
    else { return [] }
    let entries = try PersonBlock.entries(
      of: person, statements.database, .staff, days: try statements.rosterDays(of: run))
    let known = Set(lists.map(\.organ))
    return try entries.compactMap { entry in
      try organ(ofRow: entry.row).flatMap { organ in
        known.contains(organ) ? nil : List(organ: organ, data: .roster, day: entry.day)
      }
    }
  }

  /// The organ on whose roster of the run a row stood, of somebody who had not left; nil for any other row.
  private func organ(ofRow row: Int64) throws -> Int64? {
    try statements.first(
      """
      SELECT l.organ, coalesce(t.code, '') FROM staff_row s JOIN roster_list l ON l.id = s.id >> 24
      JOIN run_list w ON w.run = ?3 AND w.organ = l.organ AND w.data = ?4 AND w.day = l.day
      LEFT JOIN term t ON t.id = s.state
      WHERE s.id = ?1 AND s.brought <= ?2 AND (s.ended IS NULL OR s.ended > ?2)
      """,
      [
        .integer(row), .integer(run.horizon), .integer(Int64(run.number)),
        .text(DataKind.roster.rawValue),
      ]
    ) { found in
      PersonState(rawValue: found.text(1))?.isLeft == true ? nil : found.integer(0)
    }.flatMap { $0 }
  }
}
