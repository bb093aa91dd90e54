import BianzhiCore
import BianzhiQuery

/// Refusals of closings whose proof is not whole.
extension Refusal {
  /// The ledger holds newer data that the proof did not judge.
  static func unjudged(name: FindingName, run: Int, missing: MissingData) -> Refusal {
    let data = missing.wording
    return Refusal(
      .refused,
      zh: "\(name) 不能销号：第 \(run) 次检查之后又有新的数据未检查（\(data.zh)）。请先运行 bianzhi check。",
      en: """
        \(name) cannot be closed: run \(run) did not judge newer data (\(data.en)). Run bianzhi check \
        first.
        """)
  }

  /// The problem may stand under another number, and the act does not name it.
  static func beside(
    name: FindingName, findings: [FindingName], people: [BesideProof.Person]
  ) -> Refusal {
    let said = BesideProof.wording(findings, people)
    let options = findings.map { "--beside \($0)" }.joined(separator: " ")
    guard people.isEmpty else {
      return Refusal(
        .refused,
        zh: """
          \(name) 不能销号：问题可能转到别处：\(said.zh)。请核实；这些人员没有问题编号，先用 finding raise 提出，\
          再写明 \(options)\(options.isEmpty ? "" : " ")--beside H编号。
          """,
        en: """
          \(name) cannot be closed: the problem may have moved: \(said.en). Look at it; these people have no \
          finding, so raise one with finding raise and name it: \(options)\(options.isEmpty ? "" : " ")\
          --beside H….
          """)
    }
    return Refusal(
      .refused,
      zh: "\(name) 不能销号：问题可能转到别处：\(said.zh)。请核实后写明 \(options)。",
      en: """
        \(name) cannot be closed: the problem may have moved: \(said.en). Look at it, then name it: \
        \(options).
        """)
  }
}
