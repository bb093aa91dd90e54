/// Whether a leader is due for audit on the day asked about.
public enum Decision: String, CaseIterable, Hashable, Sendable {
  /// Has left the post and is to be audited for that.
  case dueLeaving = "due_leaving"
  /// Has held the post for the years that make an audit due.
  case dueTenure = "due_tenure"
  /// Has not held the post long enough.
  case notYet = "not_yet"
  /// The rule gives no answer; somebody has to.
  case toDecide = "to_decide"
  /// Not a principal leader.
  case outOfScope = "out_of_scope"
}

extension Decision {
  /// The word for people; the raw value is the code for programs.
  package var wording: Wording {
    switch self {
    case .dueLeaving: Wording(zh: "离任应审", en: "due on leaving")
    case .dueTenure: Wording(zh: "任中应审", en: "due in office")
    case .notYet: Wording(zh: "未到期", en: "not yet due")
    case .toDecide: Wording(zh: "待定", en: "to decide")
    case .outOfScope: Wording(zh: "不属审核对象", en: "out of scope")
    }
  }
}

extension Decision: CodedWord {}

/// Plans keep it; it is public, so that it cannot be a ``KeptWord``.
extension Decision: Codable {
  /// Reads the code of a plan; one that is not of the set is refused.
  public init(from decoder: any Decoder) throws {
    let word = try decoder.singleValueContainer().decode(String.self)
    guard let found = Self(rawValue: word) else { throw UnknownWord(word, in: decoder) }
    self = found
  }

  /// Writes its code.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}
