import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// What `diff` says beside its table.
enum RunDifferenceWords {
  static func tell(_ difference: RunDifference) {
    warn(of: difference)
    tellCounts(difference)
  }

  /// Runs that prove nothing any more.
  private static func warn(of difference: RunDifference) {
    for run in [difference.earlier, difference.later] where run.isWithdrawn || run.isTakenBack {
      Console.shared.messages.warning(
        run.isWithdrawn
          ? Wording(
            zh: "第 \(run.number) 次检查已撤回，不作依据",
            en: "run \(run.number) was withdrawn and proves nothing")
          : Wording(
            zh: "第 \(run.number) 次检查所据的导入已撤销，请重新检查",
            en: "run \(run.number) rests on an import that was undone; check again"))
    }
  }

  private static func tellCounts(_ difference: RunDifference) {
    let (earlier, later) = (difference.earlier, difference.later)
    let counts = RunDifference.Change.allCases.map { change in
      (change, difference.entries.count { $0.change == change })
    }
    Console.shared.messages.note(
      Wording(
        zh:
          "第 \(earlier.number) 次（截至 \(earlier.asOf)）→ 第 \(later.number) 次（截至 \(later.asOf)）："
          + counts.map { "\($0.0.wording.zh) \($0.1)" }.joined(separator: "，"),
        en:
          "Run \(earlier.number) (\(earlier.asOf)) → run \(later.number) (\(later.asOf)): "
          + counts.map { "\($0.1) \($0.0.wording.en)" }.joined(separator: ", ")))
  }
}
