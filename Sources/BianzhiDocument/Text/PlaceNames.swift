/// Names of counties, cities and districts that hold words of the grammar: 全州县, 共和县, 将乐县, 原平市.
///
/// They are hidden from the rules behind characters that no text has, and shown again in what was read: 将乐县财政局 is no
/// 乐县财政局 that something will be done with, and 原平市财政局 is no former one.
enum PlaceNames {
  /// Names without the word for their level. 和县 and 比如县 are left out: 甲市和县财政局, and 比如 is 'for example'.
  private static let names = [String](
    words: """
      全州 共和 共青城 和平 和顺 和静 和硕 和政 和龙 和田 将乐 无为 从江 从化 原平 原阳 原州 多伦 治多 称多 玛多 杂多 万年 若羌 若尔盖 \
      秭归 茂名 大名 名山 月湖 含山 \
      政和 平和 太和 兴和 泰和 和林格尔 向阳
      """
  ).map { Array($0.unicodeScalars) }
  private static let levels = Set("县市区".unicodeScalars)
  /// What makes several counties of 全州县: 全州县级, 全州县市区.
  private static let several = Set("级市区乡直(、".unicodeScalars)
  /// Words whose second half a name seems to start with.
  private static let joined: Set<String> = ["财政", "行政", "民政", "党政", "振兴", "水平", "公平"]
  private static let numerals = Set("0123456789〇一二两三四五六七八九十百几".unicodeScalars)

  /// Words of the grammar, and what stands for each.
  private static let standIns: [(word: Unicode.Scalar, hidden: Unicode.Scalar)] = Array(
    zip("全共和将无为从原多年若归名月含向".unicodeScalars, "龘靐齉爩鱻麤龗虋讟鸜麷鞻籱灪爨龖".unicodeScalars))
  private static let hidden = Dictionary(
    uniqueKeysWithValues: standIns.map { ($0.word, $0.hidden) })
  private static let shown = Dictionary(uniqueKeysWithValues: standIns.map { ($0.hidden, $0.word) })
  private static let firsts = Set(names.map { $0[0] })

  /// A text with such names hidden, character for character.
  static func hide(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard !text.contains(where: { shown[$0] != nil }) else { return text }
    var result = text
    for start in text.indices where firsts.contains(text[start]) {
      guard let name = names.first(where: { stands($0, in: text, at: start) }) else { continue }
      for place in start..<start + name.count { result[place] = hidden[text[place]] ?? text[place] }
    }
    return result
  }

  private static func stands(
    _ name: [Unicode.Scalar], in text: [Unicode.Scalar], at start: Int
  ) -> Bool {
    let end = start + name.count
    guard end < text.count, text[start..<end].elementsEqual(name), levels.contains(text[end]) else {
      return false
    }
    // 5名山区教师, 6月湖区.
    if start > 0, numerals.contains(text[start - 1]) { return false }
    // 县财政和县教育局, 乡村振兴和县 name no county, and neither do 行政和县级编制, 财政和县直单位.
    if start > 0, joined.contains(String(String.UnicodeScalarView(text[start - 1...start]))) {
      return false
    }
    guard name[0] == "全" || name.last == "和", end + 1 < text.count else { return true }
    return !several.contains(text[end + 1])
  }

  /// What was read, with the names as they stand in the text.
  static func show(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { shown[$0] != nil }) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { shown[$0] ?? $0 }))
  }
}

extension DocumentReading {
  /// The reading with names of places as they stand in the text.
  func showingPlaces() -> DocumentReading {
    var reading = DocumentReading(
      title: title.map(PlaceNames.show), number: number, day: day, organs: organs.map(\.shown),
      unread: unread.map {
        UnreadText(text: PlaceNames.show($0.text), span: $0.span, reason: $0.reason)
      }, checks: [])
    reading.checks = checks.map {
      DocumentCheck(
        sort: $0.sort, organ: $0.organ.map(PlaceNames.show), label: PlaceNames.show($0.label),
        stated: $0.stated, computed: $0.computed, passed: $0.passed, span: $0.span)
    }
    return reading
  }
}

extension OrganProposal {
  fileprivate var shown: OrganProposal {
    var organ = OrganProposal(name: name.map(PlaceNames.show))
    organ.facts = facts
    organ.facts.plates = facts.plates.map(PlaceNames.show)
    organ.quotas = quotas.map { quota in
      var quota = quota
      quota.includes = quota.includes.map(\.shown)
      quota.excludes = quota.excludes.map(\.shown)
      return quota
    }
    organ.leaders = leaders
    for part in [\LeaderProposals.main, \.deputy, \.other] {
      organ.leaders[keyPath: part] = leaders[keyPath: part].map(\.shown)
    }
    organ.bodies = bodies
    organ.bodies?.names = bodies?.names.map(PlaceNames.show) ?? []
    organ.innerPosts = innerPosts.map(\.shown)
    organ.changes = changes.map(\.shown)
    return organ
  }
}

extension PartProposal {
  fileprivate var shown: PartProposal {
    PartProposal(label: PlaceNames.show(label), number: number, span: span)
  }
}

extension PostProposal {
  fileprivate var shown: PostProposal {
    PostProposal(
      title: PlaceNames.show(title), number: number, isConcurrent: isConcurrent, span: span)
  }
}

extension InnerPostProposal {
  fileprivate var shown: InnerPostProposal {
    InnerPostProposal(
      label: PlaceNames.show(label), number: number, main: main, deputy: deputy,
      includes: includes.map(\.shown), isHeld: isHeld, isIncomplete: isIncomplete, span: span)
  }
}

extension ChangeProposal {
  fileprivate var shown: ChangeProposal {
    ChangeProposal(
      kind: kind, delta: delta, from: from.map(PlaceNames.show), to: to.map(PlaceNames.show),
      isHeld: isHeld, isOfBefore: isOfBefore, span: span)
  }
}
