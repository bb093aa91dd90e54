package import BianzhiCore
package import GRDB

/// `finding raise`: a person raises a finding.
package struct RaiseFinding: FindingChange, FoundingAct {
  package static let kind = EventKind("finding.raised", zh: "人工提出", en: "raised by hand")
  package static let table = HandFinding.databaseTableName
  private let organCode: String
  private var organName = ""
  private let title: String
  private let part: String
  private let expected: Int?
  private let actual: Int?
  private let severity: Severity
  private let basis: String

  package init(
    organ: String, title: String, part: String = "", expected: Int? = nil, actual: Int? = nil,
    severity: Severity, basis: String = ""
  ) {
    (organCode, self.title, self.part) = (organ, title, part)
    (self.expected, self.actual) = (expected, actual)
    (self.severity, self.basis) = (severity, basis)
  }

  package static func next(in state: Database) throws -> FindingName {
    .hand(try nextNumber(in: state))
  }

  package mutating func require(_ subject: FindingName, at desk: Desk) throws {
    let organ = try String.fetchOne(
      desk.database, sql: "SELECT name FROM organ WHERE code = ? ORDER BY since DESC LIMIT 1",
      arguments: [organCode])
    guard let organ else { throw Refusal.noOrgan(organCode) }
    try desk.require(title, "--title", Wording(zh: "请写明是什么问题。", en: "say what is wrong."))
    organName = organ
  }

  package func change(_ life: inout FindingLife, _ event: Event, in state: Database) throws {
    guard case .hand(let number) = life.name else { throw StrangeEvent(number: event.number) }
    try HandFinding(
      id: number, organCode: organCode, organName: organName, title: title, part: part,
      expected: expected, actual: actual, severity: severity, basis: basis, raisedOn: event.day,
      raisedBy: event.person
    ).insert(state)
  }
}
