import BianzhiCore
import GRDB

/// Appraisals, interviews, checklists and returns of units.
enum SiteProjection: EventProjection {
  static let tables = [
    "ballot", "ballot_tally", "interview", "interview_count", "checklist", "checklist_item",
    "unit_return",
  ]

  static func apply(_ event: Event, to database: Database) throws {
    switch event.kind {
    case "ballot.tallied": try addBallot(event, database)
    case "interview.counted": try addInterview(event, database)
    case "checklist.made": try addChecklist(event, database)
    case "checklist.read": try readChecklist(event, database)
    case "return.recorded": try addReturn(event, database)
    default: break
    }
  }

  private static func subject(_ event: Event) throws -> PlanSubjectName {
    guard let subject = PlanSubjectName(event.subject) else {
      throw DatabaseError(message: "event \(event.number) is about no leader")
    }
    return subject
  }

  private static func addBallot(_ event: Event, _ database: Database) throws {
    let (subject, ballot) = (try subject(event), try event.decode(BallotTally.self))
    try database.execute(
      sql: "INSERT INTO ballot VALUES (?, ?, ?, ?, ?, ?)",
      arguments: [
        event.number, subject.plan, subject.number, ballot.issued, ballot.returned,
        event.day.yyyymmdd,
      ])
    for (place, item) in ballot.items.enumerated() {
      for (grade, people) in zip(Grade.allCases, item.people) {
        try database.execute(
          sql: "INSERT INTO ballot_tally VALUES (?, ?, ?, ?, ?)",
          arguments: [event.number, place + 1, item.item, grade.rawValue, people])
      }
    }
  }

  private static func addInterview(_ event: Event, _ database: Database) throws {
    let (subject, interview) = (try subject(event), try event.decode(InterviewCount.self))
    try database.execute(
      sql: "INSERT INTO interview VALUES (?, ?, ?, ?, ?, ?)",
      arguments: [
        event.number, subject.plan, subject.number, event.day.yyyymmdd, interview.people,
        interview.note,
      ])
    for (sort, words) in [("group", interview.groups), ("topic", interview.topics)] {
      for word in words {
        try database.execute(
          sql: "INSERT INTO interview_count VALUES (?, ?, ?, ?)",
          arguments: [event.number, sort, word.word, word.people])
      }
    }
  }

  private static func number(_ event: Event) throws -> Int {
    guard let number = RecordName.number(event.subject, "C") else {
      throw DatabaseError(message: "event \(event.number) is about no checklist")
    }
    return number
  }

  private static func addChecklist(_ event: Event, _ database: Database) throws {
    let (number, made) = (try number(event), try event.decode(ChecklistMade.self))
    try database.execute(
      sql: "INSERT INTO checklist (id, plan, number, as_of, items) VALUES (?, ?, ?, ?, ?)",
      arguments: [number, made.plan, made.number, made.asOf.yyyymmdd, made.items.count])
    let insert = try database.makeStatement(
      sql: "INSERT INTO checklist_item (checklist, item, organ_code, label) VALUES (?, ?, ?, ?)")
    for item in made.items {
      try insert.execute(arguments: [number, item.item, item.organCode, item.label])
    }
  }

  private static func readChecklist(_ event: Event, _ database: Database) throws {
    let (number, ticks) = (try number(event), try event.decode(ChecklistTicks.self))
    try database.execute(
      sql: "UPDATE checklist SET read_on = ?, read_by = ? WHERE id = ?",
      arguments: [event.day.yyyymmdd, event.person, number])
    try database.execute(
      sql: "UPDATE checklist_item SET tick = NULL, remark = NULL WHERE checklist = ?",
      arguments: [number])
    let right = try database.makeStatement(
      sql: "UPDATE checklist_item SET tick = 'right' WHERE checklist = ? AND item = ?")
    for item in ticks.right { try right.execute(arguments: [number, item]) }
    let wrong = try database.makeStatement(
      sql: """
        UPDATE checklist_item SET tick = 'wrong', remark = ?,
          label = CASE label WHEN '' THEN ? ELSE label END
        WHERE checklist = ? AND item = ?
        """)
    for item in ticks.wrong {
      try wrong.execute(arguments: [item.remark, item.label, number, item.item])
    }
  }

  private static func addReturn(_ event: Event, _ database: Database) throws {
    guard let plan = RecordName.number(event.subject, "P") else {
      throw DatabaseError(message: "event \(event.number) is about no plan")
    }
    let act = try event.decode(UnitReturnAct.self)
    try database.execute(
      sql: "INSERT OR REPLACE INTO unit_return VALUES (?, ?, ?, ?, ?)",
      arguments: [plan, act.organCode, act.sort.rawValue, event.day.yyyymmdd, event.person])
  }
}
