package import BianzhiAudit
import BianzhiCore

extension Tables {
  /// `verify --evidence`: the files that were shown with acts, and whether the folder has them.
  package static let evidence = Table<EvidenceState>([
    Column("subject", zh: "编号", en: "subject", .identifier) { .text($0.subject) },
    Column("event", zh: "序号", en: "event", .number) { .integer($0.event) },
    Column("file", zh: "证据", en: "file") { .text($0.name) },
    Column("hash", zh: "散列值", en: "hash", .identifier) { .text($0.hash) },
    Column("result", zh: "结果", en: "result") { .word($0.outcome) },
  ])
}
