import BianzhiCore
import BianzhiQuery
import GRDB

/// Who answers for a finding, among some leaders of one plan: their scopes are read once.
struct Answering {
  private var scopes: [Int: FindingScope] = [:]
  /// Numbers of leaders by the codes that may bring a finding into their scopes.
  private var byCode: [String: Set<Int>] = [:]

  init(_ leaders: [PlanSubject], in database: Database) throws {
    let tree = try OrganTree(database)
    for leader in leaders {
      let scope = try PlanSubject.findings(of: leader.name, by: tree, in: database)
      scopes[leader.name.number] = scope
      for code in scope.codes { byCode[code, default: []].insert(leader.name.number) }
    }
  }

  /// The numbers of the leaders in whose scope a finding is.
  func leaders(of finding: Finding) throws -> Set<Int> {
    let near = finding.organs.reduce(into: Set<Int>()) { $0.formUnion(byCode[$1] ?? []) }
    return try near.filter { try scopes[$0]?.holds(finding) ?? false }
  }
}

extension PlanSubject {
  /// The leaders who may bear a name, of whatever plan, whose own organ is one of some, or who answer for one.
  static func answering(
    _ person: String, forOrgans codes: Set<String>, in database: Database
  ) throws -> [PlanSubject] {
    try order(sql: "plan, number").fetchAll(database).filter { leader in
      guard PersonMatch(acting: person, beside: leader.leader).isPossible else { return false }
      return try codes.contains(leader.organCode)
        || !leader.scope(in: database).isDisjoint(with: codes)
    }
  }

  /// The leaders who may bear a name, of whatever plan, in whose scope one of some findings is, or whose own organ it is of: who was
  /// audited for less answers for it all the same.
  static func answering(
    _ person: String, for findings: [Finding], in database: Database
  ) throws -> [PlanSubject] {
    let named = try order(sql: "plan, number").fetchAll(database).filter {
      PersonMatch(acting: person, beside: $0.leader).isPossible
    }
    guard !named.isEmpty else { return [] }
    let tree = try OrganTree(database)
    return try named.filter { leader in
      if findings.contains(where: { $0.organs.contains(leader.organCode) }) { return true }
      let scope = try self.findings(of: leader.name, by: tree, in: database)
      return try findings.contains { try scope.holds($0) }
    }
  }
}
