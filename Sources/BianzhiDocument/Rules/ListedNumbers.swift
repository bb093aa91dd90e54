/// 乡镇核增编制:甲镇5名、乙镇10名; 调整后各单位行政编制为:甲局19名、乙局31名: organs with their numbers under one kind.
///
/// The list is read as a whole or not at all.
enum ListedNumbers {
  private static let groups = [String](
    words: """
      县直部门 市直部门 区直部门 省直部门 县直单位 市直单位 区直单位 县直机关 市直机关 下列单位 以下单位 各单位 有关单位 相关单位 部分单位 下列部门 以下部门
      各部门 有关部门 乡镇 各乡镇 街道 各街道 镇街 下列乡镇 以下乡镇
      """)
  private static let ends = [String](words: "如下 分别如下 分别为 分别是 情况如下 为 是")

  static func read(_ reader: inout SentenceReader) {
    let words = reader.sentence.words
    guard let colon = words.firstIndex(of: ":") else { return }
    let place = reader.sentence.range.lowerBound + words[..<colon].unicodeScalars.count
    let start = reader.sentence.clauseStart(before: place, notBefore: 0)
    guard reader.sentence.depth(at: place) == 0,
      !reader.isActTold || isTold(String(words[..<colon])),
      let (sign, kind) = lead(reader.form.words(start..<place)),
      let list = items(from: place + 1, reader), isClear(reader, start, place, sign)
    else { return }
    let isAfter = reader.isAfterChange(place)
    let label = Label(sign: sign, content: .quota(kind: kind, scope: nil))
    let before = reader
    for (index, name) in list where !put(index, name, label, isAfter, &reader) {
      reader = before
      return
    }
    reader.newest = label
    reader.parent = .none
  }

  private static func isTold(_ lead: String) -> Bool {
    ActWords.isTold(in: lead) || lead.containsAny(AfterWords.all)
  }

  /// Whether the numbers are added or taken away, and the kind that the words before the colon name.
  private static func lead(_ words: String) -> (sign: Int, kind: String?)? {
    var text = words
    while let end = text.trailing(ends) { text.removeLast(end.count) }
    guard let (content, before, isEach) = LabelReader.content(of: text), !isEach,
      case .quota(let kind, _) = content
    else { return nil }
    guard let group = groups.first(where: before.contains),
      let subject = LabelReader.owner(before.replacing(group, with: "")), subject.owner == .focus
    else { return nil }
    return (subject.sign, kind)
  }

  /// The numbers up to the end of the sentence, each behind the name of its organ alone.
  private static func items(from start: Int, _ reader: SentenceReader) -> [(Int, String)]? {
    let (sentence, form) = (reader.sentence, reader.form)
    var (begin, names) = (start, [(Int, String)]())
    for index in sentence.quantities.indices
    where sentence.quantities[index].range.lowerBound >= start {
      let quantity = sentence.quantities[index]
      let words = String(
        form.words(begin..<quantity.range.lowerBound).drop { "、,和及".contains($0) })
      guard !reader.done.contains(index), quantity.unit == .places || quantity.unit == .people,
        quantity.value != nil, OrganWords.isName(words), reader.isClear(.named(words))
      else { return nil }
      names.append((index, OrganWords.withoutBrackets(words)))
      begin = quantity.range.upperBound
    }
    guard names.count > 1, begin == sentence.range.upperBound,
      Set(names.map(\.1)).count == names.count
    else { return nil }
    return names
  }

  private static func isClear(
    _ reader: SentenceReader, _ start: Int, _ colon: Int, _ sign: Int
  ) -> Bool {
    let before = reader.form.words(reader.sentence.range.lowerBound..<start)
    let words = reader.form.words(reader.sentence.range.lowerBound..<colon)
    return reader.carriedReason == nil && !reader.isEnding && AfterWords.wish(words) == nil
      && AfterWords.veto(words) == nil
      && (sign != 0 || ActWords.last(in: before) == nil)
  }

  private static func put(
    _ index: Int, _ name: String, _ label: Label, _ isAfter: Bool, _ reader: inout SentenceReader
  ) -> Bool {
    let quantity = reader.sentence.quantities[index]
    guard let number = quantity.value, case .quota(let kind, let scope) = label.content,
      let organ = reader.name(of: .named(name)), !reader.isMoved(label.sign * number, of: organ)
    else { return false }
    let start = quantity.range.lowerBound - name.unicodeScalars.count
    let item = PlaceNumber.Item(
      label: label, number: number, organ: organ,
      span: reader.form.span(start..<quantity.range.upperBound), bracket: nil, isAfter: isAfter,
      at: quantity.range.lowerBound, end: quantity.range.upperBound)
    guard QuotaNumber.put(item, kind: kind, scope: scope, &reader) else { return false }
    reader.done.insert(index)
    reader.mentioned.insert(organ)
    reader.reached = max(reader.reached, quantity.range.upperBound)
    return true
  }
}
