/// How grave a finding is.
public enum Severity: String, CaseIterable, Hashable, Sendable, Codable {
  /// A serious breach that may have to be referred.
  case critical
  /// A breach.
  case major
  /// An irregularity.
  case minor
  /// A signal to look into; nothing is breached yet.
  case hint
}

extension Severity: Comparable {
  /// True where the left is the less grave.
  public static func < (left: Severity, right: Severity) -> Bool { left.order < right.order }

  private var order: Int {
    switch self {
    case .hint: 0
    case .minor: 1
    case .major: 2
    case .critical: 3
    }
  }
}

extension Severity {
  /// The word for people; the raw value is the code for programs.
  package var wording: Wording {
    switch self {
    case .critical: Wording(zh: "严重", en: "critical")
    case .major: Wording(zh: "重大", en: "major")
    case .minor: Wording(zh: "一般", en: "minor")
    case .hint: Wording(zh: "提示", en: "hint")
    }
  }
}

extension Severity: CodedWord {}
