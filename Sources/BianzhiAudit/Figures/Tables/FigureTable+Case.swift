import BianzhiCore
import BianzhiQuery
import GRDB

extension FigureTable {
  /// The finding that the report is about: what is wrong, what was done, and what proves it gone.
  static let cases = FigureTable(name: "case") { ground in
    guard let name = ground.scope.finding else { return }
    let entry = try ground.ledger.finding(name, on: ground.scope.day)
    let grounds = try ground.ledger.grounds([name]).first?.grounds
    let beside = try ground.ledger.beside(name)
    try ground.insert([row(entry, grounds, beside)], into: "report_case")
    let events = try ground.ledger.trace(of: "\(name)")
    try ground.insert(
      events.filter { $0.event.day <= ground.scope.day }.map { event, files, _ in
        [
          event.number, event.day.description, EventWords.kind(event.kind).zh,
          EventWords.kind(event.kind).en, event.person, EventWords.detail(event, .zh),
          EventWords.detail(event, .en), files.count, files.joined(separator: "; "),
        ]
      }, into: "report_case_event")
  }

  private static func row(
    _ entry: LedgerEntry, _ grounds: Wording?, _ beside: Wording?
  ) -> [(any DatabaseValueConvertible)?] {
    let (finding, life, law) = (entry.finding, entry.life, entry.law.wording)
    let cause = life.cause.map { RootCause.wording($0) }
    let (article, term) = (entry.articleWording, life.term?.wording)
    let own: [(any DatabaseValueConvertible)?] = [
      "\(finding.name)", finding.rule, finding.severity.rawValue, entry.status.rawValue,
      entry.outcome?.rawValue ?? "", finding.organCode, finding.organName, entry.problem.zh,
      entry.problem.en, law.zh, law.en, finding.expected, finding.actual, finding.excess,
      entry.duty.rawValue, article?.zh, article?.en, cause?.zh, cause?.en, entry.isPolicy,
    ]
    let seen = entry.followed.seen.wording
    let proof: [(any DatabaseValueConvertible)?] = [
      entry.seenRun, entry.followed.proof?.seenOn?.description, seen.zh, seen.en,
      entry.proof?.number, entry.proof?.asOf.description,
    ]
    // What was closed behind its deadline was late, and stays so.
    let late =
      entry.status == .accepted
      ? life.since.flatMap { closed in life.deadline.map { max(0, closed.days(since: $0)) } } ?? 0
      : entry.overdueDays
    let done: [(any DatabaseValueConvertible)?] = [
      life.since?.description, life.notice, life.measure, life.owner, life.target, term?.zh,
      term?.en, life.firstDeadline?.description, life.deadline?.description, late,
      entry.extensions.count, entry.files, life.rebounds, life.statement, life.submittedBy,
      life.closedBy, life.passedTo, life.coveredUntil?.description, life.coveredDocument,
      life.coveredApprover,
    ]
    let beyond: [(any DatabaseValueConvertible)?] = [
      grounds?.zh, grounds?.en, beside?.zh, beside?.en,
    ]
    return own + proof + done + beyond
  }

  /// What a leader is told before the audit: the organs answered for, and the group that audits.
  static let notices = FigureTable(name: "notice") { ground in
    guard let subject = ground.scope.subject else { return }
    let tree = try OrganTree(ground.database)
    let codes = try PlanSubject.scope(subject, in: ground.database).sorted()
    try ground.insert(
      codes.map { [$0, tree[$0]?.name ?? $0, tree[$0]?.category] }, into: "report_scope_organ")
    let day = ground.scope.day
    let members = try ground.ledger.groupMembers().filter { member in
      member.since <= day && member.until.map { $0 > day } ?? true
    }
    try ground.insert(
      members.enumerated().map { place, member in
        [place + 1, member.name, member.office, member.role.rawValue, member.since.description]
      }, into: "report_group")
  }
}
