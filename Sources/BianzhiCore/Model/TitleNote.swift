/// What a post's title says of its holder's place beside the post itself: 副局长（挂职）, 科员（借调县委办）, 公益性岗位.
///
/// It is read by the words of remarks (see ``NoteState``). A title that only names such people (退休干部科科长,
/// 劳务派遣管理股股长) says nothing.
package struct TitleNote: Hashable, Sendable {
  /// The words that say it.
  package let part: String
  /// The post that is held on attachment, without the words that say so: 副局长 of 副局长（挂职）; nil for other titles.
  package let attached: PostTitle?

  package init?(_ title: String) {
    guard title.contains(where: { Self.marks.contains($0) }) else { return nil }
    let text = String(String.UnicodeScalarView(PlainText(title).withoutBlanks))
    let (outer, inner) = Self.parted(text)
    let pieces = outer.split { "、,;/·-".contains($0) }.map(String.init)
    if let part = inner.first(where: Self.tells) ?? pieces.first(where: Self.isWhole) {
      (self.part, attached) = (part, nil)
    } else if let post = Self.attachedPost(outer, inner) {
      (part, attached) = ("挂职", PostTitle(post))
    } else if PostTitle(title).isAttached {
      (part, attached) = (Self.beside, nil)
    } else if let part = pieces.lazy.compactMap(Self.beginning).first {
      (self.part, attached) = (part, nil)
    } else {
      return nil
    }
  }

  /// Said of a deputy's post held beside another one: 副局长（兼）.
  package static let beside = "兼职"

  /// Characters without one of which no title says anything of the kind.
  private static let marks: Set<Character> = [
    "(", "（", "[", "【", "兼", "挂", "借", "抽", "聘", "遣", "编", "临", "跟", "益", "退", "警", "扶", "愿", "协",
    "见", "习",
    "调", "外", "派", "援", "村", "遗",
  ]

  /// What stands outside of brackets, and the parts inside of them.
  private static func parted(_ text: String) -> (outer: String, inner: [String]) {
    var (outer, inner, depth) = ("", "", 0)
    for character in text {
      if "([【〔{".contains(character) {
        depth += 1
        inner.append("、")
      } else if ")]】〕}".contains(character) {
        depth = max(0, depth - 1)
      } else if depth > 0 {
        inner.append(character)
      } else {
        outer.append(character)
      }
    }
    return (outer, inner.split { "、,;/。".contains($0) }.map(String.init))
  }

  /// Whether a part in brackets says something of the place, and more than 挂职 alone.
  private static func tells(_ part: String) -> Bool {
    guard !attachments.contains(part), !PlaceElsewhere.isConcurrent(part),
      !part.startsWith("主持"), !part.startsWith("兼")
    else { return false }
    switch NoteState(part) {
    case .says(let state, _, _): return state != .inPost && state != .onTrial
    case .unclear: return true
    case .nothing: return false
    }
  }

  /// Whether a piece is no post at all, and a word for a sort of people: 劳务派遣人员, 退休, 借调人员.
  private static func isWhole(_ piece: String) -> Bool {
    guard !attachments.contains(piece), let state = PersonState(recorded: piece) else {
      return false
    }
    return ![.inPost, .onTrial, .studying, .sickLeave, .dispatched].contains(state)
  }

  /// The post of 副局长（挂职）, 挂职副局长 and 副局长-挂职.
  private static func attachedPost(_ outer: String, _ inner: [String]) -> String? {
    if inner.contains(where: attachments.contains) { return outer }
    for word in attachments.sorted(by: { $0.count > $1.count }) {
      if outer.startsWith(word) { return String(outer.dropFirst(word.count)) }
      if outer.endsWith(word) { return String(outer.dropLast(word.count)).trimmed(of: "-、,") }
    }
    return nil
  }

  private static let attachments: Set<String> = ["挂职", "挂任", "挂职锻炼", "挂职干部", "挂职人员"]

  /// 劳务派遣司机, 返聘专家: the word before a post that leads nobody.
  private static func beginning(_ piece: String) -> String? {
    guard let word = sorts.first(where: piece.startsWith), piece.count > word.count,
      !PostTitle(piece).leads,
      !mentions.contains(where: piece.dropFirst(word.count).startsWith)
    else { return nil }
    return piece
  }

  private static let sorts = [
    "劳务派遣", "公益性岗位", "公益岗", "退休返聘", "返聘", "临聘", "临时工", "编外", "外聘", "借调", "抽调", "借用",
  ]
  private static let mentions = ["人员", "管理", "服务", "工作", "办", "科", "股", "干部"]
}

extension String {
  /// Without some characters at the end.
  fileprivate func trimmed(of ends: String) -> String {
    var rest = Substring(self)
    while let last = rest.last, ends.contains(last) { rest.removeLast() }
    return String(rest)
  }
}
