import BianzhiAudit
import BianzhiCore

/// The words of what units or findings are grouped by.
enum GroupingWords {
  static func wording(_ grouping: AuditGrouping) -> Wording {
    switch grouping {
    case .level: Wording(zh: "层级", en: "level")
    case .system: Wording(zh: "系统", en: "system")
    case .year: Wording(zh: "年度", en: "year")
    case .organ: Wording(zh: "机构", en: "organ")
    case .all: Wording(zh: "合计", en: "all")
    }
  }
}
