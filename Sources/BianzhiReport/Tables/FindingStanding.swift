package import BianzhiAudit
package import BianzhiCore
import BianzhiQuery

extension LedgerEntry {
  /// One line: where a finding stands.
  package var standing: Wording {
    let seen = followed.seen.wording
    var zh = "\(finding.name)：\(life.standing.zh)；\(finding.organName)"
    var en = "\(finding.name): \(life.standing.en); \(finding.organName)"
    zh += "，\(problem.zh)；\(seen.zh)"
    en += ", \(problem.en); \(seen.en)"
    if let missing = followed.proof?.missing?.wording {
      zh += "（\(missing.zh)）"
      en += " (\(missing.en))"
    }
    if let coverage = life.coverage?.wording {
      zh += "；\(coverage.zh)"
      en += "; \(coverage.en)"
    }
    if let owner = life.owner {
      zh += "；责任人 \(owner)"
      en += "; owner \(owner)"
    }
    if let deadline = life.deadline {
      let first = life.firstDeadline ?? deadline
      zh += "；时限 \(deadline)（原定 \(first)，延期 \(extensions.count) 次）"
      en += "; deadline \(deadline) (first \(first), \(Counted(extensions.count, "extension")))"
    }
    if overdueDays > 0 {
      zh += "；逾期 \(overdueDays) 天"
      en += "; \(Counted(overdueDays, "day")) overdue"
    }
    if life.rebounds > 0 {
      zh += "；反弹 \(life.rebounds) 次"
      en += "; returned \(Counted(life.rebounds, "time"))"
    }
    return Wording(zh: zh, en: en)
  }
}
