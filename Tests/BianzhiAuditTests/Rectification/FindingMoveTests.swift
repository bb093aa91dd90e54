import BianzhiAudit
import BianzhiCore
import BianzhiQuery
import Testing

/// The moves and what each state allows.
@Suite("moves of findings") struct FindingMoveTests {
  private static let table: [(FindingStatus, Set<String>)] = [
    (.raised, ["confirm", "void"]),
    (.confirmed, ["notify", "plan", "dispute", "transfer", "exempt", "void"]),
    (.notified, ["plan", "dispute", "transfer", "exempt", "void"]),
    (
      .planned,
      ["plan", "start", "submit", "dispute", "long-term", "transfer", "exempt", "void"]
    ),
    (.rectifying, ["plan", "submit", "dispute", "long-term", "transfer", "exempt", "void"]),
    (.submitted, ["accept", "reject", "transfer", "exempt", "void"]),
    (.rejected, ["plan", "start", "long-term", "transfer", "exempt", "void"]),
    (.disputed, ["confirm", "transfer", "exempt", "void"]),
    (.longTerm, ["resume", "transfer", "exempt", "void"]),
    (.transferred, ["submit", "resume", "exempt", "void"]),
    (.accepted, []), (.void, []), (.exempt, []), (.waived, []),
  ]

  @Test(arguments: table)
  func allows(status: FindingStatus, moves: Set<String>) {
    let allowed = Acts.moves.filter { $0.from.contains(status) }
    let names = { (moves: [any FindingMove.Type]) in Set(moves.map { $0.kind.wording.en }) }
    #expect(names(allowed.filter { !$0.isByHandOnly }) == moves)
    let byHand = status == .accepted ? moves.union(["reopen"]) : moves
    #expect(names(allowed) == byHand)
  }

  @Test func noTwoActsLeaveTheSameEvent() {
    #expect(Set(Acts.all.map { $0.kind.code }).count == Acts.all.count)
  }

  private static let overdue: [(FindingStatus, String?, Int)] = [
    (.planned, "2010-03-31", 5), (.submitted, "2010-03-31", 5), (.rejected, "2010-04-04", 1),
    (.planned, "2010-04-05", 0), (.planned, "2010-04-06", 0), (.planned, nil, 0),
    (.accepted, "2010-03-31", 0), (.longTerm, "2010-03-31", 5), (.void, "2010-03-31", 0),
    (.exempt, "2010-03-31", 0), (.transferred, "2010-03-31", 5),
  ]

  @Test(arguments: overdue)
  func countsOverdueDays(status: FindingStatus, deadline: String?, days: Int) throws {
    let day = try #require(CalendarDay("2010-04-05"))
    let deadline = deadline.flatMap { CalendarDay($0) }
    #expect(status.overdueDays(deadline, on: day) == days)
  }

  private static let causes: [(String, String)] = [
    ("lax", "lax"), ("管理不严", "lax"), ("审批滞后", "approval_lag"), ("approval_lag", "approval_lag"),
    ("人手不足", "人手不足"), ("任务增加", "workload"), ("人员结构、力量不足", "composition"),
  ]

  @Test(arguments: causes)
  func readsCauses(words: String, code: String) {
    #expect(RootCause.code(for: words) == code)
  }

  @Test func basisGivesTheArticle() {
    let usual = { (codes: [String], rule: Int?) in
      BreachArticle.usual(GoverningLaw(bases: codes.map { LegalBasis($0) }), ofRule: rule)
    }
    #expect(usual(["令486:6", "令486:26(4)"], nil) == 4)
    #expect(usual(["令486:26(9)"], nil) == nil)
    #expect(usual(["公务员法:43"], nil) == nil)
    // A rule's usual item is one only where the order governs the organ.
    #expect(usual(["令486:13"], 8) == 8)
    #expect(usual(["令486:26(3)"], 8) == 3)
    #expect(usual(["厅字2007-2:4"], 8) == nil)
    #expect(BreachArticle.wording(5, isByAnalogy: true).zh == "参照（5）超职数超规格配备")
  }
}
