package import BianzhiCore

/// Why leaders could not be selected for audit, or a report could not be made.
package enum AuditError: Problem {
  /// No day was given, and the ledger holds no roster in force to take it from.
  case noDay
  /// A report was asked for of a day behind which people did something: what they did is in the ledger's state.
  case laterActs(day: CalendarDay, newest: CalendarDay)
  /// The ledger was written to while a report was made of it: its numbers would not be of one state.
  case changedMeanwhile

  package var status: ExitStatus {
    switch self {
    case .noDay, .laterActs: .usage
    case .changedMeanwhile: .locked
    }
  }

  package var wording: Wording {
    switch self {
    case .noDay:
      Wording(
        zh: "台账里没有有效的花名册，不知道按哪一天判定。请用 --as-of 给出日期，如 --as-of 2024-12-31。",
        en: """
          The ledger holds no roster in force, so there is no day to decide for. Give one with \
          --as-of, such as --as-of 2024-12-31.
          """)
    case .laterActs(let day, let newest):
      Wording(
        zh: """
          不能按 \(day) 说明：台账中有此后的办理，最近的在 \(newest)，问题和计划的状态已经含有这些办理。\
          请去掉 --on，或写 --on \(newest)；当日的办理过程见 bianzhi trace。
          """,
        en: """
          Nothing can be told as of \(day): people acted after it, last on \(newest), and findings and plans stand as \
          those acts left them. Leave --on out, or give --on \(newest); bianzhi trace shows what was done by when.
          """)
    case .changedMeanwhile:
      Wording(
        zh: "制作报告时台账被改动，各处数字会不一致，报告没有写出。请再运行一次。",
        en: """
          The ledger was changed while the report was made, so its numbers would not agree; no report was \
          written. Run it again.
          """)
    }
  }
}
