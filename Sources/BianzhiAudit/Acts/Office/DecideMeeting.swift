package import BianzhiCore
package import GRDB

/// `meeting decide`: what a meeting decided, who does it, until when.
package struct DecideMeeting: MeetingAct {
  package static let kind = EventKind("meeting.decided", zh: "会议决定", en: "meeting decision")
  package private(set) var nth = 0
  private var about: String
  private let text: String
  private let who: String
  private let due: CalendarDay

  /// - Parameter about: F12, H3 or P1-7; nil for none.
  package init(about: String?, text: String, who: String, due: CalendarDay) {
    (self.about, self.text, self.who, self.due) = (about ?? "", text, who, due)
  }

  package mutating func require(_ subject: MeetingName, at desk: Desk) throws {
    try requireHeld(subject, at: desk)
    about = try desk.known(about.isEmpty ? nil : about)
    nth = try next(MeetingDecision.databaseTableName, of: subject, at: desk)
  }

  package func apply(_ event: Event, _ subject: MeetingName, to state: Database) throws {
    try MeetingDecision(
      meeting: subject.number, nth: nth, about: about, text: text, who: who, due: due
    ).insert(state)
  }
}
