import BianzhiQuery
import TestSupport
import Testing

/// Waivers that allow nothing, and steps of which nobody can tell whether they were kept, are named.
@Suite("waivers that were not applied") struct WaiverUncheckedTests {
  @Test(arguments: [
    ("waiver_incomplete", ["W06"]), ("waiver_unmatched", ["W11"]), ("no_roster", ["W12"]),
    ("step_not_compared", ["W15"]), ("roster_too_old", []),
  ])
  func areNamed(reason: String, organs: [String]) throws {
    let fixture = try RuleFixture("quota.digest_overdue")
    let unchecked = try fixture.ledger.status().unchecked.filter {
      $0.rule == "quota.digest_overdue" && $0.reason.rawValue == reason
    }
    #expect(unchecked.flatMap { $0.units.map(\.code) } == organs)
  }
}
