package import BianzhiCore

/// The articles that a finding rests on: of those that its rule names, the ones which govern its organ on its
/// day. Whatever prints a basis prints this.
package struct GoverningLaw: Sendable, Hashable {
  /// Codes of articles, in the order of the rule; words where somebody wrote words.
  package let bases: [LegalBasis]
  /// Why there are none; nil where there are some, and where the rule names none.
  package let gap: Wording?

  package init(bases: [LegalBasis] = [], gap: Wording? = nil) {
    (self.bases, self.gap) = (bases, gap)
  }

  /// - Parameter named: what the rule rests on in general.
  package init(_ named: [LegalBasis], in finding: LegalCase, of law: LawBook = .builtIn) {
    let applying = named.compactMap { $0.applying(to: finding, of: law) }
    var seen: Set<LegalBasis> = []
    bases = applying.filter { seen.insert($0).inserted }
    guard bases.isEmpty, !named.isEmpty else {
      gap = nil
      return
    }
    let isCategoryOpen = named.contains { basis in
      finding.category == nil && law.inForce(basis.code, on: finding.day)?.organs != nil
    }
    let isDayOpen = named.contains { law.inForce($0.code, on: finding.day) == nil }
    gap = isCategoryOpen ? Self.noCategory : isDayOpen ? Self.nothingThen : Self.nothingRead
  }

  private static let noCategory = Wording(
    zh: "机构类别没有登记，不能判断适用哪些依据",
    en: "the organ's category is not recorded, so what governs it cannot be said")
  private static let nothingThen = Wording(
    zh: "没有读到当时有效、适用于这类机构的依据",
    en: "no basis read that was in force on the day and governs this kind of organ")
  private static let nothingRead = Wording(
    zh: "没有读到适用于这类机构的依据", en: "no basis read that governs this kind of organ")

  /// Each article in words, or why there is none.
  package var wordings: [Wording] {
    gap.map { [$0] } ?? bases.map(\.wording)
  }

  /// The same in one cell.
  package var wording: Wording {
    Wording(
      zh: wordings.map(\.zh).joined(separator: "; "), en: wordings.map(\.en).joined(separator: "; ")
    )
  }
}

extension Sighting {
  /// What a finding of a rule rests on.
  package func law(of rule: Rule?) -> GoverningLaw {
    guard let rule else { return GoverningLaw() }
    let isLesser = finding.severity < rule.severity && !rule.lesserBasis.isEmpty
    return GoverningLaw(isLesser ? rule.lesserBasis : rule.basis, in: legalCase(of: rule))
  }

  /// A finding about pay is judged by the law of its pay month, one about an act by the law of the day of the act.
  private func legalCase(of rule: Rule) -> LegalCase {
    let month = rule.needs.contains(.payroll) ? payMonth : nil
    let paid =
      month.flatMap { CalendarDay(yyyymmdd: $0 * 100 + 1) }?.lastDayOfMonth
      ?? rule.lawDay.flatMap { FindingNote(note, of: rule)?.day(of: $0) }
    return LegalCase(
      category: category, isUnderCivilServiceRules: isUnderCivilServiceRules,
      day: min(asOf, paid ?? asOf), part: finding.part, sort: rule.part, place: placeKind,
      isBetweenOrgans: note.holds(FindingRemark.betweenOrgans.code),
      isOfPaid: rule.needs.contains(.payroll)
        || note.holds(FindingRemark.paidWhileAbsent.code))
  }

  /// The kind of quota on whose place the person is, as the rule's note tells it.
  private var placeKind: String? {
    guard note.holds(FindingRemark.placeKind.code) else { return nil }
    return FindingNote(note)?.words(of: .placeKind)
  }
}

/// What is noted only since it decides which law applies (``RemarkBook/silent``).
extension FindingRemark {
  /// The kind of quota of the person's own place.
  static let placeKind = FindingRemark("place_kind")
  /// All of the payers are organs (机关).
  static let betweenOrgans = FindingRemark("between_organs")
}
