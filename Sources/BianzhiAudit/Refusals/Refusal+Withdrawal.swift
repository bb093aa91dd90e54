import BianzhiCore

/// Refusals of taking something back.
extension Refusal {
  static func nothingToWithdraw(name: FindingName) -> Refusal {
    Refusal(
      .refused, zh: "\(name) 还没有办理过，没有可撤回的，见 trace \(name)。",
      en: "Nothing was done to \(name) yet; see bianzhi trace \(name).")
  }

  /// Its newest change was made by data.
  static func returnedByData(name: FindingName) -> Refusal {
    Refusal(
      .refused,
      zh: """
        \(name) 最近的变化是检查或数据引起的，不是办理。检查有误的，请撤回检查：bianzhi withdraw R编号。
        """,
      en: """
        \(name) was last changed by a check or by data, not by an act. If the check was wrong, take that \
        back: bianzhi withdraw R…
        """)
  }

  static func raisedIsVoided(name: FindingName) -> Refusal {
    Refusal(
      .refused, zh: "\(name) 的提出不能撤回；请用 finding void \(name)。",
      en: "The raising of \(name) is not taken back. Use finding void \(name).")
  }

  static func alreadyWithdrawn(_ run: RunName) -> Refusal {
    Refusal(
      .refused, zh: "\(run) 已经撤回。各次检查见 bianzhi runs。",
      en: "\(run) was taken back before. See the checks with bianzhi runs.")
  }

  /// No act that can be taken back was done to it.
  static func nothingOfRecord(_ subject: String) -> Refusal {
    Refusal(
      .refused,
      zh: """
        \(subject) 没有可以撤回的办理。步骤用 step withdraw 撤回，计划中的安排用 plan set 改回；\
        见 trace \(subject)。
        """,
      en: """
        Nothing of \(subject) can be taken back here. Steps are taken back with step withdraw, what a plan \
        says is set back with plan set; see trace \(subject).
        """)
  }

  /// Something was done since that rests on it.
  static func othersRestOn(_ subject: String, _ what: [String]) -> Refusal {
    let list = what.joined(separator: " ")
    return Refusal(
      .refused,
      zh: "\(subject)：其后的办理以它为据（\(list)），请先撤回它们。",
      en: "\(subject): what was done since rests on it (\(list)); take that back first.")
  }

  static func approverOfWithdrawal(_ subject: String) -> Refusal {
    Refusal(
      .refused,
      zh: "\(subject)：撤回他人的或经批准的办理，须用 --approver 写明批准人，且不是经办人。",
      en: """
        \(subject): taking back what another did, or what was approved, needs --approver, and not who acts.
        """)
  }

  static func approverOfRun(_ run: RunName) -> Refusal {
    Refusal(
      .refused, zh: "\(run)：撤回检查须用 --approver 写明批准人，且不是经办人。",
      en: "\(run): taking a check back needs --approver, and not who acts.")
  }
}
