package import BianzhiCore
import BianzhiQuery
import GRDB

/// Sorts of meeting.
package enum MeetingSort: String, Codable, CodedWord {
  /// 联席会议: of the offices of the group.
  case joint
  /// 集体会办: on hard cases.
  case `case`

  package var said: Said {
    switch self {
    case .joint: Said(zh: "联席会议", en: "joint meeting")
    case .case: Said(zh: "集体会办", en: "case meeting")
    }
  }
}

/// What a meeting decided, and who is to do it until when.
package struct MeetingDecision: Sendable {
  /// M1-2.
  package let name: String
  package let meeting: String
  package let day: CalendarDay
  package let sort: MeetingSort
  package let topic: String
  /// F12, H3, P1-7, or empty.
  package let about: String
  package let text: String
  package let who: String
  package let due: CalendarDay
  package let doneOn: CalendarDay?

  /// Days past the day it was due; 0 where it is done.
  package func overdueDays(on day: CalendarDay) -> Int {
    doneOn == nil ? max(0, day.days(since: due)) : 0
  }
}

/// Payloads of the events of a meeting, subject M1.
enum MeetingEvent {
  struct Held: Codable {
    let sort: MeetingSort
    let topic: String
    let attending: String
  }

  struct Case: Codable {
    let nth: Int
    let about: String
    let text: String
  }

  struct Decided: Codable {
    let nth: Int
    let about: String
    let text: String
    let who: String
    let due: CalendarDay
  }

  struct Done: Codable {
    let nth: Int
    let note: String
  }
}

extension AuditDesk {
  /// Writes down that a meeting was held.
  ///
  /// - Returns: its number; M1 is 1.
  package func holdMeeting(_ sort: MeetingSort, topic: String, attending: String) throws -> Int {
    let number = try OfficeNumber.next("meeting", database)
    try append(
      "meeting.held", of: "M\(number)",
      MeetingEvent.Held(sort: sort, topic: topic, attending: attending))
    return number
  }

  /// Puts a case before a meeting.
  package func bringCase(_ meeting: Int, about: String?, text: String) throws -> Int {
    try requireMeeting(meeting)
    let about = try about.map { try AuditSubject.named($0, database) } ?? ""
    let nth = try next("meeting_case", of: meeting)
    try append(
      "meeting.case", of: "M\(meeting)", MeetingEvent.Case(nth: nth, about: about, text: text))
    return nth
  }

  /// Writes down what a meeting decided.
  package func decide(
    _ meeting: Int, about: String?, text: String, who: String, due: CalendarDay
  ) throws -> Int {
    try requireMeeting(meeting)
    let about = try about.map { try AuditSubject.named($0, database) } ?? ""
    let nth = try next("meeting_decision", of: meeting)
    try append(
      "meeting.decided", of: "M\(meeting)",
      MeetingEvent.Decided(nth: nth, about: about, text: text, who: who, due: due))
    return nth
  }

  /// Writes down that a decision was carried out.
  package func finishDecision(_ meeting: Int, _ nth: Int, note: String) throws {
    try requireMeeting(meeting)
    let row = try Row.fetchOne(
      database, sql: "SELECT done_on FROM meeting_decision WHERE meeting = ? AND nth = ?",
      arguments: [meeting, nth])
    guard let row else { throw ActError.unknown("M\(meeting)-\(nth)") }
    if let done = CalendarDay.kept(row["done_on"]) {
      throw OfficeError.decisionDone("M\(meeting)-\(nth)", done)
    }
    try append("meeting.done", of: "M\(meeting)", MeetingEvent.Done(nth: nth, note: note))
  }

  private func requireMeeting(_ number: Int) throws {
    let held = try Int32.fetchOne(
      database, sql: "SELECT day FROM meeting WHERE id = ?", arguments: [number])
    guard let held = CalendarDay.kept(held) else { throw ActError.unknown("M\(number)") }
    guard held <= day else { throw OfficeError.before(what: "M\(number)", held) }
  }

  private func next(_ table: String, of meeting: Int) throws -> Int {
    try Int.fetchOne(
      database, sql: "SELECT coalesce(max(nth), 0) + 1 FROM \(table) WHERE meeting = ?",
      arguments: [meeting]) ?? 1
  }
}

extension Ledger {
  /// What meetings decided, in the order of their numbers.
  package func meetingDecisions() throws -> [MeetingDecision] {
    try reading { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT d.*, m.day, m.sort, m.topic FROM meeting_decision d
          JOIN meeting m ON m.id = d.meeting ORDER BY d.meeting, d.nth
          """
      ).compactMap { row in
        let (meeting, nth): (Int, Int) = (row["meeting"], row["nth"])
        guard let day = CalendarDay.kept(row["day"]), let due = CalendarDay.kept(row["due"]) else {
          return nil
        }
        return MeetingDecision(
          name: "M\(meeting)-\(nth)", meeting: "M\(meeting)", day: day,
          sort: MeetingSort(rawValue: row["sort"]) ?? .joint, topic: row["topic"],
          about: row["about"], text: row["text"], who: row["who"], due: due,
          doneOn: CalendarDay.kept(row["done_on"]))
      }
    }
  }
}
