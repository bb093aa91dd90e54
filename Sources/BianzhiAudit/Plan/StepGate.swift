package import BianzhiCore
package import GRDB

/// What keeps a step of one leader from being done on a day.
package struct StepGate {
  /// One thing that is missing: its short name as it is kept, and its words.
  package struct Missing: Sendable {
    /// `7`, `F1`.
    package let name: String
    package let wording: Wording
  }

  private let procedure: Procedure
  private let subject: PlanSubjectName
  private let database: Database
  /// Days of the steps that are done.
  private let done: [Int: CalendarDay]

  package init(
    _ subject: PlanSubjectName, _ procedure: Procedure, in database: Database
  ) throws {
    (self.subject, self.procedure, self.database) = (subject, procedure, database)
    let steps = try DoneStep.all(of: subject, in: database)
    done = Dictionary(uniqueKeysWithValues: steps.map { ($0.step, $0.day) })
  }

  /// Steps before it that are not done, or were done later, and findings that a gate waits for.
  package func missing(_ step: ProcedureStep, on day: CalendarDay?) throws -> [Missing] {
    var missing: [Missing] = []
    for number in step.after {
      guard let before = procedure.step(number) else { continue }
      let words = before.numbered
      guard let doneOn = done[number] else {
        missing.append(
          Missing(
            name: "\(number)", wording: Wording(zh: "缺\(words.zh)", en: "\(words.en) is not done")))
        continue
      }
      if let day, doneOn > day {
        missing.append(
          Missing(
            name: "\(number)",
            wording: Wording(
              zh: "第 \(number) 步在 \(doneOn)，晚于本步",
              en: "\(words.en) is dated \(doneOn), later than this step")))
      }
    }
    guard step.gate == .findingsClosed else { return missing }
    let scope = try PlanSubject.scope(subject, in: database)
    return try missing + FindingSurvey(database).open(of: scope).map(Self.open)
  }

  private static func open(_ followed: FollowedFinding) -> Missing {
    let (finding, status) = (followed.finding, followed.status.wording)
    let tail = "\(finding.organName) \(finding.part)"
    return Missing(
      name: finding.name.description,
      wording: Wording(
        zh: "\(finding.name) \(status.zh) \(tail)",
        en: "\(finding.name) \(status.en) \(tail)"))
  }
}
