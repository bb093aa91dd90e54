import BianzhiCore
import BianzhiQuery
import GRDB
import TestSupport
import Testing

/// What a fact cannot judge, and why, is said where it is defined. The fact of plans beside free places took over whatever
/// other facts could not judge, and named none of it.
@Suite("declared reasons") struct DeclaredReasonTests {
  @Test(arguments: RuleFixture.names)
  func everyReasonOfARunIsOneOfItsFact(id: String) throws {
    let fixture = try RuleFixture(id)
    let rows = try fixture.ledger.reading { database in
      try Row.fetchAll(database, sql: "SELECT DISTINCT rule, reason FROM run_unchecked")
    }
    let general = try #require(Fact.named("day")).cannotJudge.map(\.rawValue)
    for row in rows {
      let (name, reason): (String, String) = (row["rule"], row["reason"])
      let rule = try #require(Rule.builtIn.first { $0.id == name })
      let fact = Fact.all.first { fact in
        fact.scopes.contains { $0.name == rule.scope.name }
      }
      let own = fact?.cannotJudge.map(\.rawValue) ?? []
      #expect(general.contains(reason) || own.contains(reason), "\(name): \(reason)")
    }
  }
}
