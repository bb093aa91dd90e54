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
      let frame = JSONFrame(
        [
          JSONMember("run", .integer(replay.run.number)),
          JSONMember("identical", .bool(replay.isSame)),
          JSONMember("stored_hash", .string(replay.stored)),
          JSONMember("replayed_hash", .string(replay.replayed)),
        ], rowsKey: "rules")
      try show(Tables.replayedRules, replay.rules, of: ledger, in: frame, request)
      tell(replay)
      return replay.isSame ? .done : .findings
    }

    private func tell(_ replay: RunReplay) {
      let number = replay.run.number
      guard !replay.isSame else {
        messages.note(
          Wording(
            zh: "第 \(number) 次检查重做后 \(replay.findings.replayed) 个问题完全一致：SHA-256 \(replay.stored)",
            en: """
              Run \(number) made again: \(Counted(replay.findings.replayed, "finding")), identical: \
              SHA-256 \(replay.stored)
              """))
        return
      }
      messages.problem(
        Wording(
          zh: """
            第 \(number) 次检查重做后不一致：当时 \(replay.findings.stored) 个问题，SHA-256 \(replay.stored)；现在 \
            \(replay.findings.replayed) 个，SHA-256 \(replay.replayed)。可能是其后对名称、写法、列名作了决定，或程序版本\
            不同；请用 bianzhi verify 核对台账，再重新检查。
            """,
          en: """
            Run \(number) made again is not identical: \(replay.findings.stored) findings then, SHA-256 \
            \(replay.stored); \(replay.findings.replayed) now, SHA-256 \(replay.replayed). Names, words or headings \
            may have been decided since, or this is another version of the program: verify the ledger with bianzhi verify, \
            and check again.
            """))
    }
  }
}
