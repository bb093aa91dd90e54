package import BianzhiCore
import GRDB

/// Time in charge of an organ before the appointment to the post (主持工作).
package struct ActingTime: Hashable, Sendable {
  package let name: String
  package let organCode: String
  package let post: String
  package let since: CalendarDay
  package let note: String

  package init(
    name: String, organCode: String, post: String, since: CalendarDay, note: String = ""
  ) {
    (self.name, self.organCode, self.post) = (name, organCode, post)
    (self.since, self.note) = (since, note)
  }

  static func all(in database: Database) throws -> [ActingTime] {
    try Row.fetchAll(database, sql: "SELECT * FROM acting_time").map { row in
      ActingTime(
        name: row["name"], organCode: row["organ_code"], post: row["post"],
        since: try CalendarDay.stored(row["since"]), note: row["note"])
    }
  }

  func concerns(_ subject: SubjectRecord) -> Bool {
    PersonName.isSame(name, subject.name) && organCode == subject.organCode
      && Vocabulary.key(of: post) == Vocabulary.key(of: subject.post)
  }
}

extension AuditDesk {
  /// Keeps since when somebody was in charge; a later word on the same post replaces it.
  ///
  /// - Returns: whether the list of leaders has a row of that person, organ and post.
  package func noteActing(_ acting: ActingTime) throws -> Bool {
    let rows = try RawStatement(database, SubjectRecord.query)
    var isKnown = false
    while try rows.next() {
      if acting.concerns(SubjectRecord(rows)) { isKnown = true }
    }
    try append(
      "subject.acting", of: PersonNumber.mask(acting.name) + "|" + acting.organCode,
      PlanPayload.Acting(
        name: acting.name, organCode: acting.organCode, post: acting.post, since: acting.since,
        note: acting.note))
    return isKnown
  }
}
