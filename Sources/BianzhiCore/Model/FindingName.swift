/// The name of a finding: F12 for one of a rule, H3 for one raised by hand.
public enum FindingName: RecordName {
  /// A finding of a rule, numbered in the order in which runs first saw them.
  case rule(Int)
  /// A finding that a person raised.
  case hand(Int)

  /// Reads `F12` or `H3`, in either case; nil for a text that is neither.
  public init?(_ text: String) {
    let word = text.uppercased()
    guard let number = Int(word.dropFirst()), number > 0 else { return nil }
    switch word.first {
    case "F": self = .rule(number)
    case "H": self = .hand(number)
    default: return nil
    }
  }

  /// The letter and the number.
  public var description: String {
    switch self {
    case .rule(let number): "F\(number)"
    case .hand(let number): "H\(number)"
    }
  }

  /// The number of a finding of a rule; nil for one raised by hand.
  package var ruleNumber: Int? {
    if case .rule(let number) = self { number } else { nil }
  }

  /// Whether a person raised it, not a rule.
  package var isByHand: Bool {
    if case .hand = self { true } else { false }
  }
}

extension FindingName: Comparable {
  /// Findings of rules come first; each kind is in the order of its numbers.
  public static func < (left: FindingName, right: FindingName) -> Bool {
    switch (left, right) {
    case (.rule(let one), .rule(let other)), (.hand(let one), .hand(let other)): one < other
    case (.rule, .hand): true
    case (.hand, .rule): false
    }
  }
}
