/// The units that a text has made so far: 新组建的中心 is the one of them that is a 中心.
struct MadeOrgans {
  static let words = [String](
    words: "新组建的 新设立的 新成立的 新设的 组建后的 设立后的 成立后的 整合后的 合并后的 更名后的 调整后的")
  private var names: [String] = []

  mutating func take(_ name: String) {
    if !names.contains(name) { names.append(name) }
  }

  /// - Returns: nil unless the words start so, and one unit of the sort was made.
  func spoken(at words: String) -> String? {
    guard let lead = words.leading(Self.words) else { return nil }
    let rest = String(words.dropFirst(lead.count))
    let sorts = [String](words: "中心 大队 支队 总队 学校 学院 医院 局 委 馆 站 所 院 校 队 办事处 管委会")
    guard let sort = rest.leading(sorts) else { return nil }
    let own = names.filter { OrganWords.isOfSort($0, sort) }
    return own.count == 1 ? own.first : nil
  }
}
