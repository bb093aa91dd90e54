package import BianzhiCore

extension FindPlace {
  /// What the audit holds; the places of imported rows are those of their kinds of table.
  package static let ofAudit: [FindPlace] = [
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
  static let organs = Wording(zh: "机构台账", en: "organs")
}
