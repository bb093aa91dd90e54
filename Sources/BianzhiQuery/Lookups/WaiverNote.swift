import BianzhiCore

/// What a note says of waivers: how many may be over the approved number, until when, by which documents.
package struct WaiverNote: Hashable, Sendable {
  let people: Int
  let until: String
  private let documents: String

  /// What a waiver, or a step of one that passed, means for a finding; the raw value stands before it in a note.
  package enum Standing: String, CaseIterable, Sendable {
    /// All that is over the quota may be.
    case within = "within_waiver"
    /// More is over the quota than may be.
    case beyond = "beyond_waiver"
    case withinPosts = "within_post_waiver"
    case beyondPosts = "beyond_post_waiver"
    /// A step passed, another is in force.
    case missed = "missed_step"
    /// The last step passed.
    case missedLast = "missed_last_step"
    /// More is over than the first goal leaves, and its day has not come.
    case beforeGoal = "before_goal"
    /// A goal was not reached, another one comes.
    case missedGoal = "missed_goal"
    /// What another waiver allows of which only the month is told, so that nobody knows whether it holds on the day.
    case byMonth = "month_waiver"
    /// The last goal was not reached.
    case missedLastGoal = "missed_last_goal"

    /// Whether all of the excess was allowed.
    var isWithin: Bool { self == .within || self == .withinPosts }
  }

  init(people: Int, until: String, documents: [String]) {
    (self.people, self.until) = (people, until)
    self.documents = documents.map { $0.replacing(";", with: " ") }.joined(separator: "、")
  }

  /// `4 2010-06-30 江编〔2010〕3号`
  var text: String { "\(people) \(until) \(documents)" }

  /// Reads ``text``; nil where it is none.
  init?(_ text: Substring) {
    let words = text.split(separator: " ", maxSplits: 2).map(String.init)
    guard words.count == 3, let people = Int(words[0]) else { return nil }
    (self.people, until, documents) = (people, words[1], words[2])
  }

  func wording(_ standing: Standing) -> Wording {
    let whole = Wording(
      zh: "批准允许超出 \(people) 人，至 \(until)（\(documents)）",
      en: "\(people) over is allowed until \(until) (\(documents))")
    switch standing {
    case .within: return Wording(zh: "政策性超编：\(whole.zh)", en: "within a waiver: \(whole.en)")
    case .withinPosts: return Wording(zh: "政策性超配：\(whole.zh)", en: "within a waiver: \(whole.en)")
    case .beyond, .beyondPosts:
      return Wording(zh: "其中\(whole.zh)", en: "more than a waiver allows: \(whole.en)")
    case .byMonth:
      return Wording(
        zh: "有批复允许超出 \(people) 人，至 \(until)（\(documents)），起始时间只写到月，检查日是否已生效看不出，请补上日期",
        en: """
          a waiver allows \(people) over until \(until) (\(documents)); of its first day only the month is told, so that it \
          may hold already or not; please record the day
          """)
    case .missed:
      return Wording(
        zh: "阶段目标未完成：\(until) 到期的一步（允许超出 \(people) 人，\(documents)）",
        en: "the step until \(until) has passed (\(people) over was allowed, \(documents))")
    case .beforeGoal:
      return Wording(
        zh: "消化目标：\(until) 应减到超出 \(people) 人（\(documents)），尚未到期；在此之前允许超出多少，表上没有写",
        en: """
          a goal of \(people) over by \(until) (\(documents)) is not due yet; how many may be over until then is not told
          """)
    case .missedGoal:
      return Wording(
        zh: "阶段目标未完成：\(until) 应减到超出 \(people) 人（\(documents)）",
        en: "the goal of \(people) over by \(until) was not reached (\(documents))")
    case .missedLastGoal:
      return Wording(
        zh: "消化期满仍未达到目标：\(until) 应减到超出 \(people) 人（\(documents)）",
        en: "the last goal, \(people) over by \(until), was not reached (\(documents))")
    case .missedLast:
      return Wording(
        zh: "消化期满仍超：最后一步 \(until) 到期（允许超出 \(people) 人，\(documents)）",
        en: "the last step ended on \(until) (\(people) over was allowed, \(documents))")
    }
  }
}
