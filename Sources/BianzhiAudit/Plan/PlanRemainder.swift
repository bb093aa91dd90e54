package import BianzhiCore
import BianzhiQuery
import GRDB

/// What an ended audit left as it was: findings that are long-term or exempt, with what their ends cover.
package struct PlanRemainder: Sendable {
  package let name: PlanSubjectName
  package let findings: [FindingLife]
  /// Those of them that ended with their organ, or whose organ has ended since: nobody else is covered by them.
  let withoutOrgan: Set<FindingName>

  /// Each finding with its end and until when; one without an end says so.
  package var list: Wording {
    let parts = findings.map { life -> Wording in
      let status = life.status.wording
      let until = life.coverage?.until
      let covers = life.coverage?.wording ?? Wording(zh: "", en: "")
      if withoutOrgan.contains(life.name) {
        return Wording(
          zh: "\(life.name) \(status.zh)，机构已不存在，不及于继任机构",
          en: "\(life.name) \(status.en), whose organ has ended: it covers no successor")
      }
      let end = Wording(
        zh: until == nil ? "，没有期限" : "", en: until == nil ? ", without an end" : "")
      return Wording(
        zh: "\(life.name) \(status.zh)\(end.zh)（\(covers.zh)）",
        en: "\(life.name) \(status.en)\(end.en) (\(covers.en))")
    }
    return Wording(
      zh: parts.map(\.zh).joined(separator: "；"), en: parts.map(\.en).joined(separator: "; "))
  }

  package var wording: Wording {
    let (count, list) = (findings.count, list)
    return Wording(
      zh: "\(name) 已完成，其中 \(count) 个问题没有整改而了结：\(list.zh)",
      en: "\(name) is done with \(Counted(count, "finding")) not put right: \(list.en)")
  }

  private static let statuses: Set<FindingStatus> = [.longTerm, .exempt]

  /// The leaders of a plan whose audits are done and of whose organs something was left as it was.
  static func all(_ leaders: [PlanSubject], in database: Database) throws -> [PlanRemainder] {
    let done = leaders.filter { $0.doneOn != nil }
    guard !done.isEmpty else { return [] }
    let left = try FindingSurvey(database).findings { statuses.contains($0.status) }
    guard !left.isEmpty else { return [] }
    let tree = try OrganTree(database)
    return try done.compactMap { leader in
      let scope = tree.withBodies(try PlanSubject.scope(leader.name, in: database))
      let own = left.filter { $0.finding.concerns(scope) }
      guard !own.isEmpty, let day = leader.doneOn else { return nil }
      let ended = try own.filter {
        try OrganEnd.hasEnded($0.finding.organCode, by: day, in: database)
      }
      return PlanRemainder(
        name: leader.name, findings: own.map(\.life),
        withoutOrgan: Set(ended.map(\.finding.name)))
    }
  }
}

extension Ledger {
  /// Findings of an organ that are long-term or exempt: what covers them ends with the organ.
  package func endsOf(organ code: String) throws -> [FindingName] {
    try reading { database in
      let organs = try OrganTree(database).withBodies([code])
      return try FindingSurvey(database).findings(of: organs) {
        $0.status == .longTerm || $0.status == .exempt
      }.map(\.finding.name)
    }
  }

  /// What the ended audit of a leader left as it was; nil where nothing was, or where it has not ended.
  package func remainder(of name: PlanSubjectName) throws -> PlanRemainder? {
    try reading { database in
      try PlanRemainder.all([PlanSubject.load(name, in: database)], in: database).first
    }
  }
}
