import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

/// `bianzhi verify`: whether the ledger still is what its events made it.
struct VerifyCommand: Verb {
  static let help = Help(
    "verify", zh: "校验台账：事件链、重算、销号、检查结果",
    en: "Verify the ledger: chain of events, replay, closings, runs",
    example: Wording(
      zh: "--anchor 12:9f3a…（导出文件末列的链值）",
      en: "--anchor 12:9f3a... (the last column of an export)"))

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions
  @Option(
    help: ArgumentHelp(
      say("外部留存的链值，取自任一导出文件", "A link kept outside, from any export"), valueName: "link"))
  var anchor: String?
  @Option(
    help: ArgumentHelp(
      say("证据文件所在的文件夹：与办理时记下的散列值比对", "Compare the evidence files of this folder with their hashes"),
      valueName: "folder"))
  var evidence: InputPath?

  func execute() throws -> ExitStatus {
    let request = try output.request(otherwise: .table)
    let ledger = try common.ledger()
    if let evidence { return try compare(evidence.path, ledger, request) }
    let results = try ledger.verify(anchor: anchor)
    try show(Tables.verifications, results, of: ledger, request)
    try Chain.note(ledger)
    try WithoutCheckWords.tell(of: ledger)
    let breaks = results.count { !$0.isWhole }
    guard breaks > 0 else { return .done }
    messages.problem(
      results.otherTables.map(Self.otherTables)
        ?? Wording(
          zh: "\(breaks) 项校验不符：台账被改动过或已损坏。请从备份恢复，并核查是谁改的。",
          en: """
            \(breaks) checks failed: the ledger was changed or is damaged. Restore a backup and find \
            out who changed it.
            """))
    return .findings
  }

  /// Only the tables are otherwise than this program makes them.
  private static func otherTables(first: String) -> Wording {
    Wording(
      zh: """
        只有表结构与本程序的不同（首处：\(first)），事件、检查和导入的数据都完好：台账多半是另一次编译的 bianzhi 建立的，也可能有人改过表结构。\
        请用建立它的那个版本校验；要用本程序，把原表格重新导入新台账。没有用过别的版本的，从备份恢复，并核查是谁改的。
        """,
      en: """
        Only the tables are otherwise than this program makes them (first: \(first)); events, runs and imported data are whole. \
        Most likely another build of bianzhi made the ledger, or else somebody changed its tables. Verify it with the build \
        that made it; to use this one, import the tables anew into a new ledger. Where no other build was ever used, restore \
        a backup and find out who changed it.
        """)
  }

  /// Holds the files of a folder against what was shown with acts.
  private func compare(
    _ folder: String, _ ledger: Ledger, _ request: OutputRequest
  ) throws -> ExitStatus {
    let states = try ledger.compareEvidence(try EvidenceFolder.files(folder))
    try show(Tables.evidence, states, of: ledger, request)
    let counts = EvidenceState.Outcome.allCases.map { outcome in
      (outcome.wording, states.count { $0.outcome == outcome })
    }
    messages.note(
      Wording(
        zh: "证据 \(states.count) 件：" + counts.map { "\($0.0.zh) \($0.1)" }.joined(separator: "，"),
        en: "\(Counted(states.count, "file")): "
          + counts.map { "\($0.1) \($0.0.en)" }.joined(separator: ", ")))
    return states.allSatisfy { $0.outcome == .same } ? .done : .findings
  }
}
