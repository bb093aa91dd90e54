package import BianzhiCore

/// Something that falls due.
package struct DueItem: Sendable {
  package enum Sort: String, CodedWord {
    case retirement
    case loan
    case waiver
    case plan
    case term
    case finding
    case audit
    case decision

    package var wording: Wording {
      switch self {
      case .retirement: Wording(zh: "到龄退休", en: "retirement")
      case .loan: Wording(zh: "借调", en: "loan")
      case .waiver: Wording(zh: "例外", en: "waiver")
      case .plan: Wording(zh: "用编计划", en: "use plan")
      case .term: Wording(zh: "任期", en: "term")
      case .finding: Wording(zh: "整改期限", en: "finding")
      case .audit: Wording(zh: "审核", en: "audit")
      case .decision: Wording(zh: "会议决定", en: "decision")
      }
    }
  }

  package let sort: Sort
  package let day: CalendarDay
  /// Empty where it is of no organ.
  package let organCode: String
  package let organName: String
  package let words: Wording
  /// Who has to see to it; empty where nobody is named.
  package let owner: String

  package init(
    _ sort: Sort, on day: CalendarDay, organ: (code: String, name: String), _ words: Wording,
    owner: String = ""
  ) {
    (self.sort, self.day, self.words, self.owner) = (sort, day, words, owner)
    (organCode, organName) = organ
  }
}

/// What falls due in some months, as far as lists and registers tell.
package struct DueItems: Sendable {
  /// The day that it is told from, and the last one.
  package let days: ClosedRange<CalendarDay>
  package var items: [DueItem]
  /// Organs in force of which no roster is: nobody knows who retires there.
  package let withoutRoster: Int
  /// People on places without an identity number, whose age is not known.
  package let withoutNumber: Int

  init(
    _ days: ClosedRange<CalendarDay>, _ items: [DueItem], withoutRoster: Int, withoutNumber: Int
  ) {
    (self.days, self.items) = (days, items)
    (self.withoutRoster, self.withoutNumber) = (withoutRoster, withoutNumber)
  }
}
