import BianzhiCore

/// Posts by role in one text: 1正2副, 一正三副, 正职1名、副职2名, 科长1名副科长1名.
struct RoleCounts: Hashable {
  let principals, deputies: Int

  init(principals: Int, deputies: Int) {
    (self.principals, self.deputies) = (principals, deputies)
  }

  /// - Returns: nil for a text that says something else.
  init?(_ text: String) {
    var counts: [Character: Int] = [:]
    let (whole, part) = Self.parted(text)
    var rest = Self.plain(part)[...]
    while let first = rest.first {
      let leads = first == "正" || first == "副"
      let digits = (leads ? rest.dropFirst() : rest).prefix { Self.digits[$0] != nil }
      guard let number = Self.number(digits) else { return nil }
      rest = rest.dropFirst(digits.count + (leads ? 1 : 0))
      let role = leads ? first : rest.first
      guard let role, role == "正" || role == "副", counts[role] == nil else { return nil }
      counts[role] = number
      if !leads { rest = rest.dropFirst() }
    }
    guard !counts.isEmpty else { return nil }
    (principals, deputies) = (counts["正"] ?? 0, counts["副"] ?? 0)
    if let whole, whole != principals + deputies { return nil }
  }

  /// 3（1正2副） and 3名，其中正职1名、副职2名: the sum before its parts, which must be theirs.
  static func parted(_ text: String) -> (whole: Int?, part: String) {
    let folded = withoutIncluded(text.compatibilityForm.filter { !$0.isWhitespace })
    let front = #/^(领导)?(职数)?共?(?<sum>[0-9零一二三四五六七八九十两]+)[名个人]?[,，、;:(]+(其中)?[:,，]?/#
    guard let found = folded.firstMatch(of: front), let sum = number(found.output.sum) else {
      return (nil, folded)
    }
    return (sum, String(folded[found.range.upperBound...]))
  }

  /// 副局长2名（含专职副书记1名）: who is among them is counted already.
  private static func withoutIncluded(_ text: String) -> String {
    guard text.contains(where: { "含包".contains($0) }) else { return text }
    return text.replacing(#/[(\[〔【][,，]?(?:含|包括|包含|内含)[^()\[\]〔〕【】]*[)\]〕】]/#, with: "")
  }

  private static func plain(_ text: String) -> String {
    text.compatibilityForm
      .replacing(Self.deputyTitle, with: "副").replacing(Self.title, with: "正")
      .filter { !$0.isWhitespace && !"职名个人,，、;；()（）:：领导数".contains($0) }
  }

  /// 副科长, 副主任.
  nonisolated(unsafe) private static let deputyTitle: Regex<Substring> =
    #/副[局厅委院校馆所站处科股室部会队镇乡园]?(?:长|主任|书记)(?!助理)/#
  /// 科长, 主任.
  nonisolated(unsafe) private static let title: Regex<Substring> =
    #/[局厅委院校馆所站处科股室部会队镇乡园]?(?:长|主任(?!科员)|书记)(?!助理)/#

  static func isDigit(_ character: Character) -> Bool { digits[character] != nil }

  private static let digits: [Character: Int] = [
    "0": 0, "1": 1, "2": 2, "3": 3, "4": 4, "5": 5, "6": 6, "7": 7, "8": 8, "9": 9, "零": 0, "〇": 0,
    "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10,
  ]

  static func number(_ digits: Substring) -> Int? {
    let values = digits.compactMap { Self.digits[$0] }
    switch values.count {
    case 1: return values[0]
    case 2 where values[0] == 10: return 10 + values[1]
    case 2 where digits.allSatisfy(\.isASCII): return values[0] * 10 + values[1]
    default: return nil
    }
  }
}
