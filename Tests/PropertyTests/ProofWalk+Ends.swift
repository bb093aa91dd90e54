import BianzhiAudit
import BianzhiCore
import BianzhiQuery
import GRDB
import TestSupport
import Testing

/// Ends that cover something, acts and checks that are taken back, reforms, and lists that are missing.
extension ProofWalk {
  /// Somebody exempts a finding, until some day or without one.
  mutating func exempt() throws {
    guard let name = findings[Self.rules[random.below(4)]] else { return }
    let until = random.once(in: 2) ? day.adding(days: random.below(90)) : nil
    let extent = EndExtent(until: until, document: "岚编〔2010〕8号", approver: "冯丁")
    try ledger.act(on: day, by: "周甲") {
      try $0.write(ExemptFinding(reason: "安置", extent), of: name)
    }
  }

  /// The newest act on a finding, or a check, should not have been.
  mutating func takeBack() throws {
    if random.once(in: 3) {
      let runs = try ledger.reading {
        try Int.fetchAll($0, sql: "SELECT id FROM run_row ORDER BY id")
      }
      guard runs.count > 1 else { return }
      let run = RunName(runs[1 + random.below(runs.count - 1)])
      _ = try ledger.act(on: day, by: "周甲") {
        try $0.withdraw(run, reason: "日期错", approver: "冯丁")
      }
      return
    }
    guard let name = findings[Self.rules[random.below(4)]] else { return }
    // What was submitted is submitted again, so that it can be closed.
    try ledger.act(on: day, by: "周甲") {
      try $0.write(WithdrawAct(reason: "笔误", approver: "冯丁"), of: name)
    }
    if try status(name) == .planned {
      try ledger.act(on: day, by: "吴乙") { try $0.write(SubmitFinding(note: "已改"), of: name) }
    }
  }

  /// Some of the lists of a day do not come.
  mutating func handInPart() throws {
    goOn()
    var tables = ProofTables(world: world)
    if random.once(in: 2) { tables.disguise(&random) }
    let text = tables.texts(month: day.month)
    switch random.below(3) {
    case 0: try load("first", text.first, day)
    case 1: try load("second", text.second, day)
    default: if let pay = text.pay { try load("pay", pay, day) }
    }
  }

  /// The first organ is said to have become the second, or not after all.
  mutating func reform() throws {
    let pair = "\(Self.first)|\(Self.second)"
    if isReformed {
      _ = try ledger.act(on: day, by: "周甲") {
        try $0.withdraw($0.withdrawable(pair), reason: "误", approver: "冯丁")
      }
    } else {
      guard random.once(in: 3) else { return }
      let reform = NoteReform(
        oldCode: Self.first, newCode: Self.second, day: day, document: "岚编〔2010〕9号", approver: "冯丁")
      try ledger.act(on: day, by: "周甲") { try $0.write(reform, of: reform.subject) }
    }
    isReformed.toggle()
  }

  /// After a whole check nothing is closed that a check on the newest data lists, nor exempted beyond its day.
  func expectOpen() throws {
    let newest = try ledger.reading { database in
      try RunInfo.all(database).last { !$0.isFiltered && $0.holds }?.asOf
    }
    guard let newest else { return }
    let preview = try ledger.preview(asOf: newest)
    let known = try ledger.reading { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT n.rule, n.organ_code, n.part, n.person, l.finding, l.status, l.covered_until
          FROM finding_row n JOIN finding_life l ON l.finding = 'F' || n.id
          """)
    }
    for row in known {
      let status: String = row["status"]
      let until: Int32? = row["covered_until"]
      let hasPassed = status == "exempt" && until.map { $0 < newest.yyyymmdd } == true
      guard status == "accepted" || hasPassed else { continue }
      let isListed = preview.offenders.contains { offender in
        let identity = offender.identity
        return identity.rule == row["rule"] && identity.organCode == row["organ_code"]
          && identity.part == row["part"] && identity.person == row["person"]
      }
      #expect(!isListed, "\(row["finding"] as String) is \(status), and is listed on \(newest)")
    }
  }
}
