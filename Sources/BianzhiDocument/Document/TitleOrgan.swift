/// The organ that a title speaks of.
enum TitleOrgan {
  private static let stops = [
    "职能配置", "主要职责", "职责配置", "职能", "机构编制", "人员编制", "内设机构", "行政编制", "事业编制", "编制", "领导职数", "人员控制数",
    "控制数", "员额", "人员总量", "参公", "全额", "机构设置", "有关",
    "的", "所属", "部分", "等", "三定", "“三定”", "\"三定\"", "机关", "机构", "职责", "设置", "增加", "核定", "调整", "中层",
    "科级", "处级", "股级", "更名", "(", "内部", "为", "》", "加挂", "工作",
  ]
  private static let verbs = [String](
    words:
      "调整 核定 重新核定 增加 核增 核减 减少 明确 同意 设立 组建 印发 下发 下达 划转 划入 变更 追加 规范 成立 批准 重新明确 给 为 公布 转发 收回 增设 将 对 《 关于 整合 优化 进一步 完善 理顺"
  )

  static func read(_ title: String) -> String? {
    var text = title
    if let range = text.ranges(of: "关于").last { text = String(text[range.upperBound...]) }
    while let verb = text.leading(verbs) { text.removeFirst(verb.count) }
    guard let name = OrganWords.leading(text, before: stops) else { return nil }
    return OrganWords.withoutBrackets(name)
  }
}
