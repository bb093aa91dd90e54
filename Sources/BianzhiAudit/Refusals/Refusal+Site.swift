import BianzhiCore

/// Refusals of work on the spot.
extension Refusal {
  /// More ballots came back than were given out.
  static func moreReturned(returned: Int, issued: Int) -> Refusal {
    Refusal(
      .refused,
      zh: "收回 \(returned) 张，多于发出的 \(issued) 张。请核对 --issued。",
      en: "\(returned) ballots came back, more than the \(issued) given out. Check --issued.")
  }

  /// The groups of an interview are not all of its people.
  static func groupsDiffer(sum: Int, people: Int) -> Refusal {
    Refusal(
      .refused,
      zh: "各类人员合计 \(sum) 人，与 --people \(people) 不符。请核对人数。",
      en: "The groups add up to \(sum), which is not --people \(people).")
  }

  /// More people spoke of a topic than were interviewed.
  static func topicTooLarge(_ topic: String, people: Int) -> Refusal {
    Refusal(
      .refused,
      zh: "话题“\(topic)”的人数多于访谈人数 \(people)。请核对人数。",
      en:
        "More people are given for the topic \"\(topic)\" than the \(people) interviewed. Correct the number."
    )
  }

  static func nothingRecorded(subject: String, what: Wording) -> Refusal {
    Refusal(
      .notFound, zh: "\(subject) 没有\(what.zh)记录。请先登记。",
      en: "\(subject) has no \(what.en). Enter it first.")
  }

  static func tooManyItems(_ count: Int, most: Int) -> Refusal {
    Refusal(
      .refused,
      zh: "核对清单有 \(count) 项，超过 \(most) 项。请缩小审核对象的范围（plan set --scope-drop）。",
      en: """
        The checklist would have \(count) items, more than \(most). Make the scope smaller \
        (plan set --scope-drop).
        """)
  }

  static func nothingToCheck(subject: String, day: CalendarDay) -> Refusal {
    Refusal(
      .refused,
      zh: "\(day) 没有 \(subject) 范围内的内设机构、名册或吃空饷问题可供核对。请先导入花名册并检查。",
      en:
        "On \(day) there is nothing in the scope of \(subject) to check: no body, roster or pay finding."
    )
  }

  static func notInScope(organ: String, plan: PlanName) -> Refusal {
    Refusal(
      .notFound,
      zh: "\(organ) 不在 \(plan) 的审核范围内。范围见 return list \(plan)。",
      en: "\(organ) is not in the scope of \(plan); see return list \(plan).")
  }

  static func noLeader(name: String, organ: String, post: String) -> Refusal {
    Refusal(
      .notFound,
      zh: "领导干部名单中没有 \(name)，\(organ)，\(post)。请核对姓名、机构代码和职务。",
      en: "The list of leaders has no \(name), \(organ), \(post). Check name, code and post.")
  }

  static func noStart(name: String, recorded: String) -> Refusal {
    Refusal(
      .refused,
      zh: "\(name) 的任职日期“\(recorded)”无法使用，不能划定责任时段。请补上任职日期后重新导入。",
      en: """
        The day of appointment of \(name), "\(recorded)", cannot be used, so there is no window. \
        Import it again with the day.
        """)
  }

  /// The window would end before it begins.
  static func startsLater(start: CalendarDay, end: CalendarDay) -> Refusal {
    Refusal(
      .refused,
      zh: "\(start) 才任职，晚于 \(end)。请用 --as-of 给出更晚的日期。",
      en: "In office only from \(start), which is after \(end). Give a later day with --as-of.")
  }
}
