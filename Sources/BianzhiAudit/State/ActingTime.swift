package import BianzhiCore
import GRDB

/// Time in charge of an organ before the appointment to the post (主持工作).
package struct ActingTime: StateRecord, Hashable {
  package static let databaseTableName = "acting_time"
  package let name: String
  package let organCode: String
  package let post: String
  package let since: CalendarDay
  package let note: String

  func concerns(_ subject: SubjectRecord) -> Bool {
    PersonName.isSame(name, subject.name) && organCode == subject.organCode
      && Vocabulary.key(of: post) == Vocabulary.key(of: subject.post)
  }
}
