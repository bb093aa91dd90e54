package import BianzhiCore
package import GRDB

/// `subject acting`: since when somebody was in charge; a later word on the same post replaces it.
package struct NoteActing: Act {
  package static let kind = EventKind("subject.acting", zh: "登记主持工作", en: "acting time")
  private let name: String
  private let organCode: String
  private let post: String
  private let since: CalendarDay
  private let note: String

  package init(
    name: String, organCode: String, post: String, since: CalendarDay, note: String = ""
  ) {
    (self.name, self.organCode, self.post) = (name, organCode, post)
    (self.since, self.note) = (since, note)
  }

  /// The person and the organ: what its event is about.
  package var subject: WordName { WordName(PersonNumber.mask(name) + "|" + organCode) }

  private var time: ActingTime {
    ActingTime(name: name, organCode: organCode, post: post, since: since, note: note)
  }

  /// Whether the list of leaders has a row of that person, organ and post.
  package func isKnown(at desk: Desk) throws -> Bool {
    let rows = try RawStatement(desk.database, SubjectRecord.query)
    while try rows.next() {
      if time.concerns(SubjectRecord(rows)) { return true }
    }
    return false
  }

  /// Whether each such row begins on that day or before it, so that there is no time before the post to count.
  package func isTooLate(at desk: Desk) throws -> Bool {
    var isTooLate = false
    let rows = try RawStatement(desk.database, SubjectRecord.query)
    while try rows.next() {
      let row = SubjectRecord(rows)
      guard time.concerns(row) else { continue }
      guard case .date(let appointed) = row.since, appointed.last <= since else { return false }
      isTooLate = true
    }
    return isTooLate
  }

  package func require(_ subject: WordName, at desk: Desk) {}

  package func apply(_ event: Event, _ subject: WordName, to state: Database) throws {
    try time.insert(state, onConflict: .replace)
  }
}
