package import BianzhiCore

/// What a rectification plan says beside its deadline.
package struct RectificationPlan: Sendable {
  package var measure: String?
  package var owner: String?
  package var target: String?
  package var term: RectificationTerm?

  package init(
    measure: String? = nil, owner: String? = nil, target: String? = nil,
    term: RectificationTerm? = nil
  ) {
    (self.measure, self.owner, self.target, self.term) = (measure, owner, target, term)
  }
}
/// How long a rectification may take: 立行立改, 分阶段整改, 持续整改.
package enum RectificationTerm: String, KeptWord {
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

  package var wording: Wording {
    switch self {
    case .atOnce: Wording(zh: "立行立改", en: "at once")
    case .inSteps: Wording(zh: "分阶段整改", en: "in steps")
    case .continued: Wording(zh: "持续整改", en: "continued")
    }
  }
}
