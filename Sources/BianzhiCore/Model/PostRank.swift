/// The rank of a leading post, of an organ, or of a person (职务层次、机构规格).
///
/// A word that tells neither principal nor deputy (处级, 县处级) is in no term: it would be two.
package enum PostRank: String, CaseIterable, Hashable, Sendable {
  case prefecture = "正厅级"
  case deputyPrefecture = "副厅级"
  case county = "正处级"
  case deputyCounty = "副处级"
  case town = "正科级"
  case deputyTown = "副科级"
  case section = "正股级"
  case deputySection = "副股级"
  /// 股级 as the lists of local offices have it, neither 正股级 nor 副股级.
  case anySection = "股级"
  case staff = "科员"
  case clerk = "办事员"

  /// A number to compare ranks by, higher for the higher rank; nil for 股级, which is either of two.
  package var level: Int? {
    switch self {
    case .prefecture: 20
    case .deputyPrefecture: 18
    case .county: 16
    case .deputyCounty: 14
    case .town: 12
    case .deputyTown: 10
    case .section: 8
    case .deputySection: 6
    case .anySection: nil
    case .staff: 4
    case .clerk: 2
    }
  }
}

extension PostRank {
  /// The role of whoever leads at this rank; nil for a rank that tells none.
  package var role: PostRole? {
    switch self {
    case .prefecture, .county, .town, .section: .principal
    case .deputyPrefecture, .deputyCounty, .deputyTown, .deputySection: .deputy
    case .anySection, .staff, .clerk: nil
    }
  }
}

extension PostRank: FieldTerm {
  package static let words = Vocabulary(
    "rank",
    [
      .init(
        prefecture, "prefecture rank",
        """
        正厅 正厅局级 正司级 正司局级 正地级 正地厅级 正地厅司局级 厅局级正职 厅级正职 司局级正职 地厅级正职
        地厅司局级正职 1A21
        """),
      .init(
        deputyPrefecture, "deputy prefecture rank",
        """
        副厅 副厅局级 副司级 副司局级 副地级 副地厅级 副地厅司局级 副地、副厅、副司、副局级 厅局级副职 厅级副职
        司局级副职 地厅级副职 地厅司局级副职 1A22
        """),
      .init(
        county, "county rank",
        "正处 正县 正县级 正县处级 正处县级 县处级正职 处级正职 县级正职 1A31"),
      .init(
        deputyCounty, "deputy county rank",
        "副处 副县 副县级 副县处级 副处县级 副县、副处级 县处级副职 处级副职 县级副职 1A32"),
      .init(
        town, "town rank",
        "正科 正乡 正乡级 正镇级 正乡科级 正科乡级 乡科级正职 科级正职 乡级正职 1A41"),
      .init(
        deputyTown, "deputy town rank",
        "副科 副乡 副乡级 副镇级 副乡科级 副科乡级 副乡、副科级 乡科级副职 科级副职 乡级副职 1A42"),
      .init(section, "section rank", "正股 股级正职"),
      .init(deputySection, "deputy section rank", "副股 股级副职"),
      .init(anySection, "section rank, regular or deputy", "股 股所级"),
      .init(staff, "staff member", "科员级 1A50"),
      .init(clerk, "clerk", "办事员级 1A60"),
    ])
}
