import BianzhiAudit
import BianzhiCore
import BianzhiDocument
import BianzhiReport

extension ProposedEntry {
  /// `read list`.
  static let table = Table<ProposedEntry>(
    [
      Column("file", zh: "文件", en: "file") { .text($0.document.path) },
      Column("number", zh: "序号", en: "number", .number) { .integer($0.proposal.number) },
      Column("organ", zh: "机构", en: "organ") { .text($0.organ ?? "") },
      Column("sort", zh: "类别", en: "sort") {
        .word(code: $0.proposal.sort.rawValue, wording: $0.proposal.sort.wording)
      },
      Column("label", zh: "名目", en: "label") { .text($0.proposal.label) },
      Column("role", zh: "正副职", en: "role") { .text($0.proposal.role?.role.rawValue ?? "") },
      Column("total", zh: "核定数", en: "total", .number) {
        $0.proposal.total.map { .integer($0) } ?? .none
      },
      Column("change", zh: "增减数", en: "change", .number) {
        $0.proposal.change.map { .integer($0) } ?? .none
      },
      Column("document", zh: "文号", en: "document") { .text($0.document.reading.number ?? "") },
      Column("day", zh: "日期", en: "day", .identifier) { .text($0.document.reading.day ?? "") },
      Column("state", zh: "状态", en: "state", .sentence) {
        .word(code: $0.state.code, wording: $0.state.wording)
      },
      Column("take", zh: "采用", en: "take") { _ in .none },
      Column("text", zh: "原文", en: "text", .sentence) { .text($0.sentence) },
    ],
    short: ["number", "organ", "label", "role", "total", "change", "state", "text"],
    look: SheetLook(Wording(zh: "文件所载，待认定", en: "What documents say, to be decided")))

  /// Open, decided, or why it can be no entry.
  var state: (code: String, wording: Wording) {
    if let standing {
      return standing.isAccepted
        ? ("accepted", Wording(zh: "已采用（\(standing.name)）", en: "accepted (\(standing.name))"))
        : ("rejected", Wording(zh: "不采用（\(standing.name)）", en: "rejected (\(standing.name))"))
    }
    if let obstacle { return obstacle }
    if let organ, ledgerOrgan == nil, !beside.isEmpty {
      return (
        "open",
        Wording(
          zh: "待认定（台账中没有“\(organ)”）", en: "open (the ledger has no organ of this name)")
      )
    }
    return ("open", Wording(zh: "待认定", en: "open"))
  }

  /// One line: what it says, of whom.
  var words: Wording {
    let numbers = [
      proposal.total.map(String.init),
      proposal.change.map { $0 > 0 ? "+\($0)" : "\($0)" },
    ].compactMap { $0 }.joined(separator: " / ")
    let role = proposal.role.map { "（\($0.role.rawValue)）" } ?? ""
    return Wording(
      zh:
        "\(organ ?? "机构不明")  \(proposal.sort.wording.zh)  \(proposal.label)\(role)  \(numbers)  [\(state.wording.zh)]",
      en:
        "\(organ ?? "organ not said")  \(proposal.sort.wording.en)  \(proposal.label)\(role)  \(numbers)  [\(state.wording.en)]"
    )
  }
}
