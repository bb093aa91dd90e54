/// What an organ is called besides its name.
struct OtherNames {
  /// 市财政局 for the city's own; nil where none is in use.
  let short: String?
  /// What else its plate says.
  let plates: [String]

  private static let extraPlates = [
    "市场监督管理局": ["知识产权局", "食品安全办公室"], "文化和旅游局": ["文物局"], "应急管理局": ["地震工作办公室"],
    "自然资源和规划局": ["林业局"], "农业农村局": ["乡村振兴局"], "档案馆": ["地方志编纂室"], "教育体育局": ["语言文字办公室"],
  ]

  init(of plan: OrganPlan) {
    let own = plan.name.hasPrefix(plan.region) ? plan.name.dropFirst(plan.region.count) : ""
    plates = (Self.extraPlates[String(own)] ?? []).map { plan.region + $0 }
    let isUsual = plan.tier == .city && plan.category != .government && !own.isEmpty
    short = isUsual ? "市" + own : nil
  }
}
