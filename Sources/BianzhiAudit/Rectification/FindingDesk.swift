import BianzhiCore
import BianzhiQuery
import GRDB

extension AuditDesk {
  /// Moves a finding on.
  ///
  /// - Throws: ``ActError``, ``RectificationError``; nothing is written then.
  package func move(_ name: FindingName, _ move: FindingMove, _ act: FindingAct) throws {
    let life = try FindingLife.load(name, in: database)
    let check = FindingGuard(desk: self, life: life)
    try check.requireState(move)
    try requireDay(after: "\(name)")
    var act = act.trimmed
    act.proofRun = nil
    switch move {
    case .confirm:
      try check.requireSeen()
    case .start: break
    case .notify:
      try check.require(
        act.document, "--document", Said(zh: "须写明通知文号。", en: "needs the number of the notice."))
    case .plan: act = try planned(act, life, check)
    case .submit: try check.requireEvidence(act)
    case .accept, .reject: try judge(move, &act, check)
    case .longTerm, .exempt, .void, .transfer: try settle(move, &act, check)
    case .dispute, .resume, .reopen: try check.requireReason(act)
    }
    try append(move.event, of: "\(name)", act)
  }

  private func planned(
    _ given: FindingAct, _ life: FindingLife, _ check: FindingGuard
  ) throws -> FindingAct {
    var act = given
    act.deadline = given.deadline ?? life.deadline ?? given.term.map { day.adding(days: $0.days) }
    let why = Said(
      zh: "的方案须有措施、责任人、目标和时限。", en: "is planned with measure, owner, target and deadline.")
    try check.require(act.measure, "--measure", why)
    try check.require(act.owner, "--owner", why)
    try check.require(act.target, "--target", why)
    try check.require(act.deadline?.description, "--deadline", why)
    if life.deadline == nil, let deadline = act.deadline, deadline < day {
      throw RectificationError.deadlinePast(name: life.name, deadline: deadline)
    }
    if let set = life.deadline, act.deadline != set {
      throw RectificationError.deadlineIsSet(name: life.name, deadline: set)
    }
    return act
  }

  private func judge(_ move: FindingMove, _ act: inout FindingAct, _ check: FindingGuard) throws {
    try check.requireOther()
    if move == .accept { act.proofRun = try check.proof() } else { try check.requireReason(act) }
  }

  /// Moves that end the waiting without anything having been put right.
  private func settle(_ move: FindingMove, _ act: inout FindingAct, _ check: FindingGuard) throws {
    try check.requireReason(act)
    switch move {
    case .longTerm:
      try check.require(
        act.deadline?.description, "--deadline",
        Said(zh: "须写明复查日期。", en: "needs the day of its review."))
      try check.requireApprover(act)
    case .exempt:
      try check.require(
        act.document, "--document", Said(zh: "须写明批准文号。", en: "needs the approving document."))
      try check.requireApprover(act)
    case .transfer:
      try check.require(
        act.office, "--to", Said(zh: "须写明移送给谁。", en: "needs the office it goes to."))
    default:
      act.proofRun = try check.correction()
      // Who worked on it does not end it alone, whatever the data show.
      if act.proofRun == nil || check.isOwnWork { try check.requireApprover(act) }
    }
  }

  /// Moves the deadline to a later day.
  package func extend(_ name: FindingName, _ given: FindingAct) throws {
    let life = try FindingLife.load(name, in: database)
    let check = FindingGuard(desk: self, life: life)
    try check.requireState(
      [.planned, .rectifying, .submitted, .rejected], Said(zh: "延期", en: "extend"))
    try requireDay(after: "\(name)")
    var act = given.trimmed
    guard let later = act.deadline, let earlier = life.deadline, later > earlier else {
      throw RectificationError.notLater(name: name, deadline: life.deadline)
    }
    try check.requireReason(act)
    try check.requireApprover(act)
    act.earlier = earlier
    try append("finding.extended", of: "\(name)", act)
  }

  /// Says which duty and article it touches, its cause, or that policy made it.
  package func classify(_ name: FindingName, _ given: FindingAct) throws {
    var act = given.trimmed
    act.cause = act.cause.map { RootCause.code(for: $0) }
    if let article = act.article, !(1...8).contains(article) {
      throw ActError.missing(
        option: "--article", why: Said(zh: "只能是 1 到 8。", en: "must be 1 to 8."))
    }
    let isEmpty = act.duty == nil && act.article == nil && act.cause == nil && act.isPolicy == nil
    try keepState(name, "finding.classified", act, Said(zh: "归类", en: "classify"), isEmpty)
  }

  /// Changes measure, owner, target or term of a plan; the deadline has ``extend(_:_:)``.
  package func revise(_ name: FindingName, _ given: FindingAct) throws {
    let act = given.trimmed
    let isEmpty =
      act.measure == nil && act.owner == nil && act.target == nil && act.term == nil
    try keepState(name, "finding.revised", act, Said(zh: "修改方案", en: "revise"), isEmpty)
  }

  /// Keeps what the unit says it has done.
  package func state(_ name: FindingName, _ statement: String) throws {
    var act = FindingAct()
    act.statement = statement
    try keepState(
      name, "finding.stated", act.trimmed, Said(zh: "填报整改情况", en: "state"),
      act.trimmed.statement == nil)
  }

  /// Keeps files or a note as evidence.
  package func show(_ name: FindingName, _ given: FindingAct) throws {
    let act = given.trimmed
    let check = FindingGuard(desk: self, life: try FindingLife.load(name, in: database))
    if act.evidence == nil {
      try check.require(
        act.note, "--evidence", Said(zh: "须有证据文件或 --note。", en: "needs a file or --note."))
    }
    try keepState(name, "finding.shown", act, Said(zh: "补充证据", en: "evidence"), false)
  }

  private func keepState(
    _ name: FindingName, _ kind: String, _ act: FindingAct, _ verb: Said, _ isEmpty: Bool
  ) throws {
    let life = try FindingLife.load(name, in: database)
    let closed: Set<FindingStatus> = [.accepted, .void, .exempt]
    try FindingGuard(desk: self, life: life).requireState(
      Set(FindingStatus.allCases).subtracting(closed), verb)
    guard !isEmpty else { throw RectificationError.nothingToChange(name: name) }
    try requireDay(after: "\(name)")
    try append(kind, of: "\(name)", act)
  }

  /// Raises a finding by hand.
  ///
  /// - Parameter finding: its organ's name is looked up.
  package func raise(_ finding: HandFinding) throws -> FindingName {
    let organ = try String.fetchOne(
      database, sql: "SELECT name FROM organ WHERE code = ? ORDER BY since DESC LIMIT 1",
      arguments: [finding.organCode])
    guard let organ else { throw RectificationError.noOrgan(finding.organCode) }
    guard !finding.title.allSatisfy(\.isWhitespace) else {
      throw ActError.missing(
        option: "--title", why: Said(zh: "请写明是什么问题。", en: "say what is wrong."))
    }
    let last = try Int.fetchOne(database, sql: "SELECT coalesce(max(id), 0) FROM hand_finding") ?? 0
    let name = FindingName.hand(last + 1)
    try append(
      "finding.raised", of: "\(name)",
      HandFinding(
        organCode: finding.organCode, organName: organ, title: finding.title, part: finding.part,
        expected: finding.expected, actual: finding.actual, severity: finding.severity,
        basis: finding.basis))
    return name
  }
}
