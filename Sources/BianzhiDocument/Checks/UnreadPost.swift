/// A number of posts that was left unread: 局长1名, whose words were not understood.
///
/// Posts that stand with it on one line are no whole: 副局长2名 alone would say that there is no head.
struct UnreadPost: Hashable {
  enum Sort: Hashable {
    case leader(TitleWords.Title)
    /// 正科级17名: heads or deputies of inner bodies.
    case half
  }
  let sort: Sort
  /// Of the line that it stands on.
  let line: TextSpan

  /// - Returns: nil where the words are none for heads or deputies.
  init?(_ place: NumberRule.Place, _ reader: SentenceReader) {
    self.init(place.label, at: place.start, reader.form)
  }

  /// - Parameter label: the words of the posts, which start at the place.
  init?(_ label: String, at place: Int, _ form: PlainForm) {
    var words = ColonWords.withoutNotes(label)
    for origin in ["由", "从"] where words.hasSuffix(origin) { words.removeLast(origin.count) }
    // 局长1至2名 is a range.
    while let last = words.unicodeScalars.last,
      WrittenNumber.isDigit(last) || "至到~-－—".unicodeScalars.contains(last)
    {
      words.unicodeScalars.removeLast()
    }
    while let link = words.trailing(["共", "各", "均", "为"]) { words.removeLast(link.count) }
    let bare = String(words.drop { "、,和及".contains($0) })
    let own = bare.leading(["其中", "含"]).map { String(bare.dropFirst($0.count)) } ?? bare
    if InnerPostWords.half(of: own) != nil || InnerPostWords(own)?.half != nil {
      sort = .half
    } else if let title = Self.title(words), title.role != .other {
      sort = title.isInner ? .half : .leader(title)
    } else {
      return nil
    }
    line = Self.line(around: place, form)
  }

  /// The title that the words end with; of several joined by 、 the first that is no other's.
  private static func title(_ words: String) -> TitleWords.Title? {
    let all = words.split { "、,和及".contains($0) }.compactMap {
      TitleWords.ending(String($0))?.title
    }
    return all.first { $0.role != .other } ?? TitleWords.ending(words)?.title
  }

  private static func line(around place: Int, _ form: PlainForm) -> TextSpan {
    let start = form.text[..<place].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    let end = form.text[place...].firstIndex(of: "\n") ?? form.text.count
    return form.span(start..<max(end, start + 1))
  }

  func isBeside(_ span: TextSpan) -> Bool { line.start <= span.start && span.start < line.end }
}

extension OrganProposal {
  /// Holds back what is no whole without a number that was left unread.
  ///
  /// - Parameter isSummed: whether a number of all leaders agrees with those that were read.
  mutating func hold(for unread: [UnreadPost], isSummed: Bool) {
    for post in unread {
      switch post.sort {
      case .leader(let title):
        let isMember = (leaders.main + leaders.deputy).contains { post.isBeside($0.span) }
        if isMember, !isSummed, TitleWords.fits(title, organ: name) { leaders.isIncomplete = true }
      case .half:
        for index in innerPosts.indices where post.isBeside(innerPosts[index].span) {
          let isHalf = (innerPosts[index].main == nil) != (innerPosts[index].deputy == nil)
          if isHalf { innerPosts[index].isIncomplete = true }
        }
      }
    }
  }
}
