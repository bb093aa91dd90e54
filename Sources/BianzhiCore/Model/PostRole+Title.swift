extension PostRole {
  /// The role of a post that an approval names: a word for the role, or a title such as 副局长.
  ///
  /// - Returns: nil for a text that is no leading post.
  package init?(ofPost text: String) {
    if let role = PostRole(recorded: text) {
      self = role
      return
    }
    let title = String(
      String.UnicodeScalarView(Self.outsideBrackets(PlainText(text).withoutBlanks)))
    if ["总工", "总师", "总会计", "总经济", "总畜牧", "总农艺"].contains(where: title.contains) {
      self = .other
      return
    }
    let endings = ["长", "主任", "书记", "主席", "理事长", "总监", "负责人", "校监", "组长", "经理", "台长"]
    guard endings.contains(where: title.hasSuffix) else {
      // 组织委员 is no head and nobody's deputy.
      guard PostTitle(title).teamPost == .member else { return nil }
      self = .other
      return
    }
    self = PostTitle(title).isBesideHead ? .other : .implied(byTitle: title)
  }

  /// The role a post's title implies where none is recorded: a deputy where it says 副, else the
  /// principal.
  ///
  /// Not counted as such are 副 inside brackets, inside a word of rank (副处级, 副县级待遇, 县处级副职),
  /// of a non-leading grade (副主任科员, 副调研员), of a professional grade (副教授, 副主任医师), and where
  /// it means a side product (农副产品, 副食). One 副 left over is enough: 党组书记、副局长 is a deputy.
  package static func implied(byTitle title: String) -> PostRole {
    var text = outsideBrackets(PlainText(title).withoutBlanks)
    while let found = text.firstIndex(of: "副") {
      let rest = text[found...]
      guard let length = wordLength(rest, after: text[..<found]) else { return .deputy }
      text = Array(rest.dropFirst(length))
    }
    return .principal
  }

  /// The length of the word that begins with this 副 and makes no deputy; nil where it does.
  private static func wordLength(
    _ text: ArraySlice<Unicode.Scalar>, after before: ArraySlice<Unicode.Scalar>
  ) -> Int? {
    if let word = harmlessWords.first(where: { text.starts(with: $0) }) { return word.count }
    if before.last == "农" { return 1 }
    if text.dropFirst().first == "职" { return before.last == "级" ? 2 : nil }
    let units = text.dropFirst().prefix { rankUnits.contains($0) }
    guard let unit = units.last else { return nil }
    let rest = text.dropFirst(1 + units.count)
    let length = 1 + units.count
    if rest.starts(with: "级".unicodeScalars) { return length + 1 }
    if rest.starts(with: "长级".unicodeScalars) { return length + 2 }
    if rankTails.contains(where: { rest.starts(with: $0) }) { return length }
    // A bare 副处 or 副科 is a rank; a bare 副局 or 副镇 is somebody's short title.
    let isEnd = rest.first.map { "、,;。".unicodeScalars.contains($0) } ?? true
    return isEnd && bareUnits.contains(unit) ? length : nil
  }

  private static let rankUnits = Set("部省厅司局地市州处县区科乡镇股营团师".unicodeScalars)
  private static let bareUnits = Set("厅处县科股".unicodeScalars)
  private static let rankTails = ["待遇", "实职", "非领导"].map { Array($0.unicodeScalars) }
  private static let harmlessWords = [
    "副主任科员", "副调研员", "副巡视员", "副科员", "副教授", "副研究员", "副研究馆员", "副主任医师", "副主任中医师",
    "副主任护师", "副主任药师", "副主任技师", "副主任法医师", "副编审", "副译审", "副高", "副产品", "副食", "副业",
  ].map { Array($0.unicodeScalars) }

  /// Drops bracketed parts; a bracket that is never closed drops the rest.
  package static func outsideBrackets(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var depth = 0
    return text.filter { scalar in
      if "([{〔【〈《".unicodeScalars.contains(scalar) { depth += 1 }
      let isClosing = ")]}〕】〉》".unicodeScalars.contains(scalar)
      defer { if isClosing, depth > 0 { depth -= 1 } }
      return depth == 0 && !isClosing
    }
  }
}
