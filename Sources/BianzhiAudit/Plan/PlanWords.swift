package import BianzhiCore

/// The level a leader is audited at.
package enum PlanLevel: String, KeptWord {
  case city, county, town, unknown

  package var wording: Wording {
    switch self {
    case .city: Wording(zh: "市级", en: "city")
    case .county: Wording(zh: "县级", en: "county")
    case .town: Wording(zh: "乡级", en: "town")
    case .unknown: Wording(zh: "层级不明", en: "unknown")
    }
  }

  /// The tier of the organ tells, else that of the row.
  init(organTier: String?, subjectTier: SubjectTier?) {
    switch (organTier.flatMap(OrganTier.init(rawValue:)), subjectTier) {
    case (.city, _): self = .city
    case (.county, _): self = .county
    case (.town, _): self = .town
    case (nil, .county): self = .county
    case (nil, .town): self = .town
    case (nil, _): self = .unknown
    }
  }
}

/// Who audits a leader: another question than the level of the leader's organ.
package enum PlanAuditor: String, KeptWord {
  case city, county, entrusted, unknown

  package var wording: Wording {
    switch self {
    case .city: Wording(zh: "市级审核", en: "city")
    case .county: Wording(zh: "县级审核", en: "county")
    case .entrusted: Wording(zh: "受上级委托", en: "entrusted from above")
    case .unknown: Wording(zh: "不明", en: "unknown")
    }
  }

  /// Who usually audits: the city its own departments and the heads of the committees and governments right
  /// below it, the county all others.
  package static func usual(_ level: PlanLevel, category: String?) -> PlanAuditor {
    switch level {
    case .city: .city
    case .county: ["党委", "政府"].contains(category) ? .city : .county
    case .town: .county
    case .unknown: .unknown
    }
  }
}

/// On what occasion a leader is audited.
package enum PlanKind: String, KeptWord {
  case leaving
  case inOffice = "in_office"

  package var wording: Wording {
    switch self {
    case .leaving: Wording(zh: "离任", en: "on leaving")
    case .inOffice: Wording(zh: "任中", en: "in office")
    }
  }
}

/// Whether a leader is audited in the year of the plan.
package enum PlanDemand: String, KeptWord {
  case must, should, deferred, out

  /// Counted as planned.
  package var isPlanned: Bool { self == .must || self == .should }

  package var wording: Wording {
    switch self {
    case .must: Wording(zh: "必审", en: "must")
    case .should: Wording(zh: "选审", en: "should")
    case .deferred: Wording(zh: "暂缓", en: "deferred")
    case .out: Wording(zh: "不审", en: "out")
    }
  }
}
