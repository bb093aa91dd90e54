import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// Whether a check that was made again found the same, by hash.
struct ReplayReport {
  let replay: RunReplay

  /// The JSON document around the rules.
  var frame: JSONFrame {
    JSONFrame(
      [
        JSONMember("run", .integer(replay.run.number)),
        JSONMember("identical", .bool(replay.isSame)),
        JSONMember("stored_hash", .string(replay.stored)),
        JSONMember("replayed_hash", .string(replay.replayed)),
      ], rowsKey: "rules")
  }

  func tell() {
    let number = replay.run.number
    guard !replay.isSame else {
      Console.shared.messages.note(
        Wording(
          zh: "第 \(number) 次检查重做后 \(replay.findings.replayed) 个问题完全一致：SHA-256 \(replay.stored)",
          en: """
            Run \(number) made again: \(Counted(replay.findings.replayed, "finding")), identical: \
            SHA-256 \(replay.stored)
            """))
      return
    }
    Console.shared.messages.problem(
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
