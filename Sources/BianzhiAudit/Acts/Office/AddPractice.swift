package import BianzhiCore
package import GRDB

/// `practice add`: writes down a practice or a rule.
package struct AddPractice: FoundingAct {
  package static let labels = [
    "title": Wording(zh: "标题", en: "title"), "findings": Wording(zh: "依据的问题", en: "findings"),
  ]
  package static let kind = EventKind("practice.added", zh: "登记做法或制度", en: "practice")
  package static let table = Practice.databaseTableName
  private let type: Practice.Form
  private let title: String
  private let text: String
  private let organCode: String
  private let document: String
  private var findings: [String]

  private enum CodingKeys: String, CodingKey {
    case type = "sort"
    case title, text, organCode, document, findings
  }

  /// - Parameter findings: the findings it came of, as F12 or H3.
  package init(
    _ type: Practice.Form, title: String, text: String, organ: String, document: String,
    findings: [String]
  ) {
    (self.type, self.title, self.text) = (type, title, text)
    (organCode, self.document, self.findings) = (organ, document, findings)
  }

  package mutating func require(_ subject: PracticeName, at desk: Desk) throws {
    findings = try findings.map { text in
      let name = try FindingName(written: text)
      try desk.require(name)
      return name.description
    }
  }

  package func apply(_ event: Event, _ subject: PracticeName, to state: Database) throws {
    try Practice(
      id: subject.number, type: type, title: title, text: text, organCode: organCode,
      document: document, findings: findings, day: event.day
    ).insert(state)
  }
}
