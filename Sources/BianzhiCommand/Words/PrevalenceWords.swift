import BianzhiAudit
import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// What `prevalence` says beside its table.
enum PrevalenceWords {
  static func tell(_ found: Prevalence, on day: CalendarDay) {
    tellScope(of: found, on: day)
    tellMissing(in: found)
  }

  /// Of which day and which units the numbers are.
  private static func tellScope(of found: Prevalence, on day: CalendarDay) {
    Console.shared.messages.note(Wording(zh: "截至 \(day)", en: "As of \(day)"))
    if found.lowerUnits > 0 {
      Console.shared.messages.note(
        Wording(
          zh: "其中 \(found.lowerUnits) 个被审单位来自下级数据包（--own 只计本级）",
          en:
            "\(found.lowerUnits) of the units are of lower offices' packages (--own leaves them out)"
        ))
    }
    if let number = found.run {
      Console.shared.messages.note(
        Wording(
          zh: "按第 \(number) 次检查的机构统计，不是按被审单位",
          en: "Counted over the organs of run \(number), not over audited units"))
    }
  }

  /// What the numbers leave out.
  private static func tellMissing(in found: Prevalence) {
    if found.isPartial {
      Console.shared.messages.warning(
        Wording(
          zh: "该次检查只运行了部分规则，其他规则的问题不在其中；请先运行 bianzhi check",
          en:
            "That run looked at some rules only; problems of the others are missing. Run bianzhi check"
        ))
    }
    for passed in found.passedOver { Console.shared.messages.note(passed.wording) }
    if found.unconfirmed > 0 {
      Console.shared.messages.note(
        Wording(
          zh: "另有 \(found.unconfirmed) 个未确认的问题，未计入",
          en: "\(found.unconfirmed) unconfirmed findings are not counted"))
    }
  }
}
