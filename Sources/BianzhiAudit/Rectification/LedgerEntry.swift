package import BianzhiCore
package import BianzhiQuery

/// A finding, of a rule or raised by hand, with its life: a line of the rectification ledger.
package struct LedgerEntry: Sendable {
  package let name: FindingName
  /// Id of the rule; `hand` for one raised by hand.
  package let rule: String
  package let severity: Severity
  package let organCode: String
  package let organName: String
  package let part: Wording
  package let expected: Int?
  package let actual: Int?
  package let problem: Wording
  /// Codes as in rule files; words where somebody wrote words.
  package let basis: [String]
  package let life: FindingLife
  /// Nil for one raised by hand.
  package let state: FindingProof.State?
  /// The newest run, by day and data, that saw it.
  package let seenRun: Int?
  /// The run that proves it cleared or corrected.
  package let proof: RunInfo?
  package let files: Int
  package let extensions: [DeadlineExtension]
  package let overdueDays: Int

  package var status: FindingStatus { life.status }

  /// The duty somebody named, else the usual one of the rule.
  package var duty: Duty { life.duty ?? Duty.usual(rule: rule) }

  /// The item of article 26 somebody named, else that of the rule's basis.
  package var article: Int? { life.article ?? BreachArticle.usual(basis: basis) }

  /// Waits for something: neither settled, nor unconfirmed and gone from the data.
  package var isOpen: Bool {
    guard !status.isSettled else { return false }
    return status != .raised || (state != .cleared && state != .corrected)
  }

  /// Done on paper while the data still show it.
  package var isAliveOnPaper: Bool {
    guard state == .alive else { return false }
    return [.submitted, .accepted, .void].contains(status) || life.statement != nil
  }

  /// 已整改 未整改 持续整改.
  package enum Outcome: String, CodedWord {
    case done
    case notDone = "not_done"
    case continuing

    package var wording: Wording {
      switch self {
      case .done: Wording(zh: "已整改", en: "put right")
      case .notDone: Wording(zh: "未整改", en: "not put right")
      case .continuing: Wording(zh: "持续整改", en: "continuing")
      }
    }
  }

  /// Nil before there is a plan, and where nothing is to be put right.
  package var outcome: Outcome? {
    switch status {
    case .accepted: return .done
    case _ where overdueDays > 0: return .notDone
    case .planned, .rectifying, .submitted, .rejected, .disputed, .longTerm, .transferred:
      return .continuing
    default: return nil
    }
  }
}

/// Which findings a list is about.
package struct LedgerFilter: Sendable {
  /// Empty for all.
  package var statuses: Set<FindingStatus> = []
  /// Code of one organ; nil for all.
  package var organ: String?
  /// A leader of a plan: the organs of the scope.
  package var subject: PlanSubjectName?
  package var isOverdue = false
  package var isAliveOnPaper = false
  package var isOpen = false

  package init() {}

  func takes(_ entry: LedgerEntry) -> Bool {
    (statuses.isEmpty || statuses.contains(entry.status)) && (!isOverdue || entry.overdueDays > 0)
      && (!isAliveOnPaper || entry.isAliveOnPaper) && (!isOpen || entry.isOpen)
  }
}
