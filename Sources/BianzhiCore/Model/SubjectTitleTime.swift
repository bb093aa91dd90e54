/// Whether a post of a text is held, was held or is to be: 局长, 原局长, 拟任局长.
enum SubjectTitleTime: Hashable {
  case past
  case now
  case later

  /// What the beginning and the end of a post say, and the post without a beginning that tells the past.
  static func read(_ piece: String) -> (SubjectTitleTime, Substring) {
    let text = Substring(piece)
    if coming.contains(where: text.startsWith) || nominated.contains(where: text.endsWith) {
      return (.later, text)
    }
    guard !PostTitle.places.contains(where: text.startsWith) else { return (.now, text) }
    for start in gone where text.startsWith(start) { return (.past, text.dropFirst(start.count)) }
    for start in shortly where text.startsWith(start) {
      let rest = text.dropFirst(start.count)
      if beginsPost(rest) { return (.past, rest) }
    }
    return (.now, text)
  }

  /// What a title names before its last word, without the 原 or 前 behind it: 水利局 of 水利局原局长; nil where there is none.
  ///
  /// 太原市长 and 中原区长 name a place: before the word of the past stands the last letter of an organ.
  static func withoutPast(_ called: Substring) -> Substring? {
    for word in ["原任", "前任", "原", "前"] where called.endsWith(word) {
      let name = called.dropLast(word.count)
      if let letter = name.last, "局委办厅部院府会社队所站处科室市县区镇乡".contains(letter) { return name }
    }
    return nil
  }

  /// 前锋区区长 and 免疫科科长 begin with no word of the past.
  private static func beginsPost(_ text: Substring) -> Bool {
    posts.contains(where: text.startsWith)
  }

  private static let coming = ["拟", "候任", "提名", "待任"]
  private static let nominated = ["候选人", "人选"]
  private static let gone = [
    "原任", "原", "曾任", "前任", "离任", "卸任", "免去", "免职", "被免", "已免", "不再担任", "不再兼任", "不再任", "不再",
    "辞去", "撤销",
  ]
  private static let shortly = ["前", "免"]
  private static let posts =
    LeadingWord.all.filter { $0.text != "长" }.map(\.text)
    + ["副", "党", "县委", "市委", "区委", "州委", "旗委", "镇党", "乡党"]
}

/// What stands in brackets behind a post and says whether it is held: 局长（已免）, 局长（拟）, 局长（代）, 局长（名誉）.
struct SubjectTitleRemark {
  private(set) var time = SubjectTitleTime.now
  /// Until somebody is appointed.
  private(set) var isActing = false
  /// The name of the post is all that is held.
  private(set) var isNameOnly = false

  init(in title: String) {
    let remarks = String(String.UnicodeScalarView(PlainText(title).withoutBlanks))
      .split { "([{〔【".contains($0) }.dropFirst()
      .compactMap { $0.split(omittingEmptySubsequences: false) { ")]}〕】".contains($0) }.first }
    for remark in remarks {
      if Self.coming.contains(where: { remark == $0 }) { time = .later }
      if Self.gone.contains(where: { remark.startsWith($0) }) { time = .past }
      if Self.acting.contains(where: { remark == $0 }) { isActing = true }
      if Self.names.contains(where: { remark == $0 }) { isNameOnly = true }
    }
  }

  private static let coming = [
    "拟", "拟任", "拟任命", "拟提名", "待任", "待任命", "候任", "提名", "候选人", "人选", "公示", "公示中", "公示期",
  ]
  private static let gone = [
    "已免", "免去", "免职", "被免", "已卸任", "卸任", "离任", "已离任", "离职", "已离职", "不再", "退居二线", "已退", "退休",
    "前任", "原任", "曾任", "已调离", "调离", "已辞", "辞去",
  ]
  private static let acting = ["代", "代理", "代任", "暂代"]
  private static let names = ["名誉", "荣誉", "挂名"]
}
