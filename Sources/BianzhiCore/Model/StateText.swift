import Foundation

/// What a text of 人员状态 clearly says beyond the words of the list.
///
/// Read are: a word of the list with a day or month before, behind or in it (2024年3月退休, 退休（2024.3）,
/// 已于2024年3月调出), a left state with its cause before it (因病去世, 到龄退休), 调 with where to (2024.5调县委办),
/// 借调 with where to, 挂职 and 驻村 with the place. Whatever may be meant otherwise is not read: 拟退休, 调任,
/// XX局借调, a month that there is not.
package struct StateText: Hashable, Sendable {
  package let state: PersonState
  /// The day or month of leaving, where the text tells it; of use for left states only.
  package let day: RecordedDate?

  /// - Returns: nil where the text does not clearly say one state.
  package init?(_ text: String) {
    guard let read = Self.known.answer(text, { StateText(reading: $0) }) else { return nil }
    self = read
  }

  private static let known = Remembered<StateText?>()

  private init?(reading text: String) {
    if let told = Self.ofPlace(text) {
      guard let told else { return nil }
      (state, day) = (told, nil)
      return
    }
    if let completed = YearlessMonth.completed(text) {
      guard let said = StateText(completed) else { return nil }
      (state, day) = (said.state, nil)
      return
    }
    let plain = Self.withWholeYears(
      ChineseNumeral.datesInDigits(
        String(String.UnicodeScalarView(PlainText(text).withoutBlanks))))
    if let attachment = Attachment(plain) {
      guard let told = attachment.state else { return nil }
      (state, day) = (told, nil)
      return
    }
    let (spoken, since) = Self.withoutPeriod(plain)
    var rest = spoken.filter { !"()[]【】〔〕,。;、:".contains($0) }
    var found = since
    if Self.hasDigits(rest), let date = rest.firstMatch(of: Self.date) {
      if date.1 != nil {
        switch Self.day(String(date.0)) {
        case .some(let day): found = day
        case nil: return nil
        }
      }
      rest.replaceSubrange(date.range, with: "")
    }
    guard !Self.hasDigits(rest),
      let state = PersonState(recorded: rest) ?? Self.state(Self.bare(rest))
    else {
      return nil
    }
    // 调出（未办手续） and 退休（待批） say that it has not come to pass.
    if state.isLeft, Self.mentionsWhatComes(plain) { return nil }
    (self.state, day) = (state, found)
  }

  /// What a text says of the place, and nothing of a day; nil within where its two parts contradict each other.
  private static func ofPlace(_ text: String) -> PersonState?? {
    if text.endsWith(laterMark) { return .some(.inPost) }
    if leavesWayOpen(text) { return .some(nil) }
    if text.endsWith(placelessMark) || saysBorrowed(text) { return .some(.secondedIn) }
    switch NoPlace.compound(text) {
    case .state(let told): return .some(told)
    case .unclear: return .some(nil)
    case nil: return NoPlace.isPlain(text) || OffQuotaWord.isPlain(text) ? .some(.offQuota) : nil
    }
  }

  /// Stands behind a recorded left state whose day comes after the data day: on that day the person was
  /// still in post.
  package static let laterMark = "（在数据日期之后）"

  /// Whether a text says of a left state that it is not reached: 调出（未办手续）, 退休(待批). Whether its person has left
  /// is not ours to say.
  package static func isStillToCome(_ text: String) -> Bool {
    guard text.count > 2, mentionsWhatComes(text), !text.endsWith(laterMark) else { return false }
    let parts = text.split { "（([【〔）)]】〕，,；;、".contains($0) }.map(String.init)
    return parts.count > 1
      && parts.contains {
        PersonState(recorded: $0)?.isLeft == true || StateText($0)?.state.isLeft == true
      }
  }

  private static func mentionsWhatComes(_ text: String) -> Bool {
    guard toCome.contains(where: text.holds) else { return false }
    let bare = harmless.reduce(text) { $0.replacing($1, with: "") }
    return toCome.contains(where: bare.holds)
  }

  private static let toCome = [
    "未", "待", "拟", "延迟", "暂缓", "尚", "在办", "正在", "预计", "即将", "申请中", "审批中",
  ]
  private static let harmless = [
    "待遇", "未婚", "优待", "未成年", "接待", "招待", "尚义", "尚志", "崇尚", "未央", "未来",
  ]

  /// Stands behind a note that tells only the year of leaving, which is that of the data day: nobody knows
  /// whether the person had left by then.
  package static let unsureMark = "（不知是否在数据日期之前）"

  /// Stands behind a remark that somebody left, whom the column of the state beside it calls present.
  package static let contradictedMark = "（与人员状态不符）"

  /// The year, where a text tells the year of what it says and neither month nor day.
  package static func bareYear(in text: String) -> Int? {
    let plain = ChineseNumeral.datesInDigits(
      String(String.UnicodeScalarView(PlainText(text).withoutBlanks)))
    guard let date = plain.firstMatch(of: date), date.1 == nil else { return nil }
    return Int(date.0.prefix(4))
  }

  /// A year, with or without month and day; the month is the first group.
  nonisolated(unsafe) static let date: Regex<(Substring, Substring?)> =
    /(?:19|20)[0-9]{2}(?:(?:年|[-.\/])?(1[0-2]|0[1-9]|[1-9])(?:(?:月份?|[-.\/])?(?:3[01]|[12][0-9]|0[1-9]|[1-9])[日号]?)?月?份?|年)/

  private static func bare(_ text: String) -> String {
    var rest = Substring(text)
    for start in [
      "目前", "现已", "现", "一直", "长期", "暂时", "短期", "已经", "已于", "已", "于", "自", "从", "因", "办理", "办", "正式",
      "起",
    ]
    where rest.startsWith(start) && rest.count > start.count
      // 长期不在岗 is for people to say.
      && (!["一直", "长期", "暂时", "短期"].contains(start) || "借抽挂".contains(where: rest.contains))
    {
      rest = rest.dropFirst(start.count)
    }
    for end in ["至今", "手续", "起", "后"] where rest.endsWith(end) && rest.count > end.count {
      rest = rest.dropLast(end.count)
    }
    return String(rest)
  }

  private static func state(_ text: String) -> PersonState? {
    if let known = PersonState(recorded: text) { return known }
    if ["调入", "新调入", "转入", "新录用", "新招录", "新进"].contains(text) { return .inPost }
    if text.holds("挂职") || text.holds("挂任") { return LoanWord.isBare(text) ? .attached : nil }
    if isVillageTour(text) { return .dispatched }
    for cause in ["因病", "病", "到龄", "正常", "提前", "因公", "主动", "自愿", "本人", "组织", "批准", "经批准"]
    where text.startsWith(cause) {
      if let state = PersonState(recorded: String(text.dropFirst(cause.count))), state.isLeft {
        return state
      }
    }
    return moved(text)
  }

  /// 调 or 借调 with where to; 被县纪委抽调, 上挂省厅.
  private static func moved(_ text: String) -> PersonState? {
    if let drawn = text.wholeMatch(of: drawnOff), isPlace(drawn.1) || isGroup(drawn.1) {
      return .secondedOut
    }
    for word in ["上挂", "下挂", "下派", "上派"] where text.startsWith(word) {
      var place = text.dropFirst(word.count)
      if let way = ["到", "至", "往", "去", "赴", "在"].first(where: place.startsWith) {
        place = place.dropFirst(way.count)
      }
      if place.count >= 2, isPlace(place) { return .attached }
    }
    for word in ["借调", "抽调", "借用", "调离", "调出", "调走", "调"] where text.startsWith(word) {
      var place = text.dropFirst(word.count)
      let isOut = ["到", "至", "往", "去", "赴", "入", "在"].first(where: place.startsWith)
      if word == "调", isOut == "入" { return nil }
      if let isOut { place = place.dropFirst(isOut.count) }
      for end in ["工作", "任职", "上班", "报到", "帮忙"] where place.endsWith(end) {
        place = place.dropLast(end.count)
      }
      let isLoan = ["借调", "抽调", "借用"].contains(word)
      guard place.count >= 2, isPlace(place) || isLoan && isGroup(place), !isHere(place) else {
        return nil
      }
      return isLoan ? .secondedOut : .transferred
    }
    return nil
  }

  nonisolated(unsafe) private static let drawnOff: Regex<(Substring, Substring)> =
    /被(.{2,16}?)(?:抽调|借调|借用)(?:走|去|使用|工作|帮忙|帮助工作)?/
}
