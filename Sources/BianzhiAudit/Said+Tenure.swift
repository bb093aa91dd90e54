import BianzhiCore

/// Reasons that name a term of office.
extension Said {
  static func full(_ term: TenureTerm) -> Said {
    let since = start(term.since)
    let (tier, years) = (term.tier.said, count(term.years))
    return term.earliest == term.latest
      ? Said(
        zh: "\(tier.zh)，任职满 \(years.zh)：\(since.zh)，至 \(term.latest) 满 \(years.zh)",
        en: "\(tier.en), \(years.en) in one post: \(since.en), reached on \(term.latest)")
      : Said(
        zh: "\(tier.zh)，任职满 \(years.zh)：\(since.zh)，最迟至 \(term.latest) 满 \(years.zh)",
        en: "\(tier.en), \(years.en) in one post: \(since.en), reached by \(term.latest)")
  }

  static func notFull(_ term: TenureTerm) -> Said {
    let since = start(term.since)
    let (tier, years) = (term.tier.said, count(term.years))
    return term.earliest == term.latest
      ? Said(
        zh: "\(tier.zh)，任职未满 \(years.zh)：\(since.zh)，至 \(term.latest) 满 \(years.zh)",
        en: "\(tier.en), not yet \(years.en) in one post: \(since.en), reached on \(term.latest)")
      : Said(
        zh: """
          \(tier.zh)，任职未满 \(years.zh)：\(since.zh)，最早至 \(term.earliest)、\
          最迟至 \(term.latest) 满 \(years.zh)
          """,
        en: """
          \(tier.en), not yet \(years.en) in one post: \(since.en), reached between \
          \(term.earliest) and \(term.latest)
          """)
  }

  static func fullUnclear(_ term: TenureTerm) -> Said {
    let since = start(term.since)
    let (tier, years) = (term.tier.said, count(term.years))
    return Said(
      zh: """
        \(tier.zh)，是否任职满 \(years.zh)待定：\(since.zh)，\
        \(term.earliest) 至 \(term.latest) 之间满 \(years.zh)，请查明任职日
        """,
      en: """
        \(tier.en), \(years.en) in one post perhaps: \(since.en), reached between \
        \(term.earliest) and \(term.latest); find out the day of appointment
        """)
  }

  static func noStart(_ tier: SubjectTier, _ years: Int) -> Said {
    Said(
      zh: "\(tier.said.zh)，满 \(count(years).zh)应审：没有任职日期，无法计算",
      en: "\(tier.said.en), due after \(count(years).en): no day of appointment is recorded")
  }

  static func unreadableStart(_ tier: SubjectTier, _ years: Int, _ text: String) -> Said {
    Said(
      zh: "\(tier.said.zh)，满 \(count(years).zh)应审：任职日期“\(text)”无法识别，无法计算",
      en: """
        \(tier.said.en), due after \(count(years).en): the day of appointment "\(text)" cannot be \
        read
        """)
  }

  /// In scope without a number of years in the rule.
  static func noTerm(_ category: OrganCategory, since: String) -> Said {
    let start =
      since.isEmpty
      ? Said(zh: "没有任职日期", en: "no day of appointment")
      : Said(zh: "\(since) 起", en: "since \(since)")
    return Said(
      zh: "\(category.said.zh)主要负责人，\(start.zh)：规则未规定任职年限，由人决定",
      en: "head of a \(category.said.en), \(start.en): the rule gives no years in office, decide")
  }

  private static func start(_ date: RecordedDate) -> Said {
    if case .day = date { return Said(zh: "\(date) 起", en: "since \(date)") }
    return Said(zh: "\(date) 起（只知月份）", en: "since \(date) (only the month is known)")
  }

  private static func count(_ years: Int) -> Said {
    Said(zh: "\(years) 年", en: years == 1 ? "1 year" : "\(years) years")
  }
}
