package import BianzhiCore
package import GRDB

/// One act of the audit: what is written down of it, when it is refused, and what it makes.
///
/// The stored properties are the payload of its event: a name or a form that was written once stays.
package protocol Act: Codable, Sendable {
  /// What the act is about.
  associatedtype Subject: RecordName
  /// What parts of its payload are called where they mean something else than in other acts.
  static var labels: [String: Wording] { get }
  static var kind: EventKind { get }
  /// The files that were shown with it.
  var shown: [EvidenceFile] { get }
  /// Refuses what may not be done, and adds what the ledger knows better than who acts: the next number,
  /// the day before, the run that proves it.
  mutating func require(_ subject: Subject, at desk: Desk) throws
  /// Makes the state, from the event and the database alone.
  func apply(_ event: Event, _ subject: Subject, to state: Database) throws
}

extension Act {
  package var shown: [EvidenceFile] { [] }
  package func apply(_ event: Event, _ subject: Subject, to state: Database) throws {}
}

/// An act that begins something with a number of its own.
package protocol FoundingAct: Act {
  /// The table of what it begins.
  static var table: String { get }
  /// The name behind the last one.
  static func next(in state: Database) throws -> Subject
}

extension FoundingAct {
  /// The number behind the last one; one that was taken back is not given again.
  static func nextNumber(in state: Database) throws -> Int {
    let last = try Int.fetchOne(state, sql: "SELECT max(id) FROM \(table)") ?? 0
    let withdrawn = try Int.fetchOne(
      state,
      sql: """
        SELECT max(CAST(substr(e.subject, 2) AS INTEGER)) FROM withdrawn_event w
        JOIN event e ON e.id = w.event WHERE e.kind = ?
        """, arguments: [kind.code])
    return max(last, withdrawn ?? 0) + 1
  }
}

extension FoundingAct where Subject: NumberedName {
  package static func next(in state: Database) throws -> Subject {
    Subject(try nextNumber(in: state))
  }
}

extension Act {
  package static var labels: [String: Wording] { [:] }
}
