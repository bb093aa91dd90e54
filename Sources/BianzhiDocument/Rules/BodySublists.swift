/// 甲所、乙所2个业务部门和办公室、财务科、总务科3个职能科室: a list in parts, each with its own number.
enum BodySublists {
  private static let sorts = [String](
    words: """
      业务部门 职能部门 职能科室 管理科室 职能管理科室 业务科室 行政科室 职能处室 业务处室 行政部门 管理部门 部门 科室 处室 股室 内设机构 科 处 股 室 庭 庭室
      """)

  /// - Returns: nil unless every part has as many names as it says, and all of them are as many as stated.
  static func names(_ list: String, stated: Int) -> [String]? {
    var (rest, names, parts) = (list[...], [String](), 0)
    while !rest.isEmpty {
      guard let (words, count, behind) = part(rest),
        let own = BodyNames.names(words, stated: count), own.count == count
      else { return nil }
      names += own
      parts += 1
      rest = behind
    }
    return parts > 1 && names.count == stated && Set(names).count == stated ? names : nil
  }

  /// The words of the first part, its number, and what follows it.
  private static func part(_ text: Substring) -> (String, Int, Substring)? {
    for mark in text.indices where text[mark] == "个" {
      let digits = text[..<mark].reversed().prefix { $0.isASCII && $0.isNumber }
      guard !digits.isEmpty, let count = Int(String(digits.reversed())) else { continue }
      let behind = text[text.index(after: mark)...]
      guard let sort = String(behind).leading(sorts) else { return nil }
      var rest = behind.dropFirst(sort.count)
      if let join = String(rest).leading(["以及", "和", "及", "与", "、", ","]) {
        rest = rest.dropFirst(join.count)
        guard !rest.isEmpty else { return nil }
      } else if !rest.isEmpty {
        return nil
      }
      return (String(text[..<mark].dropLast(digits.count)), count, rest)
    }
    return nil
  }
}
