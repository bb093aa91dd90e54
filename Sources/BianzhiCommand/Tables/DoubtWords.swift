import BianzhiCore
import BianzhiQuery

/// What the numbers of a run do not tell of, in lines that `check` and `status` both say.
struct DoubtWords {
  let lines: [Wording]

  init(_ run: RunInfo, _ doubts: RunDoubts, _ ledger: Ledger) throws {
    let filtered =
      run.isFiltered
      ? Wording(zh: "该次检查只运行了部分规则", en: "the run looked at some rules only") : nil
    let pay = try UncheckedPayWords(run, of: ledger)
    lines =
      [
        filtered, OlderRosterWords(doubts.olderRosters, most: 20).line,
        UncarriedWords(doubts.uncarried, most: 20).line,
        pay.line,
      ].compactMap(\.self) + doubts.asked.map(Self.wording)
  }

  private static func wording(of word: AskedWord) -> Wording {
    let organs = word.organs.prefix(10).map { "\($0.name) \($0.people)" }
    let more = word.organs.count > 10
    let (zh, en) = (word.fieldWording.zh, word.fieldWording.en)
    let counts = word.field == "state"
    return Wording(
      zh: """
        \(zh)“\(word.text)”不明，请核对：\(word.people) 人，\(counts ? "照计" : "不判断该类编制")\
        （\(organs.joined(separator: "、"))\(more ? "…" : "")）
        """,
      en: """
        \(en) "\(word.text)" is not known, please say what it is: \(Counted(word.people, "person", "people")), \
        \(counts ? "who count" : "whose kind is not judged") \
        (\(organs.joined(separator: ", "))\(more ? "…" : ""))
        """)
  }
}
