package import BianzhiCore
package import GRDB

/// `interview record`: how many people were interviewed, and about what; no names.
package struct CountInterview: Act {
  package static let kind = EventKind("interview.counted", zh: "个别访谈", en: "interviews")
  private let count: InterviewCount

  package init(_ count: InterviewCount) { self.count = count }

  package init(from decoder: any Decoder) throws { count = try InterviewCount(from: decoder) }
  package func encode(to encoder: any Encoder) throws { try count.encode(to: encoder) }

  package func require(_ subject: PlanSubjectName, at desk: Desk) throws {
    try desk.requireOther(subject)
    let sum = count.groups.reduce(0) { $0 + $1.people }
    guard count.groups.isEmpty || sum == count.people else {
      throw Refusal.groupsDiffer(sum: sum, people: count.people)
    }
    for topic in count.topics where topic.people > count.people {
      throw Refusal.topicTooLarge(topic.word, people: count.people)
    }
  }

  package func apply(_ event: Event, _ subject: PlanSubjectName, to state: Database) throws {
    try Interview(
      id: event.number, plan: subject.plan, number: subject.number, day: event.day,
      people: count.people, note: count.note
    ).insert(state)
    let words = [(InterviewWord.Topic.group, count.groups), (.topic, count.topics)]
    for (type, words) in words {
      for word in words {
        try InterviewWord(
          interview: event.number, type: type, word: word.word, people: word.people
        ).insert(state)
      }
    }
  }
}
