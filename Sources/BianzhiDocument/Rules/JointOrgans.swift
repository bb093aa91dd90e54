/// 甲馆和乙院、丙档案馆实行“一套班子、三块牌子”: one staff under several names.
enum JointOrgans {
  private static let pairs = [
    "党工委、管委会": "管委会", "党工委和管委会": "管委会", "党工委、办事处": "办事处", "党工委和办事处": "办事处",
    "镇党委、政府": "镇政府", "乡党委、政府": "乡政府",
  ]
  private static let zones: Set<String> = ["开发区", "高新区", "经开区", "园区", "新区"]

  /// 开发区管委会 of 开发区党工委、管委会, and of 开发区 alone; nil for any other words.
  static func short(_ words: String) -> String? {
    if zones.contains(words) { return words + "管委会" }
    guard let pair = words.trailing(Array(pairs.keys)), let short = pairs[pair] else { return nil }
    let before = String(words.dropLast(pair.count))
    // 城关街道党工委、办事处 are the street, 石桥镇党委、政府 the town.
    if before.count > 2, before.hasSuffix("街道"), short == "办事处" { return before }
    if let level = pair.first, "镇乡".contains(level), before.count > 1 { return before + [level] }
    return before.isEmpty || before == "街道" || zones.contains(before) ? before + short : nil
  }

  private static let phrases = ["一套班子", "一套人马", "两块牌子", "三块牌子", "一个机构、两块牌子"]

  /// Behind the clause that says so, where it names the organ that the text speaks of among them.
  static func end(in sentence: Sentence, of focus: String?) -> Int? {
    guard let focus else { return nil }
    let words = sentence.words
    guard
      let phrase = phrases.compactMap({ words.firstRange(of: $0) }).min(by: {
        $0.lowerBound < $1.lowerBound
      })
    else { return nil }
    let head = words[..<phrase.lowerBound]
    // Only what stands in the same clause is joined.
    guard !head.contains(where: { ",;:".contains($0) }),
      String(head).contains(OrganWords.withoutBrackets(focus))
    else { return nil }
    let place = sentence.range.lowerBound + words[..<phrase.upperBound].unicodeScalars.count
    return sentence.clauseEnd(from: place, notAfter: .max) < sentence.range.upperBound
      ? (place..<sentence.range.upperBound).first { sentence.form.text[$0] == "," } : nil
  }
}
