import BianzhiCore

/// Reasons that name a term of office.
extension Wording {
  static func full(_ term: TenureTerm) -> Wording {
    let since = start(term.since)
    let (tier, years) = (term.tier.wording, count(term.years))
    return term.earliest == term.latest
      ? Wording(
        zh: "\(tier.zh)，任职满 \(years.zh)：\(since.zh)，至 \(term.latest) 满 \(years.zh)",
        en: "\(tier.en), \(years.en) in one post: \(since.en), reached on \(term.latest)")
      : Wording(
        zh: "\(tier.zh)，任职满 \(years.zh)：\(since.zh)，最迟至 \(term.latest) 满 \(years.zh)",
        en: "\(tier.en), \(years.en) in one post: \(since.en), reached by \(term.latest)")
  }

  static func notFull(_ term: TenureTerm) -> Wording {
    let since = start(term.since)
    let (tier, years) = (term.tier.wording, count(term.years))
    return term.earliest == term.latest
      ? Wording(
        zh: "\(tier.zh)，任职未满 \(years.zh)：\(since.zh)，至 \(term.latest) 满 \(years.zh)",
        en: "\(tier.en), not yet \(years.en) in one post: \(since.en), reached on \(term.latest)")
      : Wording(
        zh: """
          \(tier.zh)，任职未满 \(years.zh)：\(since.zh)，最早至 \(term.earliest)、\
          最迟至 \(term.latest) 满 \(years.zh)
          """,
        en: """
          \(tier.en), not yet \(years.en) in one post: \(since.en), reached between \
          \(term.earliest) and \(term.latest)
          """)
  }

  static func fullUnclear(_ term: TenureTerm) -> Wording {
    let since = start(term.since)
    let (tier, years) = (term.tier.wording, count(term.years))
    return Wording(
      zh: """
        \(tier.zh)，是否任职满 \(years.zh)待定：\(since.zh)，\
        \(term.earliest) 至 \(term.latest) 之间满 \(years.zh)，请查明任职日
        """,
      en: """
        \(tier.en), \(years.en) in one post perhaps: \(since.en), reached between \
        \(term.earliest) and \(term.latest); find out the day of appointment
        """)
  }

  static func noStart(_ tier: SubjectTier, _ years: Int) -> Wording {
    Wording(
      zh: "\(tier.wording.zh)，满 \(count(years).zh)应审：没有任职日期，无法计算",
      en: "\(tier.wording.en), due after \(count(years).en): no day of appointment is recorded")
  }

  static func unreadableStart(_ tier: SubjectTier, _ years: Int, _ text: String) -> Wording {
    Wording(
      zh: "\(tier.wording.zh)，满 \(count(years).zh)应审：任职日期“\(text)”无法识别，无法计算",
      en: """
        \(tier.wording.en), due after \(count(years).en): the day of appointment "\(text)" cannot be \
        read
        """)
  }

  /// In scope without a number of years in the rule.
  static func noTerm(_ category: OrganCategory, since: String) -> Wording {
    let start =
      since.isEmpty
      ? Wording(zh: "没有任职日期", en: "no day of appointment")
      : Wording(zh: "\(since) 起", en: "since \(since)")
    return Wording(
      zh: "\(category.wording.zh)主要负责人，\(start.zh)：规则未规定任职年限，由人决定",
      en: "head of a \(category.wording.en), \(start.en): the rule gives no years in office, decide"
    )
  }

  private static func start(_ date: RecordedDate) -> Wording {
    if case .day = date { return Wording(zh: "\(date) 起", en: "since \(date)") }
    return Wording(zh: "\(date) 起（只知月份）", en: "since \(date) (only the month is known)")
  }

  private static func count(_ years: Int) -> Wording {
    Wording(zh: "\(years) 年", en: years == 1 ? "1 year" : "\(years) years")
  }
}
