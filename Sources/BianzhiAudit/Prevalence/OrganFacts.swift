package import BianzhiCore
package import GRDB

/// What the organ ledger says of an organ now.
package struct OrganFacts: Sendable {
  package let name: String
  /// Nil where none is recorded, or a word that is no term.
  package let category: OrganCategory?
  /// Nil where none is recorded, or a word that is no term.
  package let tier: OrganTier?

  /// All organs in force by code, inner bodies left out.
  package static func all(in database: Database) throws -> [String: OrganFacts] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT k.code, o.name, o.category, o.tier
        FROM organ_row o JOIN organ_key k ON k.id = o.organ
        WHERE o.ended IS NULL AND o.category IS NOT '内设机构'
        """)
    var facts: [String: OrganFacts] = [:]
    for row in rows {
      facts[row["code"]] = OrganFacts(
        name: row["name"],
        category: (row["category"] as String?).flatMap(OrganCategory.init(rawValue:)),
        tier: (row["tier"] as String?).flatMap(OrganTier.init(rawValue:)))
    }
    return facts
  }
}

/// What findings or audited units are counted by.
package enum AuditGrouping: String, CaseIterable, Sendable {
  case all
  case level
  case system
  case year
  case organ
}

/// One group of a count.
package struct AuditGroup: Hashable, Sendable {
  package let code: String
  package let wording: Wording

  package static let all = AuditGroup(code: "all", wording: Wording(zh: "合计", en: "all"))
  static let unknown = AuditGroup(code: "unknown", wording: Wording(zh: "不明", en: "unknown"))

  /// A level as a lower office's package tells it.
  init(level: PlanLevel?) { self = level.map { AuditGroup($0) } ?? .unknown }

  init(tier: OrganTier?) { self.init(PlanLevel(organTier: tier?.rawValue, subjectTier: nil)) }

  init(_ level: PlanLevel) {
    self = level == .unknown ? .unknown : AuditGroup(code: level.rawValue, wording: level.wording)
  }

  init(category: OrganCategory?) {
    guard let category else {
      self = .unknown
      return
    }
    self.init(code: category.rawValue, wording: category.wording)
  }

  init(code: String, wording: Wording) { (self.code, self.wording) = (code, wording) }
}
