import BianzhiAudit
import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// What `rate` says beside its table: of which day and whose findings it tells, and what was not checked since.
enum RateWords {
  static func tell(of ledger: Ledger, on day: CalendarDay, isOwnOnly: Bool) throws {
    Console.shared.messages.note(Wording(zh: "截至 \(day)", en: "As of \(day)"))
    let offices = isOwnOnly ? 0 : Set(try ledger.packages().map(\.package.office)).count
    if offices > 0 { tellOffices(offices) }
    try SinceCheckWords.tell(of: ledger)
    if let newest = try ledger.runToRead(), newest.isFiltered { warn(of: newest) }
  }

  private static func tellOffices(_ offices: Int) {
    Console.shared.messages.note(
      Wording(
        zh: "含 \(offices) 个下级单位最新数据包中的问题（--own 不计）",
        en:
          "With the findings of the newest packages of \(offices) lower offices (--own leaves them out)"
      ))
  }

  private static func warn(of run: RunInfo) {
    Console.shared.messages.warning(
      Wording(
        zh: "最近的第 \(run.number) 次检查只运行了部分规则，其他规则的问题没有重新核对",
        en:
          "The newest run, \(run.number), looked at some rules only; the others were not checked anew"
      ))
  }
}
