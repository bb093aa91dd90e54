package import BianzhiCore
import GRDB

/// How the findings of a later run differ from those of an earlier one.
package struct RunDifference: Sendable {
  package enum Change: String, CaseIterable, Sendable {
    case new
    /// Known from a run before the earlier one, and back.
    case returned
    case changed
    case same
    /// Checked again and clean, on a newer roster, pay month or approval.
    case cleared
    /// Clean on the same data day: rows were corrected.
    case corrected
    /// Gone, but not judged again as it was.
    case unchecked

    package var wording: Wording {
      switch self {
      case .new: Wording(zh: "新增", en: "new")
      case .returned: Wording(zh: "反弹", en: "returned")
      case .changed: Wording(zh: "变化", en: "changed")
      case .same: Wording(zh: "不变", en: "same")
      case .cleared: Wording(zh: "消除", en: "cleared")
      case .corrected: Wording(zh: "更正", en: "corrected")
      case .unchecked: Wording(zh: "未再检查", en: "unchecked")
      }
    }
  }

  package struct Entry: Sendable {
    package let change: Change
    package let before: Sighting?
    package let after: Sighting?
    /// Why it is unchecked, or the rows that were corrected.
    package let detail: String
    package var finding: Sighting {
      guard let finding = after ?? before else { preconditionFailure("a difference of nothing") }
      return finding
    }
  }

  package let earlier: RunInfo
  package let later: RunInfo
  package let entries: [Entry]
}

extension Ledger {
  /// Compares two runs; the one with the earlier day and data is the earlier one.
  package func difference(_ first: Int, _ second: Int) throws -> RunDifference {
    try reading { database in
      var runs = [try RunInfo(database, first), try RunInfo(database, second)]
      let key = { (run: RunInfo) in (run.asOf.yyyymmdd, run.lastDay?.yyyymmdd ?? 0, run.number) }
      runs.sort { key($0) < key($1) }
      return try Comparison(
        statements: PreparedStatements(database), earlier: runs[0], later: runs[1]
      ).run()
    }
  }
}
