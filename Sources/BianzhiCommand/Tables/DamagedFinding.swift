import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// A finding whose stored numbers cannot be, and so are not shown.
enum DamagedFinding {
  static func warn(_ row: Sighting) {
    guard row.isDamaged else { return }
    let finding = "\(row.name)"
    Console.shared.messages.warning(
      Wording(
        zh: "\(finding)（第 \(row.run) 次检查，规则 \(row.rule)）：台账中的数超出范围，未显示。请重新检查。",
        en:
          "\(finding) (run \(row.run), rule \(row.rule)): a number in the ledger is out of range and not shown. Check again."
      ))
  }
}
