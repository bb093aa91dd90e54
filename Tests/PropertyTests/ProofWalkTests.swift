import BianzhiAudit
import BianzhiCore
import TestSupport
import Testing

/// However data are written, whatever words are said to mean and whichever rules are run: without somebody who names
/// or approves it, only what was really put right is closed.
@Suite("random proofs") struct ProofWalkTests {
  @Test(arguments: Seeds.some(4)) func writingOtherwisePutsNothingRight(seed: UInt64) throws {
    var walk = try ProofWalk(seed: seed)
    for number in 1...60 {
      let wrong = try walk.step()
      #expect(wrong.isEmpty, "step \(number) closed \(wrong)")
    }
    for part in try walk.ledger.verify() {
      #expect(part.isWhole, "\(part.check): \(part.firstBreak ?? "")")
    }
  }

  /// What was put right is closed, after whatever went before, often enough to mean something.
  @Test func whatWasPutRightIsClosed() throws {
    var closed = 0
    for seed in 1...3 as ClosedRange<UInt64> {
      var walk = try ProofWalk(seed: seed)
      for _ in 1...60 { _ = try walk.step() }
      try walk.putRight()
      closed += walk.closed
    }
    #expect(closed > 1, "\(closed)")
  }

  /// Where nothing else went on, all that was put right is closed, and nobody need approve it.
  @Test func honestWorkIsClosedWhole() throws {
    var walk = try ProofWalk(seed: 1)
    try walk.putRight()
    #expect(walk.closed == ProofWalk.rules.count)
  }
}
