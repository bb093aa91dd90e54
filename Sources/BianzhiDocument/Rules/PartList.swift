/// The bracket behind a number: 含两委人员编制2名、援派机动编制1名, 行政编制20名、事业编制10名.
struct PartList {
  var parts: [PartProposal] = []
  var apart: [PartProposal] = []
  /// Subordinate units are inside the number.
  var isSystem = false

  private static let inside = ["含", "其中", "包括", "包含", "内含"]
  private static let outside = ["不含", "不包括", "另有", "另设", "另核", "不计"]
  /// Parts that stand inside a number without 含 too.
  private static let usual = [String](
    words: "离退休干部工作人员编制 离退休干部工作人员 离退休工作人员编制 老干部工作人员编制 两委人员编制 援派机动编制")
  static let units = [
    "站所", "所属", "下属", "直属", "派出机构", "基层", "二级单位", "事业单位",
    "派出所", "司法所", "监管所",
  ]

  /// - Returns: nil where a number in it is not understood.
  static func read(
    _ bracket: Range<Int>, organ: String?, isSum: Bool, isTotal: Bool = false,
    _ reader: inout SentenceReader
  ) -> PartList? {
    let words = reader.form.words(bracket)
    var list = PartList()
    let isInside = words.leading(inside) != nil || words.leading(usual) != nil
    let isOutside = words.leading(outside) != nil
    list.isSystem = isInside && words.containsAny(units)
    let indices = indices(in: bracket, reader)
    if indices.allSatisfy({ reader.sentence.quantities[$0].unit == .pieces }), list.isSystem {
      skip(bracket, &reader)
      return list
    }
    guard !indices.isEmpty else { return list }
    guard isInside || isOutside || isSum || isTotal else { return nil }
    var posts: [(TitleWords.Title, PartProposal)] = []
    for index in indices {
      guard let own = parts(index, in: bracket, reader) else { return nil }
      guard own.count == 1, let part = own.first else {
        list.parts += own
        continue
      }
      if let (before, title) = TitleWords.ending(part.label), before.isEmpty, !title.isInner {
        posts.append((title, part))
      } else if !isInside, !isOutside, KindWords.short(part.label) == nil {
        return nil
      } else if isOutside {
        list.apart.append(part)
      } else {
        list.parts.append(part)
      }
    }
    guard posts.isEmpty || isInside || isTotal, put(posts, organ, &reader) else { return nil }
    skip(bracket, &reader)
    return list
  }

  /// 其中局长1名: parts that are the organ's own leaders; false where they cannot be.
  private static func put(
    _ posts: [(TitleWords.Title, PartProposal)], _ organ: String?,
    _ reader: inout SentenceReader
  ) -> Bool {
    guard posts.allSatisfy({ TitleWords.fits($0.0, organ: organ) }) else { return false }
    for (title, part) in posts {
      LeaderNumber.append(
        PostProposal(title: title.text, number: part.number, isConcurrent: false, span: part.span),
        title.role, to: organ, &reader)
    }
    return true
  }

  static func indices(in bracket: Range<Int>, _ reader: SentenceReader) -> [Int] {
    reader.sentence.quantities.indices.filter {
      bracket.contains(reader.sentence.quantities[$0].range.lowerBound)
    }
  }

  /// One number of the bracket with the words before it, or behind it where none stand before it.
  static func part(
    _ index: Int, in bracket: Range<Int>, _ reader: SentenceReader
  ) -> PartProposal? {
    let (sentence, quantity) = (reader.sentence, reader.sentence.quantities[index])
    guard let number = quantity.value,
      quantity.unit != .pieces || sentence.form.words(bracket).contains("编")
    else { return nil }
    let earlier = indices(in: bracket, reader).last { $0 < index }
    let least = earlier.map { sentence.quantities[$0].range.upperBound } ?? bracket.lowerBound
    let start = sentence.clauseStart(before: quantity.range.lowerBound, notBefore: least)
    let end = sentence.clauseEnd(from: quantity.range.upperBound, notAfter: bracket.upperBound)
    var label = sentence.form.words(start..<quantity.range.lowerBound)
    while let mark = label.leading(inside + outside + ["、", "和", "及", ","]) {
      label.removeFirst(mark.count)
    }
    while let link = label.trailing(["为", "共", "各"]) {
      if link == "各" { return nil }
      label.removeLast(link.count)
    }
    let tail = sentence.form.words(quantity.range.upperBound..<end)
    if label.isEmpty {
      label =
        tail.leading(["用于", "专用于", "专项用于", "为", "系", "是"]).map { String(tail.dropFirst($0.count)) }
        ?? tail
      guard label.count >= 2, !label.contains("兼") else { return nil }
    } else if !tail.isEmpty {
      return nil
    }
    let plain = label.replacing("草原", with: "")
    guard AfterWords.wish(label) == nil, !plain.containsAny(["增加", "减少", "核增", "核减", "兼任", "原"])
    else { return nil }
    return PartProposal(
      label: PlainForm.written(label), number: number,
      span: sentence.form.span(sentence.form.pastLinks(start)..<end))
  }

  /// Whether the bracket holds a remark without any number of people.
  static func isNote(_ bracket: Range<Int>, _ reader: SentenceReader) -> Bool {
    indices(in: bracket, reader).isEmpty
  }

  /// 其中10名用于刑侦支队: what the places of a change are for; the numbers in it are listed as unread.
  static func isUse(_ bracket: Range<Int>, _ reader: SentenceReader) -> Bool {
    let words = reader.form.words(bracket)
    return words.leading(["其中", "用于", "含"]) != nil && !words.containsAny(["不含", "另", "原", "调整"])
  }

  /// Marks all numbers of a bracket as dealt with.
  static func skip(_ bracket: Range<Int>, _ reader: inout SentenceReader) {
    for index in indices(in: bracket, reader) { reader.done.insert(index) }
  }
}
