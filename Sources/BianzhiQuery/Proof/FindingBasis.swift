import BianzhiCore
import GRDB

/// The data that a finding rests on in one run, and whether a later run judged newer ones.
struct FindingBasis {
  /// What a later run has of those data.
  enum State {
    /// Each list was handed in again, or a newer approval of what the finding is about came into force.
    case newer
    /// All lists are the same ones; rows in them may have been corrected.
    case sameDay
    /// Some list is missing, or was not handed in again while others were.
    case lacking(UnjudgedReason, MissingData)
  }

  struct List {
    let organ: Int64
    let data: DataKind
    let day: Int32
  }

  let sighting: Sighting
  let run: RunInfo
  let statements: PreparedStatements
  let lists: [List]
  /// The kinds of data it rests on.
  let kinds: Set<DataKind>
  /// The organs it rests on, its own among them.
  let organs: [Int64]

  init(_ sighting: Sighting, in run: RunInfo, _ statements: PreparedStatements) throws {
    (self.sighting, self.run, self.statements) = (sighting, run, statements)
    let place = StoredPlace("finding_data", "data", row: sighting.name)
    let rows = try statements.rows(
      """
      SELECT organ, data, day FROM finding_data WHERE run = ?1 AND finding = ?2 ORDER BY organ, data
      """, [.integer(Int64(run.number)), .integer(sighting.number)]
    ) { row in
      (
        organ: row.integer(0), data: try DataKind(stored: row.text(1), at: place),
        day: row.optionalInteger(2).map { Int32(truncatingIfNeeded: $0) }
      )
    }
    lists = rows.compactMap { row in
      row.day.map { List(organ: row.organ, data: row.data, day: $0) }
    }
    kinds = Set(rows.map(\.data))
    let named = Set([sighting.organ] + rows.map(\.organ))
    // A limit is about all organs of its region and tier.
    let isOfRegion = kinds.contains { $0.role == .limit }
    organs = try (isOfRegion ? named.union(statements.limited(by: named, in: run)) : named).sorted()
  }

  /// Each organ and kind of data with the day of its list, such as `A1 roster 2010-06-30`.
  func described() throws -> [String] {
    try statements.rows(
      """
      SELECT k.code, d.data, d.day FROM finding_data d
      JOIN organ_key k ON k.id = d.organ WHERE d.run = ?1 AND d.finding = ?2 ORDER BY 1, 2
      """, [.integer(Int64(run.number)), .integer(sighting.number)]
    ) { row in
      let day = row.optionalInteger(2).flatMap { RecordedDate(stored: $0)?.description }
      return ([row.text(0), row.text(1)] + (day.map { [$0] } ?? [])).joined(separator: " ")
    }
  }

  /// The newest data day among the lists that speak for a day.
  var dataDay: Int32? { lists.filter { $0.data != .payroll }.map(\.day).max() }

  func state(in later: RunInfo) throws -> State {
    var same: [List] = []
    for list in lists {
      guard let day = try day(of: list, in: later) else {
        return try lacking(list, list.data == .roster ? .noRoster : .noNewerData)
      }
      if day < list.day { return try lacking(list, .noNewerData) }
      if try statesNoMore(list, on: day, later) { return try lacking(list, .noNewerData) }
      if day == list.day { same.append(list) }
    }
    if same.isEmpty, !lists.isEmpty { return .newer }
    if try hasFirstRoster(later) { return .newer }
    // A newer approval stands in for a newer list only while the list is the one it was.
    if try !newerApprovals(later, of: [sighting.part]).isEmpty,
      try !same.contains(where: { try isChanged($0, by: later) })
    {
      return .newer
    }
    if try haveMoved(same, by: later) { return .newer }
    guard let first = same.first, same.count < lists.count else { return .sameDay }
    return try lacking(first, .noNewerData)
  }

  /// Whether lists of an organ that is no more show nobody any longer though no row of them changed: those whom they have
  /// stand on newer lists of other organs, and the organ hands in none itself.
  private func haveMoved(_ same: [List], by later: RunInfo) throws -> Bool {
    guard !same.isEmpty, RunPeople.rule(of: sighting)?.isOfOrgansInForce == false,
      later.asOf > run.asOf, try statements.hasEnded(sighting.organ, in: later)
    else { return false }
    return try !same.contains { try isChanged($0, by: later) }
  }

  /// Whether a finding about a loan, of which no roster was there, is judged by the first one of its organ, of a later day.
  private func hasFirstRoster(_ later: RunInfo) throws -> Bool {
    guard lists.isEmpty, kinds.contains(where: { $0.table == "loan_row" }),
      let day = try day(.roster, of: sighting.organ, in: later)
    else { return false }
    return day > run.asOf.yyyymmdd
  }

  private func lacking(_ list: List, _ reason: UnjudgedReason) throws -> State {
    .lacking(reason, try statements.missing(list.organ, list.data, list.day))
  }

  /// Whether a list that it rests on is in the ledger no more: an import that brought it was undone.
  func isTakenBack() throws -> Bool {
    try lists.contains { list in
      guard let days = ListTables.days(list.data) else { return false }
      let has = { (days: String) in
        try statements.first(
          "SELECT 1 FROM (\(days)) WHERE day = ?2",
          [.integer(list.organ), .integer(Int64(list.day))]
        ) { _ in } != nil
      }
      return try !has(days) && has(days.replacing("ended IS NULL", with: "ended IS NOT NULL"))
    }
  }

  /// Whether rows of a list were corrected between the two runs.
  private func isChanged(_ list: List, by later: RunInfo) throws -> Bool {
    guard let sql = ListTables.changes(list.data) else { return false }
    return try statements.first(
      sql,
      [
        .integer(list.organ), .integer(Int64(list.day)), .integer(run.horizon),
        .integer(later.horizon),
      ]
    ) { _ in } != nil
  }

  private func day(_ data: DataKind, of organ: Int64, in run: RunInfo) throws -> Int32? {
    try statements.first(
      "SELECT day FROM run_list WHERE run = ?1 AND organ = ?2 AND data = ?3",
      [.integer(Int64(run.number)), .integer(organ), .text(data.rawValue)]
    ) { Int32(truncatingIfNeeded: $0.integer(0)) }
  }

  /// The day of the list of that kind by which the later run judged the organ.
  func day(of list: List, in later: RunInfo) throws -> Int32? {
    let own = { (run: RunInfo) in try day(list.data, of: list.organ, in: run) }
    if sighting.person != nil {
      // The person's place went to what the organ became: all of that has newer lists, or none counts.
      let heirs = try statements.heirs(of: list.organ, in: later)
      if !heirs.isEmpty {
        let days = try heirs.compactMap { try day(list.data, of: $0.organ, in: later) }
        return days.count == heirs.count ? days.min() : nil
      }
    }
    if let day = try own(later) { return day }
    // An organ that is paid by another has no pay list of its own: there the month is judged.
    let hadOwn = try own(run) != nil
    return list.data == .payroll && !hadOwn ? later.payMonth : nil
  }
}
