package import BianzhiCore
package import GRDB

/// What the organ ledger says of an organ now.
package struct OrganFacts: Sendable {
  package let name: String
  package let category: OrganCategory?
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

  /// A level as plans write it.
  init(level: String) {
    switch level {
    case "city": self.init(code: level, wording: Wording(zh: "市级", en: "city"))
    case "county": self.init(code: level, wording: Wording(zh: "县级", en: "county"))
    case "town": self.init(code: level, wording: Wording(zh: "乡级", en: "town"))
    default: self = .unknown
    }
  }

  init(tier: OrganTier?) {
    switch tier {
    case .city: self.init(level: "city")
    case .county: self.init(level: "county")
    case .town: self.init(level: "town")
    case nil: self = .unknown
    }
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
