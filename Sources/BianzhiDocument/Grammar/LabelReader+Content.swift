extension LabelReader {
  private static let links = [String](
    words: """
      为 核定为 共 共计 共有 是 确定为 定为 数 分别为 均为 合计 数为 总计 保持 维持 仍为 暂定为 核定 调整为 变更为 重新核定为 增加到 增加至
      增至 减少到 减少至 减至 减为 增为 核增至 核减至 核增为 核减为
      """)

  /// What the words count; the words before it are still to be understood.
  static func content(of text: String) -> (Label.Content, before: String, isEach: Bool)? {
    var rest = text
    var isEach = false
    if rest.hasSuffix("各") {
      isEach = true
      rest.removeLast()
    }
    var seen: [String] = [rest]
    // 职数为 ends with 为 and with 数为: each way to take the link off is tried, the shortest first.
    var layer = [rest]
    for _ in 0..<3 where !layer.isEmpty {
      layer = layer.flatMap { text in
        links.reversed().filter(text.hasSuffix).map { String(text.dropLast($0.count)) }
      }
      seen += layer
    }
    for words in seen {
      if let found = exactContent(of: words) { return (found.0, found.1, isEach) }
    }
    return isEach ? nil : (.open, text, false)
  }

  private static func exactContent(of text: String) -> (Label.Content, String)? {
    if let (inner, before) = innerPosts(text) { return (.inner(inner), before) }
    let totals = [String](
      words:
        "领导职数 领导班子职数 领导干部职数 局领导职数 委领导职数 校级领导职数 校领导职数 院级领导职数 院领导职数 厅领导职数 馆领导职数 中心领导职数 所领导职数 队领导职数 校级职数 单位领导职数 领导班子成员职数 领导班子成员 局领导 领导人员职数 行政领导职数 党政领导职数 党政领导班子职数 党政班子职数 党政领导班子成员 班子职数 班子成员 领导成员 医院领导职数 学院领导职数 学校领导职数 大队领导职数 支队领导职数 校级领导 院级领导 领导岗位职数"
    )
    if let whole = text.trailing(totals) {
      // 甲市教育局领导职数 ends with 局领导职数.
      let isOfName =
        whole.hasSuffix("领导职数") && whole.count > 4
        && owner(String(text.dropLast(whole.count))) == nil
      let word = isOfName ? "领导职数" : whole
      return (.leaderTotal(word), String(text.dropLast(word.count)))
    }
    if let titles = titles(text) { return titles }
    if let (before, words) = StaffWords.ending(text) { return (.staff(words), before) }
    if let kind = KindWords.ending(text) {
      let before = String(text.dropLast(kind.word.count))
      // 东湖街道行政编制 is that of a street, and no sort of places.
      if kind.word.hasPrefix("街道"), !before.isEmpty, owner(before) == nil {
        return (.quota(kind: kind.name, scope: nil), before + "街道")
      }
      return (.quota(kind: kind.name, scope: nil), String(text.dropLast(kind.word.count)))
    }
    return nil
  }

  /// The longest words at the end that are posts of inner bodies.
  private static func innerPosts(_ text: String) -> (InnerPostWords, String)? {
    var longest: (InnerPostWords, String)?
    var start = text.startIndex
    while start < text.endIndex {
      if let inner = InnerPostWords(String(text[start...])) {
        let before = String(text[..<start])
        // 市政府办公室科级领导职数: 室 is the end of the name.
        if owner(before) != nil { return (inner, before) }
        longest = longest ?? (inner, before)
      }
      start = text.index(after: start)
    }
    return longest
  }

  private static func titles(_ text: String) -> (Label.Content, String)? {
    if let several = several(text) { return several }
    // 和 in the name of the organ: 市卫生和计划生育委员会配备主任.
    guard text.contains("和"), let (before, title) = TitleWords.ending(text),
      before.split(separator: "和").last.map({ TitleWords.ending(String($0)) == nil }) == true,
      owner(before) != nil
    else { return nil }
    return (.leaders([title]), before)
  }

  private static func several(_ text: String) -> (Label.Content, String)? {
    let pieces = text.split(whereSeparator: { "、和".contains($0) }).map(String.init)
    guard let first = pieces.first, let (words, title) = TitleWords.ending(first) else {
      return nil
    }
    var before = words
    // 正局级部长助理: the rank of the post.
    if let rank = before.trailing(RankWords.ranks), "正副".contains(rank.first ?? " ") {
      before.removeLast(rank.count)
    }
    var titles = [title]
    for piece in pieces.dropFirst() {
      guard let (between, next) = TitleWords.ending(piece) else { return nil }
      if TitleWords.seats.contains(between) {
        titles.append(.init(text: between + next.text, role: next.role, isInner: next.isInner))
        continue
      }
      guard between.isEmpty else { return nil }
      titles.append(next)
    }
    return (.leaders(titles), before)
  }

  static func ownScope(of text: String) -> QuotaProposal.Scope? {
    let bare = text.trailing(links).map { String(text.dropLast($0.count)) } ?? text
    guard let kind = KindWords.ending(bare) else { return nil }
    return kind.word.hasPrefix("机关行政") || kind.word == "机关编制" || kind.word == "机关人员编制"
      ? .office : nil
  }
}
