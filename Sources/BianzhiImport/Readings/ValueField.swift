package import BianzhiCore

/// A field of tables whose words are of a list, so that people may say what a word means which is in none.
package enum ValueField: String, CaseIterable, Sendable {
  case state
  case quotaKind = "quota_kind"
  case rank, role, leader, sex, category, tier
  case organRank = "organ_rank"
  case subjectTier = "subject_tier"
  case limited

  /// The list of its words.
  package var words: Vocabulary {
    switch self {
    case .state: PersonState.words
    case .quotaKind: QuotaKind.words
    case .rank: PostRank.words
    case .role: PostRole.words
    case .leader: YesNo.words
    case .sex: Sex.words
    case .category: OrganCategory.words
    case .tier: OrganTier.words
    case .organRank: PostRank.organWords
    case .subjectTier: SubjectTier.words
    case .limited: LimitedThing.words
    }
  }

  package var title: Wording {
    switch self {
    case .state: Wording(zh: "人员状态", en: "person state")
    case .quotaKind: Wording(zh: "编制类型", en: "quota kind")
    case .rank: Wording(zh: "职务层次", en: "rank")
    case .role: Wording(zh: "正副职", en: "role")
    case .leader: Wording(zh: "是否领导职务", en: "leader or not")
    case .sex: Wording(zh: "性别", en: "sex")
    case .category: Wording(zh: "机构类别", en: "category of an organ")
    case .tier: Wording(zh: "机构层级", en: "tier of an organ")
    case .organRank: Wording(zh: "机构规格", en: "rank of an organ")
    case .subjectTier: Wording(zh: "对象层级", en: "tier of a subject")
    case .limited: Wording(zh: "限额事项", en: "limited thing")
    }
  }

  /// Whether a word may count as a value of its own, beside those of the list.
  package var takesOwnValues: Bool {
    switch self {
    case .quotaKind, .rank, .category, .organRank: true
    case .state, .role, .leader, .sex, .tier, .subjectTier, .limited: false
    }
  }

  /// Whether people are asked about a word of the list itself, since it leaves open what is meant.
  func asks(_ code: String) -> Bool { self == .state && code == PersonState.offPost.rawValue }

  /// The field that a person named: by key, or by its title in either language.
  package init?(named text: String) {
    let key = Vocabulary.key(of: text)
    let found = Self.allCases.first { field in
      [field.rawValue, field.title.zh, field.title.en].contains { Vocabulary.key(of: $0) == key }
    }
    guard let found else { return nil }
    self = found
  }

  /// The field of a list of words.
  init?(_ vocabulary: Vocabulary) {
    let name = vocabulary.field == YesNo.words.field ? ValueField.leader.rawValue : vocabulary.field
    self.init(rawValue: name)
  }

  /// The columns of entries that hold its words, as they were read.
  var entryColumns: [(table: EntryTable, column: String)] {
    switch self {
    case .quotaKind: [(.quotas, "kind"), (.plans, "kind")]
    case .rank: [(.posts, "rank")]
    case .category: [(.organs, "category"), (.norms, "category")]
    case .tier: [(.organs, "tier"), (.ceilings, "tier"), (.norms, "tier")]
    case .organRank: [(.organs, "rank")]
    case .subjectTier: [(.subjects, "tier")]
    case .limited: [(.ceilings, "thing")]
    case .state, .role, .leader, .sex: []
    }
  }

  /// The field of recorded texts of rosters; nil where rosters have none.
  var term: TermField? { TermField.allCases.first { $0.name == rawValue } }
}
