import BianzhiCore
import BianzhiQuery
import Foundation
import Synchronization
import TestSupport
import Testing

/// A rule that is changed in one place no longer finds what its fixture expects.
///
/// Where a mutant lives, the fixture lacks a near miss: extend it. Where no ledger can tell the two apart, the mutant
/// is listed in ``EquivalentMutants`` with the reason.
@Suite("mutants of the rules") struct MutationTests {
  enum Fate { case killed, alive, notARule }

  /// The rules that BIANZHI_RULES names, parted by blanks: while one is written.
  static let named = (ProcessInfo.processInfo.environment["BIANZHI_RULES"] ?? "")
    .split(separator: " ").map(String.init)
  static let rules = named.isEmpty ? RuleFixture.names : named

  /// Whether every mutant is run (BIANZHI_MUTANTS=all, as `make mutants` does), the equivalent ones too.
  static let runsAll = ProcessInfo.processInfo.environment["BIANZHI_MUTANTS"] == "all"

  /// Whether `make test` runs this mutant: a third of a rule's mutants, drawn by their text, so that a changed rule is
  /// tried at other places. All of them are run for the rules that BIANZHI_RULES names.
  static func isDrawn(_ mutant: Mutant) -> Bool {
    if runsAll || !named.isEmpty { return true }
    let digest = mutant.text.utf8.reduce(UInt64(5381)) { $0 &* 33 &+ UInt64($1) }
    return (digest >> 8) % 3 == 0
  }

  /// What became of the mutants of all rules so far.
  private final class Score: Sendable {
    private let counts = Mutex((killed: 0, alive: 0, noRules: 0))

    func add(_ killed: Int, _ alive: Int, _ noRules: Int) -> (killed: Int, alive: Int, noRules: Int)
    {
      counts.withLock { counts in
        counts = (counts.killed + killed, counts.alive + alive, counts.noRules + noRules)
        return counts
      }
    }
  }

  private static let score = Score()

  @Test(arguments: rules)
  func everyMutantIsKilled(id: String) throws {
    let fixture = try RuleFixture(id)
    let mutants = Mutator.mutants(of: fixture.rule)
    let equivalent = try EquivalentMutants.names(of: id)
    var (killed, alive, noRules): (Int, Set<String>, Int) = (0, [], 0)
    let tried = mutants.filter {
      Self.runsAll || (Self.isDrawn($0) && !equivalent.contains($0.name))
    }
    for mutant in tried {
      switch try Self.fate(of: mutant, on: fixture) {
      case .killed: killed += 1
      case .alive: alive.insert(mutant.name)
      case .notARule: noRules += 1
      }
    }
    let total = Self.score.add(killed, alive.count, noRules)
    let passed = "\(equivalent.count) equivalent\(Self.runsAll ? "" : " (not run)")"
    print(
      """
      mutants: \(id): \(tried.count) of \(mutants.count) run: \
      \(killed) killed, \(alive.count) alive, \(noRules) no rule, \(passed); \
      so far \(total.killed) killed, \(total.alive) alive, \(total.noRules) no rule
      """)
    #expect(killed > 0)
    for name in alive.subtracting(equivalent).sorted() { Issue.record("\(id) lives as: \(name)") }
    let known = Self.runsAll ? alive : Set(mutants.map(\.name))
    #expect(
      equivalent.subtracting(known).sorted() == [], "no such mutant lives; remove the entry")
  }

  @Test func everyNamedRuleHasAFixture() {
    #expect(Set(Self.named).subtracting(RuleFixture.names).sorted() == [])
  }

  /// A rule that SQLite does not understand is no mutant; one that contradicts itself is a dead one.
  private static func fate(of mutant: Mutant, on fixture: RuleFixture) throws -> Fate {
    do {
      let (outcome, findings) = try fixture.findings(of: mutant.text)
      if outcome.kind == .failed {
        let isDead = outcome.reason.hasPrefix("the rule ")
        return isDead ? .killed : .notARule
      }
      let isSame =
        try findings.map(RuleFixture.line).sorted() == fixture.expected().sorted()
        && fixture.isExplainedAsRecorded(findings)
      return isSame ? .alive : .killed
    } catch is LedgerError {
      return .notARule
    } catch RuleError.evidenceFailed {
      return .notARule
    }
  }
}
