package import BianzhiCore
import Foundation
package import GRDB

/// One act in its transaction: who acts on which day, and the log it is written to.
package struct AuditDesk {
  package let database: Database
  package let log: EventLog
  package let day: CalendarDay
  package let person: String

  package init(_ database: Database, day: CalendarDay, person: String) {
    (self.database, self.day, self.person) = (database, day, person)
    log = EventLog(database, projections: Projections.all)
  }

  /// Writes down one event of this act.
  @discardableResult
  package func append(
    _ kind: String, of subject: String, _ payload: some Encodable
  ) throws -> Event {
    try log.append(kind: kind, subject: subject, day: day, by: person, payload: payload)
  }

  /// The same act by another person on another day: a row of a sheet.
  package func acting(on day: CalendarDay, by person: String) -> AuditDesk {
    AuditDesk(database, day: day, person: person)
  }

  /// Refuses an act that lies before the last one on the same thing.
  package func requireDay(after subject: String) throws {
    let last = try Int32.fetchOne(
      database, sql: "SELECT max(day) FROM event WHERE subject = ?", arguments: [subject])
    guard let last, let found = CalendarDay(yyyymmdd: last), found > day else { return }
    throw ActError.dayTooEarly(subject: subject, last: found)
  }
}

extension Ledger {
  /// Does one act: everything is written, or nothing.
  package func act<Result>(
    on day: CalendarDay, by person: String, _ body: (AuditDesk) throws -> Result
  ) throws -> Result {
    guard !PersonName.isNobody(person) else { throw ActError.nobody }
    do {
      let queue = try connection()
      defer { try? queue.close() }
      return try queue.inDatabase { database in
        var result: Result?
        try database.inTransaction(.immediate) {
          try RunTrace(database).reopenReturned()
          result = try body(AuditDesk(database, day: day, person: person))
          let end = try EventLog(database).end()
          StoredWork.shared.announce(
            Said(zh: "本次办理（至第 \(end.number) 号事件）", en: "this act (up to event \(end.number))"))
          return .commit
        }
        guard let result else { preconditionFailure("a committed act has a result") }
        return result
      }
    } catch let error as DatabaseError {
      throw LedgerError(error, path: path)
    }
  }
}

/// A person's name, compared as people mean it: blanks and width make no other person.
package enum PersonName {
  /// Whether two texts name somebody in common; each may be a list (吴乙、郑丙). Marks, blanks and what
  /// cannot be seen do not count.
  package static func isSame(_ one: String, _ other: String) -> Bool {
    !keys(of: one).isDisjoint(with: keys(of: other))
  }

  /// Whether a text names nobody: no letter in it.
  package static func isNobody(_ text: String) -> Bool { keys(of: text).isEmpty }

  private static func keys(of text: String) -> Set<String> {
    let parts = text.split { "、，,;；/／\n".contains($0) }
    return Set(
      parts.map { part in
        let letters = part.precomposedStringWithCompatibilityMapping.unicodeScalars.filter {
          ($0.properties.isAlphabetic || $0.properties.numericType != nil)
            && !$0.properties.isDefaultIgnorableCodePoint
        }
        return String(String.UnicodeScalarView(letters)).lowercased()
      }.filter { !$0.isEmpty })
  }
}
