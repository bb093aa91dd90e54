import BianzhiCore
import GRDB

/// Steps done and taken back, and what they make of the leader.
enum StepProjection {
  static func marked(_ event: Event, _ database: Database) throws {
    guard let name = PlanSubjectName(event.subject) else { return }
    let step = try event.decode(PlanPayload.Marked.self)
    try database.execute(
      sql: "INSERT INTO step_done VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        name.plan, name.number, step.step, event.day.yyyymmdd, event.person, step.note,
        step.evidence.count, step.override, step.missing, event.number,
      ])
    try settle(name, database)
  }

  static func withdrawn(_ event: Event, _ database: Database) throws {
    guard let name = PlanSubjectName(event.subject) else { return }
    try database.execute(
      sql: "DELETE FROM step_done WHERE plan = ? AND number = ? AND step = ?",
      arguments: [name.plan, name.number, try event.decode(PlanPayload.Withdrawn.self).step])
    try settle(name, database)
  }

  /// The days that the steps done make, so that taking one back takes its day back.
  private static func settle(_ name: PlanSubjectName, _ database: Database) throws {
    try database.execute(
      sql: """
        WITH done (day, mark) AS (
          SELECT d.day, s.mark FROM step_done d JOIN plan p ON p.id = d.plan
          LEFT JOIN procedure_step s ON s.procedure = p.procedure AND s.step = d.step
          WHERE d.plan = ?1 AND d.number = ?2
        )
        UPDATE plan_subject SET
          started_on = (SELECT min(day) FROM done),
          reviewed_on = (SELECT max(day) FROM done WHERE mark = 'reviewed'),
          done_on = (SELECT max(day) FROM done WHERE mark = 'done')
        WHERE plan = ?1 AND number = ?2
        """, arguments: [name.plan, name.number])
  }
}
