package import BianzhiCore
package import GRDB

/// `meeting hold`: a meeting was held on the day of the act.
package struct HoldMeeting: FoundingAct {
  package static let kind = EventKind("meeting.held", zh: "召开会议", en: "meeting")
  package static let table = Meeting.databaseTableName
  let type: Meeting.Purpose
  let topic: String
  let attending: String

  private enum CodingKeys: String, CodingKey {
    case type = "sort"
    case topic, attending
  }

  package init(_ type: Meeting.Purpose, topic: String, attending: String) {
    (self.type, self.topic, self.attending) = (type, topic, attending)
  }

  package func require(_ subject: MeetingName, at desk: Desk) throws {
    guard attending.contains(where: \.isLetter) else {
      throw Refusal.missing(
        option: "--attending",
        why: Wording(zh: "至少一个单位或人。", en: "one office or person at least."))
    }
  }

  package func apply(_ event: Event, _ subject: MeetingName, to state: Database) throws {
    try Meeting(
      id: subject.number, type: type, day: event.day, topic: topic, attending: attending
    ).insert(state)
  }
}
