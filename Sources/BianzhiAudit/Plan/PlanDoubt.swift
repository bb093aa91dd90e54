package import BianzhiCore
import BianzhiQuery
import GRDB

/// What has come up of a leader whose audit is done: findings that are open now, lists that its check did not see, and
/// approvals that began or ended after it.
package struct PlanDoubt: Sendable {
  package let name: PlanSubjectName
  package let open: [FindingName]
  /// Names of organs with newer lists.
  package let unchecked: [String]
  /// Approvals that were known and took effect or ended between the newest check and the day that is asked about.
  let turned: [LaterData.Item]
  /// The day that is asked about; nil where only what has come is.
  let day: CalendarDay?

  package var wording: Wording {
    let findings = open.map(\.description).joined(separator: " ")
    let entries = LaterData.wording(turned)
    let check = day.map { "bianzhi check --as-of \($0)" } ?? "bianzhi check"
    let zh = [
      open.isEmpty ? nil : "现有未办结的问题 \(findings)",
      unchecked.isEmpty
        ? nil : "\(unchecked.joined(separator: "、"))有检查之后的新数据，请运行 bianzhi check",
      turned.isEmpty ? nil : "检查之后有核定或批复生效、到期（\(entries.zh)），请运行 \(check)",
    ].compactMap { $0 }
    let en = [
      open.isEmpty ? nil : "open now: \(findings)",
      unchecked.isEmpty
        ? nil
        : "data newer than the check of \(unchecked.joined(separator: ", ")): run bianzhi check",
      turned.isEmpty
        ? nil
        : "approvals took effect or ended after the check (\(entries.en)): run \(check)",
    ].compactMap { $0 }
    return Wording(
      zh: "\(name) 已完成，但\(zh.joined(separator: "；"))",
      en: "\(name) is done, but \(en.joined(separator: "; "))")
  }

  /// The leaders of a plan of whom something has come up since.
  ///
  /// - Parameter day: what had begun or ended by itself by then is told too; nil for none.
  static func all(
    _ leaders: [PlanSubject], on day: CalendarDay? = nil, in database: Database
  ) throws -> [PlanDoubt] {
    let done = leaders.filter { $0.doneOn != nil }
    guard !done.isEmpty else { return [] }
    let tree = try OrganTree(database)
    let scopes = try done.map { try PlanSubject.findings(of: $0.name, by: tree, in: database) }
    let open = try FindingSurvey(database, on: day).open()
    let resting = try zip(done, scopes).filter { try restsOnRun($0.0.name, in: database) }
      .map { (name: $0.0.name, codes: $0.1.codes) }
    let unchecked = try unchecked(resting, in: database)
    let turned = try turned(resting, by: day, in: database)
    return try zip(done, scopes).compactMap { leader, scope in
      let findings = try open.filter { try scope.holds($0.finding) }.map(\.finding.name)
      let organs = (unchecked[leader.name] ?? []).map { tree[$0]?.name ?? $0 }
      let entries = turned[leader.name] ?? []
      guard !findings.isEmpty || !organs.isEmpty || !entries.isEmpty else { return nil }
      return PlanDoubt(
        name: leader.name, open: findings, unchecked: organs, turned: entries, day: day)
    }
  }

  /// Approvals of the leaders' organs that the newest check knew and that began or ended between it and a day: what was
  /// put right by one may stand again when it ends.
  private static func turned(
    _ leaders: [(name: PlanSubjectName, codes: Set<String>)], by day: CalendarDay?,
    in database: Database
  ) throws -> [PlanSubjectName: [LaterData.Item]] {
    guard let day, !leaders.isEmpty, let run = try RunInfo.usual(database).last else { return [:] }
    let later = LaterData(than: run, upTo: day, in: database)
    return try Dictionary(
      uniqueKeysWithValues: leaders.map { ($0.name, try later.turned(of: $0.codes)) })
  }

  /// Whether the end of an audit rests on a check.
  private static func restsOnRun(
    _ name: PlanSubjectName, in database: Database
  ) throws -> Bool {
    try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (SELECT 1 FROM step_basis b JOIN run_row r ON b.name = 'R' || r.id
          WHERE b.plan = ? AND b.number = ?)
        """, arguments: [name.plan, name.number]) == true
  }

  /// Codes of organs of which data came that the newest check of the usual sort has not seen: lists, approvals and
  /// registers of the leader's organs, or lists of other ones that name their people. It is what would keep the last
  /// step from being marked.
  private static func unchecked(
    _ leaders: [(name: PlanSubjectName, codes: Set<String>)], in database: Database
  ) throws -> [PlanSubjectName: [String]] {
    guard !leaders.isEmpty, let run = try RunInfo.usual(database).last else { return [:] }
    let later = LaterData(than: run, upTo: .latest, in: database)
    let organs = try leaders.map { try later.sharing(with: $0.codes) }
    let items = try later.brought(to: organs.reduce(into: []) { $0.formUnion($1) })
    let touched = Set(items.map(\.organ))
    var found: [PlanSubjectName: [String]] = [:]
    for (leader, own) in zip(leaders, organs) {
      found[leader.name] = own.intersection(touched).sorted()
    }
    let quiet = leaders.filter { found[$0.name]?.isEmpty == true }
    for (leader, items) in zip(quiet, try later.people(of: quiet.map(\.codes))) {
      found[leader.name] = Set(items.map(\.organ)).sorted()
    }
    return found
  }
}
