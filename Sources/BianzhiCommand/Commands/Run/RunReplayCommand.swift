import ArgumentParser
import BianzhiCore
import BianzhiQuery
import BianzhiReport

extension RunCommand {
  /// `bianzhi run replay`
  struct Replay: Verb {
    static let help = Help(
      "run replay", zh: "按当时的规则、参数和导入重做一次检查，用散列值证明问题完全一致；不写入台账",
      en: """
        Make a check again by its own rules, parameters and imports, and prove by hash that the findings are \
        identical; nothing is stored
        """,
      example: "1",
      more: Wording(
        zh: "结束码：0 完全一致，1 不一致。", en: "Exit status: 0 identical, 1 not identical."))

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var number: Number

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .table)
      let ledger = try common.ledger()
      let replay = try ledger.replay(run: number.run)
      let report = ReplayReport(replay: replay)
      try show(Tables.replayedRules, replay.rules, of: ledger, in: report.frame, request)
      report.tell()
      return replay.isSame ? .done : .findings
    }
  }
}
