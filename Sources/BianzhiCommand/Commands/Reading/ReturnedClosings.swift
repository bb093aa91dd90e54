import BianzhiAudit
import BianzhiCore

/// What an import or a decision does to findings that were done with, and to steps that rested on them.
enum ReturnedClosings {
  /// Opens again what does not hold any more, and names it.
  static func say(_ ledger: Ledger) throws {
    let changed = try ledger.returnChanged()
    if !changed.findings.isEmpty {
      let list = changed.findings.joined(separator: " ")
      tell(
        Wording(
          zh: "所据的数据或认定已变，或涵盖的期限已过，重新打开：\(list)（原因见 bianzhi trace F编号）",
          en: """
            Open again, for the data or decisions they rested on changed or what covered them has ended: \
            \(list) (why: bianzhi trace and the number)
            """))
    }
    for step in changed.steps { tell(step) }
  }
}
