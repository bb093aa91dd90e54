package import BianzhiCore

/// After how many years in one post an audit in office is due.
///
/// - Unit: full years; the anniversary itself counts as reached.
/// - Institutions and mass organisations have no number here: the rule gives none.
public struct TenureThresholds: Hashable, Sendable {
  /// Years for principals of county-level cities, counties and districts.
  public var county = 3
  /// Years for principals of towns and subdistricts.
  public var town = 3
  /// Years for heads of departments, at city and county level alike.
  public var department = 5

  /// The years of the rule: 3, 3 and 5.
  public init() {}

  package func years(for tier: SubjectTier) -> Int {
    switch tier {
    case .county: county
    case .town: town
    case .department: department
    }
  }
}
