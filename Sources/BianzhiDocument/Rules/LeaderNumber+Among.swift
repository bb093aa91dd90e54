extension LeaderNumber {
  /// 副镇长3名(1名由党委委员兼任): some of the posts are held beside another, and the number stands.
  ///
  /// - Returns: false where the bracket speaks of all of them or more; nil where it starts otherwise.
  static func isSomeHeld(
    _ bracket: Range<Int>, of number: Int, _ reader: inout SentenceReader
  ) -> Bool? {
    let indices = PartList.indices(in: bracket, reader)
    guard let first = indices.first, reader.form.words(bracket).contains("兼"),
      reader.sentence.quantities[first].range.lowerBound == bracket.lowerBound
    else { return nil }
    guard let part = reader.sentence.quantities[first].value, part < number else { return false }
    for index in indices { reader.leaveUnread(index, .notUnderstood) }
    return true
  }

  /// 核减副局长1名.
  static func putChange(
    _ item: Item, _ titles: [TitleWords.Title], _ reader: inout SentenceReader
  ) -> Bool {
    guard titles.count == 1, item.bracket.map({ PartList.isNote($0, reader) }) ?? true else {
      return false
    }
    reader.draft.update(item.organ) { $0.changes.append(item.change(of: titles[0].text)) }
    return true
  }

  /// Lists 其中常务副局长1名 as unread, which is counted already.
  static func leaveAmong(
    _ item: Item, _ titles: [TitleWords.Title], _ reader: inout SentenceReader
  ) -> Bool {
    guard isAmongDeputies(item, titles, reader) else { return false }
    reader.draft.unread.append(
      UnreadText(
        text: titles[0].text + "\(item.number)名", span: item.span, reason: .notUnderstood))
    return true
  }

  /// 副局长3名,其中常务副局长1名: one of those that were counted.
  private static func isAmongDeputies(
    _ item: Item, _ titles: [TitleWords.Title], _ reader: SentenceReader
  ) -> Bool {
    guard item.label.mark == .part, titles.count == 1,
      case .leaders(let before)? = reader.newest?.content, before.count == 1
    else { return false }
    return titles[0].role == .deputy && titles[0].text != before[0].text
      && titles[0].text.hasSuffix(before[0].text)
  }
}
