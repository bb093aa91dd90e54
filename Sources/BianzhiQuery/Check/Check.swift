import BianzhiCore
import Foundation
import GRDB

/// One check in its read transaction.
final class Check {
  let database: Database
  let options: CheckOptions
  let preparation: Preparation
  let heldRows: Int
  /// What somebody has acted on.
  let followed: FollowedOffenders
  /// The kinds of data that the ledger ever held.
  private let held: Set<DataKind>
  /// What rules of others see, while they run.
  private var guarded: GuardedLedger?
  private let insert: RawStatement
  /// Every organ the ledger knows.
  private let organs: KnownOrgans

  convenience init(_ database: Database, _ options: CheckOptions) throws {
    try self.init(database, options, try Self.setting(database, options))
  }

  /// - Parameter setting: the day and the imports that are judged.
  init(_ database: Database, _ options: CheckOptions, _ setting: CheckSetting) throws {
    (self.database, self.options) = (database, options)
    preparation = try Preparation(database, setting)
    followed = try FollowedOffenders(database)
    preparation.followed = followed.organs
    held = Set(
      try DataKind.allCases.filter { data in
        try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM \(data.table))") ?? false
      })
    heldRows =
      try Int.fetchOne(database, sql: "SELECT count(*) FROM held_row WHERE released IS NULL") ?? 0
    organs = try KnownOrgans(database)
    insert = try RawStatement(
      database, "INSERT INTO offender VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
  }

  /// Rules of others run behind the built-in ones, and see a guarded ledger.
  func run(_ rules: [Rule]) throws -> [RuleOutcome] {
    let others = rules.filter { !$0.isBuiltIn }
    var outcomes = try judge(rules.filter(\.isBuiltIn))
    if !others.isEmpty {
      for rule in others { try preparation.fill(rule.factNames) }
      let guarded = try GuardedLedger(database, for: .rules, copied: Self.tables(readBy: others))
      self.guarded = guarded
      outcomes += try judge(others)
      self.guarded = nil
      try guarded.lift()
    }
    return outcomes.sorted { $0.rule.id < $1.rule.id }
  }

  private func judge(_ rules: [Rule]) throws -> [RuleOutcome] {
    for rule in rules where missing(for: rule).isEmpty { preparation.expect(rule.factNames) }
    return try rules.map { rule in
      let missing = missing(for: rule)
      guard missing.isEmpty else {
        return RuleOutcome(
          rule: rule, kind: .notApplicable, reason: missing.map(\.rawValue).joined(separator: " "))
      }
      return try run(rule)
    }
  }

  /// The data that a rule needs and the ledger never held.
  private func missing(for rule: Rule) -> [DataKind] {
    let missesOne = !rule.needsOneOf.isEmpty && held.isDisjoint(with: rule.needsOneOf)
    return rule.needs.filter { !held.contains($0) } + (missesOne ? rule.needsOneOf : [])
  }

  private func run(_ rule: Rule) throws -> RuleOutcome {
    try preparation.fill(rule.factNames)
    var outcome = RuleOutcome(rule: rule, kind: .checked)
    try count(rule, &outcome)
    if let reason = try whyNot(rule, checked: outcome.checked) {
      outcome.kind = .notRun
      outcome.reason = reason.rawValue
      return outcome
    }
    let sandbox = try Sandbox(
      database, limits: rule.isBuiltIn ? .own : .strangers(seconds: 30))
    defer { sandbox.lift() }
    do {
      try guarded?.admit(rule.offenders)
      outcome.findings = try list(rule, in: sandbox)
    } catch let error as DatabaseError {
      let columns = rule.identity.map(\.rawValue).sorted().joined(separator: ", ")
      let message =
        error.extendedResultCode == .SQLITE_CONSTRAINT_UNIQUE
          || error.extendedResultCode == .SQLITE_CONSTRAINT_PRIMARYKEY
        ? "the rule lists two offenders with the same \(columns)"
        : error.message ?? "\(error.resultCode)"
      outcome.reason = sandbox.excess?.rawValue ?? PersonNumber.mask(message)
      outcome.kind = .failed
    } catch let fault as RuleFault {
      (outcome.reason, outcome.kind) = (PersonNumber.mask(fault.message), .failed)
    }
    if outcome.kind == .failed {
      sandbox.lift()
      try database.execute(sql: "DELETE FROM offender WHERE rule = ?", arguments: [rule.id])
    }
    return outcome
  }

  /// Runs the rule's first statement and keeps what it says.
  private func list(_ rule: Rule, in sandbox: Sandbox) throws -> Int {
    var row = RuleRow(try sandbox.statement(rule.offenders), of: rule)
    try row.demand(rule.organsIn, of: "organs-in")
    while try row.next() {
      guard let organ = try row.number("organ"), try organs.contains(organ) else {
        throw RuleFault(message: "the rule lists an organ that the ledger does not know")
      }
      insert.bind(rule.id, at: 1)
      insert.bind(try row.word("severity", default: rule.severity).rawValue, at: 2)
      insert.bind(organ, at: 3)
      insert.bind(PersonNumber.mask(try row.text("part")), at: 4)
      insert.bind(try row.person(guarded?.keys) ?? 0, at: 5)
      insert.bind(try row.number("expected"), at: 6)
      insert.bind(try row.number("actual"), at: 7)
      insert.bind(try row.optionalText("person_name").map(PersonNumber.mask), at: 8)
      insert.bind(PersonNumber.mask(try row.text("documents")), at: 9)
      insert.bind(PersonNumber.mask(try row.text("note")), at: 10)
      insert.bind(PersonNumber.mask(try row.text("days")), at: 11)
      insert.bind(
        try rule.organsIn.compactMap { try row.optionalText($0) }.joined(separator: "+"), at: 12)
      insert.bind(try row.data.map(\.rawValue).joined(separator: " "), at: 13)
      try insert.run()
    }
    try requireIdentities(rule)
    return row.count
  }

  /// Two offenders that would be one finding are a fault of the rule.
  private func requireIdentities(_ rule: Rule) throws {
    let columns = rule.identity.map(\.rawValue).sorted().joined(separator: ", ")
    let isDouble = try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (SELECT 1 FROM offender WHERE rule = ? GROUP BY \(columns) HAVING count(*) > 1)
        """, arguments: [rule.id])
    if isDouble == true {
      throw DatabaseError(message: "the rule lists two offenders with the same \(columns)")
    }
  }
}
