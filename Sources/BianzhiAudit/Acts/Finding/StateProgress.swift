package import BianzhiCore
package import GRDB

/// A rectification ledger that came back: what the unit says it has done.
package struct StateProgress: FindingAmendment {
  package static let kind = EventKind("finding.stated", zh: "填报整改情况", en: "statement")
  package static let verb = Wording(zh: "填报整改情况", en: "state")
  private let statement: String?

  package init(_ statement: String) { self.statement = trimmed(statement) }

  package var isEmpty: Bool { statement == nil }

  package func change(_ life: inout FindingLife, _ event: Event, in state: Database) {
    life.statement = statement
  }
}
