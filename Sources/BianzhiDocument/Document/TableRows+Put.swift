extension TableRows {
  /// A cell that holds one number and nothing else, with or without its unit.
  ///
  /// - Returns: false where nothing was taken.
  static func put(
    _ cell: Range<Int>, _ label: Label, _ start: Int, owner: String?, isAfter: Bool,
    _ form: PlainForm, _ draft: inout Draft
  ) -> Bool {
    guard !cell.isEmpty else { return true }
    let words = form.words(cell)
    if SplitRule.stands(in: words) {
      return split(of: words).map {
        put($0, label, form.span(start..<cell.upperBound), owner: owner, &draft)
      } ?? false
    }
    guard let number = number(cell, form) else { return false }
    let span = form.span(start..<cell.upperBound)
    switch label.content {
    case .quota(let kind, let scope):
      let quota = QuotaProposal(
        kind: kind, number: number, scope: scope, state: isAfter ? .after : .stated, span: span)
      draft.update(owner) { $0.quotas.append(quota) }
    case .inner(let words): put(number, words, span, owner: owner, &draft)
    case .leaders(let titles):
      guard titles.count == 1, let title = titles.first else { return false }
      return put(number, title, span, owner: owner, &draft)
    case .leaderTotal(let words):
      draft.leaderTotals.append(
        Draft.LeaderTotal(
          organ: draft.update(owner) { $0.name }, label: words, number: number, span: span))
    case .half(let half):
      let post = PostProposal(
        title: half == .main ? "正职" : "副职", number: number, isConcurrent: false, span: span)
      draft.update(owner) { add(post, half == .main ? .main : .deputy, to: &$0) }
    case .staff, .open: return false
    }
    return true
  }

  /// A post of the organ, or one that heads its inner bodies: 科长.
  private static func put(
    _ number: Int, _ title: TitleWords.Title, _ span: TextSpan, owner: String?,
    _ draft: inout Draft
  ) -> Bool {
    guard !title.isInner else {
      var post = InnerPostProposal(label: title.text, number: number, span: span)
      if title.role == .main { post.main = number } else { post.deputy = number }
      draft.update(owner) { $0.innerPosts.append(post) }
      return true
    }
    guard TitleWords.fits(title, organ: owner) else { return false }
    let post = PostProposal(title: title.text, number: number, isConcurrent: false, span: span)
    draft.update(owner) { add(post, title.role, to: &$0) }
    return true
  }

  /// 科级领导职数 as one number, or as one of heads and one of deputies.
  private static func put(
    _ number: Int, _ words: InnerPostWords, _ span: TextSpan, owner: String?,
    _ draft: inout Draft
  ) {
    draft.update(owner) { organ in
      var post = InnerPostProposal(label: words.name, number: number, span: span)
      if words.half == .main { post.main = number }
      if words.half == .deputy { post.deputy = number }
      // 正职 and 副职 side by side below the same words are one number of posts in two halves.
      if words.half == .deputy, let last = organ.innerPosts.last, last.label == post.label,
        last.main == last.number, last.deputy == nil
      {
        organ.innerPosts[organ.innerPosts.count - 1].number = nil
        organ.innerPosts[organ.innerPosts.count - 1].deputy = number
        organ.innerPosts[organ.innerPosts.count - 1].span = last.span.joined(span)
        return
      }
      organ.innerPosts.append(post)
    }
  }

  /// 1正3副 in a column of leaders or of heads of inner bodies.
  private static func put(
    _ split: (main: Int, deputy: Int), _ label: Label, _ span: TextSpan, owner: String?,
    _ draft: inout Draft
  ) -> Bool {
    switch label.content {
    case .leaderTotal(let name):
      draft.leaderTotals.append(
        Draft.LeaderTotal(
          organ: draft.update(owner) { $0.name }, label: name, number: split.main + split.deputy,
          span: span, split: split))
    case .inner(let words) where words.half == nil:
      draft.update(owner) {
        $0.innerPosts.append(
          InnerPostProposal(
            label: words.name, number: nil, main: split.main, deputy: split.deputy, span: span))
      }
    case .inner, .quota, .leaders, .half, .staff, .open: return false
    }
    return true
  }

  /// 1正3副, and 4(1正3副) where the sum is the number.
  private static func split(of words: String) -> (main: Int, deputy: Int)? {
    guard words.hasSuffix(")"), let open = words.firstIndex(of: "(") else {
      return SplitWords.read(words)
    }
    var head = String(words[..<open])
    if let unit = head.trailing(["名", "人", "个"]) { head.removeLast(unit.count) }
    guard let whole = WrittenNumber.value(Array(head.unicodeScalars)[...]),
      let split = SplitWords.read(String(words[words.index(after: open)...].dropLast())),
      split.main + split.deputy == whole
    else { return nil }
    return split
  }

  private static func add(
    _ post: PostProposal, _ role: TitleWords.Role, to organ: inout OrganProposal
  ) {
    switch role {
    case .main: organ.leaders.main.append(post)
    case .deputy: organ.leaders.deputy.append(post)
    case .other: organ.leaders.other.append(post)
    }
  }

  private static func number(_ cell: Range<Int>, _ form: PlainForm) -> Int? {
    var end = cell.upperBound
    if "名人个".unicodeScalars.contains(form.text[end - 1]) { end -= 1 }
    guard !form.isAfterGap[cell.lowerBound..<end].dropFirst().contains(true) else { return nil }
    return WrittenNumber.value(form.text[cell.lowerBound..<end])
  }
}
