package import BianzhiCore

/// A kind of data that a rule's findings rest on. Only newer data of its own kind can clear a finding: a
/// newer roster says nothing about a pay list.
package enum RuleData: String, CaseIterable, Sendable {
  /// Lists that an organ hands in again and again, each for its day or month.
  case roster, bodies, payroll, forms
  /// Approvals, which stand until a newer document changes them.
  case quotas, posts, organs
  /// Registers and plans, which stand until they are changed.
  case subjects, movements, loans, plans, waivers
  /// Printed totals of imported tables.
  case totals

  /// The stored table that holds them.
  var table: String {
    switch self {
    case .roster: "roster_list"
    case .bodies: "listed_body_row"
    case .payroll: "pay_list"
    case .forms: "stated_row"
    case .quotas: "quota_row"
    case .posts: "post_row"
    case .organs: "organ_row"
    case .subjects: "subject_row"
    case .movements: "movement_row"
    case .loans: "loan_row"
    case .plans: "use_plan_row"
    case .waivers: "waiver_row"
    case .totals: "printed_total_row"
    }
  }

  /// A list of one day or month, which the next one replaces.
  package var isList: Bool {
    switch self {
    case .roster, .bodies, .payroll, .forms: true
    case .quotas, .posts, .organs, .subjects, .movements, .loans, .plans, .waivers, .totals: false
    }
  }

  package var wording: Wording {
    switch self {
    case .roster: Wording(zh: "花名册", en: "roster")
    case .bodies: Wording(zh: "实有内设机构名单", en: "list of inner bodies")
    case .payroll: Wording(zh: "工资表", en: "pay list")
    case .forms: Wording(zh: "自报表", en: "form")
    case .quotas: Wording(zh: "编制核定", en: "quota approval")
    case .posts: Wording(zh: "职数核定", en: "post approval")
    case .organs: Wording(zh: "机构台账", en: "organ ledger")
    case .subjects: Wording(zh: "主要领导干部名单", en: "list of principal leaders")
    case .movements: Wording(zh: "人员增减", en: "register of entries and exits")
    case .loans: Wording(zh: "借调登记", en: "register of loans")
    case .plans: Wording(zh: "用编计划", en: "use plan")
    case .waivers: Wording(zh: "例外与消化批复", en: "waiver")
    case .totals: Wording(zh: "印有合计的表", en: "table with printed totals")
    }
  }
}
