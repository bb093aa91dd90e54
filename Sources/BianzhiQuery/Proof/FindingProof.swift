package import BianzhiCore
package import GRDB

/// What the runs say of one finding after the newest one, by day and data, that saw it.
package struct FindingProof: Sendable {
  package enum State: String, CodedWord {
    /// No later run: the newest still shows it.
    case alive
    case cleared
    case corrected
    case unchecked

    package var wording: Wording {
      switch self {
      case .alive: Wording(zh: "数据仍有", en: "still in the data")
      case .cleared: Wording(zh: "数据已消除", en: "cleared in the data")
      case .corrected: Wording(zh: "数据更正", en: "data corrected")
      case .unchecked: Wording(zh: "未再检查", en: "not checked again")
      }
    }
  }

  /// The finding as the newest run that saw it, by day and data.
  package let finding: FindingRow
  /// The data day behind it there.
  package let seenOn: CalendarDay?
  /// The newest later run that judged it clean on newer data: only this closes a finding.
  package let cleared: RunInfo?
  /// The newest later run that was clean on the same data day: this makes it void.
  package let corrected: RunInfo?
  /// Why the newest later run says nothing; empty otherwise.
  package let uncheckedReason: String
  private let hasLaterRun: Bool

  package var state: State {
    if cleared != nil { return .cleared }
    if corrected != nil { return .corrected }
    return hasLaterRun ? .unchecked : .alive
  }

  /// - Parameter countsTakenBack: also runs of which an import was undone since, as a closing of the past
  ///   may rest on.
  /// - Returns: nil if no run has seen the finding.
  package init?(
    _ number: Int, in database: Database, runs: [RunInfo]? = nil, countsTakenBack: Bool = false
  ) throws {
    let runs = try runs ?? Self.runs(in: database)
    let rows = try RawStatement(
      database,
      """
      SELECT \(FindingRow.columns) WHERE f.finding = ?
      ORDER BY r.as_of DESC, coalesce(r.last_day, 0) DESC, r.id DESC LIMIT 1
      """)
    rows.bind(Int64(number), at: 1)
    guard try rows.next() else { return nil }
    finding = try FindingRow(rows)
    let last = finding.run
    guard let place = runs.firstIndex(where: { $0.number == last }) else { return nil }
    let seen = runs[place]
    seenOn = try FindingBasis(finding, in: seen, database).dataDay
      .flatMap { CalendarDay(yyyymmdd: $0) }
    var (cleared, corrected, reason): (RunInfo?, RunInfo?, String) = (nil, nil, "")
    let later = runs[(place + 1)...].filter { countsTakenBack || !$0.isTakenBack }
    for run in later.reversed() {
      // A row that was held back may be the one that matters.
      if run.heldRows > 0, !countsTakenBack {
        if run.number == later.last?.number { reason = "rows_held" }
        continue
      }
      let entry = try Comparison(database: database, earlier: seen, later: run).gone(finding)
      switch entry.change {
      case .cleared: cleared = cleared ?? run
      case .corrected: corrected = corrected ?? run
      default: if run.number == later.last?.number { reason = entry.detail }
      }
      if cleared != nil { break }
    }
    (self.cleared, self.corrected, uncheckedReason) = (cleared, corrected, reason)
    hasLaterRun = !later.isEmpty
  }

  /// All runs in the order of their day and data.
  package static func runs(in database: Database) throws -> [RunInfo] {
    try Int.fetchAll(
      database, sql: "SELECT id FROM run_row ORDER BY as_of, coalesce(last_day, 0), id"
    ).map { try RunInfo(database, $0) }
  }
}
