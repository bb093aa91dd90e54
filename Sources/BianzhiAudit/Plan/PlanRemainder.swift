package import BianzhiCore
import BianzhiQuery
import GRDB

/// What an ended audit left as it was: findings that are long-term or exempt, and void ones that newer data show again,
/// with what their ends cover.
package struct PlanRemainder: Sendable {
  package let name: PlanSubjectName
  package let findings: [FindingLife]
  /// Whether the data show one that was called wrong by word alone.
  package var hasVoid: Bool { !byWord.isEmpty }
  /// Those of them that ended by word alone, or are followed as one that did, in words.
  let byWord: [FindingName: Wording]
  /// Those of them that ended with their organ, or whose organ has ended since: nobody else is covered by them.
  let withoutOrgan: Set<FindingName>
  /// Accepted ones that people raised, as which findings of rules are followed after a reform: files close them, and no
  /// check shows that the trouble is gone. With the findings of rules.
  let standIns: [FindingName: [FindingName]]
  /// Those whose ends are over on the day that is asked about, so that they count as open.
  var passed: Set<FindingName> = []

  /// Each finding with its end and until when; one without an end says so.
  package var list: Wording {
    let parts = findings.map { life -> Wording in
      let status = life.standing
      let until = life.coverage?.until
      let covers = life.coverage?.wording ?? Wording(zh: "", en: "")
      if let word = byWord[life.name] { return word }
      if let moved = standIns[life.name] {
        let names = moved.sorted().map(\.description).joined(separator: " ")
        return Wording(
          zh: "\(life.name) 凭材料销号（\(names) 移转而来），没有检查证明",
          en: "\(life.name) accepted on files, for \(names): no check shows it put right")
      }
      if withoutOrgan.contains(life.name) {
        return Wording(
          zh: "\(life.name) \(status.zh)，机构已不存在，不及于继任机构",
          en: "\(life.name) \(status.en), whose organ has ended: it covers no successor")
      }
      if life.status == .void, life.isByHand {
        return Wording(
          zh: "\(life.name) 已作废，由人工提出（\(covers.zh)）",
          en: "\(life.name) void, raised by hand (\(covers.en))")
      }
      if life.status == .void, let run = life.proofRun {
        return Wording(
          zh: "\(life.name) 已作废，只依据更正后的旧数据（第 \(run) 次检查）",
          en: "\(life.name) void, by corrected rows of the old data alone (run \(run))")
      }
      let isPassed = passed.contains(life.name)
      let end = Wording(
        zh: until == nil ? "，没有期限" : isPassed ? "，已过期，按未办结计" : "",
        en: until == nil
          ? ", without an end" : isPassed ? ", which is over, and counts as open" : "")
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
      zh: "\(name) 已完成，其中 \(count) 个问题没有整改或没有数据证明而了结：\(list.zh)",
      en:
        "\(name) is done with \(Counted(count, "finding")) not put right, or not by data: \(list.en)"
    )
  }

  private static let statuses: Set<FindingStatus> = [.longTerm, .exempt]

  /// The leaders of a plan whose audits are done and of whose organs something was left as it was.
  ///
  /// - Parameter day: on which an end may be over; nil where none is asked about.
  static func all(
    _ leaders: [PlanSubject], on day: CalendarDay? = nil, in database: Database
  ) throws -> [PlanRemainder] {
    let done = leaders.filter { $0.doneOn != nil }
    guard !done.isEmpty else { return [] }
    let survey = try FindingSurvey(database, on: day)
    let standIns = try standIns(survey)
    let voided = try survey.endedByWord()
    let byWord = Dictionary(uniqueKeysWithValues: voided.map { ($0.name, $0.wording) })
    let unproved = try survey.findings {
      statuses.contains($0.status) || standIns.keys.contains($0.name) || isCorrected($0)
        || $0.status == .void && $0.isByHand
    }
    let left = unproved + voided.map(\.own)
    guard !left.isEmpty else { return [] }
    let tree = try OrganTree(database)
    return try done.compactMap { leader in
      let scope = try PlanSubject.findings(of: leader.name, by: tree, in: database)
      let own = try left.filter { try scope.holds($0.finding) }
      guard !own.isEmpty, let day = leader.doneOn else { return nil }
      let ended = try own.filter {
        try OrganEnd.hasEnded($0.finding.organCode, by: day, in: database)
      }
      return PlanRemainder(
        name: leader.name, findings: own.map(\.life),
        byWord: byWord.filter { word in own.contains { $0.finding.name == word.key } },
        withoutOrgan: Set(ended.map(\.finding.name)), standIns: standIns,
        passed: Set(own.filter(\.hasPassed).map(\.finding.name)))
    }
  }

  /// Void because rows of the data that showed it were written otherwise since.
  private static func isCorrected(_ life: FindingLife) -> Bool {
    life.status == .void && life.proofRun != nil
  }

  private static func standIns(_ survey: FindingSurvey) throws -> [FindingName: [FindingName]] {
    var found: [FindingName: [FindingName]] = [:]
    for moved in try survey.findings(where: { $0.successor != nil && !$0.isByHand }) {
      let end = try moved.life.end { try survey.finding($0)?.life }
      if let end, end.isByHand, end.status == .accepted {
        found[end.name, default: []].append(moved.finding.name)
      }
    }
    return found
  }
}

extension Ledger {
  /// Findings of an organ that are long-term or exempt: what covers them ends with the organ.
  package func endsOf(organ code: String) throws -> [FindingName] {
    try reading { database in
      let organs = try OrganTree(database).withBodies([code])
      return try FindingSurvey(database).findings(of: FindingScope(organs, in: database)) {
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
