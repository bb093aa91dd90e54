package import BianzhiCore

/// What is said with a move, and the payload of its event: only what the move needs is there.
package struct FindingAct: Codable, Sendable {
  package var reason: String?
  package var document: String?
  package var approver: String?
  /// Office that a finding is transferred to.
  package var office: String?
  package var measure: String?
  package var owner: String?
  package var target: String?
  package var term: RectificationTerm?
  package var deadline: CalendarDay?
  /// Of an extension: the deadline before.
  package var earlier: CalendarDay?
  package var statement: String?
  package var evidence: [EvidenceFile]?
  package var note: String?
  /// The run that proves the finding cleared or corrected.
  package var proofRun: Int?
  package var duty: Duty?
  package var article: Int?
  package var cause: String?
  package var isPolicy: Bool?

  package init() {}

  /// Without outer blanks; a blank text is none.
  package var trimmed: FindingAct {
    var act = self
    for path in Self.texts { act[keyPath: path] = Self.trim(act[keyPath: path]) }
    if act.evidence?.isEmpty == true { act.evidence = nil }
    return act
  }

  private static var texts: [WritableKeyPath<FindingAct, String?>] {
    [
      \.reason, \.document, \.approver, \.office, \.measure, \.owner, \.target, \.statement, \.note,
      \.cause,
    ]
  }

  private static func trim(_ text: String?) -> String? {
    guard let text else { return nil }
    let end = text.reversed().drop(while: \.isWhitespace).reversed()
    let middle = String(String(end).drop(while: \.isWhitespace))
    return middle.isEmpty ? nil : middle
  }
}

/// How long a rectification may take: 立行立改, 分阶段整改, 持续整改.
package enum RectificationTerm: String, Codable, CodedWord {
  case atOnce = "at_once"
  case inSteps = "in_steps"
  case continued

  /// Days from the act to the deadline where none is given.
  package var days: Int {
    switch self {
    case .atOnce: 30
    case .inSteps: 180
    case .continued: 365
    }
  }

  package var said: Said {
    switch self {
    case .atOnce: Said(zh: "立行立改", en: "at once")
    case .inSteps: Said(zh: "分阶段整改", en: "in steps")
    case .continued: Said(zh: "持续整改", en: "continued")
    }
  }
}

/// A finding that a person raises; the payload of `finding.raised`.
package struct HandFinding: Codable, Sendable {
  package let organCode: String
  package let organName: String
  package let title: String
  package let part: String
  package let expected: Int?
  package let actual: Int?
  package let severity: Severity
  /// As in rule files, or words.
  package let basis: String

  package init(
    organCode: String, organName: String, title: String, part: String = "", expected: Int? = nil,
    actual: Int? = nil, severity: Severity, basis: String = ""
  ) {
    (self.organCode, self.organName, self.title) = (organCode, organName, title)
    (self.part, self.expected, self.actual) = (part, expected, actual)
    (self.severity, self.basis) = (severity, basis)
  }
}
