/// Puts a number of leader posts of the organ itself.
enum LeaderNumber {
  typealias Item = PlaceNumber.Item

  static func put(
    _ item: Item, _ titles: [TitleWords.Title], _ reader: inout SentenceReader
  ) -> Bool {
    let isGroup = item.organ.map { OrganWords.withoutBrackets($0).hasSuffix("组") } == true
    let titles =
      isGroup && titles.allSatisfy { $0.text.hasSuffix("组长") }
      ? titles.map { TitleWords.Title(text: $0.text, role: $0.role, isInner: false) } : titles
    if titles.map(\.text) == ["副组长"], isBehindGroupHead(reader) {
      return putOther(item, "副组长", &reader)
    }
    if titles.allSatisfy(\.isInner) {
      return titles.count == 1 && InnerNumber.put(item, title: titles[0], &reader)
    }
    guard !titles.contains(where: \.isInner),
      titles.allSatisfy({ TitleWords.fits($0, organ: item.organ) }),
      item.label.mark != .apart || item.label.sign == 0
    else { return false }
    let isOneMan = titles.count > 1 && !item.label.isEach
    if isOneMan, item.number != 1, !areOfGroup(titles) { return false }
    guard titles.count == 1 || isOneMan || item.label.isEach else { return false }
    if item.label.sign != 0 { return putChange(item, titles, &reader) }
    if leaveAmong(item, titles, &reader) { return true }
    guard let isConcurrent = concurrent(item, titles, &reader) else { return false }
    let names = isOneMan ? [titles.map(\.text).joined(separator: "、")] : titles.map(\.text)
    let first = highest(titles)
    for (name, title) in zip(names, titles) {
      let post = PostProposal(
        title: name, number: isConcurrent ? nil : item.number, isConcurrent: isConcurrent,
        span: item.span)
      append(post, isOneMan ? first : title.role, to: item.organ, &reader)
    }
    demoteParent(item, titles, &reader)
    return true
  }

  /// One person with two titles counts by the higher one: 党委副书记、乡长1名.
  private static func highest(_ titles: [TitleWords.Title]) -> TitleWords.Role {
    let roles = Set(titles.map(\.role))
    return roles.contains(.main) ? .main : roles.contains(.deputy) ? .deputy : .other
  }

  /// 党组成员、副局长3名: each of them is both.
  private static func areOfGroup(_ titles: [TitleWords.Title]) -> Bool {
    titles.dropLast().allSatisfy { members.contains($0.text) }
  }

  /// 巡察组组长3名、副组长6名: the deputies are those of the groups.
  private static func isBehindGroupHead(_ reader: SentenceReader) -> Bool {
    guard case .leaders(let titles)? = reader.newest?.content else { return false }
    return titles.count == 1 && titles[0].role == .other && titles[0].text.hasSuffix("组组长")
  }

  /// Seats that a deputy has beside his post.
  private static let members = Set([
    "党组成员", "党委委员", "党委成员", "党工委委员", "党组副书记", "党委副书记", "党工委副书记",
  ])

  /// A post that stands under its full title beside the organ's leaders.
  static func putOther(_ item: Item, _ title: String, _ reader: inout SentenceReader) -> Bool {
    guard item.label.sign == 0, let isConcurrent = concurrent(item, &reader) else {
      return false
    }
    let post = PostProposal(
      title: title, number: isConcurrent ? nil : item.number, isConcurrent: isConcurrent,
      span: item.span)
    append(post, .other, to: reader.focus, &reader)
    return true
  }

  /// 研究室主任(副县级)1名: a post under the name of a unit that is no organ of the text.
  static func putOther(
    _ title: String, at place: NumberRule.Place, _ reader: inout SentenceReader
  ) -> Bool {
    guard let number = place.quantity.value, place.tail.isEmpty,
      reader.left?.isPeople != true, let unit = TitleWords.ending(title)?.before
    else { return false }
    let item = Item(
      label: Label(content: .open), number: number, organ: reader.focus,
      span: reader.form.span(reader.form.pastLinks(place.start)..<place.end),
      bracket: place.bracket, isAfter: false, at: place.quantity.range.lowerBound, end: place.end)
    guard putOther(item, title, &reader) else { return false }
    reader.left = LeftNumber(beside: unit, end: place.end)
    reader.newest = Label(content: .leaders([]))
    return true
  }

  static func append(
    _ post: PostProposal, _ role: TitleWords.Role, to organ: String?, _ reader: inout SentenceReader
  ) {
    reader.draft.update(organ) { organ in
      switch role {
      case .main: organ.leaders.main.append(post)
      case .deputy: organ.leaders.deputy.append(post)
      case .other: organ.leaders.other.append(post)
      }
    }
  }

  /// Whether the bracket or a clause behind says that somebody holds the post beside another one.
  private static func concurrent(
    _ item: Item, _ titles: [TitleWords.Title], _ reader: inout SentenceReader
  ) -> Bool? {
    // 党委书记、院长1名(一肩挑) is one post as it stands.
    if titles.count > 1, item.bracket.map(reader.form.words) == "一肩挑" { return false }
    guard let noted = concurrent(item, &reader) else { return nil }
    return noted
      || titles.count == 1 && HeldBeside.isTold(titles[0].text, behind: item.end, reader)
  }

  /// Whether somebody holds the post beside another one; nil where a number in the bracket is not understood.
  private static func concurrent(_ item: Item, _ reader: inout SentenceReader) -> Bool? {
    guard let bracket = item.bracket else { return false }
    if let isSome = isSomeHeld(bracket, of: item.number, &reader) { return isSome ? false : nil }
    let words = reader.form.words(bracket)
    if words.containsAny(["可由", "可以由", "可兼", "可以兼"]), PartList.isNote(bracket, reader) {
      return false
    }
    if words.contains("一肩挑") {
      // 与院长一肩挑: the other post is the one that counts.
      return words.leading(["与", "和", "由", "同"]) != nil ? true : nil
    }
    if words.contains("兼"), words.leading(["其中", "含"]) != nil {
      for index in PartList.indices(in: bracket, reader) {
        reader.leaveUnread(index, .notUnderstood)
      }
      return false
    }
    if words.contains("兼") {
      PartList.skip(bracket, &reader)
      // 兼任 before other words is the holder's second post, which is none of this organ's.
      return words.hasSuffix("兼任") || words.hasSuffix("兼") || words.hasPrefix("由")
        || words == "兼职"
    }
    // 含市关工委办公室主任1名: the number stands; that in the bracket is listed as unread.
    return PartList.isNote(bracket, reader) || words.leading(["含", "其中"]) != nil ? false : nil
  }

  /// 科级领导职数4名,其中:局长1名: the number was one of the organ's own leaders.
  private static func demoteParent(
    _ item: Item, _ titles: [TitleWords.Title], _ reader: inout SentenceReader
  ) {
    guard case .inner(let organ, let index) = reader.parent, organ == item.organ,
      item.label.mark == .part, titles[0].role != .other
    else { return }
    let total = reader.draft.update(organ) { organ in
      index == organ.innerPosts.count - 1 ? organ.innerPosts.removeLast() : nil
    }
    reader.parent = .leaders(organ: organ)
    guard let total, let number = total.number else { return }
    reader.draft.leaderTotals.append(
      Draft.LeaderTotal(organ: organ, label: total.label, number: number, span: total.span))
  }

  static func putTotal(_ item: Item, _ words: String, _ reader: inout SentenceReader) -> Bool {
    if item.label.sign != 0 {
      guard item.bracket == nil else { return false }
      reader.draft.update(item.organ) { $0.changes.append(item.change(of: words)) }
      return true
    }
    // 事业编制10名,其中领导职数2名: posts within the places.
    guard item.label.mark == nil || item.label.mark == .part && reader.parent.isQuota else {
      return false
    }
    var total = Draft.LeaderTotal(
      organ: item.organ, label: words, number: item.number, span: item.span)
    if let bracket = item.bracket {
      if let (split, _) = SplitWords.leading(reader.form.words(bracket)) {
        total.split = split
        // 1正4副,含总会计师1名: which of them the last one is, nobody says.
        for index in PartList.indices(in: bracket, reader) {
          reader.leaveUnread(index, .notUnderstood)
        }
      } else {
        guard
          let list = PartList.read(
            bracket, organ: item.organ, isSum: false, isTotal: true, &reader), list.parts.isEmpty
        else { return false }
      }
    }
    reader.draft.leaderTotals.append(total)
    reader.parent = .leaders(organ: item.organ)
    return true
  }
}
