package import BianzhiCore
package import BianzhiQuery

/// A finding with its life and the words of its rule: a line of the rectification ledger.
package struct LedgerEntry: Sendable {
  package let followed: FollowedFinding
  /// The part in words.
  package let part: Wording
  /// What is wrong, in one sentence.
  package let problem: Wording
  /// What it rests on; what somebody wrote, where one raised it.
  package let law: GoverningLaw
  /// What sort of body its organ is; nil where none is recorded that is known.
  let category: OrganCategory?
  /// The duty that findings of its rule touch.
  let usualDuty: Duty
  /// The item of article 26 that findings of its rule are, where the order governs the organ.
  let usualArticle: Int?
  /// The run that proves it cleared or corrected.
  package let proof: RunInfo?
  package let files: Int
  package let extensions: [DeadlineExtension]
  package let overdueDays: Int

  package var finding: Finding { followed.finding }
  package var life: FindingLife { followed.life }
  package var status: FindingStatus { life.status }

  /// The newest run, by day and data, that saw it; nil for one raised by hand.
  package var seenRun: Int? { followed.proof?.sighting.run }

  /// The duty somebody named, or else the usual one of the rule.
  package var duty: Duty { life.duty ?? usualDuty }

  /// The item of article 26 somebody named, or else that of its basis.
  package var article: Int? {
    life.article ?? BreachArticle.usual(law, ofRule: usualArticle)
  }

  /// Somebody said that policy made it, or waivers in force allow all of it.
  package var isPolicy: Bool { life.isPolicy || followed.proof?.sighting.isPolicy == true }

  /// The item in words; of an organ that Order 486 does not govern it is one by analogy.
  package var articleWording: Wording? {
    article.map {
      BreachArticle.wording($0, isByAnalogy: BreachArticle.governs(category) == false)
    }
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
    case _ where status.isContinuing: return .continuing
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
  /// The organ's inner bodies are meant with it.
  package var takesBodies = false
  /// A leader of a plan: the organs of the scope.
  package var subject: PlanSubjectName?
  package var isOverdue = false
  package var isAliveOnPaper = false
  package var isOpen = false

  package init() {}

  /// Whether it may be meant, as far as its life alone tells.
  func mayTake(_ life: FindingLife) -> Bool { statuses.isEmpty || statuses.contains(life.status) }

  func takes(_ entry: LedgerEntry) -> Bool {
    mayTake(entry.life) && (!isOverdue || entry.overdueDays > 0)
      && (!isAliveOnPaper || entry.followed.isAliveOnPaper) && (!isOpen || entry.followed.isOpen)
  }
}
