import BianzhiAudit
import BianzhiCore
import BianzhiReport

/// What `window` says beside its table: whose time in office it is, and what nobody could judge.
enum WindowWords {
  static func tell(_ window: ResponsibilityWindow, of leader: WindowLeader) {
    tell(window.bounds, of: leader)
    let (used, all) = window.daysBetween
    Console.shared.messages.note(
      Wording(
        zh: "其间的数据日期 \(all) 个，查看了 \(used) 个",
        en: "Data days between: \(all), looked at \(used)"))
    warn(window)
  }

  static func tell(_ bounds: WindowBounds, of leader: WindowLeader) {
    Console.shared.messages.note(
      Wording(
        zh:
          "\(leader.name) \(leader.post)：\(bounds.start) 至 \(bounds.end)\(bounds.hasLeft ? "（离任）" : "")",
        en:
          "\(leader.name) \(leader.post): \(bounds.start) to \(bounds.end)\(bounds.hasLeft ? " (left)" : "")"
      ))
    if bounds.isStartByMonth {
      Console.shared.messages.note(
        Wording(
          zh: "任职日期只有月份，按该月最后一天计",
          en: "Only the month of the appointment is known; its last day stands for it"))
    }
  }

  /// An empty table means nothing where there was nothing to judge.
  private static func warn(_ window: ResponsibilityWindow) {
    let (start, end) = window.withoutRoster
    guard start + end > 0 else { return }
    let all = window.leader.scope.count
    Console.shared.messages.warning(
      Wording(
        zh: "范围内 \(all) 个机构，没有可用花名册的：任职时 \(start) 个，截止时 \(end) 个；这些机构不能判断",
        en: """
          Organs in scope: \(all); \(start) have no roster in force at the start and \(end) at the \
          end; they cannot be judged
          """))
  }
}
