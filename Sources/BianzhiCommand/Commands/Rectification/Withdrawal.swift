import BianzhiAudit
import BianzhiCore
import GRDB

/// What is taken back at one desk, and what is said of it.
struct Withdrawal {
  let desk: Desk
  let reason: String?
  let approver: String?

  /// The newest act on each finding first, then checks, then what else was named, and the steps that fell with them.
  func takeBack(_ subjects: [String]) throws -> [Wording] {
    let findings = Set(subjects.compactMap { FindingName($0) }).sorted()
    let runs = Set(subjects.compactMap { RunName($0) }).sorted { $0.number < $1.number }
    let others = subjects.filter { FindingName($0) == nil && RunName($0) == nil }
    let first = try desk.log.end().number + 1
    return try findings.map { try take(back: $0) }
      + runs.flatMap { try take(back: $0) }
      + others.map { try take(back: desk.withdrawable($0)) }
      + desk.fallenSteps(from: first).map(\.wording)
  }

  private func take(back record: WordName) throws -> Wording {
    let event = try desk.withdraw(record, reason: reason, approver: approver)
    let act = event.map { EventWords.kind($0.kind) } ?? Wording(zh: "", en: "")
    let number = event?.number ?? 0
    return Wording(
      zh: "\(record)：已撤回“\(act.zh)”（第 \(number) 号事件）",
      en: "\(record): taken back: \(act.en) (event \(number))")
  }

  private func take(back name: FindingName) throws -> Wording {
    try desk.write(WithdrawAct(reason: reason, approver: approver), of: name)
    let status = try FindingLife.load(name, in: desk.database).standing
    return Wording(
      zh: "\(name)：最近一次办理已撤回，现为\(status.zh)",
      en: "\(name): the newest act was taken back; now \(status.en)")
  }

  private func take(back run: RunName) throws -> [Wording] {
    let (closed, opened, forsaken) = try desk.withdraw(
      run, reason: reason, approver: approver)
    return [Wording(zh: "\(run)：检查已撤回", en: "\(run): the check was taken back")]
      + Self.list(closed, Wording(zh: "不再反弹", en: "returned no longer"))
      + Self.list(opened, Wording(zh: "失去销号证明，重新打开", en: "lost their proof, open again"))
      + Self.list(
        forsaken,
        Wording(
          zh: "没有别的检查见到，仍为未办结，请再检查", en: "seen by no other check, open all the same: check again"))
  }

  private static func list(_ findings: [FindingName], _ what: Wording) -> [Wording] {
    guard !findings.isEmpty else { return [] }
    let names = findings.map(\.description).joined(separator: " ")
    return [Wording(zh: "\(what.zh)：\(names)", en: "\(what.en): \(names)")]
  }
}
