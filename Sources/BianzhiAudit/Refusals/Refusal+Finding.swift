import BianzhiCore

/// Refusals of acts on findings.
extension Refusal {
  /// The state does not allow it.
  static func move(
    name: FindingName, status: FindingStatus, move: Wording, allowed: [any FindingMove.Type]
  ) -> Refusal {
    let zh = allowed.map { "\($0.kind.wording.zh)（finding \($0.command)）" }
    let en = allowed.map { "finding \($0.command)" }
    return Refusal(
      .refused,
      zh: """
        \(name) 是\(status.wording.zh)，不能\(move.zh)；可以：\(zh.joined(separator: " "))\
        \(zh.isEmpty ? "" : "，或")撤回最近一次办理（withdraw \(name)）。
        """,
      en: """
        \(name) is \(status.wording.en): \(move.en) is not possible. Possible: \
        \((en + ["withdraw \(name) to take back the newest act"]).joined(separator: ", ")).
        """)
  }

  /// The newest run that judged it still shows it.
  static func stillThere(
    name: FindingName, run: Int, asOf: CalendarDay, data: CalendarDay?, actual: Int?
  ) -> Refusal {
    let seen = Self.seen(run, asOf, data, actual)
    return Refusal(
      .refused,
      zh: """
        \(name) 不能销号：\(seen.zh)。请整改并导入新的数据，再检查；这次检查的日期弄错了的，用 withdraw R\(run) \
        --reason 理由 --approver 批准人 撤回。
        """,
      en: """
        \(name) cannot be closed: \(seen.en). Put it right, import newer data and check; if that check was made on a \
        wrong day, take it back with withdraw R\(run) --reason … --approver ….
        """)
  }

  /// Later runs did not judge it again.
  static func unchecked(
    name: FindingName, run: Int, asOf: CalendarDay, data: CalendarDay?, actual: Int?,
    reason: Wording
  ) -> Refusal {
    let seen = Self.seen(run, asOf, data, actual)
    return Refusal(
      .refused,
      zh: "\(name) 不能销号：\(seen.zh)，此后未再检查（\(reason.zh)）。请导入新的数据，再检查。",
      en: """
        \(name) cannot be closed: \(seen.en), and it was not judged again (\(reason.en)). \
        Import newer data and check.
        """)
  }

  /// Its rows were corrected; nothing was put right.
  static func corrected(name: FindingName, run: Int) -> Refusal {
    Refusal(
      .refused,
      zh: "\(name) 不能销号：第 \(run) 次检查表明是数据更正，不是整改。请用 finding void。",
      en: """
        \(name) cannot be closed: run \(run) shows that rows were corrected, not that it was put \
        right. Use finding void.
        """)
  }

  /// The day of the act lies before the day of the run that proves it.
  static func tooEarly(name: FindingName, run: Int, asOf: CalendarDay) -> Refusal {
    Refusal(
      .refused,
      zh: "\(name)：证明它的第 \(run) 次检查截至 \(asOf)，办理日期更早。请核对 --on。",
      en: "\(name): run \(run) that proves it is as of \(asOf); this day is earlier. Check --on.")
  }

  static func ownWork(name: FindingName, person: String) -> Refusal {
    Refusal(
      .refused,
      zh: "\(name)：\(person) 不得验收本人经办的整改，请由他人办理。",
      en: "\(name): \(person) worked on it and may not judge it. Somebody else must.")
  }

  static func approver(name: FindingName) -> Refusal {
    Refusal(
      .refused,
      zh: "\(name)：请用 --approver 写明批准人；批准人不能是经办人或责任人。",
      en: "\(name): name who approved with --approver; not who acts, and not the owner.")
  }

  static func nothingShown(name: FindingName) -> Refusal {
    Refusal(
      .refused,
      zh: "\(name)：没有整改证据。请先用 finding evidence，或加 --evidence 或 --note。",
      en: "\(name): no evidence yet. Use finding evidence, or add --evidence or --note.")
  }

  static func noFileShown(name: FindingName) -> Refusal {
    Refusal(
      .refused,
      zh: "\(name) 由人工提出，销号须有证据文件：finding evidence \(name) --evidence 文件。",
      en: "\(name) was raised by hand; closing it needs a file: finding evidence \(name).")
  }

  static func deadlineIsSet(name: FindingName, deadline: CalendarDay) -> Refusal {
    Refusal(
      .refused,
      zh: "\(name) 的时限已定为 \(deadline)。延期请用 finding extend。",
      en: "\(name) has the deadline \(deadline). To move it use finding extend.")
  }

  /// The day of the act lies before the first run that saw it.
  static func notYetSeen(name: FindingName, asOf: CalendarDay) -> Refusal {
    Refusal(
      .refused,
      zh: "\(name) 最早见于截至 \(asOf) 的检查，办理日期更早。请核对 --on。",
      en: "\(name) was first seen by a check as of \(asOf); this day is earlier. Check --on.")
  }

  static func deadlinePast(name: FindingName, deadline: CalendarDay) -> Refusal {
    Refusal(
      .refused,
      zh: "\(name)：时限 \(deadline) 早于办理日期。请核对 --deadline 和 --on。",
      en:
        "\(name): the deadline \(deadline) lies before the day of the act. Check --deadline and --on."
    )
  }

  /// An end that is to cover nothing.
  static func endPast(name: FindingName, until: CalendarDay) -> Refusal {
    Refusal(
      .refused,
      zh: "\(name)：所涵盖的期限 \(until) 早于办理日期。请核对期限和 --on。",
      en: "\(name): what it covers ends on \(until), before the day of the act. Check it and --on.")
  }

  /// A number is to be covered where the finding has none.
  static func noExcess(name: FindingName) -> Refusal {
    Refusal(
      .refused,
      zh: "\(name)：--up-to 须为正数，且该问题须有数量；没有数量的问题请不要写 --up-to。",
      en:
        "\(name): --up-to must be above 0, and the finding must have numbers; leave it out otherwise."
    )
  }

  static func notLater(name: FindingName, deadline: CalendarDay?) -> Refusal {
    Refusal(
      .refused,
      zh: "\(name)：新的时限须晚于 \(deadline?.description ?? "现有时限")。",
      en:
        "\(name): the new deadline must be later than \(deadline?.description ?? "the old one").")
  }

  /// The organ's code is not in the ledger.
  static func noOrgan(_ code: String) -> Refusal {
    Refusal(
      .notFound,
      zh: "台账中没有机构 \(code)。请核对代码，或先导入机构。",
      en: "The ledger has no organ \(code). Check the code, or import organs first.")
  }

  static func nothingToChange(name: FindingName) -> Refusal {
    Refusal(
      .usage, zh: "\(name)：没有给出要改的内容。请用选项写明。", en: "\(name): nothing to change was given.")
  }

  private static func seen(
    _ run: Int, _ asOf: CalendarDay, _ data: CalendarDay?, _ actual: Int?
  ) -> Wording {
    let day = data?.description ?? "–"
    return Wording(
      zh: "第 \(run) 次检查（截至 \(asOf)，数据日期 \(day)）" + (actual.map { "仍为 \($0)" } ?? "仍有此问题"),
      en: "run \(run) (as of \(asOf), data of \(day)) still "
        + (actual.map { "counts \($0)" } ?? "shows it"))
  }
}
