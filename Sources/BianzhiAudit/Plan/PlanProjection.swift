import BianzhiCore
import GRDB

/// Plans, procedures and steps, and what is known of leaders beside the list of them.
enum PlanProjection: EventProjection {
  static let tables = [
    "acting_time", "organ_reform", "procedure", "procedure_step", "plan", "plan_subject",
    "plan_scope", "step_done",
  ]

  static func apply(_ event: Event, to database: Database) throws {
    switch event.kind {
    case "subject.acting": try acting(event, database)
    case "subject.reform": try reform(event, database)
    case "procedure.stored": try procedure(event, database)
    case "plan.drafted": try drafted(event, database)
    case "plan.approved": try approved(event, database)
    case "plan.subject_added":
      guard let name = PlanSubjectName(event.subject) else { return }
      try add(event.decode(PlanPayload.Subject.self), plan: name.plan, database)
    case "plan.subject_set": try set(event, database)
    case "step.marked": try StepProjection.marked(event, database)
    case "step.withdrawn": try StepProjection.withdrawn(event, database)
    default: return
    }
  }

  private static func acting(_ event: Event, _ database: Database) throws {
    let acting = try event.decode(PlanPayload.Acting.self)
    try database.execute(
      sql: "INSERT OR REPLACE INTO acting_time VALUES (?, ?, ?, ?, ?)",
      arguments: [
        acting.name, acting.organCode, acting.post, acting.since.yyyymmdd, acting.note,
      ])
  }

  private static func reform(_ event: Event, _ database: Database) throws {
    let reform = try event.decode(PlanPayload.Reform.self)
    try database.execute(
      sql: "INSERT OR REPLACE INTO organ_reform VALUES (?, ?, ?, ?)",
      arguments: [reform.oldCode, reform.newCode, reform.day.yyyymmdd, reform.document])
  }

  private static func procedure(_ event: Event, _ database: Database) throws {
    let procedure = try event.decode(Procedure.self)
    try database.execute(
      sql: "INSERT INTO procedure VALUES (?, ?) ON CONFLICT DO UPDATE SET title = excluded.title",
      arguments: [procedure.name, procedure.title])
    for step in procedure.steps {
      try database.execute(
        sql: "INSERT INTO procedure_step VALUES (?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          procedure.name, step.step, step.title, step.titleEN, JSONList.text(step.after),
          step.gate.rawValue, step.mark.rawValue,
        ])
    }
  }

  private static func drafted(_ event: Event, _ database: Database) throws {
    guard let number = RecordName.number(event.subject, "P") else { return }
    let plan = try event.decode(PlanPayload.Drafted.self)
    try database.execute(
      sql: "INSERT OR IGNORE INTO procedure VALUES (?1, ?1)", arguments: [plan.procedure])
    try database.execute(
      sql: "INSERT INTO plan VALUES (?, ?, ?, ?, ?, ?, NULL, NULL, NULL)",
      arguments: [
        number, plan.year, plan.office, plan.asOf.yyyymmdd, plan.procedure, plan.draftedBy,
      ])
    for subject in plan.subjects { try add(subject, plan: number, database) }
  }

  private static func add(
    _ subject: PlanPayload.Subject, plan: Int, _ database: Database
  ) throws {
    try database.execute(
      sql: """
        INSERT INTO plan_subject (plan, number, name, organ_code, organ_name, post, since, until,
          level, region, kind, demand, decision, reason, reason_en)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        plan, subject.number, subject.name, subject.organCode, subject.organName, subject.post,
        subject.since, subject.until, subject.level.rawValue, subject.region,
        subject.kind.rawValue, subject.demand.rawValue, subject.decision, subject.reason,
        subject.reasonEn,
      ])
    for code in subject.scope { try widen(plan, subject.number, code, database) }
  }

  private static func widen(
    _ plan: Int, _ number: Int, _ code: String, _ database: Database
  ) throws {
    try database.execute(
      sql: "INSERT OR IGNORE INTO plan_scope VALUES (?, ?, ?)", arguments: [plan, number, code])
  }

  private static func approved(_ event: Event, _ database: Database) throws {
    guard let number = RecordName.number(event.subject, "P") else { return }
    try database.execute(
      sql: "UPDATE plan SET approved_on = ?, approved_by = ?, document = ? WHERE id = ?",
      arguments: [
        event.day.yyyymmdd, event.person, try event.decode(PlanPayload.Approved.self).document,
        number,
      ])
  }

  private static func set(_ event: Event, _ database: Database) throws {
    guard let name = PlanSubjectName(event.subject) else { return }
    let change = try event.decode(PlanPayload.Change.self)
    let reason = change.demand == nil ? nil : change.reason
    try database.execute(
      sql: """
        UPDATE plan_subject SET team = coalesce(?, team), focus = coalesce(?, focus),
          begins = coalesce(?, begins), ends = coalesce(?, ends), level = coalesce(?, level),
          demand = coalesce(?, demand), reason = coalesce(?, reason),
          reason_en = coalesce(?, reason_en)
        WHERE plan = ? AND number = ?
        """,
      arguments: [
        change.team, change.focus, change.begins?.yyyymmdd, change.ends?.yyyymmdd,
        change.level?.rawValue, change.demand?.rawValue, reason, reason, name.plan, name.number,
      ])
    for code in change.scopeAdd ?? [] { try widen(name.plan, name.number, code, database) }
    for code in change.scopeDrop ?? [] {
      try database.execute(
        sql: "DELETE FROM plan_scope WHERE plan = ? AND number = ? AND organ_code = ?",
        arguments: [name.plan, name.number, code])
    }
  }
}
