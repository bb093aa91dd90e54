package import BianzhiCore
import BianzhiQuery
import GRDB

/// What has come up of a leader whose audit is done: findings that are open now, and lists that its check did not see.
package struct PlanDoubt: Sendable {
  package let name: PlanSubjectName
  package let open: [FindingName]
  /// Names of organs with newer lists.
  package let unchecked: [String]

  package var wording: Wording {
    let findings = open.map(\.description).joined(separator: " ")
    let zh = [
      open.isEmpty ? nil : "现有未办结的问题 \(findings)",
      unchecked.isEmpty
        ? nil : "\(unchecked.joined(separator: "、"))有检查之后的新数据，请运行 bianzhi check",
    ].compactMap { $0 }
    let en = [
      open.isEmpty ? nil : "open now: \(findings)",
      unchecked.isEmpty
        ? nil
        : "data newer than the check of \(unchecked.joined(separator: ", ")): run bianzhi check",
    ].compactMap { $0 }
    return Wording(
      zh: "\(name) 已完成，但\(zh.joined(separator: "；"))",
      en: "\(name) is done, but \(en.joined(separator: "; "))")
  }

  /// The leaders of a plan of whom something has come up since.
  static func all(_ leaders: [PlanSubject], in database: Database) throws -> [PlanDoubt] {
    let done = leaders.filter { $0.doneOn != nil }
    guard !done.isEmpty else { return [] }
    let tree = try OrganTree(database)
    let open = try FindingSurvey(database).open()
    var later: [Int64: Set<String>] = [:]
    return try done.compactMap { leader in
      let scope = tree.withBodies(try PlanSubject.scope(leader.name, in: database))
      let findings = open.filter { $0.finding.concerns(scope) }.map(\.finding.name)
      var unchecked: [String] = []
      if let horizon = try horizon(of: leader.name, in: database) {
        let codes = try later[horizon] ?? newer(than: horizon, in: database)
        later[horizon] = codes
        unchecked = codes.intersection(scope).sorted().map { tree[$0]?.name ?? $0 }
      }
      guard !findings.isEmpty || !unchecked.isEmpty else { return nil }
      return PlanDoubt(name: leader.name, open: findings, unchecked: unchecked)
    }
  }

  /// The newest import that the check has seen which the end of an audit rests on; nil where it rests on none.
  private static func horizon(
    of name: PlanSubjectName, in database: Database
  ) throws -> Int64? {
    try Int64.fetchOne(
      database,
      sql: """
        SELECT max(r.horizon) FROM step_basis b JOIN run_row r ON b.name = 'R' || r.id
        WHERE b.plan = ? AND b.number = ?
        """, arguments: [name.plan, name.number])
  }

  /// Codes of organs whose lists, approvals or registers came later, and that no later check of all rules has seen.
  private static func newer(than horizon: Int64, in database: Database) throws -> Set<String> {
    let seen = try RunInfo.newestWhole(database)?.horizon ?? horizon
    return try LaterData.organs(broughtSince: max(horizon, seen), in: database)
  }
}
