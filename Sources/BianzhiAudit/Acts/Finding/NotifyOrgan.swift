package import BianzhiCore

/// `finding notify`: the organ is told in writing.
package struct NotifyOrgan: FindingMove {
  package static let kind = EventKind("finding.notified", zh: "通知", en: "notify")
  package static let from: Set<FindingStatus> = [.confirmed]
  package static let to = FindingStatus.notified
  private let document: String?

  package init(document: String?) { self.document = trimmed(document) }

  package func check(_ finding: FindingGuard) throws {
    try finding.require(
      document, "--document", Wording(zh: "须写明通知文号。", en: "needs the number of the notice."))
  }

  package func move(_ life: inout FindingLife, by person: String) { life.notice = document }
}
