import BianzhiCore

/// Refusals that lie in what became of an organ.
extension Refusal {
  static func approverOfReform(_ old: String, _ new: String) -> Refusal {
    Refusal(
      .refused,
      zh: "\(old) → \(new)：登记改革须用 --approver 写明批准人，且不是经办人。",
      en: "\(old) → \(new): noting a reform needs --approver, and not who acts.")
  }

  static func organInForce(name: FindingName, _ code: String) -> Refusal {
    Refusal(
      .refused,
      zh: """
        \(name)：机构 \(code) 没有撤销，也没有登记改革，问题不能随机构终结。请核对日期，或先导入撤销日期、用 organ reform 登记。
        """,
      en: """
        \(name): organ \(code) is in force, so the finding does not end with it. Check the day, or import \
        the day of abolition, or note the reform (organ reform).
        """)
  }

  static func successorHasIt(name: FindingName, _ other: FindingName) -> Refusal {
    Refusal(
      .refused,
      zh: "\(name)：继任机构有同一问题 \(other) 未了结。请用 finding succeed \(name) --into \(other)。",
      en: """
        \(name): the successor has the same finding, \(other), which is not settled. Use finding succeed \
        \(name) --into \(other).
        """)
  }

  /// Nobody has looked at what the organ became.
  static func successorUnchecked(
    name: FindingName, _ codes: [String], by day: CalendarDay
  ) -> Refusal {
    let list = codes.joined(separator: " ")
    return Refusal(
      .refused,
      zh: """
        \(name)：问题和人员已到继任机构 \(list)，改革之后还没有检查过。请导入它的花名册并运行 \
        bianzhi check --as-of \(day)；仍有同一问题的用 finding succeed 移转。
        """,
      en: """
        \(name): the people and their trouble went to \(list), which no check has judged since the reform. Import its \
        roster and run bianzhi check --as-of \(day); where the same finding stands there, use finding succeed.
        """)
  }

  /// Nobody has looked since the organ ended.
  static func endUnchecked(name: FindingName, _ codes: [String], by day: CalendarDay) -> Refusal {
    let list = codes.joined(separator: " ")
    return Refusal(
      .refused,
      zh: """
        \(name)：机构 \(list) 撤销之后还没有检查过，看不出人员去了哪里。请导入撤销之后的花名册，运行 \
        bianzhi check --as-of \(day)；改为其他机构的，先用 organ reform 登记。
        """,
      en: """
        \(name): no check was made since \(list) ended, so nothing tells where its people went. Import the rosters of \
        after its end and run bianzhi check --as-of \(day); where it became another organ, note organ reform first.
        """)
  }

  static func noSuccessor(
    name: FindingName, _ old: String, _ other: FindingName, _ new: String
  ) -> Refusal {
    Refusal(
      .refused,
      zh: "\(name)：\(other) 的机构 \(new) 不是 \(old) 的继任机构。请先用 organ reform 登记。",
      en: """
        \(name): organ \(new) of \(other) is not known to have come of \(old). First: organ reform.
        """)
  }

  static func otherMatter(name: FindingName, _ other: FindingName) -> Refusal {
    Refusal(
      .refused,
      zh: "\(name)：\(other) 说的不是同一件事。请移转到继任机构同一规则的问题，或人工提出（finding raise）且 --part 相同的问题。",
      en: """
        \(name): \(other) is about another matter. Name a finding of the same rule of the successor, or one \
        raised by hand (finding raise) with the same --part.
        """)
  }

  static func successorSettled(name: FindingName, _ status: FindingStatus) -> Refusal {
    let words = status.wording
    return Refusal(
      .refused,
      zh: "\(name) 为“\(words.zh)”，不再跟踪，不能接收移转。请改选未了结的问题。",
      en: "\(name) is \(words.en) and followed no more. Name a finding that is not settled.")
  }
}
