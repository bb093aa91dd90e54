import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// Says that data came which no check has seen: what stands may have changed by them.
enum SinceCheckWords {
  static func tell(of ledger: Ledger) throws {
    let imports = try ledger.importsSinceChecks()
    guard imports > 0 else { return }
    Console.shared.messages.warning(
      Wording(
        zh: "最近一次检查之后又导入了 \(imports) 次，这些数据还没有检查过；请运行 bianzhi check",
        en: """
          \(Counted(imports, "import")) came after the newest check and no check has seen them: run bianzhi check
          """))
  }

  /// The same of rows that a decision on a word had read otherwise.
  static func tellDecisions(of ledger: Ledger) throws {
    guard try ledger.decisionsSinceChecks() > 0 else { return }
    Console.shared.messages.warning(
      Wording(
        zh: "最近一次检查之后认定过用语，已存入的行按认定重读了，还没有检查过；请运行 bianzhi check",
        en: """
          words were decided on after the newest check, and rows are read otherwise that no check has seen: run bianzhi check
          """))
  }
}
