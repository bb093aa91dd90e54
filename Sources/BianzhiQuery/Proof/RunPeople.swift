import BianzhiCore
import GRDB

/// The people behind findings in stored runs, read by the facts of each run.
///
/// The facts of one run at a time stand in the temporary tables of the connection; what was read of them is kept.
final class RunPeople {
  private struct Part: Hashable {
    let finding: Int64
    /// The run whose organs and part are meant.
    let seen: Int
    /// The run whose rosters are read.
    let run: Int
  }

  private struct List: Hashable {
    let run: Int
    let organ: Int64
    /// Read with the facts that tell who leads.
    let tellsLeaders: Bool
  }

  private let statements: PreparedStatements
  private var prepared: (run: Int, facts: Preparation, check: Int)?
  private var members: [Part: [ListedPerson]] = [:]
  private var people: [List: [ListedPerson]] = [:]
  /// The facts that tell everybody, and those that tell who leads.
  private static let ofEverybody = [Fact.day, Fact.strength].map(\.name)
  private static let ofLeaders = [Fact.postStrength].map(\.name)
  private var trials: [String: Set<Offence>] = [:]
  private var judged: [Int: Set<JudgedKind>] = [:]
  private var openBodies: [List: Set<String>] = [:]

  /// A kind of quota that the rules on quotas judged in an organ.
  struct JudgedKind: Hashable {
    let organ: Int64
    let kind: String
  }

  init(_ statements: PreparedStatements) { self.statements = statements }

  /// The rule of a finding, as the program has it; nil for one of somebody's own, whose words are run under guard only.
  static func rule(of sighting: Sighting) -> Rule? {
    Rule.builtIn.first { $0.id == sighting.rule }
  }

  /// The organs that a finding rests on, its own among them.
  func organs(of sighting: Sighting) throws -> [Int64] {
    let rows = try statements.rows(
      "SELECT DISTINCT organ FROM finding_data WHERE run = ?1 AND finding = ?2",
      [.integer(Int64(sighting.run)), .integer(sighting.number)]
    ) { $0.integer(0) }
    return Set(rows + [sighting.organ]).sorted()
  }

  /// Who is counted in a finding's part by the rosters of a run; nobody for findings of one person.
  func counted(_ sighting: Sighting, in run: RunInfo) throws -> [ListedPerson] {
    guard sighting.person == nil, let rule = Self.rule(of: sighting) else { return [] }
    let part = Part(finding: sighting.number, seen: sighting.run, run: run.number)
    if let known = members[part] { return known }
    try prepare(run, rule.factNames)
    let found = try PartPeople(statements).counted(
      rule, organ: sighting.organ, part: sighting.part, on: try organs(of: sighting))
    members[part] = found
    return found
  }

  /// Everybody on the rosters by which a run judged the organs that a finding rests on.
  func listed(_ sighting: Sighting, in run: RunInfo) throws -> [ListedPerson] {
    guard sighting.person == nil else { return [] }
    return try organs(of: sighting).flatMap { try listed($0, of: sighting, in: run) }
  }

  /// Everybody on the roster by which a run judged an organ.
  ///
  /// - Parameter sighting: tells by its rule whether it has to be known who leads.
  func listed(
    _ organ: Int64, of sighting: Sighting, in run: RunInfo
  ) throws -> [ListedPerson] {
    guard let rule = Self.rule(of: sighting) else { return [] }
    let list = List(
      run: run.number, organ: organ,
      tellsLeaders: rule.reads.contains(where: Self.ofLeaders.contains))
    if let known = people[list] { return known }
    try prepare(run, list.tellsLeaders ? Self.ofLeaders : [])
    let found = try ListedPerson.all(of: organ, statements)
    people[list] = found
    return found
  }

  /// Inner bodies on the roster by which a run judged an organ that are none of its approved ones.
  func unapprovedBodies(
    of organ: Int64, as sighting: Sighting, in run: RunInfo
  ) throws -> Set<String> {
    let list = List(run: run.number, organ: organ, tellsLeaders: false)
    if let known = openBodies[list] { return known }
    let names = Set(try listed(organ, of: sighting, in: run).map(\.body))
    let found = try prepare(run, []).unapprovedBodies(names, of: organ)
    openBodies[list] = found
    return found
  }

  /// The names of an organ's approved inner bodies on the day of a run.
  func approvedBodies(
    of organ: Int64, as sighting: Sighting, in run: RunInfo
  ) throws -> [String] {
    try prepare(run, [])
    return try statements.rows(
      "SELECT name FROM approved_body WHERE organ = ?1", [.integer(organ)]
    ) { $0.text(0) }
  }

  /// The kinds of quota that a run could judge; people of another one count nowhere.
  func judgedKinds(in run: RunInfo) throws -> Set<JudgedKind> {
    if let known = judged[run.number] { return known }
    try prepare(run, [])
    let found = Set(
      try statements.rows(
        """
        SELECT s.organ, s.kind FROM all_strength s WHERE s.is_judged = 1
        UNION SELECT m.member, s.kind FROM all_strength s
          JOIN quota_member m ON m.lead = s.organ AND m.kind = s.kind WHERE s.is_judged = 1
        """, []
      ) { JudgedKind(organ: $0.integer(0), kind: $0.text(1)) })
    judged[run.number] = found
    return found
  }

  /// What a built-in rule lists by the ledger as it stands, on the day and by the calibre of a run.
  func offenders(of rule: Rule, asOf run: RunInfo) throws -> Set<Offence> {
    let key = "\(rule.id) \(run.asOf) \(run.calibre) \(run.parameters.hashValue)"
    if let known = trials[key] { return known }
    let horizon = try statements.newestImport
    let facts = try Preparation(
      statements.database,
      CheckSetting(
        asOf: run.asOf, horizon: horizon, isNewest: true, calibre: run.calibre,
        parameters: run.parameters))
    prepared = nil
    try facts.fill(rule.factNames)
    var found: Set<Offence> = []
    var rows = RuleRow(try RawStatement(statements.database, rule.offenders), of: rule)
    while try rows.next() {
      guard let organ = try rows.number("organ") else { continue }
      found.insert(
        Offence(
          organ: organ, part: try rows.text("part"), person: try rows.person(nil) ?? 0, by: rule))
    }
    trials[key] = found
    return found
  }

  /// Fills facts of a run, and always the kinds of its people.
  @discardableResult
  private func prepare(_ run: RunInfo, _ names: [String]) throws -> Preparation {
    let database = statements.database
    let facts: Preparation
    if let prepared, prepared.run == run.number,
      try prepared.check == Schema.checkNumber(in: database)
    {
      facts = prepared.facts
    } else {
      facts = try Preparation(database, try run.setting(database), focus: .people)
      prepared = (run.number, facts, try Schema.checkNumber(in: database))
    }
    try facts.fill(Self.ofEverybody + names)
    return facts
  }
}
