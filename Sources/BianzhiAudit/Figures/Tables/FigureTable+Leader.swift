import BianzhiCore
import BianzhiQuery
import GRDB

extension FigureTable {
  /// The leader's time in office, judged at both ends by today's ledger.
  static let windows = FigureTable(name: "windows") { ground in
    guard let subject = ground.scope.subject else { return }
    let leader = try WindowLeader(subject, in: ground.database)
    // Where nobody knows when the term began there is no window, and the report says so.
    guard (try? leader.bounds(asOf: ground.run.asOf)) != nil else { return }
    let window = try ground.ledger.responsibilityWindow(of: leader, asOf: ground.run.asOf)
    let bounds = window.bounds
    try ground.insert(
      [
        [
          bounds.start.description, bounds.end.description, bounds.hasLeft, leader.scope.count,
          window.withoutRoster.start, window.withoutRoster.end, window.daysBetween.used,
          window.daysBetween.all,
        ]
      ], into: "report_window_scope")
    try ground.insert(
      window.problems.enumerated().map { row($1, $0 + 1) }, into: "report_window")
    let statement = try ground.ledger.windowStatement(of: leader, asOf: ground.run.asOf)
    try ground.insert(
      statement.lines.map { line in
        [
          line.organCode, line.organName, line.kind, line.start?.approved, line.start?.actual,
          line.start?.over, line.end?.approved, line.end?.actual, line.end?.over,
          line.change.rawValue,
        ]
      }, into: "report_window_strength")
  }

  private static func row(
    _ problem: ResponsibilityWindow.Problem, _ place: Int
  ) -> [(any DatabaseValueConvertible)?] {
    let rule = Rule.builtIn.first { $0.id == problem.rule }
    let part = problem.partWords
    let title = rule?.title ?? Wording(zh: problem.rule, en: problem.rule)
    let why = [problem.unknownStart, problem.unknownEnd].compactMap { $0 }.first
      .map(ResponsibilityWindow.words(ofReason:))
    return [
      place, problem.rule, problem.organCode, problem.organName, part.zh, part.en, title.zh,
      title.en, problem.atStart, problem.atEnd, problem.peak, problem.peakDay.description,
      problem.change.rawValue, problem.finding?.description, why?.zh ?? "", why?.en ?? "",
    ]
  }

  /// What was done in the leader's audit, by this office and by the others.
  static let steps = FigureTable(name: "steps") { ground in
    guard let subject = ground.scope.subject else { return }
    try ground.insert(
      ground.ledger.steps(of: subject).map { step in
        [
          step.step.step, step.step.wording.zh, step.step.wording.en, step.state.rawValue,
          step.day?.description, step.person, step.note, step.files.count,
          step.files.joined(separator: "；"), step.override,
        ]
      }, into: "report_step")
    let record = try JointRecord.find(subject, in: ground.database)
    guard record != nil else { return }
    let joint = try JointAudit(subject, in: ground.database)
    try ground.insert(
      [[joint.openedOn.description, joint.conclusion, joint.concludedOn?.description]],
      into: "report_joint")
    try ground.insert(
      joint.tracks.map { track in
        [
          track.track.rawValue, track.office, track.day?.description, track.result, track.findings,
        ]
      }, into: "report_track")
  }
}
