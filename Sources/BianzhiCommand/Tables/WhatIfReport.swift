import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// The findings of a day as they would be, and how many come and go.
struct WhatIfReport {
  let found: WhatIf
  /// How many.
  let suppositions: Int
  private var messages: Messages { Console.shared.messages }

  /// - Parameter hasUnchanged: findings that stay the same are written, too.
  func write(hasUnchanged: Bool, _ request: OutputRequest) throws {
    let rules = Dictionary(
      Rule.builtIn.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let entries = found.entries.filter { hasUnchanged || $0.change != .same }
    try Tables.whatIf.write(
      entries.map { (entry: $0, rule: rules[$0.offender.rule]) },
      in: JSONFrame([JSONMember("as_of", .string(found.day.description))], rowsKey: "findings"),
      request)
  }

  func tell() {
    let counts = WhatIf.Change.allCases.map { ($0.wording, found.count($0)) }
    let before =
      found.count(.changed) + found.count(.gone) + found.count(.unjudged) + found.count(.same)
    let after = found.count(.new) + found.count(.changed) + found.count(.same)
    messages.note(
      Wording(
        zh: """
          \(found.day)，\(suppositions) 项假设：问题 \(before) 个变为 \(after) 个（\
          \(counts.map { "\($0.0.zh) \($0.1)" }.joined(separator: "，"))）；台账没有改动
          """,
        en: """
          \(found.day), \(Counted(suppositions, "supposition")): \(before) findings become \(after) (\
          \(counts.map { "\($0.1) \($0.0.en)" }.joined(separator: ", "))); the ledger is not changed
          """))
    warn()
  }

  /// Nothing found where nobody could judge is no good news.
  private func warn() {
    for (organ, places) in Dictionary(grouping: found.unjudged, by: \.organCode).sorted(by: {
      $0.key < $1.key
    }) {
      let reasons = Set(places.map(\.reason)).sorted().map(Reasons.wording)
      messages.warning(
        Wording(
          zh: "\(organ)：假设后有 \(places.count) 条规则不能判断（\(reasons.map(\.zh).joined(separator: "；"))）",
          en: """
            \(organ): with the suppositions \(Counted(places.count, "rule")) cannot judge it (\
            \(reasons.map(\.en).joined(separator: "; ")))
            """))
    }
  }
}
