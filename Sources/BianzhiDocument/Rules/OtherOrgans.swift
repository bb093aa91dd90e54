/// Tells whether a sentence has named another organ than the one it speaks of.
struct OtherOrgans {
  private let reader: SentenceReader

  init(_ reader: SentenceReader) { self.reader = reader }

  private static let ends = [String](
    words:
      "委员会 局 厅 中心 大队 支队 总队 学校 学院 大学 医院 联合会 法院 检察院 办事处 人民政府 管委会 街道 中学 小学 研究院 研究所 事业单位 党校 馆 镇 站 公司")
  /// Behind these a name tells whose unit the sentence speaks of, or a second name of it.
  private static let relations = "为是由属挂"
  /// A longer name may go on with them: 市委办公室主任, 局长.
  private static let endings = [
    "长", "级", "属", "机关", "本级", "领导", "里", "内", "面", "局", "点", "委",
  ]
  private static let cuts = Set(",:;()、。和与及在对向给同立由从将为是属挂经报".unicodeScalars)

  /// Whether one stands before the place, brackets and the list of inner bodies left out.
  ///
  /// - Parameter isBodyTold: whether a new inner body before the place does not matter.
  func stand(before end: Int, isBodyTold: Bool = false) -> Bool {
    let (sentence, form) = (reader.sentence, reader.form)
    var start =
      reader.scanStart ?? JointOrgans.end(in: sentence, of: reader.focus)
      ?? sentence.range.lowerBound
    guard start < end else { return false }
    var wide = start
    var isOtherNamed = false
    for place in start..<min(end, sentence.range.upperBound) {
      let isCut = Self.cuts.contains(form.text[place])
      defer {
        if isCut {
          start = place + 1
          if !"和与及".unicodeScalars.contains(form.text[place]) { wide = place + 1 }
        }
      }
      if ",;:".unicodeScalars.contains(form.text[place]), isBackAtAddressee(place) {
        isOtherNamed = false
      }
      if isCut, !isBodyTold, reader.bodyRange?.contains(place) != true, isNewBody(start..<place) {
        isOtherNamed = true
      }
      guard !isCut, sentence.depth(at: place) == 0, reader.bodyRange?.contains(place) != true else {
        continue
      }
      let words = Self.behindVerbs(form.words(max(start, place - 40)..<place + 1))
      guard Self.isName(words), isOther(words), !goesOn(words, place) else { continue }
      if words.hasSuffix("事业单位"), !words.containsAny(["所属", "直属", "下属"]) { continue }
      let whole = Self.isName(form.words(max(wide, place - 40)..<place + 1)) ? wide : start
      let before = whole > sentence.range.lowerBound ? form.text[whole - 1] : ","
      let behind = form.words(place + 1..<min(place + 4, sentence.range.upperBound))
      if Self.relations.unicodeScalars.contains(before) || behind.hasPrefix("牌子")
        || behind.hasPrefix("名义") || isSeat(whole)
      {
        continue
      }
      if behind.leading(Self.endings) == nil { isOtherNamed = true }
    }
    return isOtherNamed
  }

  /// 甲办设在乙局: the name tells where the organ sits.
  private func isSeat(_ start: Int) -> Bool {
    start >= reader.sentence.range.lowerBound + 2
      && reader.form.words(start - 2..<start) == "设在"
  }

  private static func isName(_ words: String) -> Bool {
    if words.trailing(ends) != nil || MinistryWords.ending(words) != nil { return true }
    guard let last = words.last, "处所站院队".contains(last), let first = words.first else {
      return false
    }
    return "省市县区州国".contains(first) && words.count >= 4
  }

  private static let verbs = [
    "核减", "核增", "增加", "减少", "核定", "设置", "撤销", "划转", "调整", "收回", "明确", "组建", "成立",
  ]

  private static func behindVerbs(_ words: String) -> String {
    var rest = words
    for verb in verbs {
      if let range = rest.ranges(of: verb).last { rest = String(rest[range.upperBound...]) }
    }
    return rest
  }

  /// 新设食品处: what follows is about that body.
  private func isNewBody(_ range: Range<Int>) -> Bool {
    let words = reader.form.words(range)
    guard let last = words.last, "科处股室司组".contains(last),
      reader.sentence.depth(at: range.lowerBound) == 0
    else {
      return false
    }
    return words.containsAny(["新设", "增设", "设置", "成立", "组建"]) || words.hasPrefix("设")
      || range.lowerBound > reader.sentence.range.lowerBound
        && reader.form.text[range.lowerBound - 1] == "立"
  }

  /// 将甲中心的职能划归你局, is about the addressee again.
  private func isBackAtAddressee(_ place: Int) -> Bool {
    guard reader.focus == reader.addressee, reader.spoken == nil, !reader.isToSeveral else {
      return false
    }
    let words = reader.form.words(max(reader.sentence.range.lowerBound, place - 6)..<place)
    return ["划归", "划入", "划给", "归", "交由"].contains { verb in
      ["你局", "你委", "你办", "你单位", "你中心", "你院", "你部", "你校", "你会", "你厅"].contains {
        words.hasSuffix(verb + $0)
      }
    }
  }

  /// Whether the text goes on with the rest of the organ's own name: 市委编制委员会 of 市委编制委员会办公室.
  private func goesOn(_ words: String, _ place: Int) -> Bool {
    guard let own = (reader.spoken ?? reader.focus).map({ Array($0.unicodeScalars) }) else {
      return false
    }
    let begin = place + 1 - words.unicodeScalars.count
    guard begin >= reader.sentence.range.lowerBound else { return false }
    return own.indices.contains { start in
      let end = begin + own.count - start
      return end > place + 1 && end <= reader.sentence.range.upperBound
        && reader.form.text[begin..<end].elementsEqual(own[start...])
    }
  }

  private func isOther(_ words: String) -> Bool {
    // 同意你中心: the sort has two characters.
    for sort in ["中心", "大队", "支队", "学校", "学院", "医院", "街道", "法院"] where words.hasSuffix(sort) {
      if let head = words.dropLast(2).last, "你本我贵".contains(head) { return false }
    }
    if let head = words.dropLast().last, "你该本我贵全".contains(head) { return false }
    if let head = words.first, "你该本我贵".contains(head) { return false }
    guard words.unicodeScalars.count >= 3 || words.hasSuffix("中心") else { return false }
    guard let own = reader.spoken ?? reader.focus else { return words.unicodeScalars.count >= 4 }
    let bare = OrganWords.withoutBrackets(own)
    // 新组建的中心, of which 的中心 is left behind the verb.
    let sort = words.hasPrefix("的") ? String(words.dropFirst()) : words
    if OrganWords.isOfSort(bare, sort) { return false }
    return !bare.hasSuffix(words) && !words.hasSuffix(bare) && !OrganWords.isSame(bare, words)
      && !(words.count > 4 && words.hasSuffix(String(bare.suffix(4))))
  }
}
