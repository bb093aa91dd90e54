import BianzhiAudit
import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// The findings of a run as one table.
struct FindingsSheet {
  let run: RunInfo
  let ledger: Ledger
  /// Whether the findings that people raised are in it.
  let hasHand: Bool
  let reveals: Bool

  /// What a run did not look at.
  func warn() {
    let messages = Console.shared.messages
    if let changed = run.parameters.changedWording { messages.warning(changed) }
    if run.isFiltered {
      messages.warning(
        Wording(
          zh: "第 \(run.number) 次检查只运行了部分规则", en: "Run \(run.number) had rules filtered out"))
    }
    if run.heldRows > 0 {
      messages.warning(
        Wording(
          zh: "检查时有 \(run.heldRows) 行留置未存入，问题中不含这些行",
          en: "Rows held back: \(run.heldRows); the findings do not include them"))
    }
  }

  /// - Returns: how many findings there are.
  func write(_ request: OutputRequest) throws -> Int {
    var table = Tables.findings(rules: try ledger.rules(ofRun: run.number), reveals: reveals)
    table.look?.note = note
    return try table.write(of: ledger, request) { emit in
      // A workbook is read from its top, so that the gravest stand first there; programs get the order of the run.
      var held: [Sighting] = []
      try ledger.eachFinding(run: run.number) { row in
        DamagedFinding.warn(row)
        if request.format == .xlsx { held.append(row) } else { try emit(row) }
      }
      if hasHand { held += try ledger.handFindings(beside: run) }
      if request.format == .xlsx { held = Self.bySeverity(held) }
      try held.forEach(emit)
    }
  }

  private var note: Wording {
    let changed = run.parameters.changedWording
    return Wording(
      zh: "第 \(run.number) 次检查，截至 \(run.asOf)" + (changed.map { "；\($0.zh)" } ?? ""),
      en: "Run \(run.number) as of \(run.asOf)" + (changed.map { "; \($0.en)" } ?? ""))
  }

  /// The gravest first; of one severity in the order of the run.
  private static func bySeverity(_ rows: [Sighting]) -> [Sighting] {
    rows.enumerated().sorted {
      ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset)
    }.map(\.element)
  }
}
