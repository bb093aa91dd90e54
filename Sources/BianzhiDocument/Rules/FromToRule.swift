/// 行政编制由42名调整为38名: the first number was in force before, the second is from now on.
enum FromToRule {
  static let links = [String](
    words: """
      调整为 调整到 调整至 增加到 增加至 增加为 增至 增为 增到 减少到 减少至 减少为 减至 减为 减到 核增为 核增至 核减为 核减至 变更为
      核定为 重新核定为 调为 改为 扩大到 精简为 精简到 压缩为 压缩到 提高到 降为 调减为 调减至 调增为 调增至
      """)
  private static let origins = [String](words: "由 从 由原来的 从原来的 由原来 由原 从原 由原核定的 由原有的 由现有的 由现 由原先的")

  static func read(_ index: Int, _ reader: inout SentenceReader) -> Bool {
    let place = NumberRule.place(of: index, reader)
    guard place.isGlued, place.bracket == nil, links.contains(reader.form.words(place.tail)),
      let origin = place.label.trailing(origins),
      let next = reader.sentence.quantities.indices.first(where: {
        reader.sentence.quantities[$0].range.lowerBound == place.tail.upperBound
      })
    else { return false }
    let words = String(place.label.dropLast(origin.count))
    let later = reader.sentence.quantities[next]
    guard !reader.isFocusUnclear, let number = later.value, place.quantity.value != nil,
      AfterWords.wish(place.label) == nil,
      reader.sentence.bracket(at: later.range.upperBound) == nil,
      let label = LabelReader.read(words), label.sign == 0, label.mark == nil,
      tailIsEmpty(behind: later, reader)
    else {
      for place in [index, next] { reader.leaveUnread(place, .notUnderstood) }
      return true
    }
    let organ = reader.name(of: label.owner)
    let span = reader.form.span(place.start..<later.range.upperBound)
    guard put(label.content, number, organ, span, &reader) else {
      for place in [index, next] { reader.leaveUnread(place, .notUnderstood) }
      return true
    }
    reader.leaveUnread(index, .earlier)
    reader.done.insert(next)
    reader.reached = later.range.upperBound
    return true
  }

  private static func tailIsEmpty(behind quantity: Quantity, _ reader: SentenceReader) -> Bool {
    let end = reader.sentence.clauseEnd(from: quantity.range.upperBound, notAfter: .max)
    return end == quantity.range.upperBound
  }

  private static func put(
    _ content: Label.Content, _ number: Int, _ organ: String?, _ span: TextSpan,
    _ reader: inout SentenceReader
  ) -> Bool {
    switch content {
    case .quota(let kind, let scope):
      let quota = QuotaProposal(
        kind: kind, number: number, scope: scope, state: .after, span: span)
      reader.draft.update(organ) { $0.quotas.append(quota) }
    case .inner(let words) where words.half == nil:
      reader.draft.update(organ) {
        $0.innerPosts.append(InnerPostProposal(label: words.name, number: number, span: span))
      }
    case .leaders(let titles)
    where titles.count == 1 && !titles[0].isInner
      && TitleWords.fits(titles[0], organ: organ):
      let post = PostProposal(
        title: titles[0].text, number: number, isConcurrent: false, span: span)
      LeaderNumber.append(post, titles[0].role, to: organ, &reader)
    case .leaders, .inner, .leaderTotal, .half, .open: return false
    }
    return true
  }
}
