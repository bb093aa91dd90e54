package import BianzhiCore

/// Why leaders could not be selected for audit.
package enum AuditError: Problem {
  /// No day was given, and the ledger holds no roster in force to take it from.
  case noDay

  package var status: ExitStatus {
    switch self {
    case .noDay: .usage
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
    }
  }
}
