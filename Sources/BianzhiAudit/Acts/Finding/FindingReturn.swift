package import BianzhiCore
package import GRDB

/// A closed finding that a later run sees again: it is open once more, without a person.
package struct FindingReturn: FindingChange {
  package static let kind = EventKind("finding.returned", zh: "反弹", en: "returned")
  let run: Int
  let actual: Int?
  let rebound: Int

  package func require(_ subject: FindingName, at desk: Desk) {}

  package func change(_ life: inout FindingLife, _ event: Event, in state: Database) {
    life.rebounds = rebound
    life.open()
  }
}
