package import BianzhiCore

/// Why work on the spot, or a count over many audits, was refused.
package enum SiteError: Problem {
  /// More ballots came back than were given out.
  case moreReturned(returned: Int, issued: Int)
  /// The groups of an interview are not all of its people.
  case groupsDiffer(sum: Int, people: Int)
  /// More people spoke of a topic than were interviewed.
  case topicTooLarge(String, people: Int)
  case nothingRecorded(subject: String, what: Said)
  case tooManyItems(Int, most: Int)
  case nothingToCheck(subject: String, day: CalendarDay)
  case notInScope(organ: String, plan: String)
  case noLeader(name: String, organ: String, post: String)
  case noStart(name: String, recorded: String)
  /// The window would end before it begins.
  case startsLater(start: CalendarDay, end: CalendarDay)

  package var status: ExitStatus {
    switch self {
    case .nothingRecorded, .notInScope, .noLeader: .notFound
    case .moreReturned, .groupsDiffer, .topicTooLarge, .tooManyItems, .nothingToCheck, .noStart,
      .startsLater:
      .refused
    }
  }

  package var said: Said {
    switch self {
    case .moreReturned(let returned, let issued):
      Said(
        zh: "收回 \(returned) 张，多于发出的 \(issued) 张。请核对 --issued。",
        en: "\(returned) ballots came back, more than the \(issued) given out. Check --issued.")
    case .groupsDiffer(let sum, let people):
      Said(
        zh: "各类人员合计 \(sum) 人，与 --people \(people) 不符。请核对各类人数。",
        en: "The groups add up to \(sum), which is not --people \(people).")
    case .topicTooLarge(let topic, let people):
      Said(
        zh: "话题“\(topic)”的人数多于访谈人数 \(people)。请核对该话题的人数。",
        en:
          "More people are given for the topic \"\(topic)\" than the \(people) interviewed. Check its number."
      )
    case .nothingRecorded(let subject, let what):
      Said(
        zh: "\(subject) 没有\(what.zh)记录。请先登记。",
        en: "\(subject) has no \(what.en). Record it first.")
    case .tooManyItems(let count, let most):
      Said(
        zh: "核对清单有 \(count) 项，超过 \(most) 项。请缩小审核对象的范围（plan set --scope-drop）。",
        en: """
          The checklist would have \(count) items, more than \(most). Make the scope smaller \
          (plan set --scope-drop).
          """)
    case .nothingToCheck(let subject, let day):
      Said(
        zh: "\(day) 没有 \(subject) 范围内的内设机构、名册或吃空饷问题可供核对。请核对范围和日期。",
        en:
          "On \(day) there is nothing in the scope of \(subject) to check: no body, roster or pay finding. Check the scope and the day."
      )
    case .notInScope(let organ, let plan):
      Said(
        zh: "\(organ) 不在 \(plan) 的审核范围内。范围见 return list \(plan)。",
        en: "\(organ) is not in the scope of \(plan); see return list \(plan).")
    case .noLeader(let name, let organ, let post):
      Said(
        zh: "领导干部名单中没有 \(name)，\(organ)，\(post)。请核对姓名、机构代码和职务。",
        en: "The list of leaders has no \(name), \(organ), \(post). Check name, code and post.")
    case .noStart(let name, let recorded):
      Said(
        zh: "\(name) 的任职日期“\(recorded)”无法使用，不能划定责任时段。请补上任职日期后重新导入。",
        en: """
          The day of appointment of \(name), "\(recorded)", cannot be used, so there is no window. \
          Import it again with the day.
          """)
    case .startsLater(let start, let end):
      Said(
        zh: "\(start) 才任职，晚于 \(end)。请用 --as-of 给出更晚的日期。",
        en: "In office only from \(start), which is after \(end). Give a later day with --as-of.")
    }
  }
}
