import BianzhiCore
import Foundation
import GRDB

/// The office's own work: joint audits, the group, meetings, practices, packages of lower offices.
enum OfficeProjection: EventProjection {
  static let tables = [
    "joint_audit", "joint_track", "joint_finding", "group_member", "meeting", "meeting_case",
    "meeting_decision", "practice", "package", "package_subject", "package_step", "package_finding",
    "package_strength",
  ]

  static func apply(_ event: Event, to database: Database) throws {
    switch event.kind.prefix(while: { $0 != "." }) {
    case "joint": try joint(event, database)
    case "group": try group(event, database)
    case "meeting": try meeting(event, database)
    case "practice": try practice(event, database)
    case "package" where event.kind == "package.imported":
      try PackageProjection.store(event, database)
    default: break
    }
  }

  private static func joint(_ event: Event, _ database: Database) throws {
    guard let name = PlanSubjectName(event.subject) else { return }
    let (plan, number, day) = (name.plan, name.number, event.day.yyyymmdd)
    switch event.kind {
    case "joint.opened":
      try database.execute(
        sql: "INSERT INTO joint_audit (plan, number, opened_on) VALUES (?, ?, ?)",
        arguments: [plan, number, day])
    case "joint.result":
      let result: JointEvent.Result = try event.decode()
      try database.execute(
        sql: "INSERT OR REPLACE INTO joint_track VALUES (?, ?, ?, ?, ?, ?)",
        arguments: [
          plan, number, result.track.rawValue, result.office, result.result, day,
        ])
    case "joint.findings":
      let given: JointEvent.Problems = try event.decode()
      for row in given.problems {
        try database.execute(
          sql: "INSERT OR REPLACE INTO joint_finding VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
          arguments: [
            plan, number, given.track.rawValue, row.reference, row.organCode, row.title, row.basis,
            row.state,
          ])
      }
    case "joint.concluded":
      let end: JointEvent.Concluded = try event.decode()
      try database.execute(
        sql: """
          UPDATE joint_audit SET conclusion = ?, concluded_on = ? WHERE plan = ? AND number = ?
          """, arguments: [end.conclusion, day, plan, number])
    default: break
    }
  }

  private static func group(_ event: Event, _ database: Database) throws {
    let day = event.day.yyyymmdd
    switch event.kind {
    case "group.set":
      let set: GroupEvent.Set = try event.decode()
      try database.execute(
        sql: "INSERT OR REPLACE INTO group_member VALUES (?, ?, ?, ?, NULL)",
        arguments: [event.subject, set.office, set.role.rawValue, day])
    case "group.left":
      try database.execute(
        sql: "UPDATE group_member SET until = ? WHERE name = ?", arguments: [day, event.subject])
    default: break
    }
  }

  private static func meeting(_ event: Event, _ database: Database) throws {
    guard let meeting = RecordName.number(event.subject, "M") else { return }
    let day = event.day.yyyymmdd
    switch event.kind {
    case "meeting.held":
      let held: MeetingEvent.Held = try event.decode()
      try database.execute(
        sql: "INSERT INTO meeting VALUES (?, ?, ?, ?, ?)",
        arguments: [meeting, held.sort.rawValue, day, held.topic, held.attending])
    case "meeting.case":
      let brought: MeetingEvent.Case = try event.decode()
      try database.execute(
        sql: "INSERT INTO meeting_case VALUES (?, ?, ?, ?)",
        arguments: [meeting, brought.nth, brought.about, brought.text])
    case "meeting.decided":
      let made: MeetingEvent.Decided = try event.decode()
      try database.execute(
        sql: "INSERT INTO meeting_decision VALUES (?, ?, ?, ?, ?, ?, NULL, NULL)",
        arguments: [meeting, made.nth, made.about, made.text, made.who, made.due.yyyymmdd])
    case "meeting.done":
      let done: MeetingEvent.Done = try event.decode()
      try database.execute(
        sql: "UPDATE meeting_decision SET done_on = ?, done_note = ? WHERE meeting = ? AND nth = ?",
        arguments: [day, done.note, meeting, done.nth])
    default: break
    }
  }

  private static func practice(_ event: Event, _ database: Database) throws {
    guard event.kind == "practice.added", let number = RecordName.number(event.subject, "K") else {
      return
    }
    let added: PracticeAdded = try event.decode()
    let findings = String(decoding: try JSONEncoder().encode(added.findings), as: UTF8.self)
    try database.execute(
      sql: "INSERT INTO practice VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        number, added.sort.rawValue, added.title, added.text, added.organCode, added.document,
        findings, event.day.yyyymmdd,
      ])
  }
}
