package import BianzhiCore

/// A sort of data that a rule's findings rest on. Only newer data of its own sort can clear a finding: a
/// newer roster says nothing about a pay list.
package enum RuleData: String, CaseIterable, Sendable {
  /// Lists that an organ hands in again and again, each for its day or month.
  case roster, bodies, payroll, forms
  /// Approvals, which stand until a newer document changes them.
  case quotas, posts, organs
  /// Printed totals of imported tables.
  case totals

  /// A list of one day or month, which the next one replaces.
  package var isList: Bool {
    switch self {
    case .roster, .bodies, .payroll, .forms: true
    case .quotas, .posts, .organs, .totals: false
    }
  }

  package var said: Said {
    switch self {
    case .roster: Said(zh: "花名册", en: "roster")
    case .bodies: Said(zh: "实有内设机构名单", en: "list of inner bodies")
    case .payroll: Said(zh: "工资表", en: "pay list")
    case .forms: Said(zh: "自报表", en: "form")
    case .quotas: Said(zh: "编制核定", en: "quota approval")
    case .posts: Said(zh: "职数核定", en: "post approval")
    case .organs: Said(zh: "机构台账", en: "organ ledger")
    case .totals: Said(zh: "表中合计", en: "printed total")
    }
  }
}
