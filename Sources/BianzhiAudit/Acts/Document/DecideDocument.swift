package import BianzhiCore
import BianzhiQuery
package import GRDB

/// `read accept` and `read reject`: what documents say is taken into the ledger, or not.
///
/// The entries themselves come with an import; the act keeps who wanted them, and the sentences they were read in.
package struct DecideDocument: FoundingAct {
  package static let kind = EventKind.documentDecided
  package static let table = DocumentDecision.databaseTableName
  private let importNumber: Int?
  private let reason: String
  private let sayings: [DocumentSaying]
  /// Documents that hold from another day than the one they bear, each with its own day; nil where all hold from that.
  private let documentDays: String?

  private enum CodingKeys: String, CodingKey {
    case importNumber = "import"
    case reason, sayings, documentDays
  }

  /// - Parameters:
  ///   - importNumber: the import that brought the entries.
  ///   - issued: the days that documents bear, by their numbers, where somebody gave another one as the first in force.
  package init(
    accepting sayings: [DocumentSaying], importNumber: Int, issued: [String: CalendarDay] = [:]
  ) {
    (self.sayings, self.importNumber, reason) = (sayings, importNumber, "")
    documentDays = IssuedDay.text(issued.map { IssuedDay(document: $0, day: $1) })
  }

  /// - Parameter reason: why they become no entries.
  package init(rejecting sayings: [DocumentSaying], reason: String) {
    (self.sayings, self.reason, importNumber) = (sayings, reason, nil)
    documentDays = nil
  }

  package mutating func require(_ subject: DocumentDecisionName, at desk: Desk) throws {
    guard importNumber == nil else { return }
    try desk.require(
      reason, "--reason", Wording(zh: "不采用须说明理由。", en: "what is rejected has a reason."))
  }

  package func apply(
    _ event: Event, _ subject: DocumentDecisionName, to state: Database
  ) throws {
    try DocumentDecision(
      id: subject.number, importNumber: importNumber, reason: reason, day: event.day,
      person: event.person
    ).insert(state)
    for (place, saying) in sayings.enumerated() {
      try StoredSaying(decision: subject.number, nth: place + 1, saying: saying).insert(state)
    }
  }
}
