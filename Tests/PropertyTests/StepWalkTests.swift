import BianzhiAudit
import BianzhiCore
import BianzhiImport
import BianzhiQuery
import GRDB
import TestSupport
import Testing

/// Steps are marked and withdrawn in any order: what stands without an override is in order.
@Suite("random steps") struct StepWalkTests {
  /// Which steps go before which, written down apart from the program.
  static let before: [Int: [Int]] = [
    1: [], 2: [1], 3: [2], 4: [2], 5: [2], 6: [2], 7: [3, 4, 5, 6], 8: [7], 9: [8], 10: [8],
    11: [9, 10],
  ]

  @Test(arguments: Seeds.some(4))
  func stayInOrder(seed: UInt64) throws {
    var random = Random(seed)
    let folder = try TemporaryFolder()
    let ledger = try Self.ledger(folder)
    let name = PlanSubjectName(plan: 1, number: 1)
    let first = try #require(CalendarDay("2010-01-20"))
    var (taken, refused) = (0, 0)
    for _ in 1...120 {
      let (step, day) = (1 + random.below(11), first.adding(days: random.below(40)))
      let note = random.once(in: 10) ? "" : "会议记录"
      let isLate = random.once(in: 15)
      let act = MarkStep(step, note: note, override: isLate ? random.once(in: 4) ? " " : "补录" : nil)
      let end = try ledger.chainEnd()
      do {
        try ledger.act(on: day, by: "周甲") { desk in
          if random.once(in: 12) {
            try desk.write(WithdrawStep(step, reason: "记错"), of: name)
          } else {
            try desk.write(act, of: name)
          }
        }
        taken += 1
      } catch let problem as any Problem {
        refused += 1
        #expect(problem.status == .refused, "\(problem.wording.zh)")
        #expect(try ledger.chainEnd() == end)
      }
      try Self.isInOrder(ledger)
    }
    #expect(taken > 5 && refused > 20, "\(taken) \(refused)")
    for part in try ledger.verify() {
      #expect(part.isWhole, "\(part.check): \(part.firstBreak ?? "")")
    }
  }

  private static func ledger(_ folder: TemporaryFolder) throws -> Ledger {
    let ledger = try Ledger(creatingAt: folder.file("ledger.db"))
    let organ = AuditWalk.organ
    let files = [
      try folder.write(
        "organs.csv", "机构代码,机构名称,机构类别,层级\n\(organ),岚汀市水务局,政府工作部门,市级\n"),
      try folder.write("subjects.csv", "姓名,机构代码,职务,任职日期,离任日期\n甲一,\(organ),局长,2004-06-01,\n"),
    ]
    #expect(try ledger.importTables(files, options: ImportOptions()).isStored)
    let day = try #require(CalendarDay("2010-01-10"))
    let asOf = try #require(CalendarDay("2009-12-31"))
    #expect(try ledger.draftPlan(year: 2009, asOf: asOf, on: day, by: "周甲") == 1)
    try ledger.act(on: day, by: "冯丁") {
      try $0.write(ApprovePlan(document: "岚编办〔2010〕1号"), of: PlanName(1))
    }
    return ledger
  }

  private static func isInOrder(_ ledger: Ledger) throws {
    try ledger.reading { database in
      let rows = try Row.fetchAll(database, sql: "SELECT step, day, note, override FROM step_done")
      let days = Dictionary(
        uniqueKeysWithValues: rows.map { ($0["step"] as Int, $0["day"] as Int32) })
      for row in rows {
        let (step, day): (Int, Int32) = (row["step"], row["day"])
        #expect(!(row["note"] as String).isEmpty, "step \(step) has neither note nor evidence")
        guard (row["override"] as String).isEmpty else { continue }
        for earlier in before[step] ?? [] {
          let found = days[earlier]
          #expect(found != nil, "\(step) without \(earlier)")
          #expect(found ?? day <= day, "\(step) before \(earlier)")
        }
      }
      let done = try Int32.fetchOne(database, sql: "SELECT done_on FROM plan_subject")
      #expect(done == days[11])
      let started = try Int32.fetchOne(database, sql: "SELECT started_on FROM plan_subject")
      #expect(started == days.values.min())
    }
  }
}
