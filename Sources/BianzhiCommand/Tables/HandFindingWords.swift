import BianzhiAudit
import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// What `explain` says of a finding that somebody raised: it has no rule and no rows.
enum HandFindingWords {
  static func tell(_ entry: LedgerEntry) {
    let basis = entry.law.wordings.map { $0[Console.language] }
    Console.shared.messages.note(entry.standing)
    Console.shared.messages.note(
      Wording(
        zh: "人工提出，没有规则和数据行；依据：\(basis.isEmpty ? "未写明" : basis.joined(separator: "；"))",
        en: """
          raised by hand: no rule and no rows; basis: \
          \(basis.isEmpty ? "not given" : basis.joined(separator: "; "))
          """))
  }
}
