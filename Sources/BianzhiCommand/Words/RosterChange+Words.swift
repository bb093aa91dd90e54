import BianzhiCore
import BianzhiImport

extension RosterChange {
  /// How many people it brings, takes away or changes.
  var wording: Wording {
    guard let before else {
      return Wording(
        zh: "\(name)（\(organ)）：\(people) 人；台账中还没有它的花名册",
        en: "\(name) (\(organ)): \(people) people; the ledger has no roster of it")
    }
    return Wording(
      zh: """
        \(name)（\(organ)）：\(people) 人；与 \(before) 的花名册相比，新增 \(new) 人，\
        减少 \(gone) 人，有变化 \(changed) 人
        """,
      en: """
        \(name) (\(organ)): \(people) people; against the roster of \(before): \
        \(new) new, \(gone) gone, \(changed) changed
        """)
  }
}
