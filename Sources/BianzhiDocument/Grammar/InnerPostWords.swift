/// The words for posts that head inner bodies: 科级领导职数, 内设机构正职.
struct InnerPostWords: Hashable {
  enum Half: Hashable { case main, deputy }

  let label: String
  /// The rank without 正 and 副; nil where none is told.
  let rank: String?
  /// Whether the words tell that inner bodies are meant.
  let isToldInner: Bool
  let half: Half?

  /// The words without 正职 or 副职 behind them.
  var name: String {
    let bare = label.trailing(["正职", "副职"]).map { String(label.dropLast($0.count)) } ?? label
    return PlainForm.written(bare.isEmpty ? label : bare)
  }

  private static let ranks = [String](
    words: "司局级 厅局级 县处级 乡科级 处级 科级 股级 局级 厅级 司级 科职 处职 股职")
  private static let inner = [String](
    words: "内设机构 内设科室 内设处室 中层 科室 处室 股室 司长 处长 科长 股长 室主任 中层干部 内设机构领导 部门负责人 离退休干部局 离退休干部处 科 股 处 室")
  private static let neutral = [String](
    words: "领导 干部 领导干部 职数 职位 机关 的 其 负责人 岗位 非 (主任) (室主任) (主任、队长)")
  private static let halves: [(word: String, half: Half)] = [
    ("正职", .main), ("副职", .deputy),
  ]

  /// - Returns: nil unless every word is known and posts are meant.
  init?(_ text: String) {
    guard text.contains("职") || text.contains("正副"), !text.contains("非领导") else { return nil }
    var (rest, ranks, isInner, half) = (text, [String](), false, Half?.none)
    while !rest.isEmpty {
      if let found = Self.halves.first(where: { rest.hasPrefix($0.word) }) {
        half = found.half
        rest.removeFirst(found.word.count)
      } else if rest.hasPrefix("正副") {
        rest.removeFirst(2)
      } else if let (rank, side, length) = Self.rank(at: rest) {
        ranks.append(rank)
        if let side { half = side }
        rest.removeFirst(length)
      } else if let word = rest.leading(Self.inner) {
        isInner = true
        rest.removeFirst(word.count)
      } else if let word = rest.leading(Self.neutral), word != "非" {
        rest.removeFirst(word.count)
      } else {
        return nil
      }
    }
    guard isInner || !ranks.isEmpty, ranks.count <= 1 else { return nil }
    (label, rank, isToldInner) = (text, ranks.first, isInner)
    self.half = half
  }

  private static func rank(at text: String) -> (String, Half?, Int)? {
    if let rank = text.leading(ranks) { return (rank, nil, rank.count) }
    guard let first = text.first, first == "正" || first == "副" else { return nil }
    guard let rank = String(text.dropFirst()).leading(ranks) else { return nil }
    return (rank, first == "正" ? .main : .deputy, rank.count + 1)
  }

  /// 正科级 or 副科级 alone, which is half of a number of posts.
  static func half(of text: String) -> Half? {
    let short = [
      "正处": Half.main, "副处": .deputy, "正科": .main, "副科": .deputy, "正股": .main, "副股": .deputy,
      "正处长": .main, "副处长": .deputy, "正科长": .main, "副科长": .deputy, "正股长": .main, "副股长": .deputy,
      "处长": .main, "科长": .main, "股长": .main,
    ]
    if let half = short[text] { return half }
    guard let (_, half, length) = rank(at: text) else {
      return halves.first { $0.word == text }?.half
    }
    let rest = text.dropFirst(length)
    guard let half, ["", "职数", "领导职数", "干部", "领导", "领导干部"].contains(String(rest)) else {
      return nil
    }
    return half
  }
}
