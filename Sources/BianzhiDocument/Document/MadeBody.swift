/// 同意成立甲市乙队, 经研究,组建丙所: a sentence that makes a unit, whatever its name ends with.
struct MadeBody {
  /// Nil where the text leaves open what is made.
  let name: String?
  /// Behind the name, from the start of the sentence.
  let end: Int

  private static let verbs = [String](
    words: "成立 建立 设立 组建 增设 新设 设置 新组建 新设立 新成立 新建 恢复设立 恢复成立 下设 筹建")
  private static let approvals = ["同意", "决定", "经研究"]
  private static let leads = [String](words: "同意 决定 经 批准 会议 现 拟同意 原则同意 原则上同意")
  /// Ends of bodies inside an organ, which are none of their own unless their name tells a place.
  private static let inner = [String](words: "科 股 室 司 组 处 党委 党组 党支部 党总支 工会 纪委 团委 窗口 岗")

  static func read(_ words: String) -> MadeBody? {
    let places = verbs.flatMap(words.ranges).sorted {
      ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound)
    }
    for place in places {
      let (head, verb) = (words[..<place.lowerBound], String(words[place]))
      guard isAct(head, verb) else { continue }
      let behind = words[place.upperBound...]
      let quotes = behind.prefix { "“‘\"".contains($0) }
      let name = String(behind.dropFirst(quotes.count).prefix { !",;:。(”’\"".contains($0) })
      let end = (head + verb + quotes + name).unicodeScalars.count
      let isSaid = approvals.contains(where: String(head.suffix(24)).contains)
      return made(name, end, isSaid: isSaid, isQuoted: !quotes.isEmpty)
    }
    return nil
  }

  /// The words of the clause before the verb.
  private static func clause(_ head: Substring) -> String {
    String(head.split(separator: ",", omittingEmptySubsequences: false).last ?? "")
  }

  /// Whether the verb is what the clause says: it stands first, or approval leads to it.
  private static func isAct(_ head: Substring, _ verb: String) -> Bool {
    let clause = clause(head)
    if clause.isEmpty { return verb != "设置" && verb != "下设" }
    return clause.leading(leads) != nil && !clause.containsAny(["撤销", "负责", "审核", "承担"])
  }

  private static func made(
    _ text: String, _ end: Int, isSaid: Bool, isQuoted: Bool
  ) -> MadeBody? {
    let isPlain = text.unicodeScalars.allSatisfy {
      (0x4E00...0x9FFF).contains($0.value) || $0 == "、"
    }
    guard isPlain, text.count >= 3, !text.containsAny(["编制", "职数", "人员", "机制", "制度", "牌子"]) else {
      return nil
    }
    let name = text.firstRange(of: "为").map { String(text[..<$0.lowerBound]) } ?? text
    if OrganWords.isName(name) { return MadeBody(name: name, end: end) }
    if name.trailing(inner) != nil, !isQuoted { return nil }
    guard isSaid else { return nil }
    return MadeBody(name: OrganWords.isUnit(name) ? name : nil, end: end)
  }
}
