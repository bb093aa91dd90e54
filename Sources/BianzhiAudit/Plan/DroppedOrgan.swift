package import BianzhiCore
import BianzhiQuery
import Foundation
import GRDB

/// An organ that somebody took out of a leader's scope, before the approval of the plan or after it, and what is open of
/// it: nobody of the plan answers for that.
package struct DroppedOrgan: Sendable {
  package let subject: PlanSubject
  package let code: String
  package let organName: String
  package let open: [FindingName]

  private struct Change: Decodable {
    let scopeDrop: [String]?
  }

  /// Those that have an open finding, unless the organ is in the scope of some leader of the plan.
  static func all(
    _ leaders: [PlanSubject], in database: Database
  ) throws -> [DroppedOrgan] {
    let planned = leaders.filter(\.demand.isPlanned)
    let answered = try planned.reduce(into: Set<String>()) {
      $0.formUnion(try PlanSubject.scope($1.name, in: database))
    }
    let dropped = try planned.flatMap { leader in
      try codes(of: leader.name, in: database).subtracting(answered).sorted().map { (leader, $0) }
    }
    guard !dropped.isEmpty else { return [] }
    let (tree, open) = (try OrganTree(database), try FindingSurvey(database).open())
    return try dropped.compactMap { leader, code in
      let scope = FindingScope(tree.withBodies([code]), in: database)
      let findings = try open.filter { try scope.holds($0.finding) }.map(\.finding.name)
      guard !findings.isEmpty else { return nil }
      return DroppedOrgan(
        subject: leader, code: code, organName: tree[code]?.name ?? "", open: findings)
    }
  }

  /// The codes that acts took out of a leader's scope.
  private static func codes(
    of name: PlanSubjectName, in database: Database
  ) throws -> Set<String> {
    let payloads = try String.fetchAll(
      database,
      sql: """
        SELECT payload FROM event WHERE subject = ? AND kind = ?
          AND id NOT IN (SELECT event FROM withdrawn_event)
        """, arguments: ["\(name)", SetSubject.kind.code])
    return try payloads.reduce(into: Set<String>()) { codes, payload in
      let change = try JSONDecoder().decode(Change.self, from: Data(payload.utf8))
      codes.formUnion(change.scopeDrop ?? [])
    }
  }

  package var wording: Wording {
    let organ = organName.isEmpty ? code : "\(code) \(organName)"
    let findings = open.map(\.description).joined(separator: " ")
    return Wording(
      zh: "\(subject.name) \(subject.leader) 的范围移出了 \(organ)，现有未办结的问题 \(findings)，本计划没有人负责",
      en: """
        \(subject.name) \(subject.leader): \(organ) was taken out of the scope and has open findings \(findings); \
        nobody of the plan answers for them
        """)
  }
}
