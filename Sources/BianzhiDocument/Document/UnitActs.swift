/// What a sentence does to units: makes, merges, abolishes or renames them.
enum UnitActs {
  /// Without 整合后 and 整合4项, which merge no units.
  static func withoutFunctions(_ text: String) -> String {
    var rest = ["整合前", "整合后", "合并前", "合并后", "进行整合", "整合职责", "整合职能", "整合资源"].reduce(text) {
      $0.replacing($1, with: "")
    }
    for range in rest.ranges(of: "整合").reversed() {
      let number = rest[range.upperBound...].prefix { $0.isASCII && $0.isNumber }
      guard !number.isEmpty, rest[number.endIndex...].first == "项" else { continue }
      rest.removeSubrange(range)
    }
    return rest
  }

  /// Whether it is sections of the organ that are merged or abolished: 将甲科、乙科合并为丙科, 撤销甲股.
  static func isAboutBodies(_ text: String) -> Bool {
    guard !text.contains("合署"), !OrganWords.contains(in: text) else { return false }
    for word in ["合并", "整合"] {
      for range in text.ranges(of: word)
      where text[..<range.lowerBound].last.map({ "科股室个".contains($0) }) != true {
        return false
      }
    }
    return text.ranges(of: "撤销").allSatisfy { range in
      text[range.upperBound...].prefix { !",、;和".contains($0) }.last.map { "科股室".contains($0) }
        == true
    }
  }

  /// The one unit that a sentence makes, and the place behind its name.
  static func madeUnit(_ words: String) -> (String, Int)? {
    guard words.containsAny(["整合", "合并", "撤销"]) else { return nil }
    var found: (String, Int)?
    for word in ["组建", "设立", "成立"] {
      for range in words.ranges(of: word) {
        let before = words[..<range.lowerBound].last
        guard before == "," || before == nil else { continue }
        let name = String(words[range.upperBound...].prefix { !",;:(".contains($0) })
        guard OrganWords.isName(name), found == nil else { return nil }
        found = (name, words[..<range.upperBound].unicodeScalars.count + name.unicodeScalars.count)
      }
    }
    return found
  }

  /// The one unit that 同意撤销甲中心, names.
  static func abolished(_ words: String) -> String? {
    let text =
      words.leading(["同意", "决定", "经研究,", "经研究决定,"]).map { String(words.dropFirst($0.count)) }
      ?? words
    guard text.hasPrefix("撤销"), let comma = text.firstIndex(of: ",") else { return nil }
    let name = String(text[text.index(text.startIndex, offsetBy: 2)..<comma])
    return OrganWords.isName(name) ? OrganWords.withoutBrackets(name) : nil
  }

  /// The new name of 将甲站更名为乙中心.
  static func renamed(_ text: String) -> String? {
    for word in ["更名为", "改名为", "变更为", "改称"] {
      guard let range = text.firstRange(of: word) else { continue }
      let behind = text[range.upperBound...].drop { "“‘\"".contains($0) }
      let name = String(behind.prefix { !",;。(”’\"、".contains($0) })
      if OrganWords.isName(name) { return OrganWords.withoutBrackets(name) }
    }
    return nil
  }

  /// The unit that 甲局下属乙中心 names at the start of a sentence.
  static func unitBelow(_ text: String) -> String? {
    for word in ["下属", "所属"] {
      guard let range = text.firstRange(of: word),
        (2...20).contains(text[..<range.lowerBound].count),
        !text[..<range.lowerBound].contains(where: { ",:;、()。".contains($0) }),
        let name = OrganWords.leading(String(text[range.upperBound...]), before: Focus.follows)
      else { continue }
      return OrganWords.withoutBrackets(name)
    }
    return nil
  }

  /// The units that a list of an organ's parts ends with: 及一个正科级事业单位:甲中心.
  static func below(_ words: String) -> [String] {
    guard let range = words.firstRange(of: "单位:"), range.lowerBound > words.startIndex else {
      return []
    }
    return words[range.upperBound...].split { "、,和及".contains($0) }.map(String.init)
      .filter { OrganWords.isName($0) && !words.hasPrefix($0) }
  }
}
