/// 挂甲市乙办公室牌子: further names of the organ that a sentence speaks of.
enum PlateWords {
  /// Where something else happens to the plate, or a body inside the organ has it.
  private static let others = [String](words: "内设 下设 不再 撤销 取消 拟 建议 更名 整合 合并 划入 划出 原")
  private static let leads = ["", "对外", "同时", "并", "并对外"]

  /// - Returns: the names, and where their words stand in the sentence; nil where it is not clear that they are the organ's.
  static func read(_ words: String, of organ: String?) -> (names: [String], range: Range<Int>)? {
    if let second = second(words, organ) { return second }
    guard let organ, let end = words.firstRange(of: "牌子"),
      let verb = words[..<end.lowerBound].ranges(of: "挂").last
    else { return nil }
    var before = String(words[..<verb.lowerBound])
    if let word = before.trailing(["加", "增"]) { before.removeLast(word.count) }
    guard isOfOrgan(before, organ) else { return nil }
    let list = words[verb.upperBound..<end.lowerBound].filter { !"“”\"‘’的".contains($0) }
    let names = list.split(whereSeparator: { "、和".contains($0) }).map(String.init)
    guard !names.isEmpty,
      names.allSatisfy({ OrganWords.isPlaced($0) && !OrganWords.isSame($0, organ) })
    else { return nil }
    let place = { (index: String.Index) in words[..<index].unicodeScalars.count }
    return (names.map(PlainForm.written), place(verb.lowerBound)..<place(end.upperBound))
  }

  /// 县融媒体中心(县广播电视台):…: the second name in the bracket behind the first.
  private static func second(_ words: String, _ organ: String?) -> (
    names: [String], range: Range<Int>
  )? {
    guard let organ, let open = words.firstIndex(of: "("), let close = words.firstIndex(of: ")"),
      open < close, words[words.index(after: close)...].first.map({ ":为是,".contains($0) }) == true
    else { return nil }
    let name = String(words[words.index(after: open)..<close])
    let bare = OrganWords.withoutBrackets(organ)
    guard OrganWords.isSame(bare, String(words[..<open])), OrganWords.isPlaced(name),
      !OrganWords.isSame(bare, name),
      name.first.map({ "省市县区州旗".contains($0) }) == true
        || name.prefix(2) == bare.prefix(2)
    else { return nil }
    let start = words[..<open].unicodeScalars.count + 1
    return ([PlainForm.written(name)], start..<start + name.unicodeScalars.count)
  }

  private static func isOfOrgan(_ before: String, _ organ: String) -> Bool {
    let plain = [organ, "建设", "设立", "设区"].reduce(before) { $0.replacing($1, with: "") }
    guard !plain.containsAny(others + ["设"]) else { return false }
    var last = before.split(omittingEmptySubsequences: false) { ",;:".contains($0) }.last.map(
      String.init)
    if let open = last?.lastIndex(of: "("), last?[open...].count == 1 { last?.remove(at: open) }
    guard let last else { return false }
    return leads.contains(last) || OrganWords.isSame(last, organ)
  }
}
