extension SentenceReader {
  /// 调整后,行政编制30名 without a subject, where the newest change was another organ's.
  func isAfterOther(_ place: NumberRule.Place) -> Bool {
    guard !startsWithFocus, spoken == nil, isAfterChange(place.quantity.range.lowerBound),
      !isOwnerNamed(place)
    else { return false }
    let changes = draft.organs.flatMap { organ in organ.changes.map { (organ.name, $0.span) } }
    guard let newest = changes.map(\.1).max() else { return false }
    return !changes.contains { $0.1 == newest && $0.0 == focus }
  }
}

/// 你局机关增挂乙办牌子,增加行政编制1名: from 你局 on, a sentence about a new unit speaks of the addressee.
enum AddresseeSubject {
  private static let pronouns = LabelReader.pronouns(["你", "贵"])
  /// Behind 你局 these tell of a unit or a letter of its.
  private static let owned = [String](words: "所属 下属 直属 下设 管理 主管 代管 《 党组 党委 请示 来文 来函 申请 的请示 提出 上报")
  /// Before 你局 these tell whose unit is spoken of, where it comes from, or who did something.
  private static let relations: Set<Character> = [
    "为", "由", "归", "属", "给", "向", "对", "报", "在", "从", "与", "和", "经", "原", "是", "系", "入",
  ]

  /// Whether a sentence starts with 你局 as the one it speaks of.
  static func opens(_ words: String) -> Bool {
    var text = words
    while let lead = text.leading(["同意", "核定", "将", "对", "收回", "核减", "核增", "增加", "减少"]) {
      text.removeFirst(lead.count)
    }
    guard let word = text.leading(pronouns) else { return false }
    return String(text.dropFirst(word.count)).leading(owned) == nil
  }

  /// Whether the sentence has turned to the addressee before a number whose own words name no organ.
  static func stands(before place: NumberRule.Place, _ reader: SentenceReader) -> Bool {
    guard
      LabelReader.read(ColonWords.withoutNotes(place.label)).map({ $0.owner == .focus }) != false
    else { return false }
    return stands(before: place.start, isAfter: place.label.containsAny(AfterWords.all), reader)
  }

  /// - Parameter isAfter: whether the number is told as the one after a change.
  static func stands(before end: Int, isAfter: Bool, _ reader: SentenceReader) -> Bool {
    guard let addressee = reader.addressee, reader.isAddressed, !reader.isToSeveral,
      let own = reader.spoken ?? reader.focus, !OrganWords.isSame(own, addressee)
    else { return false }
    let start = max(reader.scanStart ?? 0, reader.sentence.range.lowerBound)
    guard start < end else { return false }
    let words = reader.form.words(start..<end)
    return pronouns.contains { word in
      words.ranges(of: word).contains { range in
        let behind = String(words[range.upperBound...])
        let before = words[..<range.lowerBound].last
        if isAfter { return behind.leading(["《", "请示"]) == nil }
        return behind.leading(owned) == nil && before.map(relations.contains) != true
      }
    }
  }
}
