package import BianzhiCore

/// An article of an instrument, or the instrument as a whole: when it is in force, whom it governs, and
/// whether somebody read it.
package struct LawArticle: Sendable, Hashable {
  /// As rules name it: `令486:26(4)`.
  package let code: String
  /// First day on which it can be cited.
  let since: CalendarDay
  /// The same as the sources tell it: a day, or a year where they tell no day.
  let sinceText: String
  /// The first day on which it is no more in force; nil where it still is.
  let until: CalendarDay?
  /// Code of what says the same afterwards.
  let successor: String?
  /// The categories of organs that it governs; nil for every organ.
  package let organs: Set<OrganCategory>?
  /// It governs institutions that are run by the rules for civil servants too.
  let coversCivilServiceInstitutions: Bool
  /// It speaks of the leaders of an organ, not of those of its inner bodies.
  let isOfUnitLeaders: Bool
  /// The kinds of quota that it speaks of; nil for all.
  let kinds: Set<String>?
  /// The kinds of quota of the people of whom it speaks: where a finding tells its person's place, that decides and not the
  /// organ; nil for an article about organs.
  let persons: Set<String>?
  /// It speaks of posts outside the organs (机关), and so not of somebody whom only organs pay.
  let isOfOutsidePosts: Bool
  /// It speaks of people who are paid.
  let isOfPaid: Bool
  /// This very article was read in the text.
  package let isRead: Bool
  /// What it says, in short; nil where that was not read or is too much for a line.
  package let says: Wording?
  /// Instrument and article in words; what was not read says so.
  package let wording: Wording

  func isInForce(on day: CalendarDay) -> Bool {
    since <= day && (until.map { day < $0 } ?? true)
  }

  /// Whether it speaks of such a finding, whichever the day.
  func governs(_ finding: LegalCase) -> Bool {
    if isOfOutsidePosts, finding.isBetweenOrgans { return false }
    if isOfPaid, !finding.isOfPaid { return false }
    if let persons, let place = finding.place {
      return persons.contains(place)
    }
    if let organs {
      let isCovered =
        coversCivilServiceInstitutions && finding.category == .institution
        && finding.isUnderCivilServiceRules
      guard isCovered || finding.category.map(organs.contains) == true else { return false }
    }
    if isOfUnitLeaders, finding.isOfInnerBody { return false }
    guard let kinds, let kind = finding.kind else { return true }
    return kinds.contains(kind)
  }

  /// Since when and for whom it holds, for a reader of the rule.
  package var validity: Wording {
    let until = until.map {
      Wording(zh: "，至 \($0.adding(days: -1))", en: " until \($0.adding(days: -1))")
    }
    let categories = OrganCategory.allCases.filter { organs?.contains($0) ?? false }
    let covered =
      coversCivilServiceInstitutions
      ? Wording(zh: "、参公事业单位", en: ", institutions under the rules for civil servants") : nil
    let whom =
      organs == nil
      ? Wording(zh: "各类机构", en: "every organ")
      : Wording(
        zh: categories.map(\.wording.zh).joined(separator: "、") + (covered?.zh ?? ""),
        en: categories.map(\.wording.en).joined(separator: ", ") + (covered?.en ?? ""))
    let people = persons.map { persons -> Wording in
      let kinds = QuotaKind.allCases.filter { persons.contains($0.rawValue) }.map(\.wording)
      return Wording(
        zh: "，涉及个人的按本人所占编制（\(kinds.map(\.zh).joined(separator: "、"))）判断",
        en:
          "; of a person it is the place that decides (\(kinds.map(\.en).joined(separator: ", ")))")
    }
    let paid = isOfPaid ? Wording(zh: "中领取工资的人", en: ", people who are paid") : nil
    let leaders = isOfUnitLeaders ? Wording(zh: "的领导成员", en: ", its own leaders only") : nil
    return Wording(
      zh:
        "自 \(sinceText) 起\(until?.zh ?? "")；适用于\(whom.zh)\(paid?.zh ?? "")\(leaders?.zh ?? "")\(people?.zh ?? "")",
      en:
        "in force since \(sinceText)\(until?.en ?? ""); governs \(whom.en)\(paid?.en ?? "")\(leaders?.en ?? "")"
        + (people?.en ?? "")
    )
  }
}
