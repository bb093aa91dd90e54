/// 甲局是市政府工作部门,正处级; 甲中心(乙台):公益二类,正科级: the rank as a clause of its own behind the organ's name.
enum OwnRank {
  private static let leads = [String](
    words: "为 机构规格为 规格为 级别为 机关规格为 机构规格相当于 机构规格相当 规格相当于 机构规格定为 机构规格: 规格:")
  /// What a sentence may not have told of before its rank.
  private static let others = [String](
    words: "内设 下设 编制 职数 所属 下属 撤销 更名 整合 合并 划入 原 拟 建议 名 领导 挂靠 主任 局长 派驻 加挂 牌子")

  /// - Returns: the rank and its place in the sentence; nil where the words before may speak of another unit.
  static func read(_ sentence: String, of organ: String?) -> (rank: String, place: Int)? {
    guard let organ, let behind = behindName(sentence, OrganWords.withoutBrackets(organ)) else {
      return nil
    }
    var start = sentence.index(sentence.endIndex, offsetBy: -behind.count)
    for (index, clause) in behind.split(
      omittingEmptySubsequences: false,
      whereSeparator: {
        ",:;".contains($0)
      }
    ).map(String.init).enumerated() {
      let lead = clause.leading(leads) ?? ""
      let words = String(clause.dropFirst(lead.count))
      if RankWords.ranks.contains(words) {
        let place = sentence.index(start, offsetBy: lead.count)
        return (words, sentence[..<place].unicodeScalars.count)
      }
      guard !clause.containsAny(others), index < 5, isPlain(clause, isFirst: index == 0) else {
        return nil
      }
      start = sentence.index(
        start,
        offsetBy: min(clause.count + 1, sentence.distance(from: start, to: sentence.endIndex)))
    }
    return nil
  }

  /// Whether the clause makes no other unit: 设在甲局 tells where the organ sits.
  private static func isPlain(_ clause: String, isFirst: Bool) -> Bool {
    let words = ["设在", "设于", "设区", "建设"].reduce(clause) { $0.replacing($1, with: "") }
    guard !words.contains("设"), TitleWords.ending(clause) == nil else { return false }
    return isFirst || clause.first.map { "为是挂加公由在参财全差属".contains($0) } ?? true
  }

  /// What stands behind the organ's name and the brackets after it; nil where the sentence starts otherwise.
  private static func behindName(_ sentence: String, _ organ: String) -> String? {
    var rest = sentence
    while let lead = rest.leading(["同意设立", "同意成立", "同意组建", "设立", "组建", "成立"]) {
      rest.removeFirst(lead.count)
    }
    if rest.hasPrefix(organ) {
      rest.removeFirst(organ.count)
    } else if let name = OrganWords.leading(rest, before: Focus.follows),
      OrganWords.isSame(organ, name)
    {
      rest.removeFirst(OrganWords.withoutBrackets(name).count)
    } else {
      return nil
    }
    if rest.hasPrefix("("), let close = rest.firstIndex(of: ")") {
      rest = String(rest[rest.index(after: close)...])
    }
    return rest
  }
}
