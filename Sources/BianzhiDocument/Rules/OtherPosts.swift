/// Posts and places that stand in an organ's text and are none of its own: those of its party committee, of each of its
/// bodies, and places that are counted in another number.
enum OtherPosts {
  private static let parties = [String](
    words: "机关党委 机关党组织 机关党总支 机关纪委 机关工会 直属机关党委 派驻 纪检组 纪检监察组 机关团委 工会")
  private static let titles = [String](words: "书记 组长 主席")
  private static let each = [
    "每个", "每组", "每科", "每处", "每股", "每室", "每站", "每所", "每队", "每庭", "每局", "每分局", "每院", "每校", "每馆", "每镇",
    "每乡",
    "每支队", "每大队", "每中队", "每单位", "每办", "每委", "每部门", "每一", "各办", "各委", "各科", "各室", "各处", "各股", "各组",
    "各队",
    "各大队", "各中队", "各站", "各所", "各庭", "各院", "各校", "各馆", "各镇", "各乡", "各街", "各园", "各内设", "各设", "各配",
    "均设", "各部室",
  ]
  private static let inside = [String](words: "含在 包含在 包括在 列入 计入 纳入 已含")

  static func isOne(_ label: Label, _ place: NumberRule.Place, _ reader: SentenceReader) -> Bool {
    let range = reader.sentence.range.lowerBound..<place.quantity.range.lowerBound
    let words = reader.outside(range)
    if case .group = label.owner { return false }
    if label.sign == 0, words.containsAny(each), !place.label.containsAny(["共", "合计"]),
      !reader.isOfGroup(place)
    {
      return true
    }
    switch label.content {
    case .leaders(let titles):
      return isOfParty(titles, words, reader) || isOfBody(titles, place, reader)
    case .quota: return label.mark == nil && isInside(place, reader)
    case .leaderTotal, .inner, .half, .staff, .open: return false
    }
  }

  /// 机关党委,专职副书记1名.
  private static func isOfParty(
    _ titles: [TitleWords.Title], _ words: String, _ reader: SentenceReader
  ) -> Bool {
    guard titles.contains(where: { $0.text.trailing(Self.titles) != nil && $0.text.count <= 5 }),
      let party = parties.first(where: words.contains)
    else { return false }
    return reader.focus?.contains(party) != true
      && !titles.contains { $0.text.contains(party) || $0.text.hasPrefix("纪检") }
  }

  /// 室主任18名、副主任22名: the deputies are those of the same bodies.
  private static func isOfBody(
    _ titles: [TitleWords.Title], _ place: NumberRule.Place, _ reader: SentenceReader
  ) -> Bool {
    guard case .leaders(let before)? = reader.newest?.content, before.count == 1,
      before[0].isInner, place.label.hasPrefix("、"), titles.count == 1, !titles[0].isInner,
      titles[0].role == .deputy
    else { return false }
    return before[0].text.hasSuffix("主任") && titles[0].text.hasSuffix("主任")
  }

  /// 编制2名(含在总编制内).
  private static func isInside(_ place: NumberRule.Place, _ reader: SentenceReader) -> Bool {
    var words = place.bracket.map(reader.form.words) ?? ""
    if words.isEmpty {
      words = String(
        reader.form.words(place.end..<reader.sentence.range.upperBound).drop { $0 == "," })
      words = String(words.prefix { !",;:".contains($0) })
    }
    return words.leading(inside) != nil && words.contains("编")
      || words.hasPrefix("在") && words.trailing(["编制内", "编制中", "总编制内", "总额内"]) != nil
  }
}
