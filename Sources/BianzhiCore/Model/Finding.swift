/// One thing that is not as it was approved, seen by a rule or raised by a person.
///
/// It is the same finding in every run that sees the same thing wrong. What one run saw beside it is a
/// `Sighting`; what became of it is its life in the audit, where alone its status is kept.
public struct Finding: Hashable, Sendable {
  /// Stands in ``rule`` where a person raised it.
  package static let byHand = "hand"

  /// F12, or H3 for one raised by hand.
  public let name: FindingName
  /// Id of the rule that sees it; `hand` for one raised by hand.
  public let rule: String
  /// The rule's severity, or `hint` where rows of different data days were joined.
  public let severity: Severity
  /// Code of the organ; its name where only that is known.
  public let organCode: String
  /// Name in the organ ledger at the time; the one the roster records where the ledger has none.
  public let organName: String
  /// Codes of the further organs it rests on, in their order.
  public let otherOrgans: [String]
  /// Quota kind, post, inner body, other organs, or empty.
  public let part: String
  /// What is approved. Unit: that of the rule, mostly people.
  public let expected: Int?
  /// What was counted, in the same unit.
  public let actual: Int?

  package init(
    name: FindingName, rule: String, severity: Severity, organCode: String, organName: String,
    otherOrgans: [String] = [], part: String, expected: Int?, actual: Int?
  ) {
    (self.name, self.rule, self.severity) = (name, rule, severity)
    (self.organCode, self.organName, self.otherOrgans) = (organCode, organName, otherOrgans)
    (self.part, self.expected, self.actual) = (part, expected, actual)
  }

  /// `actual` minus `expected` where both are numbers.
  public var excess: Int? {
    guard let expected, let actual else { return nil }
    return actual - expected
  }

  /// Codes of all organs it rests on, its own first.
  package var organs: [String] { [organCode] + otherOrgans }

  /// Whether it rests on one of these organs.
  ///
  /// - Parameter organs: codes; nil for all organs there are.
  package func concerns(_ organs: Set<String>?) -> Bool {
    guard let organs else { return true }
    return self.organs.contains { organs.contains($0) }
  }
}
