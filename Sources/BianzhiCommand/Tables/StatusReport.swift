import BianzhiCore
import BianzhiImport
import BianzhiQuery
import BianzhiReport
import Spreadsheets

/// What `status` says below its table: imports, what was left over or held back, and the newest check.
struct StatusReport {
  private let status: LedgerStatus
  private let ledger: Ledger
  private let path: String
  /// Whether all rules that were not checked are told, and all organs.
  private let isVerbose: Bool
  private var messages: Messages { Console.shared.messages }

  /// - Parameter path: of the ledger.
  init(_ status: LedgerStatus, of ledger: Ledger, at path: String, isVerbose: Bool) {
    (self.status, self.ledger, self.path) = (status, ledger, path)
    self.isVerbose = isVerbose
  }

  /// The JSON document around the table.
  var frame: JSONFrame {
    JSONFrame(
      [
        JSONMember("ledger", .string(path)),
        JSONMember("imports", .integer(status.imports)),
        JSONMember("undone_imports", .integer(status.undone)),
        JSONMember("runs", .integer(status.runs)),
        JSONMember("run", status.run.map { .integer($0.number) } ?? .null),
        JSONMember("as_of", status.run.map { .string($0.asOf.description) } ?? .null),
        JSONMember("held_rows", .integer(status.held.reduce(0) { $0 + $1.rows })),
      ], rowsKey: "holdings",
      after: { [JSONMember("unchecked", UncheckedWords(status.unchecked, most: nil).json)] })
  }

  func write() throws {
    writeRun()
    if let run = status.run?.number, try !ledger.hasRosters(run: run) {
      for line in try LackingRosterWords(ledger, most: 20).lines { messages.warning(line) }
    }
    let doubts = try self.doubts()
    for line in doubts?.lines ?? [] { messages.warning(line) }
    if let day = status.run?.asOf,
      let line = try OrgansWithoutDataWords(ledger, on: day, most: 20).line
    {
      messages.warning(line)
    }
    try SinceCheckWords.tell(of: ledger)
    try SinceCheckWords.tellDecisions(of: ledger)
    try WithoutCheckWords.tell(of: ledger)
    // Files and sheets that the newest import of them left out.
    for place in try ledger.unreadPlaces() {
      messages.warning(
        Wording(zh: "\(place)：没有读取，不在台账里", en: "\(place): not read, and not in the ledger"))
    }
    if let line = try UnreadNumberWords(ledger).line { messages.warning(line) }
    try StatusEnd(status, doubts, of: ledger).write()
  }

  /// What the newest check does not tell of; nil where there is none.
  private func doubts() throws -> DoubtWords? {
    guard let run = status.run else { return nil }
    return try DoubtWords(run, try ledger.doubts(ofRun: run.number), ledger)
  }

  /// Imports, and the newest check with what it could not look at.
  private func writeRun() {
    messages.note(
      Wording(
        zh: "\(path)：导入 \(status.imports) 次"
          + (status.undone > 0 ? "（另有 \(status.undone) 次已撤销）" : "") + "，检查 \(status.runs) 次",
        en: "\(path): \(Counted(status.imports, "import"))"
          + (status.undone > 0 ? " (\(status.undone) more undone)" : "")
          + ", \(Counted(status.runs, "run"))"))
    writeLeftovers()
    guard let run = status.run else {
      messages.note(Wording(zh: "还没有检查过", en: "No check has been made"))
      return
    }
    messages.note(
      Wording(
        zh: "最近一次检查：第 \(run.number) 次，截至 \(run.asOf)",
        en: "Newest run: \(run.number), as of \(run.asOf)"))
    if let changed = run.parameters.changedWording { messages.warning(changed) }
    if run.isTakenBack {
      messages.warning(
        Wording(
          zh: "第 \(run.number) 次检查所据的导入后来有撤销，结果已不是现有数据的；请再运行 bianzhi check",
          en: """
            An import behind run \(run.number) was undone since, so it does not tell of the data there are \
            now: run bianzhi check again
            """))
    }
    writeNotRun()
    for line in UncheckedWords(status.unchecked, most: isVerbose ? nil : 20).lines {
      messages.note(Wording(zh: "  \(line.zh)", en: "  \(line.en)"))
    }
  }

  /// The rules that did not run, by what they ask; those that lack a table are only counted, unless all are asked for.
  private func writeNotRun() {
    let idle = isVerbose ? 0 : status.notRun.count { $0.outcome == .notApplicable }
    if idle > 0 {
      messages.note(
        Wording(
          zh: "  \(idle) 条规则未检查：台账中没有它们需要的表（逐条列出：--verbose）",
          en: """
              \(Counted(idle, "rule")) not checked: the ledger lacks the tables (--verbose lists them)
            """))
    }
    for entry in status.notRun where isVerbose || entry.outcome != .notApplicable {
      let reason = Self.reason(entry)
      let title =
        Rule.builtIn.first { $0.id == entry.rule }?.title
        ?? Wording(zh: entry.rule, en: entry.rule)
      messages.note(
        Wording(
          zh: "  \(title.zh)（\(entry.rule)）：未检查：\(reason.zh)",
          en: "  \(title.en) (\(entry.rule)): not checked: \(reason.en)"))
    }
  }

  /// What killed processes left beside the ledger.
  private var leftovers: [String] {
    guard let folder = FilePlace(path)?.folder else { return [] }
    return WorkFolder.leftovers(in: folder) + LeftoverFiles.all(in: folder)
  }

  private func writeLeftovers() {
    for leftover in leftovers {
      messages.warning(
        Wording(
          zh: "\(leftover)：被中断的程序留下的临时文件；下次写入时清除，也可以直接删除",
          en:
            "\(leftover): left by a program that was killed; the next write clears it, or remove it"
        ))
    }
    for held in status.held {
      messages.warning(
        Wording(
          zh: "\(held.file)：留置 \(held.rows) 行",
          en: "\(held.file): \(Counted(held.rows, "row")) held back"))
    }
  }

  /// Why a rule was not run.
  private static func reason(_ entry: LedgerStatus.NotRun) -> Wording {
    guard entry.outcome == .notApplicable else { return Reasons.wording(entry.reason) }
    let kinds = Reasons.data(entry.reason)
    return Wording(
      zh: "台账中没有" + kinds.map(\.zh).joined(separator: "、"),
      en: "the ledger holds no " + kinds.map(\.en).joined(separator: ", "))
  }
}
