import BianzhiCore
import BianzhiImport
import BianzhiQuery

/// What a run left out: one decision for the light of `check`, right behind it, and that of `status`, any time later.
struct CheckGaps {
  /// Whether something was left out that the user should know of: the exit status 2.
  let isIncomplete: Bool
  /// Whether anything at all is listed as not checked, be it no cause of status 2: no green light.
  let isOpen: Bool
  /// Whether rules were passed over for want of their tables, and of them alone a green light says so.
  let hasIdleRules: Bool

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
    let run = try ledger.runInfo(result.run)
    let notRun = try ledger.notRun(run: run.number)
    isOpen =
      try isIncomplete || Self.isOpen(run, notRun, DoubtWords(run, result.doubts, ledger), ledger)
    hasIdleRules = notRun.contains(where: Self.isIdle)
  }

  /// Of a stored run.
  init(of run: RunInfo, _ doubts: DoubtWords, in ledger: Ledger) throws {
    let notRun = try ledger.notRun(run: run.number)
    (isIncomplete, hasIdleRules) = (false, notRun.contains(where: Self.isIdle))
    isOpen = try Self.isOpen(run, notRun, doubts, ledger)
  }

  private static func isOpen(
    _ run: RunInfo, _ notRun: [LedgerStatus.NotRun], _ doubts: DoubtWords, _ ledger: Ledger
  ) throws -> Bool {
    // Without any roster nobody was compared, and all rules on people are as idle as those of other tables.
    try !ledger.hasRosters(run: run.number) || run.heldRows > 0 || run.isFiltered
      || run.isTakenBack || !doubts.lines.isEmpty
      || !notRun.allSatisfy(isIdle) || !ledger.unchecked(run: run.number).isEmpty
      || ledger.importsSinceChecks() > 0 || ledger.decisionsSinceChecks() > 0
      || !ledger.unreadPlaces().isEmpty
      || !ledger.unreadNumbers().isEmpty || !ledger.organsWithoutData(on: run.asOf).isEmpty
  }

  /// A rule without its tables; or one of registers or of single people that met none, which says nothing of the organs.
  private static func isIdle(_ entry: LedgerStatus.NotRun) -> Bool {
    if entry.outcome == .notApplicable { return true }
    guard entry.outcome == .notRun, entry.reason == UnjudgedReason.nothingToJudge.rawValue else {
      return false
    }
    return Rule.builtIn.contains { $0.id == entry.rule && $0.edition > 1 }
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
