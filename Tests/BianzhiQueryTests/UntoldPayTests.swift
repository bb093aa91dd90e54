import BianzhiCore
import BianzhiQuery
import Testing

/// Of a unit without a pay list nobody can say that somebody is not paid.
@Suite("untold pay") struct UntoldPayTests {
  @Test(arguments: [(1, ReconcileStanding.unsure, false), (5, .open, true)])
  func nobodyIsAccused(paid: Int, standing: ReconcileStanding, isCompared: Bool) throws {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2008-01-01,", "B1,二局,,政府工作部门,2008-01-01,")
    try office.roster(Array(1...6, "A1") + Array(11...12, "B1"))
    // The other payer pays one of them, or nearly all.
    try office.payroll(
      (1...paid).map { ($0, "B1") } + (11...12).map { (person: $0, payer: "B1") })
    let found = try office.ledger.reconcile()
    let lines = found.lines.filter { $0.sort == .notPaid }
    #expect(lines.count == 6 - paid && lines.allSatisfy { $0.standing == standing })
    #expect(found.units.first { $0.organCode == "A1" }?.isCompared == isCompared)
  }
}
