import BianzhiCore
import GRDB

/// Who makes a finding, by the rows that its rule itself gives as evidence.
///
/// The facts that the rule reads are filled on the connection.
struct PartPeople {
  let statements: PreparedStatements

  init(_ statements: PreparedStatements) { self.statements = statements }

  /// The counted people behind an offender, each once, in the order of their rows.
  ///
  /// - Parameters:
  ///   - rule: a built-in one, whose evidence is run without a guard.
  ///   - organs: those on whose rosters they stand.
  func counted(
    _ rule: Rule, organ: Int64, part: String, on organs: [Int64]
  ) throws -> [ListedPerson] {
    let marks = try marks(rule, organ: organ, part: part)
    guard !marks.isEmpty else { return [] }
    var seen: Set<PersonMark> = []
    let people = try organs.flatMap {
      try rule.isOfEndedOrgans ? stillListed(by: $0) : ListedPerson.all(of: $0, statements)
    }
    // Of two rows of a person the one that counts is meant.
    return (people.filter(\.countsQuota) + people.filter { !$0.countsQuota })
      .filter { marks.contains($0.mark) && seen.insert($0.mark).inserted }
      .sorted { $0.row < $1.row }
  }

  /// Whom the rule counts in a part of an organ.
  func marks(_ rule: Rule, organ: Int64, part: String) throws -> Set<PersonMark> {
    let statement = try RawStatement(statements.database, rule.evidence)
    statement.bindNamed(":organ", organ)
    statement.bindNamed(":part", part)
    var marks: Set<PersonMark> = []
    var rows = RuleRow(statement, of: rule, isEvidence: true)
    while try rows.next() {
      guard try rows.number("counted") == 1 else { continue }
      marks.insert(
        PersonMark(
          person: try rows.person(nil), name: try rows.text("person_name"),
          birth: try rows.number("birth")))
    }
    return marks
  }
}
