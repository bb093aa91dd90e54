public import BianzhiCore
import GRDB

/// How the findings of a later run differ from those of an earlier one.
public struct RunDifference: Sendable {
  /// What became of a finding between two runs.
  public enum Change: String, CaseIterable, Sendable {
    /// The later run is the first that saw it, and the earlier one had judged the same.
    case new
    /// The earlier run did not judge it: it lacked the list, or the rule was left out.
    case uncompared
    /// Known from a run before the earlier one, and back.
    case returned
    /// Seen by both, with other numbers.
    case changed
    /// Seen by both, with the same numbers.
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
      case .uncompared: Wording(zh: "上次未检查", en: "not checked before")
      case .returned: Wording(zh: "反弹", en: "returned")
      case .changed: Wording(zh: "变化", en: "changed")
      case .same: Wording(zh: "不变", en: "same")
      case .cleared: Wording(zh: "消除", en: "cleared")
      case .corrected: Wording(zh: "更正", en: "corrected")
      case .unchecked: Wording(zh: "未再检查", en: "unchecked")
      }
    }
  }

  /// One finding of either run.
  public struct Entry: Sendable {
    /// What became of it.
    public let change: Change
    /// As the earlier run saw it.
    public let before: Sighting?
    /// As the later run saw it.
    public let after: Sighting?
    /// Why it is unchecked, or the rows that were corrected.
    public let detail: String
    /// The list or organ for want of which it is unchecked.
    package let missing: MissingData?

    init(
      change: Change, before: Sighting?, after: Sighting?, detail: String,
      missing: MissingData? = nil
    ) {
      (self.change, self.before, self.after) = (change, before, after)
      (self.detail, self.missing) = (detail, missing)
    }

    /// As the newest of the two runs that saw it.
    public var finding: Sighting {
      guard let finding = after ?? before else { preconditionFailure("a difference of nothing") }
      return finding
    }
  }

  package let earlier: RunInfo
  package let later: RunInfo
  /// In the order of the findings' numbers.
  public let entries: [Entry]
}

extension Ledger {
  /// Compares two runs; the one with the earlier day and data is the earlier one.
  ///
  /// - Throws: ``RuleError`` if there is no such run, ``LedgerError``.
  public func difference(_ first: Int, _ second: Int) throws -> RunDifference {
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
