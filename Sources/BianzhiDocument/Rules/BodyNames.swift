/// Cuts a list of inner bodies into names.
enum BodyNames {
  static let suffixes = [String](
    words: "科 处 股 室 司 中心 队 大队 中队 支队 组 局 办 办公室 委员会 所 站 党委 厅 院 部 馆 科室 庭 社 窗口")

  private static let behindEtc = [String](
    words: "等 等科室 等处室 等股室 等部门 等机构 等内设机构 等职能科室 等职能处室 等内设科室 等内设处室 等内设部门 等部室 等科 等处 等股 等司")

  /// The names of a list that may end with 等: without a number, or with another one, some are missing.
  static func listed(_ list: String, stated: Int?) -> [String]? {
    if let stated, let names = BodySublists.names(list, stated: stated) { return names }
    guard let etc = list.trailing(behindEtc) else { return names(list, stated: stated) }
    let found = names(String(list.dropLast(etc.count)), stated: stated)
    return found?.count == stated ? found : nil
  }

  /// A name as the ledger has it: without the rank or the number in brackets behind it.
  static func written(_ name: String) -> String {
    var plain = PlainForm.written(name)
    // 办公室(编制2名): the number is no part of the name.
    if plain.hasSuffix("）"), let open = plain.lastIndex(of: "（"), open > plain.startIndex,
      !QuantityScan.isNone(in: String(plain[open...].dropFirst().dropLast()))
    {
      plain = String(plain[..<open])
    }
    guard plain.hasSuffix("级）"), let open = plain.lastIndex(of: "（"),
      RankWords.ranks.contains(String(plain[plain.index(after: open)...].dropLast()))
    else { return plain }
    return String(plain[..<open])
  }

  static func withoutEtc(_ list: String) -> String {
    list.trailing(behindEtc).map { String(list.dropLast($0.count)) } ?? list
  }

  /// - Parameter stated: how many there are, where the text says so.
  /// - Returns: nil where the list can be cut in more ways than one, or in none.
  static func names(_ list: String, stated: Int?) -> [String]? {
    let items = items(of: list)
    guard let last = items.last, items.allSatisfy({ !$0.isEmpty }) else { return nil }
    let split = items.dropLast() + cut(last)
    if let stated {
      let ways = [
        items, Array(split), merged(items), merged(Array(split)), shared(Array(items)),
        shared(Array(split)),
      ]
      let fitting = Set(
        ways.compactMap { $0 }.filter { $0.count == stated && $0.allSatisfy(isBody) })
      if fitting.count == 1 { return fitting.first }
      guard fitting.isEmpty else { return nil }
    }
    return split.allSatisfy(isBody) ? Array(split) : nil
  }

  /// Words of names in which such a word is only a part.
  private static let compounds = [
    "建设", "设备", "设计", "设施", "地名", "个体", "名城", "名胜", "名录", "实名", "自由", "将军", "各类",
  ]

  /// Whether the words can name a body: they end as bodies do and hold no verb.
  static func isBody(_ text: String) -> Bool {
    let whole = OrganWords.withoutBrackets(text)
    guard (2...30).contains(whole.unicodeScalars.count), whole.trailing(suffixes) != nil else {
      return false
    }
    let bare = compounds.reduce(whole) { $0.replacing($1, with: "") }
    return !bare.containsAny([
      "负责", "承担", "核定", "人员编制", "行政编制", "事业编制", "职数", "各", "设", "下列", "以下", "其中", "设立", "撤销", "更名",
      "内设",
      "机构设", "个", "名", "所属", "将", "划入", "调整为", "由", "。", "的", "是", "前身",
      ":", "“", "”", "\"",
    ])
  }

  private static func items(of list: String) -> [String] {
    var (items, item, depth) = ([String](), "", 0)
    for character in list {
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      if depth == 0, "、,".contains(character) {
        items.append(item)
        item = ""
      } else {
        item.append(character)
      }
    }
    return items + [item]
  }

  /// A和B as two names, where A alone can be one.
  private static func cut(_ item: String) -> [String] {
    for word in ["以及", "和", "及", "与"] {
      for range in item.ranges(of: word) {
        let (one, other) = (String(item[..<range.lowerBound]), String(item[range.upperBound...]))
        if isBody(one), isBody(other),
          one.filter({ $0 == "(" }).count == one.filter({ $0 == ")" }).count
        {
          return [one, other]
        }
      }
    }
    return [item]
  }

  /// Pieces that end as no body does belong to the name behind them: 财政、金融科.
  private static func merged(_ items: [String]) -> [String]? {
    var (result, pending) = ([String](), "")
    for item in items {
      if isBody(item) {
        result.append(pending + item)
        pending = ""
      } else {
        pending += item + "、"
      }
    }
    return pending.isEmpty ? result : nil
  }

  /// 综合、法规、财务科三个科: the last name's end belongs to all of them.
  private static func shared(_ items: [String]) -> [String]? {
    guard let last = items.last, let suffix = last.trailing(["科", "处", "股", "室", "司"]),
      items.dropLast().allSatisfy({ $0.trailing(suffixes) == nil })
    else { return nil }
    var parts = Array(items.dropLast())
    if let word = ["以及", "和", "及"].first(where: { last.contains($0) }),
      let range = last.ranges(of: word).last
    {
      parts += [String(last[..<range.lowerBound]), String(last[range.upperBound...])]
    } else {
      parts.append(last)
    }
    return parts.map { $0.hasSuffix(suffix) ? $0 : $0 + suffix }
  }
}
