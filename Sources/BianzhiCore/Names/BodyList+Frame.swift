extension BodyList {
  /// The list without what stands around it: 内设机构3个：, 设 … 3个内设机构, （共3个）.
  static func withoutFrame(_ text: String) -> String {
    let (headless, hadHead) = withoutHead(text)
    let (list, hadTail) = withoutTail(headless)
    guard hadTail, !hadHead else { return list }
    return withoutVerb(list)
  }

  /// Without what stands before a colon and says how many bodies follow, or that some do.
  private static func withoutHead(_ text: String) -> (list: String, found: Bool) {
    guard let colon = text.firstIndex(where: { ":：".contains($0) }) else {
      return verbs.contains(where: text.startsWith) ? (withoutVerb(text), true) : (text, false)
    }
    let head = text[..<colon].filter { !$0.isWhitespace }
    let rest = String(text[text.index(after: colon)...])
    guard head.count <= 20, rest.contains(where: { !$0.isWhitespace }),
      !head.contains(where: { "、，,；;".contains($0) }),
      head.contains(#/[0-9一二三四五六七八九十]个/#) || heads.contains(where: head.endsWith)
    else { return (text, false) }
    return (rest, true)
  }

  private static let heads = [
    "内设机构", "职能机构", "科室", "股室", "处室", "设置", "设", "设有", "设立", "如下", "包括", "分别为", "分别是", "为", "科(室)",
    "股(室)", "科（室）", "股（室）",
  ]

  /// 内设办公室 names 办公室; 设备科 begins with no such word.
  private static func withoutVerb(_ text: String) -> String {
    for verb in verbs + ["设有", "设立", "设置", "设"] where text.startsWith(verb) {
      let rest = text.dropFirst(verb.count)
      if let next = rest.first, !"备计施机".contains(next) { return String(rest) }
    }
    return text
  }

  private static let verbs = ["共设", "内设", "下设"]

  /// Without 等3个股室, 共2个, （3个） and 3个内设机构 behind the last name.
  private static func withoutTail(_ text: String) -> (list: String, found: Bool) {
    // Nearly no text has one, and looking for it takes long.
    guard text.contains(where: { "等共个".contains($0) }) else { return (text, false) }
    guard let found = text.firstMatch(of: tail) else { return (text, false) }
    let list = text[..<found.range.lowerBound]
    return list.isEmpty ? (text, false) : (String(list), true)
  }

  nonisolated(unsafe) private static let tail: Regex<Substring> =
    #/
      [\s，,。；;]* (?:
        等 (?:[0-9一二三四五六七八九十]{1,3} 个?)? (?:内设机构|职能科室|科室|股室|处室|机构|部门)?
        | [（(\[]? (?:等|合计|共计|共) [0-9一二三四五六七八九十]{1,3} 个?
          (?:内设机构|职能科室|科室|股室|处室|机构|部门|[科股处] [（(]室[）)])? [）)\]]?
        | [（(\[]? [0-9一二三四五六七八九十]{1,3} 个
          (?:内设机构|职能科室|科室|股室|处室|机构|部门|[科股处] [（(]室[）)]|[科股处室])? [）)\]]?
      ) [。.\s]* $
    /#
}
