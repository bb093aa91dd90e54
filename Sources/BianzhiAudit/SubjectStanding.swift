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

extension OrganCategory {
  /// True where the rule names the heads as subjects but gives no years in office.
  fileprivate var hasNoTerm: Bool { self == .institution || self == .massOrganisation }
}
