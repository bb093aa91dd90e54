import BianzhiCore

extension Fact {
  /// What may be over each quota by waivers in force.
  static let waivedQuota = Fact(
    name: "waived_quota",
    wording: Wording(zh: "经批准可以超出编制的人数", en: "people that waivers allow over the quota"),
    restsOn: ["strength"], scopes: [], cannotJudge: [],
    fill: { try $0.fillWaived(.quota) })
}
