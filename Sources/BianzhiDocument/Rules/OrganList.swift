/// 甲馆、乙馆、丙馆: names of organs joined by 、 and 和, and nothing else.
enum OrganList {
  private static let joints: Set<Character> = ["、", "和", "与", "及"]
  private static let leads = [String](words: "同意 核定 其中 另 调整后 明确 将 相应 相应将")

  /// - Returns: the names in their order; nil where any piece is no name, or one stands twice.
  static func read(_ text: String) -> [String]? {
    var rest = String(text.drop { joints.contains($0) || $0 == "," })
    while let lead = rest.leading(leads) { rest.removeFirst(lead.count) }
    if rest.hasSuffix("的") { rest.removeLast() }
    guard let names = names(rest), names.count > 1, Set(names).count == names.count else {
      return nil
    }
    return names
  }

  /// 和 may stand in a name: 甲市发展和改革委员会.
  private static func names(_ text: String) -> [String]? {
    if OrganWords.isName(text), !text.contains("、") { return [OrganWords.withoutBrackets(text)] }
    for place in text.indices where joints.contains(text[place]) {
      let first = String(text[..<place])
      guard first.count >= 3, OrganWords.isName(first), !first.contains("、"),
        let others = names(String(text[text.index(after: place)...]))
      else { continue }
      return [OrganWords.withoutBrackets(first)] + others
    }
    return nil
  }
}
