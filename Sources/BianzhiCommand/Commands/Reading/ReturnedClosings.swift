import BianzhiAudit
import BianzhiCore

/// What a decision on words or names does to findings that were closed on another one.
enum ReturnedClosings {
  /// Opens them again, and names them.
  static func say(_ ledger: Ledger) throws {
    let names = try ledger.returnUndecided()
    guard !names.isEmpty else { return }
    let list = names.joined(separator: " ")
    tell(
      Wording(
        zh: "据原认定销号或作废的问题重新打开：\(list)",
        en: "Closed by what was decided before, and open again: \(list)"))
  }
}
