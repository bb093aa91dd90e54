package import BianzhiCore

/// Why leaders could not be selected for audit, or a report could not be made.
package enum AuditError: Problem {
  /// No day was given, and the ledger holds no roster in force to take it from.
  case noDay
  /// The ledger was written to while a report was made of it: its numbers would not be of one state.
  case changedMeanwhile

  package var status: ExitStatus {
    switch self {
    case .noDay: .usage
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
