/// Decides what a recorded word means: the only place where the word of a cell becomes a code.
///
/// Whoever wants words read otherwise, such as a dictionary of an office's own words, asks here first.
package struct WordReading: Hashable, Sendable {
  /// The canonical word; the recorded text itself where it is not known.
  package let code: String
  package let isKnown: Bool
  /// The day of leaving that the text itself tells, in a left state.
  package let leftOn: RecordedDate?

  private init(_ code: String?, _ text: String, leftOn: RecordedDate? = nil) {
    (self.code, isKnown, self.leftOn) = (code ?? text, code != nil, leftOn)
  }

  /// A word of which somebody said what it means.
  package init(told code: String) {
    (self.code, isKnown, leftOn) = (code, true, nil)
  }

  /// - Parameters:
  ///   - text: as recorded.
  ///   - field: as `term.field`, or the field of a ``Vocabulary``.
  package init(of text: String, in field: String) {
    switch field {
    case "state": self = Self.state(text)
    case "quota_kind": self.init(Self.kind(text), text)
    case "post": self.init(PostRole.implied(byTitle: text).rawValue, text)
    case "body", "organ_name": self.init(text, text)
    case "leader": self.init(Self.leader(text), text)
    case "role": self.init(text.isEmpty ? "" : PostRole.words.code(for: text), text)
    case "rank": self.init(Self.rank(text), text)
    case "sex": self.init(Sex.words.code(for: text), text)
    default: self.init(nil, text)
    }
  }

  /// A word of a list that no field of rosters has.
  package init(of text: String, in vocabulary: Vocabulary) {
    if vocabulary.field == QuotaKind.words.field {
      self.init(of: text, in: "quota_kind")
    } else {
      self.init(vocabulary.code(for: text), text)
    }
  }

  /// Whether people who bear the word count although nobody knows what they are: the number that they are
  /// in hangs on it, and people are asked.
  package var isAskedAbout: Bool { !isKnown || PersonState(rawValue: code) == .offPost }

  private static func state(_ text: String) -> WordReading {
    if StateText.isContradicted(text) { return WordReading(nil, text) }
    if text.hasSuffix(StateText.placelessMark) || text.hasSuffix(StateText.guestMark) {
      return WordReading(PersonState.secondedIn.rawValue, text)
    }
    if text.hasSuffix(StateText.byKindMark) {
      return WordReading(PersonState.inPost.rawValue, text)
    }
    if StateText.isStillToCome(text) { return WordReading(nil, text) }
    if let code = PersonState.words.code(for: text) { return WordReading(code, text) }
    // The heading asks 是否在岗; another heading is written beside the answer.
    switch YesNo(recorded: text) {
    case .yes: return WordReading(PersonState.inPost.rawValue, text)
    case .no: return WordReading(PersonState.offPost.rawValue, text)
    case nil: break
    }
    if !text.hasSuffix(StateText.laterMark), let headed = HeadedState(text) {
      return WordReading(headed.state?.rawValue, text, leftOn: headed.day)
    }
    let read = StateText(text)
    let day = read?.state.isLeft == true ? read?.day : nil
    return WordReading(read?.state.rawValue, text, leftOn: day)
  }

  /// A kind of the list, with or without 人员 or 在编 behind it.
  private static func kind(_ text: String) -> String? {
    if let code = QuotaKind.words.code(for: text) { return code }
    if totals.contains(text) { return QuotaKind.total }
    if text == QuotaKind.rest { return text }
    if OffQuotaWord.isPlain(text) { return QuotaKind.offQuota.rawValue }
    for (ending, kept) in [("编制人员", 2), ("编人员", 1), ("在编人员", 0), ("在编", 0)]
    where text.hasSuffix(ending) && text.count > ending.count {
      let bare = String(text.dropLast(ending.count - kept))
      if let code = QuotaKind.words.code(for: bare) { return code }
    }
    return (QuotaKind(funding: text) ?? ManagementWord(text)?.usual)?.rawValue
  }

  /// Numbers of all people of a hospital or school, of whatever kind.
  private static let totals: Set<String> = [
    "人员总量", "人员控制总量", "人员总量控制数", "编制总量", "总量控制", "人员总量编制",
  ]

  /// 副科级领导职务 is 副科级; 副科级非领导职务 is no leader's.
  private static func rank(_ text: String) -> String? {
    if let code = PostRank.words.code(for: text) { return code }
    for ending in ["领导职务", "领导干部", "实职", "领导"]
    where text.hasSuffix(ending) && !text.hasSuffix("非" + ending) {
      return PostRank.words.code(for: String(text.dropLast(ending.count)))
    }
    return GradeWord.isGrade(text) ? text : nil
  }

  private static func leader(_ text: String) -> String? {
    switch LeaderCells.Flag(recorded: text) {
    case .yes, .member: YesNo.yes.rawValue
    case .no, .noMember, .past: YesNo.no.rawValue
    case .blank: ""
    case .none, .unknown: nil
    }
  }
}
