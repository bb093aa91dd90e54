import BianzhiCore
import GRDB

/// Makes the life of findings out of their events.
enum FindingProjection: EventProjection {
  static let tables = ["finding_life", "hand_finding", "finding_extension"]

  private struct Rebound: Decodable {
    let rebound: Int
  }

  static func apply(_ event: Event, to database: Database) throws {
    guard event.kind.hasPrefix("finding."), let name = FindingName(event.subject) else { return }
    let act = try event.decode(FindingAct.self)
    var life = try FindingLife.stored(name, in: database) ?? FindingLife(name)
    if let move = FindingMove.allCases.first(where: { $0.event == event.kind }) {
      life.apply(move, act, by: event.person)
    } else {
      try applyOther(event, act, to: &life, database)
    }
    (life.since, life.revision) = (event.day, event.number)
    try life.save(in: database)
    if case .rule(let number) = name {
      try database.execute(
        sql: "UPDATE finding_row SET status = ? WHERE id = ?",
        arguments: [life.status.rawValue, number])
    }
  }

  /// Events that are no move of a person.
  private static func applyOther(
    _ event: Event, _ act: FindingAct, to life: inout FindingLife, _ database: Database
  ) throws {
    switch event.kind {
    case "finding.raised": try raise(event, life.name, in: database)
    case "finding.extended":
      life.addWorker(event.person)
      try database.execute(
        sql: "INSERT INTO finding_extension VALUES (?, ?, ?, ?, ?, ?)",
        arguments: [
          event.number, event.subject, act.earlier?.yyyymmdd, act.deadline?.yyyymmdd,
          act.reason ?? "", act.approver ?? "",
        ])
      life.deadline = act.deadline
    case "finding.revised":
      life.revise(act)
      life.addWorker(event.person)
    case "finding.classified": life.classify(act)
    case "finding.stated": life.statement = act.statement
    case "finding.returned":
      life.rebounds = try event.decode(Rebound.self).rebound
      life.open()
    default: break
    }
  }

  private static func raise(
    _ event: Event, _ name: FindingName, in database: Database
  ) throws {
    guard case .hand(let number) = name else { return }
    let finding = try event.decode(HandFinding.self)
    try database.execute(
      sql: "INSERT INTO hand_finding VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        number, finding.organCode, finding.organName, finding.title, finding.part,
        finding.expected, finding.actual, finding.severity.rawValue, finding.basis,
        event.day.yyyymmdd, event.person,
      ])
  }
}

extension FindingLife {
  /// What a move makes of it.
  fileprivate mutating func apply(_ move: FindingMove, _ act: FindingAct, by person: String) {
    status = move.to
    switch move {
    case .notify: notice = act.document
    case .plan:
      revise(act)
      deadline = act.deadline ?? deadline
      firstDeadline = firstDeadline ?? deadline
      addWorker(person)
    case .start: addWorker(person)
    case .submit:
      submittedBy = person
      statement = act.statement ?? statement
      addWorker(person)
    case .accept, .exempt: (closedBy, proofRun) = (person, act.proofRun)
    case .void: (closedBy, proofRun) = (person, act.proofRun)
    case .longTerm: deadline = act.deadline ?? deadline
    case .transfer: passedTo = act.office
    case .reopen: open()
    case .confirm, .reject, .dispute, .resume: break
    }
  }

  fileprivate mutating func revise(_ act: FindingAct) {
    measure = act.measure ?? measure
    owner = act.owner ?? owner
    target = act.target ?? target
    term = act.term ?? term
    addWorker(act.owner)
  }

  fileprivate mutating func classify(_ act: FindingAct) {
    duty = act.duty ?? duty
    article = act.article ?? article
    cause = act.cause ?? cause
    isPolicy = act.isPolicy ?? isPolicy
  }

  /// Back to confirmed; measure, owner, workers and classification stay.
  fileprivate mutating func open() {
    status = .confirmed
    (proofRun, closedBy, submittedBy) = (nil, nil, nil)
    (firstDeadline, deadline) = (nil, nil)
  }
}
