import BianzhiCore

/// A heading between rows that adds people to those above it, or speaks of those below it: 附：退休人员, 以下人员不占编.
struct AttachedHeading {
  enum Lead { case frame, attached, below, note }

  /// What it begins with: signs alone, 附 or 另有, 以下, or the label of a note.
  let lead: Lead
  /// What it says behind that.
  let rest: String
  /// A colon parts the two.
  private let isMarked: Bool

  /// - Returns: nil for a heading that begins otherwise.
  init?(_ heading: String) {
    guard heading.utf8.count <= 150 else { return nil }
    let text = heading.compatibilityForm.filter { !$0.isWhitespace }
    let whole = RowWords.isPartHeading(text) ? PartOrgan.name(in: text) : text
    let bare = Self.withoutFrame(whole)
    guard let first = bare.first else { return nil }
    if Self.starts.contains(first), let (lead, end) = Self.found(in: bare) {
      self.lead = lead
      rest = String(bare[end...])
      isMarked = bare[..<end].contains(":")
    } else {
      guard bare.count < whole.count else { return nil }
      (lead, rest, isMarked) = (.frame, bare, false)
    }
  }

  /// It begins with 附 or 另有 and a colon: 附：县水利工程站人员.
  var isPlainlyAttached: Bool { lead == .attached && isMarked }

  /// It only adds people to those above it.
  var onlyAdds: Bool { lead != .frame }

  /// Words that are asked about where people stand below; nil for a note on other things, and for staff as such.
  var openState: String? {
    let words = PeopleGroup.bare(rest)
    guard lead == .attached || lead == .below, (3...16).contains(words.count),
      words.allSatisfy(\.isLetter), !RowWords.isEnd(rest), !RowWords.isTotal(words),
      !Self.papers.contains(where: words.holds), !Self.denies(rest)
    else { return nil }
    if case .body = SectionBody(rest) { return nil }
    if Self.open.contains(where: words.holds) { return words }
    let isOfPeople = PeopleGroup.people.contains(where: words.endsWith)
    guard !Self.serving.contains(where: words.holds),
      !PeopleGroup.staff.contains(where: words.holds)
    else { return nil }
    return isOfPeople || isPlainlyAttached ? words : nil
  }

  /// Whether words say that there are no such people, or that the table leaves them out: 本单位无退休人员.
  static func denies(_ rest: String) -> Bool { rest.contains(denial) }

  /// Whether words say how many people there are, and not that these stand below.
  static func counts(_ rest: String) -> Bool {
    AttachedHeading(rest)?.lead != .below && rest.contains(count)
  }

  private static func withoutFrame(_ text: String) -> String {
    var rest = text[...]
    if rest.first == "(", rest.last == ")",
      !rest.dropFirst().dropLast().contains(where: { "()".contains($0) })
    {
      rest = rest.dropFirst().dropLast()
    }
    while let first = rest.first, frames.contains(first) { rest.removeFirst() }
    while let last = rest.last, frames.contains(last) || ".。;".contains(last) {
      rest.removeLast()
    }
    let ends = ["名单如下:", "如下:", "名单如下", "如下"]
    return String(rest.dropLast(ends.first(where: rest.endsWith)?.count ?? 0))
  }

  private static let frames = Set("※★☆●○■□◆◇▲△▼*#—–-=~_·•【】《》「」『』")
  private static let starts = Set("以下另附此备注说情")
  /// Words that tell of leaving, lending or hiring.
  private static let open = [
    "退", "借", "抽调", "挂职", "离岗", "停薪", "编外", "占编", "临聘", "临时", "外聘", "自聘", "返聘", "派遣", "调出", "调离",
    "非编", "划转",
    "待岗", "病休", "遗属",
  ]
  /// What is attached to a table, or said of it, and is no people.
  private static let papers = [
    "说明", "文件", "复印", "材料", "证明", "联系", "电话", "文号", "批文", "排序", "排列", "顺序", "笔画", "为准", "核对", "盖章",
    "单位",
    "表", "填写", "填报", "政策", "依据", "正文", "空白", "图", "照片", "通知",
  ]
  private static let serving = ["在编", "在岗", "在职", "新招", "新聘", "新录", "新进", "新增", "新调"]

  /// The words that a text begins with, and where they end.
  private static func found(in text: String) -> (lead: Lead, end: String.Index)? {
    let leads: [(Lead, Regex<Substring>)] = [(.below, below), (.note, note), (.attached, attached)]
    for (lead, words) in leads {
      if let found = text.prefixMatch(of: words) { return (lead, found.range.upperBound) }
    }
    return nil
  }

  // Read once each; they are only read from, by any thread.
  nonisolated(unsafe) private static let denial: Regex<Substring> =
    #/(?:无|没有|不含|不包括|未列入?|未含|未包括)(?:退|离|借|抽|调|挂|临|返|编外|劳务)/#
  nonisolated(unsafe) private static let count: Regex<Substring> =
    #/[0-9一二两三四五六七八九十]+(?:人|名|位)/#
  nonisolated(unsafe) private static let below: Regex<Substring> =
    #/(?:以下|下列|下述)(?:[0-9一二两三四五六七八九十]{1,3}(?:名|位|个|人)?)?(?:人员|同志|干部|职工|教师|名单)?(?:名单)?(?:均|都|全部|皆|一律)?(?:为|系|是|属于?)?[:、,]?/#
  nonisolated(unsafe) private static let attached: Regex<Substring> =
    #/(?:附(?:表|件|录|页|名单)?[0-9一二三四五六七八九十]{0,2}|另(?:外)?(?:附|有)?|此外)(?:有)?(?:\([0-9一二三四五六七八九十]{1,2}\))?[:、,.]?(?:[0-9一二两三四五六七八九十]{1,3}(?:名|位|个))?/#
  nonisolated(unsafe) private static let note: Regex<Substring> =
    #/(?:备注|附注|情况说明|说明|注)[0-9]?[:、]/#
}
