import BianzhiCore

/// A row of the register of waivers, as far as it is about an excess over a quota or over leader posts.
struct Waiver {
  /// What it allows an excess of.
  enum About: String {
    case quota, post
  }

  /// `waiver_row.id`.
  let id: Int64
  let organ: Int64
  let about: About?
  let part: String
  let document: String
  let people: Int
  /// Since when; nil where nothing is told.
  let since: RecordedDate?
  /// Its last day; nil where it cannot be read.
  let until: CalendarDay?
  /// It sets a goal (消化目标): not more than its people are to be over on its last day, and from it on until the next goal's.
  let isGoal: Bool
  /// The part that it is about, by the name that strength gives it; nil where none can be told.
  var matched: String?
  /// Without document, approver or end it allows nothing.
  let isComplete: Bool

  /// Whether it holds by a day; of a month from its last day on.
  func hasBegun(by day: CalendarDay) -> Bool { since.map { $0.last <= day } ?? true }

  /// Whether it may hold by a day, though only the month is told.
  func mayHaveBegun(by day: CalendarDay) -> Bool { since.map { $0.first <= day } ?? true }

  /// Why it allows nothing; nil where it allows its people.
  var fault: UnjudgedReason? {
    if !isComplete { return .waiverIncomplete }
    return matched == nil ? .waiverUnmatched : nil
  }

  /// What the words of its matter and part say that it is about; nil where they tell neither.
  static func about(matter: String, part: String) -> About? {
    let (saysPosts, saysQuota) = (tells(matter, postMatters), matter.contains("编"))
    if saysPosts, !saysQuota { return .post }
    if QuotaKind(recorded: part) != nil { return .quota }
    if saysPosts { return .post }
    if saysQuota { return .quota }
    return PostWords(part).isEmpty ? nil : .post
  }

  /// Whether it allows something else: a rank above the organ's, staying beyond the age, a loan.
  static func isOfOtherMatter(_ matter: String) -> Bool {
    tells(matter, ["高配", "规格", "留任", "延迟", "延退", "退休", "借调"] + absenceMatters)
      && !tells(matter, postMatters + ["超编", "超员", "消化"])
  }

  /// Whether a text names who approved it, a body or a person, and is more than 同意 or the number of a document.
  static func isApprover(_ text: String) -> Bool {
    !text.isEmpty && !ApprovalWords.isDocument(text)
      && (!ApprovalWords.areAll(of: text) || ApprovalWords.nameBody(text))
  }

  /// Whether it lets somebody stay beyond the age of retirement.
  static func isOfStaying(_ matter: String) -> Bool {
    tells(matter, ["留任", "延迟", "延退", "延聘"])
  }

  /// Whether it lets somebody be away from the post and keep the place.
  static func isOfAbsence(_ matter: String) -> Bool { tells(matter, absenceMatters) }

  /// Whether it lets somebody bear a higher rank than the organ's.
  static func isOfRank(_ matter: String) -> Bool {
    tells(matter, ["高配", "规格"])
  }

  private static let absenceMatters = ["离岗", "内退", "退养", "停薪", "创业"]
  private static let postMatters = ["职数", "超配", "超职"]

  private static func tells(_ matter: String, _ words: [String]) -> Bool {
    words.contains { matter.contains($0) }
  }
}
