package import BianzhiCore
package import GRDB

/// `finding classify`: which duty and article it touches, its cause, or that policy made it.
package struct ClassifyFinding: FindingAmendment {
  package static let kind = EventKind("finding.classified", zh: "归类", en: "classified")
  package static let verb = Wording(zh: "归类", en: "classify")
  private let duty: Duty?
  private let article: Int?
  private let cause: String?
  private let isPolicy: Bool?

  package init(
    duty: Duty? = nil, article: Int? = nil, cause: String? = nil, isPolicy: Bool? = nil
  ) {
    (self.duty, self.article, self.isPolicy) = (duty, article, isPolicy)
    self.cause = trimmed(cause).map { RootCause.code(for: $0) }
  }

  package var isEmpty: Bool { duty == nil && article == nil && cause == nil && isPolicy == nil }

  package func require(_ subject: FindingName, at desk: Desk) throws {
    if let article, !(1...8).contains(article) {
      throw Refusal(.refused, zh: "--article 只能是 1 到 8。", en: "--article must be 1 to 8.")
    }
    try requireAmendable(subject, at: desk)
  }

  package func change(_ life: inout FindingLife, _ event: Event, in state: Database) {
    life.duty = duty ?? life.duty
    life.article = article ?? life.article
    life.cause = cause ?? life.cause
    life.isPolicy = isPolicy ?? life.isPolicy
  }
}
