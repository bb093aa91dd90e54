package import BianzhiCore

/// A sort of rows in which `find` looks for names, documents and organs.
///
/// One more is its line in ``all``: a public view, where a person's or body's name stands in it, and what else is shown.
package struct FindPlace: Sendable {
  /// As programs call it.
  package let name: String
  package let wording: Wording
  /// The view, with `organ_code` and what the other members name.
  package let view: String
  /// A column with names of people or inner bodies; nil for none.
  let nameColumn: String?
  /// Columns with numbers of documents.
  let documents: [String]
  /// What a reader is shown beside: expressions, of which the empty ones are left out.
  let detail: [String]
  let day: String
  /// File, sheet and row; nil where no file holds it.
  var hasSource = true

  package static let all: [FindPlace] = [
    FindPlace(
      name: "roster", wording: Wording(zh: "花名册", en: "roster"), view: "staff", nameColumn: "name",
      documents: ["document"],
      detail: ["body", "post", "quota_kind", "state"], day: "day"),
    FindPlace(
      name: "payroll", wording: Wording(zh: "工资表", en: "pay list"),
      view: "(SELECT *, payer_code AS organ_code FROM payroll)", nameColumn: "name", documents: [],
      detail: ["printf('%.2f', amount)"], day: "month"),
    FindPlace(
      name: "leaders", wording: Wording(zh: "主要领导干部", en: "leaders"), view: "subject",
      nameColumn: "name", documents: [], detail: ["post"], day: "since"),
    FindPlace(
      name: "movements", wording: Wording(zh: "人员增减", en: "movements"), view: "movement",
      nameColumn: "name", documents: ["slip", "document"],
      detail: ["direction", "quota_kind", "reason"], day: "day"),
    FindPlace(
      name: "loans", wording: Wording(zh: "借调登记", en: "loans"), view: "loan", nameColumn: "name",
      documents: ["document"], detail: ["borrower_code", "reason"],
      day: "since"),
    FindPlace(
      name: "bodies", wording: Wording(zh: "内设机构名单", en: "lists of inner bodies"),
      view: "body_list", nameColumn: "name", documents: [], detail: ["note"], day: "day"),
    FindPlace(
      name: "quotas", wording: Wording(zh: "编制核定", en: "quotas"), view: "staffing_quota",
      nameColumn: nil, documents: ["document"],
      detail: ["kind", "coalesce(people, printf('%+d', change))"], day: "effective"),
    FindPlace(
      name: "posts", wording: Wording(zh: "领导职数", en: "leader posts"), view: "leader_post",
      nameColumn: nil, documents: ["document"],
      detail: ["body", "rank", "role", "coalesce(people, printf('%+d', change))"],
      day: "effective"),
    FindPlace(
      name: "plans", wording: Wording(zh: "用编计划", en: "use plans"), view: "use_plan",
      nameColumn: nil, documents: ["document"], detail: ["quota_kind", "people"], day: "since"),
    FindPlace(
      name: "waivers", wording: Wording(zh: "例外批准", en: "waivers"), view: "waiver",
      nameColumn: nil, documents: ["document"],
      detail: ["matter", "part", "people", "until"], day: "since"),
    FindPlace(
      name: "ceilings", wording: Wording(zh: "限额", en: "ceilings"), view: "ceiling",
      nameColumn: nil, documents: ["document"],
      detail: ["region", "tier", "thing", "number", "until"], day: "since"),
    FindPlace(
      name: "norms", wording: Wording(zh: "领导职数标准", en: "norms of leader posts"), view: "norm",
      nameColumn: nil, documents: ["document"],
      detail: [
        "region || ' ' || scope", "trim(category || ' ' || tier)",
        "places_from || '–' || coalesce(places_to, '')",
        "coalesce(most_principals || '+' || most_deputies, most_leaders, most_principals, most_deputies)",
      ], day: "since"),
    FindPlace(
      name: "findings", wording: Wording(zh: "问题", en: "findings"), view: "finding",
      nameColumn: "person_name", documents: ["documents"],
      detail: ["finding", "rule", "part"], day: "as_of",
      hasSource: false),
    FindPlace(
      name: "audits", wording: Wording(zh: "审核计划", en: "audit plans"), view: "plan_subject",
      nameColumn: "name", documents: [], detail: ["'P' || plan || '-' || number", "post"],
      day: "since", hasSource: false),
  ]

  /// The organs themselves, which are found by any name, code or document.
  package static let organs = Wording(zh: "机构台账", en: "organs")
}
