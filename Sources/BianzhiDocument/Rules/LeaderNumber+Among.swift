extension LeaderNumber {
  /// 副局长3名,其中常务副局长1名: one of those that were counted.
  static func isAmongDeputies(
    _ item: Item, _ titles: [TitleWords.Title], _ reader: SentenceReader
  ) -> Bool {
    guard item.label.mark == .part, titles.count == 1,
      case .leaders(let before)? = reader.newest?.content, before.count == 1
    else { return false }
    return titles[0].role == .deputy && titles[0].text != before[0].text
      && titles[0].text.hasSuffix(before[0].text)
  }
}
