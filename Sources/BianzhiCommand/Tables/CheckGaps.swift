import BianzhiCore
import BianzhiImport
import BianzhiQuery

/// What a check left out, which its summary and its exit status both say.
struct CheckGaps {
  /// Whether something was left out that the user should know of: the exit status 2, and no green light.
  let isIncomplete: Bool
  /// Whether anything at all is listed as not checked, be it no cause of status 2.
  let areListed: Bool

  init(isIncomplete: Bool, areListed: Bool) {
    (self.isIncomplete, self.areListed) = (isIncomplete, areListed)
  }

  /// - Parameters:
  ///   - named: ids of the rules that were asked for by name.
  ///   - isStrict: whether rules that do not apply count as well.
  init(
    of result: CheckResult, in ledger: Ledger, named: [String], isStrict: Bool
  ) throws {
    // Of a table that was not read nobody was counted, and of a column of approvals that was not taken no number compared.
    isIncomplete =
      try result.isIncomplete(named: named, isStrict: isStrict) || ledger.hasUnreadTables()
      || result.comparesApprovals && !ledger.unreadNumbers().isEmpty
    areListed =
      try !ledger.unchecked(run: result.run).isEmpty || !ledger.unreadPlaces().isEmpty
      || !ledger.unreadNumbers().isEmpty || !ledger.organsWithoutData(on: result.asOf).isEmpty
  }
}

extension CheckResult {
  /// Whether any rule of the check rests on approved places or posts, or on what a form says of them.
  fileprivate var comparesApprovals: Bool {
    let approvals: Set<DataKind> = [.quotas, .posts, .forms]
    return outcomes.contains { outcome in
      !approvals.isDisjoint(with: outcome.rule.needs + outcome.rule.needsOneOf)
    }
  }
}
