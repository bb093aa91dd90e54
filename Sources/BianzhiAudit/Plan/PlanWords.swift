package import BianzhiCore

/// The level a leader is audited at.
package enum PlanLevel: String, KeptWord {
  case city, county, town, unknown

  package var said: Said {
    switch self {
    case .city: Said(zh: "市级", en: "city")
    case .county: Said(zh: "县级", en: "county")
    case .town: Said(zh: "乡级", en: "town")
    case .unknown: Said(zh: "层级不明", en: "unknown")
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

/// On what occasion a leader is audited.
package enum PlanKind: String, KeptWord {
  case leaving
  case inOffice = "in_office"

  package var said: Said {
    switch self {
    case .leaving: Said(zh: "离任", en: "on leaving")
    case .inOffice: Said(zh: "任中", en: "in office")
    }
  }
}

/// Whether a leader is audited in the year of the plan.
package enum PlanDemand: String, KeptWord {
  case must, should, deferred, out

  /// Counted as planned.
  package var isPlanned: Bool { self == .must || self == .should }

  package var said: Said {
    switch self {
    case .must: Said(zh: "必审", en: "must")
    case .should: Said(zh: "选审", en: "should")
    case .deferred: Said(zh: "暂缓", en: "deferred")
    case .out: Said(zh: "不审", en: "out")
    }
  }
}
