/// A word under 编制类型 that says by which rules people are managed, and leaves open which quota they hold.
///
/// Beside 事业编制 (是否参公：是, 人员身份：参公人员) it is the quota of an institution, and 行政编制 is not meant.
///
/// 参公 is said of institutions with a quota of their own for it, and of mass organisations whose people hold
/// 行政编制; 公务员编制 of every organ of civil servants. What the organ's approvals say decides.
package enum ManagementWord: Hashable, Sendable {
  /// 参公, 参照管理, 全额参公, 行政(参公)
  case likeCivilServants
  /// 事业(参公)
  case likeCivilServantsOfInstitution
  /// 公务员编制
  case civilServants

  /// - Returns: nil for a word that names the quota itself: 参公事业编制, 事业编制（参公）, 行政编制.
  package init?(_ text: String) {
    let key = Vocabulary.key(of: text)
    if Self.isLikeCivilServants(key) {
      guard key.count <= 16, !(key.contains("事业") && key.contains("编")) else { return nil }
      self = key == Self.beside ? .likeCivilServantsOfInstitution : .likeCivilServants
    } else if ["公务员编制", "公务员编", "公务员在编", "国家公务员编制"].contains(key) {
      self = .civilServants
    } else {
      return nil
    }
  }

  /// How 事业编制 is stored of which another column says 参公.
  package static let beside = "事业(参公)"

  /// Whether a text says that somebody is managed like civil servants: 参公人员, 参照公务员法管理人员.
  package static func isLikeCivilServants(_ text: String) -> Bool {
    ["参公", "参照"].contains(where: text.contains)
      && !["非参", "未参", "不参"].contains(where: text.contains)
  }

  /// What it is read as where nothing is approved.
  package var usual: QuotaKind {
    switch self {
    case .likeCivilServants, .likeCivilServantsOfInstitution: .civilServiceInstitution
    case .civilServants: .administrative
    }
  }

  /// The kind that is meant, by the kinds of which the organ has a quota.
  ///
  /// - Returns: nil where none of them can be meant, or several can.
  package func kind(among approved: some Collection<QuotaKind>) -> QuotaKind? {
    let fitting: Set<QuotaKind>
    switch self {
    case .likeCivilServants:
      if approved.contains(.civilServiceInstitution) { return .civilServiceInstitution }
      fitting = Set(approved.filter { $0 == .administrative || $0.isOfInstitutions })
    case .likeCivilServantsOfInstitution:
      // Of an institution nobody has to ask which of two quotas is meant, where nothing is approved.
      if approved.isEmpty || approved.contains(.civilServiceInstitution) {
        return .civilServiceInstitution
      }
      fitting = Set(approved.filter(\.isOfInstitutions))
    case .civilServants:
      fitting = Set(
        approved.filter {
          [.administrative, .politicalLegal, .civilServiceInstitution].contains($0)
        })
    }
    if fitting.count > 1, fitting.allSatisfy(\.isOfInstitutions) { return .institution }
    return fitting.count == 1 ? fitting.first : nil
  }
}

extension QuotaKind {
  /// 事业编制 with its funding or without.
  package var isOfInstitutions: Bool { self == .institution || parent == .institution }
}
