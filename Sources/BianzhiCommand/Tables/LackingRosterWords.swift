import BianzhiCore
import BianzhiImport

/// That a ledger has no roster to judge by, and whose are missed.
struct LackingRosterWords {
  let lines: [Wording]

  /// - Parameter most: how many organs are named.
  init(_ ledger: Ledger, most: Int) throws {
    let none = Wording(
      zh: "台账中没有可用的花名册：没有比较任何单位的实有人员",
      en: "the ledger has no roster to judge by: the people of no organ were compared")
    let missing = try ledger.organsWithoutRoster()
    guard !missing.isEmpty else {
      lines = [none]
      return
    }
    let names = missing.prefix(most).map { $0.name == $0.code ? $0.code : "\($0.name) \($0.code)" }
    let more = missing.count > most
    lines = [
      none,
      Wording(
        zh: "有核定而没有花名册的机构 \(missing.count) 个：\(names.joined(separator: "、"))\(more ? "…" : "")",
        en: """
          organs with approvals and without a roster: \(missing.count): \(names.joined(separator: ", "))\
          \(more ? "…" : "")
          """),
    ]
  }

  /// What to type where that is so, on the day of the check.
  static func next(_ day: CalendarDay) -> Wording {
    Wording(
      zh: "下一步：bianzhi import 花名册 --as-of \(day)，再运行 bianzhi check",
      en: "Next: bianzhi import ROSTERS --as-of \(day), then bianzhi check again")
  }
}
