import BianzhiAudit
import BianzhiCore
import BianzhiQuery
import Foundation
import GRDB
import TestSupport
import Testing

/// Whatever people and data do to a finding, in any order: it moves along the table only, nobody closes
/// own work, nothing is closed that the data still show, and the events give all of it again.
@Suite("random audits") struct AuditTests {
  /// From which state which move leads where, written down apart from the program.
  static let allowed: [FindingStatus: [String: FindingStatus]] = [
    .raised: ["confirm": .confirmed, "void": .void],
    .confirmed: [
      "notify": .notified, "plan": .planned, "dispute": .disputed, "transfer": .transferred,
      "exempt": .exempt, "void": .void,
    ],
    .notified: [
      "plan": .planned, "dispute": .disputed, "transfer": .transferred, "exempt": .exempt,
      "void": .void,
    ],
    .planned: [
      "plan": .planned, "start": .rectifying, "submit": .submitted, "dispute": .disputed,
      "long_term": .longTerm, "transfer": .transferred, "exempt": .exempt, "void": .void,
    ],
    .rectifying: [
      "plan": .planned, "submit": .submitted, "dispute": .disputed, "long_term": .longTerm,
      "transfer": .transferred, "exempt": .exempt, "void": .void,
    ],
    .submitted: [
      "accept": .accepted, "reject": .rejected, "transfer": .transferred, "exempt": .exempt,
      "void": .void,
    ],
    .rejected: [
      "plan": .planned, "start": .rectifying, "long_term": .longTerm, "transfer": .transferred,
      "exempt": .exempt, "void": .void,
    ],
    .disputed: [
      "confirm": .confirmed, "transfer": .transferred, "exempt": .exempt, "void": .void,
    ],
    .longTerm: [
      "resume": .rectifying, "transfer": .transferred, "exempt": .exempt, "void": .void,
    ],
    .transferred: [
      "submit": .submitted, "resume": .rectifying, "exempt": .exempt, "void": .void,
    ],
    .accepted: [:], .void: [:], .exempt: [:], .waived: [:],
  ]

  @Test(arguments: Seeds.some(4))
  func keepToTheTable(seed: UInt64) throws {
    var walk = try AuditWalk(seed: seed)
    for _ in 1...60 {
      let taken = try walk.step()
      Self.isAlongTheTable(taken)
      if taken.move == "accept", taken.after == .accepted { try Self.newestDataAreClean(walk) }
      try walk.ledger.act(on: walk.day, by: "周甲") { _ in }
      try Self.closingsHold(in: walk.ledger)
      for part in try walk.ledger.verify() {
        #expect(part.isWhole, "\(part.check): \(part.firstBreak ?? "")")
      }
    }
  }

  private static func isAlongTheTable(_ taken: AuditWalk.Taken) {
    let words = "\(taken.before) \(taken.move ?? "-") \(taken.after)"
    guard taken.before != taken.after else { return }
    #expect(!taken.isRefused, "refused, and yet \(words)")
    // What is taken back may lead anywhere the finding has been.
    if taken.move == AuditWalk.takingBack { return }
    let isClosed = taken.before.canReturn
    guard let move = taken.move else {
      #expect(isClosed && taken.after == .confirmed, "\(words)")
      return
    }
    // A run that had no event yet may bring it back before the move is made.
    let ends = [allowed[taken.before]?[move], isClosed ? allowed[.confirmed]?[move] : nil]
    #expect(ends.contains(taken.after), "\(words)")
  }

  /// Nothing is closed that a check on the newest data would list.
  private static func newestDataAreClean(_ walk: AuditWalk) throws {
    let people = try walk.ledger.reading { database in
      try Int.fetchOne(
        database,
        sql: "SELECT people FROM roster WHERE organ_code = ? ORDER BY day DESC LIMIT 1",
        arguments: [AuditWalk.organ])
    }
    #expect(try #require(people) <= 4, "closed on \(walk.day) with \(people ?? 0)")
  }

  /// An accepted finding is closed by somebody else, on a run later than every sighting.
  private static func closingsHold(in ledger: Ledger) throws {
    try ledger.reading { database in
      let row = try Row.fetchOne(
        database, sql: "SELECT * FROM finding_life WHERE finding = 'F1' AND status = 'accepted'")
      guard let row else { return }
      let workers = try JSONDecoder().decode(
        [String].self, from: Data((row["workers"] as String).utf8))
      let closer: String = try #require(row["closed_by"])
      #expect(!workers.contains(closer), "\(closer) closed own work")
      let proof: Int = try #require(row["proof_run"])
      let judged = try String.fetchOne(
        database,
        sql: """
          SELECT u.outcome FROM run_row r JOIN run_rule u ON u.run = r.id
          WHERE r.id = ?1 AND u.rule = 'quota.overrun'
            AND NOT EXISTS (SELECT 1 FROM run_finding f WHERE f.run = r.id AND f.finding = 1)
            AND NOT EXISTS (
              SELECT 1 FROM run_finding f JOIN run_row s ON s.id = f.run
              WHERE f.finding = 1 AND (s.as_of, coalesce(s.last_day, 0), s.id)
                > (r.as_of, coalesce(r.last_day, 0), r.id))
          """, arguments: [proof])
      #expect(judged == "checked", "run \(proof) proves nothing")
    }
  }

  /// The walks come far enough to mean something.
  @Test func manyStatesAreSeen() throws {
    var (seen, returns, refusals): (Set<FindingStatus>, Int, Int) = ([], 0, 0)
    for seed in 1...8 as ClosedRange<UInt64> {
      var walk = try AuditWalk(seed: seed)
      for _ in 1...60 {
        let taken = try walk.step()
        seen.insert(taken.after)
        if taken.before.canReturn, taken.after == .confirmed { returns += 1 }
        if taken.isRefused { refusals += 1 }
      }
    }
    let wanted: Set<FindingStatus> = [
      .confirmed, .notified, .planned, .rectifying, .submitted, .accepted, .rejected, .disputed,
    ]
    #expect(seen.isSuperset(of: wanted), "\(wanted.subtracting(seen))")
    #expect(returns > 0 && refusals > 50, "\(returns) \(refusals)")
  }

  /// Equal acts on equal data seal with the same link: no chance is in the chain, and of the
  /// clock nothing but the time of entry.
  @Test(arguments: Seeds.some(2))
  func equalActsGiveTheSameChain(seed: UInt64) throws {
    FixedClock.stop
    // The paths of imported files are sealed, so both walks write theirs in one folder.
    let folder = try TemporaryFolder()
    var one = try AuditWalk(seed: seed, in: folder, name: "one")
    var other = try AuditWalk(seed: seed, in: folder, name: "other")
    for _ in 1...40 {
      _ = try one.step()
      _ = try other.step()
    }
    #expect(try one.ledger.chainEnd() == other.ledger.chainEnd())
    #expect(try one.ledger.chainEnd().number > 3)
  }
}
