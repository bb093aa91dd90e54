package import BianzhiCore
package import GRDB

/// `meeting case`: puts a case before a meeting.
package struct BringCase: MeetingAct {
  package static let kind = EventKind("meeting.case", zh: "会议议题", en: "meeting case")
  package private(set) var nth = 0
  private var about: String
  private let text: String

  /// - Parameter about: F12, H3 or P1-7; nil for none.
  package init(about: String?, text: String) { (self.about, self.text) = (about ?? "", text) }

  package mutating func require(_ subject: MeetingName, at desk: Desk) throws {
    try requireHeld(subject, at: desk)
    about = try desk.known(about.isEmpty ? nil : about)
    nth = try next(MeetingCase.databaseTableName, of: subject, at: desk)
  }

  package func apply(_ event: Event, _ subject: MeetingName, to state: Database) throws {
    try MeetingCase(meeting: subject.number, nth: nth, about: about, text: text).insert(state)
  }
}
