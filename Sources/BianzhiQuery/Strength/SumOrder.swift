import BianzhiCore

/// The order in which kinds of quota and groups of organs are told: as the field tells them, 行政 before 事业 and 市级
/// before 县级, and not by their characters.
enum SumOrder {
  /// What is no kind of the field comes behind all that are.
  static func place(ofKind kind: String) -> Int { kinds[kind] ?? kinds.count }

  /// What the ledger does not tell comes last; of regions and of organs above others none comes first.
  static func place(ofGroup group: String, _ cut: StrengthCut) -> Int {
    if group.isEmpty { return .max }
    return switch cut {
    case .tier: tiers[group] ?? tiers.count
    case .category: categories[group] ?? categories.count
    case .kind: place(ofKind: group)
    case .region, .superior: 0
    }
  }

  /// SQL that sorts by the kind in a column.
  static func sql(ofKind column: String) -> String {
    let places = QuotaKind.allCases.enumerated().map { "WHEN '\($1.rawValue)' THEN \($0)" }
    return "CASE \(column) \(places.joined(separator: " ")) ELSE \(kinds.count) END, \(column)"
  }

  private static let kinds = places(of: QuotaKind.self)
  private static let tiers = places(of: OrganTier.self)
  private static let categories = places(of: OrganCategory.self)

  private static func places<Term: FieldTerm>(of field: Term.Type) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: zip(field.allCases.map(\.rawValue), 0...))
  }
}
