/// The words before a number together with those before the colon in front of them.
enum ColonWords {
  private static let neutral = [String](
    words: """
      人员编制 编制 领导职数 机构编制 如下 其中 核定如下 调整如下 内设机构领导职数 编制情况 编制和领导职数 人员编制和领导职数 机构编制事项 行政编制 事业编制
      编制及领导职数 人员编制及领导职数 领导职数和内设机构领导职数 职数 编制职数 领导班子职数 领导配备
      """)

  static func label(_ place: NumberRule.Place, _ reader: SentenceReader) -> Label? {
    let words = withoutNotes(place.label)
    if words.isEmpty, let lead = place.beforeColon, !reader.isTaken(before: place.start - 1) {
      guard let label = LabelReader.read(withoutNotes(lead)), label.sign == 0 else { return nil }
      return label.content == .open ? nil : label
    }
    guard var label = own(words, place, reader) else { return nil }
    guard let lead = place.beforeColon, !lead.isEmpty else { return label }
    if reader.isTaken(before: place.start - 1) {
      if case .quota = label.content, label.mark == nil { label.mark = .part }
      return label
    }
    if lead == "其中" || lead.hasSuffix("其中") {
      label.mark = .part
      return label
    }
    if isNeutral(lead) { return label }
    if let subject = LabelReader.owner(lead), subject.sign == 0 {
      switch subject.owner {
      case .named, .short: if label.owner == .focus { label.owner = subject.owner }
      case .focus, .pronoun, .that, .group, .system: break
      }
      return label
    }
    guard let outer = LabelReader.read(lead), outer.content != .open, outer.sign == 0 else {
      return nil
    }
    return label
  }

  /// 人员编制、组成: words that tell what the numbers are about and nothing of them.
  private static func isNeutral(_ lead: String) -> Bool {
    if neutral.contains(lead) { return true }
    let pieces = lead.split { "、和及".contains($0) }.map(String.init)
    return pieces.count > 1
      && pieces.allSatisfy { neutral.contains($0) || ["组成", "构成", "人员构成", "经费"].contains($0) }
  }

  private static func own(
    _ words: String, _ place: NumberRule.Place, _ reader: SentenceReader
  ) -> Label? {
    if let label = LabelReader.read(words), label.content != .open { return label }
    if let posts = ranked(words, place) { return posts }
    if let short = shortKind(words, place, reader) ?? half(words, reader) { return short }
    guard var label = LabelReader.read(words) else { return partOfItsOwn(words, reader) }
    if case .named = label.owner, label.sign == 0,
      let shared = sharedKind(place.beforeColon) ?? reader.sharedKind
    {
      label.content = .quota(kind: shared.name, scope: shared.scope)
    }
    return label
  }

  /// 其中离休干部管理服务人员编制2名: a part of the places under a name of its own.
  private static func partOfItsOwn(_ words: String, _ reader: SentenceReader) -> Label? {
    guard let mark = words.leading(["其中", "含", "其中含"]), reader.parent.isQuota else { return nil }
    let name = String(words.dropFirst(mark.count).drop { ":,".contains($0) })
    guard (4...24).contains(name.count), name.hasSuffix("编制"), !OrganWords.contains(in: name),
      !name.containsAny(["核", "增", "减", "划", "原", "另", "、", "各", "超", "空"]),
      name.unicodeScalars.allSatisfy({ (0x4E00...0x9FFF).contains($0.value) })
    else { return nil }
    return Label(mark: .part, content: .staff(name))
  }

  /// 行政 or 事业 among the parts of a number of 编制.
  private static func shortKind(
    _ words: String, _ place: NumberRule.Place, _ reader: SentenceReader
  ) -> Label? {
    var rest = String(words.drop { "、,和及".contains($0) })
    var mark: Label.Mark? = place.beforeColon?.hasSuffix("其中") == true ? .part : nil
    if rest.hasPrefix("其中") {
      mark = .part
      rest.removeFirst(2)
    }
    guard mark == .part || reader.isAmongParts, case .quota(let organ, let index) = reader.parent,
      let kind = KindWords.whole(rest + "编制"), !rest.isEmpty
    else { return nil }
    let isSum = reader.draft.organs.contains {
      $0.name == organ && $0.quotas.indices.contains(index)
        && KindWords.isSum($0.quotas[index].kind)
    }
    return isSum ? Label(mark: mark, content: .quota(kind: kind.name, scope: nil)) : nil
  }

  /// 科级领导职数:正科级8名, 内设机构领导职数:正职6名: a number of such posts.
  private static func ranked(_ words: String, _ place: NumberRule.Place) -> Label? {
    guard let lead = place.beforeColon, let outer = LabelReader.read(withoutNotes(lead)),
      outer.sign == 0, outer.mark == nil, case .inner(let posts) = outer.content,
      posts.half == nil, let first = words.first, "正副".contains(first),
      words.dropFirst() == "职" || posts.rank.map({ words.dropFirst() == $0 }) == true,
      let inner = InnerPostWords("\(posts.label)\(first)职")
    else { return nil }
    return Label(owner: outer.owner, content: .inner(inner))
  }

  /// 正职 or 正科级 among the posts before.
  private static func half(_ words: String, _ reader: SentenceReader) -> Label? {
    var rest = String(words.drop { "、,和及".contains($0) })
    var label = Label(content: .open)
    if rest.hasPrefix("其中") {
      label.mark = .part
      rest.removeFirst(2)
    }
    switch reader.parent {
    case .inner, .leaders: break
    case .none, .quota: return nil
    }
    guard let half = InnerPostWords.half(of: rest) else { return nil }
    label.content = .half(half)
    return label
  }

  /// The kind that stands before a colon, for a list of organs behind it.
  static func sharedKind(_ lead: String?) -> (name: String?, scope: QuotaProposal.Scope?)? {
    guard let lead else { return nil }
    let bare =
      lead.trailing(["分别为", "如下", "分配如下", "核定如下"]).map { String(lead.dropLast($0.count)) } ?? lead
    guard let label = LabelReader.read(bare), label.owner == .focus, label.sign == 0,
      case .quota(let kind, let scope) = label.content
    else { return nil }
    return (kind, scope)
  }

  /// 主任(局长): the title under the second name of the organ.
  private static func isSecondTitle(_ words: String, behind title: String) -> Bool {
    guard TitleWords.ending(title) != nil, let (before, second) = TitleWords.ending(words) else {
      return false
    }
    return before.isEmpty && !second.isInner && second.role != .other
  }

  /// Without brackets that hold a rank or a note and no number.
  static func withoutNotes(_ words: String) -> String {
    guard KindWords.ending(words)?.word.hasSuffix(")") != true, !words.hasSuffix("编制)") else {
      return words
    }
    var rest = words
    while let open = rest.lastIndex(of: "("), let close = rest[open...].firstIndex(of: ")") {
      let inside = rest[rest.index(after: open)..<close]
      guard
        inside.hasSuffix("级") || inside.hasPrefix("以下简称") || inside.hasPrefix("简称")
          || inside.hasPrefix("编者注") || inside.hasPrefix("挂") || inside.hasPrefix("加挂")
          || isSecondTitle(String(inside), behind: String(rest[..<open]))
      else { return rest }
      rest.removeSubrange(open...close)
    }
    return rest
  }
}
