package import BianzhiCore
import GRDB

/// Findings in the scope of a leader who is not done, whose ends cover them until a day and no longer.
package struct PlanEnds: Sendable {
  let name: PlanSubjectName
  let findings: [FindingLife]

  package var wording: Wording {
    let ends = findings.map(\.endWording)
    return Wording(
      zh: "\(name) 范围内有期限的：\(ends.map(\.zh).joined(separator: "；"))",
      en: "\(name), until a day: \(ends.map(\.en).joined(separator: "; "))")
  }

  /// The leaders of a plan who are not done and of whose organs there are such findings.
  static func all(_ leaders: [PlanSubject], in database: Database) throws -> [PlanEnds] {
    let open = leaders.filter { $0.doneOn == nil && $0.demand.isPlanned }
    guard !open.isEmpty else { return [] }
    let ended = try FindingSurvey(database).findings { $0.coverage?.until != nil }
    guard !ended.isEmpty else { return [] }
    let tree = try OrganTree(database)
    return try open.compactMap { leader in
      let scope = try PlanSubject.findings(of: leader.name, by: tree, in: database)
      let own = try ended.filter { try scope.holds($0.finding) }.map(\.life)
      return own.isEmpty ? nil : PlanEnds(name: leader.name, findings: own)
    }
  }
}

extension FindingLife {
  /// How it ended, and the last day that the end covers.
  package var endWording: Wording {
    let (status, day) = (standing, coverage?.until?.description ?? "–")
    return Wording(
      zh: "\(name) \(status.zh)至 \(day)", en: "\(name) \(status.en) until \(day)")
  }
}
