import BianzhiCore

/// Refusals of what ends a finding or hands it on.
extension Refusal {
  /// An end is to cover more than there is.
  static func moreThanSeen(name: FindingName, upTo: Int, seen: Int) -> Refusal {
    Refusal(
      .refused,
      zh: """
        \(name) 现为 \(seen)，--up-to \(upTo) 超过了它，会使以后多出的也不再报告。请写不超过 \(seen) 的数，或不写；\
        批准了更多的，请导入批准的核定。
        """,
      en: """
        \(name) counts \(seen); --up-to \(upTo) would cover what comes later too. Give \(seen) at most, or \
        leave it out; where more was approved, import that approval.
        """)
  }

  /// What takes years is looked at again within some.
  static func reviewTooFar(
    name: FindingName, _ deadline: CalendarDay, latest: CalendarDay
  ) -> Refusal {
    Refusal(
      .refused,
      zh: """
        \(name)：复查日期 \(deadline) 太远，最晚 \(latest)。长期整改须定期复查，到期可再转长期；确有依据的，用 \
        --review-within 放宽天数。
        """,
      en: """
        \(name): the review on \(deadline) is too far away; \(latest) at the latest. It may be made long-term \
        again then; where more was granted, give the days with --review-within.
        """)
  }

  /// A finding is named where an office is expected.
  static func transferIsNoMove(name: FindingName) -> Refusal {
    Refusal(
      .refused,
      zh: "\(name)：--to 写接收的机关，不写问题编号。机构改革后移转继任机构的问题，请用 finding succeed。",
      en: """
        \(name): --to is the office that takes it over, not a finding. For a finding of a successor use \
        finding succeed.
        """)
  }

  /// Another office has it, and nothing of that office is shown.
  static func nothingReported(name: FindingName) -> Refusal {
    Refusal(
      .refused,
      zh: "\(name) 已移送：请用 --note 写明对方的反馈，或用 --evidence 附上。",
      en:
        "\(name) was transferred: say with --note what the office reported, or show it with --evidence."
    )
  }

  /// What was moved to a successor's finding is put right there.
  static func followedAs(name: FindingName, _ next: FindingName) -> Refusal {
    Refusal(
      .refused,
      zh: "\(name) 已移转为 \(next)，在那里跟踪。请对 \(next) 办理。",
      en: "\(name) was moved to \(next) and is followed there. Use \(next).")
  }

  /// A text that names nobody who could be asked about it.
  static func notAPerson(_ subject: String, _ text: String, _ why: Wording) -> Refusal {
    Refusal(
      .refused,
      zh: "\(subject)：“\(text)”不是某一个人：\(why.zh)。请写全名，如 冯丁、组织部冯丁、冯丁局长；姓名看似称呼的，写作 陈科同志。",
      en: """
        \(subject): "\(text)" is nobody in particular: \(why.en). Write the whole name, with or without \
        unit and title; a name that looks like a form of address with 同志 behind it: 陈科同志.
        """)
  }

  /// The audited unit is named where a person is asked for.
  static func unitItself(_ subject: String, _ text: String) -> Refusal {
    Refusal(
      .refused,
      zh: "\(subject)：“\(text)”就是被查的单位，不是某一个人。请写人名，如 冯丁；验收由别的单位的人办理。",
      en: """
        \(subject): "\(text)" is the audited unit and nobody in particular. Write a person's name; somebody \
        of another unit accepts it.
        """)
  }

  /// Whoever is judged does not judge.
  static func involved(_ subject: String, _ person: String, _ why: Wording) -> Refusal {
    Refusal(
      .refused,
      zh: "\(subject)：“\(person)”\(why.zh)，不能由本人办理或批准。请由别人办理；只是同名的，也请由别人办理，以免混淆。",
      en: """
        \(subject): "\(person)" \(why.en) and neither judges nor approves it. Ask somebody else, also \
        where only the name is the same.
        """)
  }

  /// Who accepts bears the name of somebody whom the finding is about.
  static func namesake(_ name: FindingName, _ person: String) -> Refusal {
    Refusal(
      .refused,
      zh: """
        \(name)：“\(person)”与该问题涉及的人员同名，看不出是不是同一人；本人不能验收。请由别人验收；只是同名的，写明 \
        --reason，并由别人用 --approver 确认。
        """,
      en: """
        \(name): "\(person)" bears the name of one of the people whom it is about, who may not accept it, and \
        nothing tells whether they are one person. Let somebody else accept it; where only the name is the same, \
        say so with --reason and let somebody else confirm it with --approver.
        """)
  }
}
