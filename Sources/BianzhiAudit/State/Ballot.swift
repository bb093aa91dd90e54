import BianzhiCore
import GRDB

/// A democratic appraisal of a leader.
struct Ballot: StateRecord {
  static let databaseTableName = "ballot"
  /// The number of its event.
  let id: Int
  let plan: Int
  let number: Int
  let issued: Int
  let returned: Int
  let day: CalendarDay
}

/// How many gave a grade to an item.
struct BallotCount: StateRecord {
  static let databaseTableName = "ballot_tally"
  let ballot: Int
  let nth: Int
  let item: String
  /// A code of ``Grade``, or a word of another scale.
  let grade: String
  let people: Int
}

/// An interview about a leader.
struct Interview: StateRecord {
  static let databaseTableName = "interview"
  /// The number of its event.
  let id: Int
  let plan: Int
  let number: Int
  let day: CalendarDay
  let people: Int
  let note: String
}

/// People of a group, or who spoke of a topic.
struct InterviewWord: StateRecord {
  enum Topic: String, KeptWord {
    case group
    case topic

    var wording: Wording {
      switch self {
      case .group: Wording(zh: "人员", en: "group")
      case .topic: Wording(zh: "话题", en: "topic")
      }
    }
  }

  static let databaseTableName = "interview_count"
  let interview: Int
  let type: Topic
  let word: String
  let people: Int
}
