import BianzhiCore

extension Fact {
  /// What may be over approved leader posts by waivers in force.
  static let waivedPost = Fact(
    name: "waived_post",
    wording: Wording(zh: "经批准可以超出职数的人数", en: "leaders that waivers allow over the posts"),
    restsOn: ["post_strength"], scopes: [], cannotJudge: [],
    fill: { try $0.fillWaived(.post) })
}
