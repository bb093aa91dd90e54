import BianzhiCore
import BianzhiImport

/// The words of the codes that say why something was not judged.
enum Reasons {
  static func said(_ code: String) -> Said {
    switch code {
    case "no_approval": Said(zh: "台账中没有该类核定", en: "no approval of that sort in the ledger")
    case "no_approval_of_scope":
      Said(zh: "核定只涉及其他范围的职数", en: "approvals are about posts of other scope only")
    case "approval_unclear":
      Said(zh: "核定相互矛盾或只有增减数", en: "approvals contradict each other, or only changes are known")
    case "no_kind": Said(zh: "花名册没有编制类型", en: "no quota kind recorded")
    case "roster_too_old": Said(zh: "花名册超过 366 天", en: "roster older than 366 days")
    case "list_too_old":
      Said(zh: "实有内设机构名单超过 366 天", en: "list of inner bodies older than 366 days")
    case "two_rosters":
      Said(zh: "同一天有两份花名册（一份按名称、一份按代码）", en: "two rosters of one day, one by name and one by code")
    case "no_numbers": Said(zh: "花名册没有身份证号", en: "roster without identity numbers")
    case "some_without_number":
      Said(zh: "部分人员没有身份证号", en: "some people without an identity number")
    case "nobody_paid": Said(zh: "没有一人有工资记录", en: "nobody of the organ is on a pay list")
    case "payer_without_roster": Said(zh: "发放单位没有花名册", en: "payer without a roster")
    case "member_without_roster":
      Said(zh: "共用编制的机构没有花名册", en: "an organ that shares the quota has no roster")
    case "lead_without_roster":
      Said(zh: "共用编制的牵头机构没有花名册", en: "the organ whose quota it shares has no roster")
    case "no_roster_in_force": Said(zh: "当日没有可用的花名册", en: "no roster in force on the day")
    case "no_pay_month": Said(zh: "近三个月没有工资表", en: "no pay list within three months")
    case "nothing_to_judge": Said(zh: "没有可判断的机构", en: "no organ it could judge")
    case "rule_filtered": Said(zh: "未运行该规则", en: "the rule was left out")
    case "rule_not_run": Said(zh: "该规则未能运行", en: "the rule could not run")
    case "rule_changed": Said(zh: "规则已改", en: "the rule changed")
    case "calibre_changed": Said(zh: "口径不同", en: "another calibre")
    case "parameters_changed": Said(zh: "参数不同", en: "other parameters")
    case "no_roster": Said(zh: "机构没有花名册", en: "the organ has no roster")
    default: SandboxExcess(rawValue: code)?.said ?? Said(zh: code, en: code)
    }
  }

  /// The words of a kind of table.
  static func kind(_ name: String) -> Said {
    if name == "totals" { return Said(zh: "印有合计的表", en: "table with printed totals") }
    return TableKind.named(name)?.title ?? Said(zh: name, en: name)
  }
}
