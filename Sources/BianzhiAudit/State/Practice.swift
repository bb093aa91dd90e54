package import BianzhiCore
import BianzhiQuery
import GRDB

/// What was learned: a good practice found, or a rule made of it.
package struct Practice: StateRecord {
  package enum Form: String, KeptWord {
    case practice
    /// 制度固化.
    case rule

    package var wording: Wording {
      switch self {
      case .practice: Wording(zh: "经验做法", en: "practice")
      case .rule: Wording(zh: "制度固化", en: "rule")
      }
    }
  }

  package static let databaseTableName = "practice"
  let id: Int
  package let type: Form
  package let title: String
  package let text: String
  package let organCode: String
  package let document: String
  /// Names of the findings it came of.
  package let findings: [String]
  package let day: CalendarDay

  package var name: PracticeName { PracticeName(id) }
}

extension Ledger {
  /// Practices and rules in the order of their numbers.
  package func practices() throws -> [Practice] {
    try reading { try Practice.order(sql: "id").fetchAll($0) }
  }
}
