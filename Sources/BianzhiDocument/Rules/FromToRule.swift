/// 行政编制由42名调整为38名: the first number was in force before, the second is from now on.
enum FromToRule {
  static let links = [String](
    words: """
      调整为 调整到 调整至 增加到 增加至 增加为 增至 增为 增到 减少到 减少至 减少为 减至 减为 减到 核增为 核增至 核减为 核减至 变更为
      核定为 重新核定为 调为 改为 扩大到 精简为 精简到 压缩为 压缩到 提高到 降为 整合为 精简到 调减为 调减至 调增为 调增至
      """)
  private static let origins = [String](words: "由 从 由原来的 从原来的 由原来 由原 从原 由原核定的 由原有的 由现有的 由现 由原先的")

  /// Without 由原来的420名调整为, behind which the numbers are those from now on.
  static func withoutOrigins(_ words: String) -> String {
    var rest = words
    for origin in ["由原", "从原"] {
      while let open = rest.firstRange(of: origin) {
        let clause = rest[open.upperBound...].prefix { !",;:".contains($0) }
        let link = links.compactMap { String(clause).ranges(of: $0).last?.upperBound }.max()
        guard link != nil else { return rest }
        rest.removeSubrange(open.lowerBound..<clause.endIndex)
      }
    }
    return rest
  }

  static func read(_ index: Int, _ reader: inout SentenceReader) -> Bool {
    let place = NumberRule.place(of: index, reader)
    guard place.isGlued, place.bracket == nil, links.contains(reader.form.words(place.tail)),
      let words = words(of: place.label),
      let next = reader.sentence.quantities.indices.first(where: {
        reader.sentence.quantities[$0].range.lowerBound == place.tail.upperBound
      })
    else { return false }
    let later = reader.sentence.quantities[next]
    if later.unit == .pieces, let organ = BodyListRule.owner(of: words),
      putBodies(organ, place, later, &reader)
    {
      reader.done.formUnion([index, next])
      return true
    }
    guard isOfFocus(place, reader), let number = later.value, place.quantity.value != nil,
      isUse(behind: later, reader),
      let label = raised(words, place, to: number, reader) ?? LabelReader.read(words),
      label.sign == 0, label.mark == nil,
      reader.isClear(label.owner), tailIsEmpty(behind: later, reader)
    else {
      for place in [index, next] { reader.leaveUnread(place, .notUnderstood) }
      return true
    }
    let organ = reader.name(of: label.owner)
    let span = reader.form.span(
      reader.form.pastLinks(place.start)..<later.range.upperBound)
    let split = reader.sentence.bracket(at: later.range.upperBound).flatMap {
      SplitWords.read(reader.form.words($0))
    }
    guard put(label.content, number, split, organ, span, &reader) else {
      for place in [index, next] { reader.leaveUnread(place, .notUnderstood) }
      return true
    }
    reader.leaveUnread(index, .earlier)
    keep(label.owner, organ, &reader)
    reader.done.insert(next)
    reader.reached = later.range.upperBound
    return true
  }

  /// The numbers behind go on with the organ that the words named.
  private static func keep(
    _ owner: Label.Owner, _ organ: String?, _ reader: inout SentenceReader
  ) {
    guard reader.isSpoken(owner), let organ else { return }
    reader.spoken = organ
    reader.mentioned.insert(organ)
  }

  /// 甲校事业编制 of 甲校事业编制由, and of 甲校由事业编制.
  private static func words(of text: String) -> String? {
    let label = text.hasPrefix("将") ? String(text.dropFirst()) : text
    if let origin = label.trailing(origins) { return String(label.dropLast(origin.count)) }
    for origin in origins.sorted(by: { $0.count > $1.count }) {
      guard let range = label.ranges(of: origin).last else { continue }
      let kind = String(label[range.upperBound...])
      guard let (content, before, isEach) = LabelReader.content(of: kind), before.isEmpty, !isEach,
        case .quota = content
      else { return nil }
      return label[..<range.lowerBound] + kind
    }
    return nil
  }

  /// 核增教师编制12名,由186名调整为198名: the change before it tells the kind, where the sum proves it.
  private static func raised(
    _ words: String, _ place: NumberRule.Place, to number: Int, _ reader: SentenceReader
  ) -> Label? {
    guard words.allSatisfy({ "、,即".contains($0) }), let newest = reader.newest, newest.sign != 0,
      case .quota(let kind, _) = newest.content, let earlier = place.quantity.value
    else { return nil }
    let organ = reader.name(of: newest.owner)
    let change = reader.draft.organs.first { $0.name == organ }?.changes.last
    guard let change, change.kind == kind, earlier + change.delta == number else { return nil }
    return Label(owner: newest.owner, content: newest.content)
  }

  /// Whether the numbers are surely those of the organ that the sentence speaks of, and no wish.
  private static func isOfFocus(_ place: NumberRule.Place, _ reader: SentenceReader) -> Bool {
    (!reader.isFocusUnclear || reader.isOwnerSaid(place)) && reader.carriedReason == nil
      && (reader.isOwnerNamed(place)
        || !OtherOrgans(reader).stand(before: place.start, isBodyTold: true))
      && AfterWords.wish(place.label) == nil
      && (reader.isOwnerNamed(place) || !reader.isSubjectLost)
      && !AddresseeSubject.stands(before: place, reader)
  }

  /// Whether nothing stands in a bracket behind the number but what became of the places.
  private static func isUse(behind quantity: Quantity, _ reader: SentenceReader) -> Bool {
    guard let bracket = reader.sentence.bracket(at: quantity.range.upperBound) else { return true }
    let words = reader.form.words(bracket)
    return SplitWords.read(words) != nil
      || words.leading(["核减的", "核增的", "增加的", "减少的", "收回", "用于", "专项用于"]) != nil
  }

  private static func tailIsEmpty(behind quantity: Quantity, _ reader: SentenceReader) -> Bool {
    let whole = reader.sentence.bracket(at: quantity.range.upperBound).map { $0.upperBound + 1 }
    let start = whole ?? quantity.range.upperBound
    return reader.sentence.clauseEnd(from: start, notAfter: .max) == start
  }

  /// 内设机构由6个增加到7个.
  private static func putBodies(
    _ owner: Label.Owner, _ place: NumberRule.Place, _ later: Quantity,
    _ reader: inout SentenceReader
  ) -> Bool {
    guard let count = later.value, !reader.isFocusUnclear, reader.isClear(owner),
      tailIsEmpty(behind: later, reader),
      !OtherOrgans(reader).stand(before: place.start, isBodyTold: true)
    else { return false }
    let span = reader.form.span(reader.form.pastLinks(place.start)..<later.range.upperBound)
    reader.draft.update(reader.name(of: owner)) { organ in
      if organ.bodies == nil { organ.bodies = BodyProposals(statedCount: count, span: span) }
    }
    reader.reached = later.range.upperBound
    return true
  }

  private static func put(
    _ content: Label.Content, _ number: Int, _ split: (main: Int, deputy: Int)?,
    _ organ: String?, _ span: TextSpan, _ reader: inout SentenceReader
  ) -> Bool {
    switch content {
    case .quota(let kind, let scope) where split == nil:
      let quota = QuotaProposal(
        kind: kind, number: number, scope: scope, state: .after, span: span)
      let index = reader.draft.update(organ) {
        $0.quotas.append(quota)
        return $0.quotas.count - 1
      }
      reader.parent = .quota(organ: organ, index: index)
    case .inner(let words) where words.half == nil:
      let index = reader.draft.update(organ) {
        $0.innerPosts.append(
          InnerPostProposal(
            label: words.name, number: number, main: split?.main, deputy: split?.deputy, span: span)
        )
        return $0.innerPosts.count - 1
      }
      reader.parent = .inner(organ: organ, index: index)
    case .leaders(let titles)
    where split == nil && titles.count == 1 && !titles[0].isInner
      && TitleWords.fits(titles[0], organ: organ):
      let post = PostProposal(
        title: titles[0].text, number: number, isConcurrent: false, span: span)
      LeaderNumber.append(post, titles[0].role, to: organ, &reader)
    case .quota, .leaders, .inner, .leaderTotal, .half, .staff, .open: return false
    }
    return true
  }
}
