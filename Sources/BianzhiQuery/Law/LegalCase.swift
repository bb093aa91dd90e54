package import BianzhiCore

/// What decides which articles govern a finding: the kind of its organ, the day, and what it is about.
package struct LegalCase: Sendable, Hashable {
  /// Nil where the organ ledger does not record one that is known.
  let category: OrganCategory?
  /// An institution that is run by the rules for civil servants (参公): it has places of that kind.
  let isUnderCivilServiceRules: Bool
  let day: CalendarDay
  /// The kind of quota that it is about; nil where it is about none.
  let kind: String?
  /// The kind of quota on whose place the person of the finding is; nil where it is about no person, or none is known.
  let place: String?
  /// It is about somebody and several organs (机关) alone.
  let isBetweenOrgans: Bool
  /// It is about somebody who is paid by a pay list, or about nobody in particular.
  let isOfPaid: Bool
  /// It is about leaders of inner bodies.
  let isOfInnerBody: Bool

  /// - Parameters:
  ///   - part: the part of the finding.
  ///   - sort: what the part is.
  ///   - place: the kind of quota of the person's own place.
  ///   - isOfPaid: false for somebody whom no pay list pays.
  ///   - isBetweenOrgans: whether all units that it names are organs (机关).
  package init(
    category: OrganCategory?, isUnderCivilServiceRules: Bool = false, day: CalendarDay,
    part: String = "", sort: Rule.Part = .none, place: String? = nil, isBetweenOrgans: Bool = false,
    isOfPaid: Bool = true
  ) {
    self.isOfPaid = isOfPaid
    self.isBetweenOrgans = isBetweenOrgans
    (self.category, self.day, self.place) = (category, day, place)
    self.isUnderCivilServiceRules =
      isUnderCivilServiceRules || part == QuotaKind.civilServiceInstitution.rawValue
    let isPost =
      [.post, .normedPost].contains(sort)
      || (sort == .quotaOrPost && QuotaKind(rawValue: part) == nil)
    let mayBeKind = sort == .quotaOrPost || sort == .limited
    let isKind = sort == .quotaKind || (mayBeKind && QuotaKind(rawValue: part) != nil)
    kind = isKind ? part : nil
    isOfInnerBody = isPost && part.contains("（") && !part.hasSuffix("（班子）")
  }
}
