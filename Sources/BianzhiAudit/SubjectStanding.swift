import BianzhiCore

/// Which term of office the rule knows for a post, whoever holds it and since when.
enum SubjectStanding: Hashable {
  /// The term of a tier; the note says what had to be assumed.
  case term(SubjectTier, note: Wording?)
  /// In scope, but the rule gives no years for heads of such organs.
  case noTerm(OrganCategory)
  /// The level above audits them.
  case levelAbove
  /// The ledger does not tell; what is missing.
  case unknown(Wording)

  /// The tier of the row wins; without one the organ's category and tier tell.
  init(of subject: SubjectRecord) {
    let category = subject.category.flatMap(OrganCategory.init(rawValue:))
    switch subject.tier.flatMap(SubjectTier.init(rawValue:)) {
    case .county: self = .term(.county, note: nil)
    case .town: self = .term(.town, note: nil)
    case .department:
      if let category, category.hasNoTerm {
        self = .noTerm(category)
      } else {
        self = .term(.department, note: category == nil ? .unknownCategory(of: subject) : nil)
      }
    case nil:
      if let category {
        self.init(category: category, tier: subject.organTier)
      } else if subject.organTier == OrganTier.town.rawValue, subject.isTownByName {
        self = .term(.town, note: .unknownCategory(of: subject))
      } else {
        self = .unknown(.unknownCategory(of: subject))
      }
    }
  }

  private init(category: OrganCategory, tier: String?) {
    switch (category, tier.flatMap(OrganTier.init(rawValue:))) {
    case (.institution, _), (.massOrganisation, _): self = .noTerm(category)
    case (.town, _): self = .term(.town, note: nil)
    case (.partyCommittee, .city), (.government, .city): self = .levelAbove
    case (.partyCommittee, .county), (.government, .county): self = .term(.county, note: nil)
    case (.partyCommittee, .town), (.government, .town): self = .term(.town, note: nil)
    case (.partyCommittee, nil), (.government, nil): self = .unknown(.unknownTier(tier))
    default: self = .term(.department, note: nil)
    }
  }

  /// The tier whose term applies or would apply.
  var tier: SubjectTier? {
    switch self {
    case .term(let tier, _): tier
    case .noTerm: .department
    case .levelAbove, .unknown: nil
    }
  }
}

extension SubjectRecord {
  /// Whether the organ's name says that it is a town, a township or a subdistrict.
  fileprivate var isTownByName: Bool {
    let name = organName ?? ""
    let endings = [
      "镇", "乡", "街道", "街道办事处", "街道办", "镇人民政府", "乡人民政府", "镇政府", "乡政府", "镇党委", "乡党委", "街道党工委",
    ]
    return endings.contains(where: name.hasSuffix)
  }
}

extension OrganCategory {
  /// True where the rule names the heads as subjects but gives no years in office.
  fileprivate var hasNoTerm: Bool { self == .institution || self == .massOrganisation }
}
