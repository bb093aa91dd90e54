package import BianzhiCore
package import GRDB

/// `meeting hold`: a meeting was held on the day of the act.
package struct HoldMeeting: FoundingAct {
  package static let kind = EventKind("meeting.held", zh: "召开会议", en: "meeting")
  package static let table = Meeting.databaseTableName
  let sort: Meeting.Sort
  let topic: String
  let attending: String

  package init(_ sort: Meeting.Sort, topic: String, attending: String) {
    (self.sort, self.topic, self.attending) = (sort, topic, attending)
  }

  package func require(_ subject: MeetingName, at desk: Desk) {}

  package func apply(_ event: Event, _ subject: MeetingName, to state: Database) throws {
    try Meeting(
      id: subject.number, sort: sort, day: event.day, topic: topic, attending: attending
    ).insert(state)
  }
}
