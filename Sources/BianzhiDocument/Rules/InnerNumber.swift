/// Puts a number of posts that head inner bodies.
enum InnerNumber {
  typealias Item = PlaceNumber.Item

  static func put(
    _ item: Item, _ words: InnerPostWords, _ reader: inout SentenceReader
  ) -> Bool {
    if item.label.sign != 0 {
      guard item.bracket.map({ PartList.isNote($0, reader) }) ?? true else { return false }
      reader.draft.update(item.organ) { $0.changes.append(item.change(of: words.label)) }
      return true
    }
    if item.label.mark != nil || !words.isToldInner && words.half != nil,
      joinHalf(item, words.half, rank: words.rank, &reader)
    {
      return true
    }
    guard item.label.mark == nil || item.label.mark == .part && reader.parent.isQuota else {
      return false
    }
    var post = InnerPostProposal(label: words.name, span: item.span)
    post.number = item.number
    if words.half == .main { post.main = item.number }
    if words.half == .deputy { post.deputy = item.number }
    if let bracket = item.bracket, !read(bracket, into: &post, organ: item.organ, &reader) {
      return false
    }
    if putOwn(post, item, words, &reader) { return true }
    let index = reader.draft.update(item.organ) { organ in
      organ.innerPosts.append(post)
      return organ.innerPosts.count - 1
    }
    reader.parent = .inner(organ: item.organ, index: index)
    reader.isAmongParts = false
    return true
  }

  /// 科级领导职数 of an organ of that rank is the number of its own leaders.
  private static func putOwn(
    _ post: InnerPostProposal, _ item: Item, _ words: InnerPostWords,
    _ reader: inout SentenceReader
  ) -> Bool {
    let isOwn = reader.draft.update(item.organ) {
      $0.rank.map { $0.hasSuffix(words.rank ?? "-") } ?? false
    }
    guard isOwn, !words.isToldInner, post.includes.isEmpty else { return false }
    var total = Draft.LeaderTotal(
      organ: item.organ, label: post.label, number: item.number, span: item.span)
    if let main = post.main, let deputy = post.deputy { total.split = (main, deputy) }
    reader.draft.leaderTotals.append(total)
    reader.parent = .leaders(organ: item.organ)
    return true
  }

  /// 正职9名、副职6名 behind the words for the posts.
  static func put(
    _ item: Item, half: InnerPostWords.Half, _ reader: inout SentenceReader
  ) -> Bool {
    guard item.label.sign == 0, item.label.mark != .apart else { return false }
    if joinHalf(item, half, rank: nil, &reader) { return true }
    guard case .leaders(let organ) = reader.parent, organ == item.organ, item.bracket == nil else {
      return false
    }
    let post = PostProposal(
      title: half == .main ? "正职" : "副职", number: item.number, isConcurrent: false,
      span: item.span)
    LeaderNumber.append(post, half == .main ? .main : .deputy, to: organ, &reader)
    return true
  }

  /// 科长3名: posts named by their title.
  static func put(
    _ item: Item, title: TitleWords.Title, _ reader: inout SentenceReader
  ) -> Bool {
    guard item.label.sign == 0, item.bracket == nil, item.label.mark != .apart else { return false }
    if item.label.mark == .part || isSplitOpen(reader),
      joinHalf(item, title.role == .main ? .main : .deputy, rank: nil, &reader)
    {
      return true
    }
    var post = InnerPostProposal(label: title.text, span: item.span)
    post.number = item.number
    if title.role == .main { post.main = item.number } else { post.deputy = item.number }
    reader.draft.update(item.organ) { $0.innerPosts.append(post) }
    return true
  }

  /// Whether 其中科长6名 was told of a number of posts, and the deputies are still to come.
  private static func isSplitOpen(_ reader: SentenceReader) -> Bool {
    guard case .inner(let organ, let index) = reader.parent, reader.newest?.content.isPosts == true
    else { return false }
    return reader.draft.organs.contains {
      $0.name == organ && $0.innerPosts.indices.contains(index)
        && $0.innerPosts[index].number != nil
        && ($0.innerPosts[index].main == nil) != ($0.innerPosts[index].deputy == nil)
        && $0.innerPosts[index].main != $0.innerPosts[index].number
    }
  }

  /// 正科级5名、副科级4名 behind a number of posts of both.
  private static func joinHalf(
    _ item: Item, _ half: InnerPostWords.Half?, rank: String?, _ reader: inout SentenceReader
  ) -> Bool {
    guard let half, case .inner(let organ, let index) = reader.parent, organ == item.organ
    else { return false }
    var parts: [PartProposal] = []
    if let bracket = item.bracket {
      for index in PartList.indices(in: bracket, reader) {
        guard let own = PartList.parts(index, in: bracket, reader),
          own.allSatisfy({ InnerPostWords.half(of: $0.label) == nil })
        else { return false }
        parts += own
      }
      guard parts.reduce(0, { $0 + $1.number }) <= item.number else { return false }
    }
    let isJoined = reader.draft.update(organ) { organ in
      join(item, half, rank: rank, parts, &organ, index)
    }
    if isJoined, let bracket = item.bracket { PartList.skip(bracket, &reader) }
    return isJoined
  }

  private static func join(
    _ item: Item, _ half: InnerPostWords.Half, rank: String?, _ parts: [PartProposal],
    _ organ: inout OrganProposal, _ index: Int
  ) -> Bool {
    guard organ.innerPosts.indices.contains(index) else { return false }
    var post = organ.innerPosts[index]
    guard rank.map({ post.label.contains($0) }) ?? true else { return false }
    // 正科级领导职数8名、副科级领导职数4名: two numbers of two ranks, unless one of both stands before.
    if rank != nil, post.number == post.main || post.number == post.deputy,
      "正副".contains(post.label.first ?? " ")
    {
      return false
    }
    if half == .main, post.main == nil {
      post.main = item.number
    } else if half == .deputy, post.deputy == nil {
      post.deputy = item.number
    } else {
      return false
    }
    // Heads and deputies without a number of both: what stood there is no number of all posts.
    if item.label.mark == nil, post.number == post.main || post.number == post.deputy {
      post.number = nil
    }
    post.includes += parts
    post.span = post.span.joined(item.span)
    organ.innerPosts[index] = post
    return true
  }

  /// 6正4副, 正科级6名、副科级4名, 含总工程师2名.
  private static func read(
    _ bracket: Range<Int>, into post: inout InnerPostProposal, organ: String?,
    _ reader: inout SentenceReader
  ) -> Bool {
    let words = reader.form.words(bracket)
    if let (split, rest) = SplitWords.leading(words) {
      (post.main, post.deputy) = split
      if rest.isEmpty { return true }
    } else if EachBody.isOneAndOne(words), let own = EachBody.halves(of: post, organ, reader) {
      (post.main, post.deputy) = (own.count, own.count)
      post.span = post.span.joined(own.span)
    } else if words.contains("正"), SplitRule.stands(in: words) {
      // 每个科室1正1副 tells of each body.
      reader.leaveWords(bracket)
    }
    var unread: [Int] = []
    for index in PartList.indices(in: bracket, reader) {
      guard let parts = PartList.parts(index, in: bracket, reader) else {
        guard words.leading(["含", "其中含", "包括"]) != nil else { return false }
        unread.append(index)
        continue
      }
      for part in parts {
        switch InnerPostWords.half(of: part.label) {
        case .main where post.main == nil: post.main = part.number
        case .deputy where post.deputy == nil: post.deputy = part.number
        case .main, .deputy: return false
        case nil: post.includes.append(part)
        }
      }
    }
    for index in unread { reader.leaveUnread(index, .notUnderstood) }
    PartList.skip(bracket, &reader)
    return true
  }
}
