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
    case lacking(UnjudgedReason)
  }

  private struct List {
    let organ: Int64
    let data: RuleData
    let day: Int32
  }

  private let finding: FindingRow
  private let run: RunInfo
  private let database: Database
  private let lists: [List]
  private let kinds: Set<RuleData>
  /// The organs it rests on, its own among them.
  let organs: [Int64]

  init(_ finding: FindingRow, in run: RunInfo, _ database: Database) throws {
    (self.finding, self.run, self.database) = (finding, run, database)
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT organ, data, day FROM finding_data WHERE run = ? AND finding = ?
        ORDER BY organ, data
        """, arguments: [run.number, finding.number])
    var (lists, kinds, organs): ([List], Set<RuleData>, Set<Int64>) = ([], [], [finding.organ])
    for row in rows {
      let data = try RuleData(
        stored: row["data"], at: StoredPlace("finding_data", "data", row: "F\(finding.number)"))
      kinds.insert(data)
      organs.insert(row["organ"])
      guard let day: Int32 = row["day"] else { continue }
      lists.append(List(organ: row["organ"], data: data, day: day))
    }
    (self.lists, self.kinds, self.organs) = (lists, kinds, organs.sorted())
  }

  /// Each organ and kind of data with the day of its list, such as `A1 roster 2010-06-30`.
  func described() throws -> [String] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT k.code AS code, d.data AS data, d.day AS day FROM finding_data d
        JOIN organ_key k ON k.id = d.organ WHERE d.run = ? AND d.finding = ? ORDER BY 1, 2
        """, arguments: [run.number, finding.number]
    ).map { row in
      let day = (row["day"] as Int64?).flatMap { RecordedDate(stored: $0)?.description }
      return ([row["code"], row["data"]] + (day.map { [$0] } ?? [])).joined(separator: " ")
    }
  }

  /// The newest data day among the lists that speak for a day.
  var dataDay: Int32? { lists.filter { $0.data != .payroll }.map(\.day).max() }

  func state(in later: RunInfo) throws -> State {
    var newer = 0
    for list in lists {
      guard let day = try day(of: list, in: later) else {
        return .lacking(list.data == .roster ? .noRoster : .noNewerData)
      }
      if day < list.day { return .lacking(.noNewerData) }
      if day > list.day { newer += 1 }
    }
    if newer == lists.count, newer > 0 { return .newer }
    if try hasNewerApproval(later) { return .newer }
    return newer == 0 ? .sameDay : .lacking(.noNewerData)
  }

  /// The day of the list of that kind by which the later run judged the organ.
  private func day(of list: List, in later: RunInfo) throws -> Int32? {
    let own = { (run: RunInfo) in
      try Int32.fetchOne(
        database, sql: "SELECT day FROM run_list WHERE run = ? AND organ = ? AND data = ?",
        arguments: [run.number, list.organ, list.data.rawValue])
    }
    if let day = try own(later) { return day }
    // An organ that is paid by another has no pay list of its own: there the month is judged.
    let hadOwn = try own(run) != nil
    return list.data == .payroll && !hadOwn ? later.payMonth : nil
  }

  /// An approval of the finding's own part that came into force between the two days.
  private func hasNewerApproval(_ later: RunInfo) throws -> Bool {
    let window: StatementArguments = [
      "after": try run.setting(database).asOfEnd, "until": try later.setting(database).asOfEnd,
      "horizon": later.horizon, "part": finding.part,
    ]
    for organ in organs {
      for sql in kinds.compactMap(Self.approvals) {
        let isNewer = try Bool.fetchOne(
          database,
          sql: """
            SELECT EXISTS (\(sql)
              AND (CASE WHEN since > 999999 THEN since ELSE since * 100 + 31 END) > :after
              AND (CASE WHEN since > 999999 THEN since ELSE since * 100 + 31 END) <= :until
              AND brought <= :horizon AND (ended IS NULL OR ended > :horizon))
            """, arguments: window + ["organ": organ])
        if isNewer == true { return true }
      }
    }
    return false
  }

  /// SQL of the approvals of one organ and part; nil for data that approve nothing.
  private static func approvals(_ data: RuleData) -> String? {
    switch data {
    case .quotas:
      let funded = QuotaKind.allCases.filter { $0.parent == .institution }
        .map { "'\($0.rawValue)'" }.joined(separator: ", ")
      return """
        SELECT 1 FROM quota_row WHERE organ = :organ AND (kind = :part
          OR (:part = '\(QuotaKind.institution.rawValue)' AND kind IN (\(funded)))
          OR (:part IN (\(funded)) AND kind = '\(QuotaKind.institution.rawValue)'))
        """
    case .posts:
      return """
        SELECT 1 FROM post_row WHERE organ = :organ
          AND CASE rank WHEN '' THEN role ELSE rank || '/' || role END
            = CASE instr(:part, '（') WHEN 0 THEN :part ELSE substr(:part, 1, instr(:part, '（') - 1) END
        """
    case .organs:
      return """
        SELECT 1 FROM organ_row WHERE superior = :organ
          AND (instr(name, :part) > 0 OR instr(:part, name) > 0)
        """
    case .roster, .bodies, .payroll, .forms, .subjects, .movements, .loans, .plans, .waivers,
      .totals:
      return nil
    }
  }
}
