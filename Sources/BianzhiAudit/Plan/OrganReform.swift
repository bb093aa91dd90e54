package import BianzhiCore
import GRDB

/// An organ that a reform renamed or merged into another: time in the old post goes on in the new.
package struct OrganReform: Hashable, Sendable {
  package let oldCode: String
  package let newCode: String
  package let day: CalendarDay
  package let document: String

  package init(oldCode: String, newCode: String, day: CalendarDay, document: String) {
    (self.oldCode, self.newCode, self.day, self.document) = (oldCode, newCode, day, document)
  }

  static func all(in database: Database) throws -> [OrganReform] {
    try Row.fetchAll(database, sql: "SELECT * FROM organ_reform ORDER BY 1, 2").map { row in
      OrganReform(
        oldCode: row["old_code"], newCode: row["new_code"],
        day: try CalendarDay.stored(row["day"]), document: row["document"])
    }
  }

  /// Days by which a leaving or an appointment may miss the day of the reform.
  private static let tolerance = 31

  func isNear(_ other: CalendarDay) -> Bool {
    abs(other.days(since: day)) <= Self.tolerance
  }
}

extension AuditDesk {
  /// Keeps what became of an organ; the same pair again replaces day and document.
  package func noteReform(_ reform: OrganReform) throws {
    let known = try OrganReform.all(in: database)
    var reached: Set<String> = [reform.newCode]
    var front = reached
    while !front.isEmpty {
      front = Set(known.filter { front.contains($0.oldCode) }.map(\.newCode)).subtracting(reached)
      reached.formUnion(front)
    }
    guard !reached.contains(reform.oldCode) else {
      throw PlanError.reformInCircle(reform.oldCode, reform.newCode)
    }
    guard !reform.document.allSatisfy(\.isWhitespace) else {
      throw ActError.missing(
        option: "--document", why: Said(zh: "改革须有文号。", en: "a reform has a document."))
    }
    try append(
      "subject.reform", of: reform.oldCode + "|" + reform.newCode,
      PlanPayload.Reform(
        oldCode: reform.oldCode, newCode: reform.newCode, day: reform.day,
        document: reform.document))
  }
}
