import BianzhiAudit
import BianzhiCore
import BianzhiReport

/// What `plan total` says beside its table.
enum YearReport {
  /// The sums, who is outstanding and in which ledger, on standard error.
  static func write(_ year: YearTotal, on day: CalendarDay) {
    let messages = Console.shared.messages
    writeSums(year, on: day)
    for leader in year.outstanding { messages.note(line(leader)) }
    if !year.deferred.isEmpty {
      messages.note(
        Wording(
          zh: "缓审 \(year.deferred.count) 名，留待以后的计划：",
          en: "Put off to a later plan: \(year.deferred.count)"))
      for leader in year.deferred { messages.note(line(leader)) }
    }
    if year.total.changed > 0 {
      messages.warning(
        Wording(
          zh: "批准后变更 \(year.total.changed) 处（见 plan status、package review）",
          en: "Changed after approval: \(year.total.changed) (see plan status, package review)"))
    }
    if !year.twice.isEmpty {
      let list = year.twice.joined(separator: "；")
      messages.warning(
        Wording(
          zh: "可能重复计数 \(year.twice.count) 名（姓名、单位相同）：\(list)",
          en: "Perhaps counted twice (same name and organ): \(list)"))
    }
    PlanReport.writeSum(addsUp: year.addsUp)
  }

  private static func writeSums(_ year: YearTotal, on day: CalendarDay) {
    let messages = Console.shared.messages
    let (total, own, lower) = (year.total, year.own, year.lower)
    messages.note(
      Wording(
        zh: "\(year.year) 年度，逾期按 \(day) 计；下级数据包 \(year.packages) 个",
        en: "\(year.year), overdue as of \(day); packages of lower offices: \(year.packages)"))
    messages.note(
      Wording(
        zh: """
          计划 \(total.planned) = 本级 \(own.planned) + 下级 \(lower.planned)；\
          完成 \(total.done) = 本级 \(own.done) + 下级 \(lower.done)
          """,
        en: """
          Planned \(total.planned) = own \(own.planned) + lower \(lower.planned); \
          done \(total.done) = own \(own.done) + lower \(lower.done)
          """))
    messages.note(PlanReport.sums(total))
  }

  private static func line(_ leader: YearLeader) -> Wording {
    let source = leader.source
    let name = PersonNumber.mask(source.name)
    let words = "\(leader.subject) \(leader.name) \(leader.organName) \(leader.post)"
    let place = leader.region.isEmpty ? "" : "（\(leader.region)）"
    let from = source.package.map { "\($0) \(source.ledger) \(name)" }
    return Wording(
      zh: words + place + (from.map { "，来自下级台账 \($0)" } ?? "，来自本级台账"),
      en: words + (leader.region.isEmpty ? "" : " (\(leader.region))")
        + (from.map { ", from the lower ledger \($0)" } ?? ", from this ledger"))
  }
}
