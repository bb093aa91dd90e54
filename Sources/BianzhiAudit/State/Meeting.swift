package import BianzhiCore
import BianzhiQuery
import GRDB

/// A meeting that was held.
package struct Meeting: StateRecord {
  /// What a meeting is held for.
  package enum Purpose: String, KeptWord {
    /// 联席会议: of the offices of the group.
    case joint
    /// 集体会办: on hard cases.
    case `case`

    package var wording: Wording {
      switch self {
      case .joint: Wording(zh: "联席会议", en: "joint meeting")
      case .case: Wording(zh: "集体会办", en: "case meeting")
      }
    }
  }

  package static let databaseTableName = "meeting"
  package let id: Int
  package let type: Purpose
  package let day: CalendarDay
  package let topic: String
  package let attending: String
}

/// What was brought before a meeting.
struct MeetingCase: StateRecord {
  static let databaseTableName = "meeting_case"
  let meeting: Int
  let nth: Int
  let about: String
  let text: String
}

/// What a meeting decided, and who is to do it until when.
package struct MeetingDecision: StateRecord {
  package static let databaseTableName = "meeting_decision"
  package let meeting: Int
  package let nth: Int
  /// F12, H3, P1-7, or empty.
  package let about: String
  package let text: String
  package let who: String
  package let due: CalendarDay
  package var doneOn: CalendarDay?
  var doneNote: String?

  package var name: DecisionName { DecisionName(MeetingName(meeting), nth: nth) }

  /// Days past the day it was due; 0 where it is done.
  package func overdueDays(on day: CalendarDay) -> Int {
    doneOn == nil ? max(0, day.days(since: due)) : 0
  }
}

/// An act on a meeting: the meeting must have been held by then.
protocol MeetingAct: Act where Subject == MeetingName {}

extension MeetingAct {
  func requireHeld(_ name: MeetingName, at desk: Desk) throws {
    guard let meeting = try Meeting.fetchOne(desk.database, key: name.number) else {
      throw Refusal.unknown("\(name)")
    }
    try desk.require(name, on: meeting.day)
  }

  /// The place behind the last one of a meeting.
  func next(_ table: String, of name: MeetingName, at desk: Desk) throws -> Int {
    try Int.fetchOne(
      desk.database, sql: "SELECT coalesce(max(nth), 0) + 1 FROM \(table) WHERE meeting = ?",
      arguments: [name.number]) ?? 1
  }
}

extension Ledger {
  /// What meetings decided, in the order of their numbers.
  package func meetingDecisions() throws -> [(decision: MeetingDecision, meeting: Meeting)] {
    try reading { database in
      let meetings = try Meeting.fetchAll(database)
      let known = Dictionary(uniqueKeysWithValues: meetings.map { ($0.id, $0) })
      let decisions = try MeetingDecision.order(sql: "meeting, nth").fetchAll(database)
      return decisions.compactMap { decision in
        known[decision.meeting].map { (decision, $0) }
      }
    }
  }
}
