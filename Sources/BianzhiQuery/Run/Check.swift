public import BianzhiCore
import Foundation
package import GRDB

extension Ledger {
  /// Runs the rules on one day and stores what they found as a new run.
  ///
  /// - Throws: ``RuleError`` for an unknown rule, calibre or an empty ledger, ``LedgerError``.
  public func check(_ options: CheckOptions = CheckOptions()) throws -> CheckResult {
    try check(options) { _, _ in }
  }

  /// The same; `recorded` is called with the number of the run in the transaction that stores it.
  package func check(
    _ options: CheckOptions, recorded: (Database, Int64) throws -> Void
  ) throws -> CheckResult {
    do {
      let rules = try Check.rules(options)
      let queue = try reader()
      defer { try? queue.close() }
      return try queue.inDatabase { database in
        try database.execute(sql: "BEGIN")
        let check: Check
        let outcomes: [RuleOutcome]
        do {
          check = try Check(database, options)
          outcomes = try check.run(rules)
          try database.execute(sql: "COMMIT")
        } catch {
          try? database.execute(sql: "ROLLBACK")
          throw error
        }
        return try RunStore(database, check: check).store(
          outcomes, in: self, recorded: recorded)
      }
    } catch let error as DatabaseError {
      throw LedgerError(error, path: path)
    }
  }
}

/// Looks up whether an organ number exists.
private struct KnownOrgans {
  private let find: RawStatement?

  init(_ database: Database) {
    find = try? RawStatement(database, "SELECT 1 FROM organ_key WHERE id = ?")
  }

  func contains(_ organ: Int64) -> Bool {
    guard let find else { return false }
    find.bind(organ, at: 1)
    defer { find.reset() }
    return (try? find.next()) ?? false
  }
}

/// One check in its read transaction.
final class Check {
  let database: Database
  let options: CheckOptions
  let preparation: Preparation
  let heldRows: Int
  private let heldKinds: Set<String>
  private var filled: Set<String> = []
  /// What rules of others see, while they run.
  private var guarded: GuardedLedger?
  private let insert: RawStatement
  /// Every organ the ledger knows.
  private lazy var organs = KnownOrgans(database)

  static func rules(_ options: CheckOptions) throws -> [Rule] {
    var rules = Rule.builtIn
    if let folder = options.rulesFolder {
      let foreign = try Rule.load(folder: folder)
      rules.removeAll { own in foreign.contains { $0.id == own.id } }
      rules = (rules + foreign).sorted { $0.id < $1.id }
    }
    for id in options.rules where !rules.contains(where: { $0.id == id }) {
      throw RuleError.unknown(id)
    }
    return options.rules.isEmpty ? rules : rules.filter { options.rules.contains($0.id) }
  }

  init(_ database: Database, _ options: CheckOptions) throws {
    (self.database, self.options) = (database, options)
    preparation = try Preparation(database, try Self.setting(database, options))
    var kinds = Set(try String.fetchAll(database, sql: "SELECT DISTINCT kind FROM source_file"))
    // A form holds quotas and posts as well.
    if kinds.contains("forms") { kinds.formUnion(["quotas", "posts"]) }
    // Printed totals are no table of their own, but a rule needs them.
    let hasTotals = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM printed_total_row)")
    if hasTotals == true { kinds.insert("totals") }
    heldKinds = kinds
    heldRows =
      try Int.fetchOne(database, sql: "SELECT count(*) FROM held_row WHERE released IS NULL") ?? 0
    insert = try RawStatement(
      database, "INSERT INTO offender VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
  }

  static func setting(_ database: Database, _ options: CheckOptions) throws -> CheckSetting {
    let newest = try Int32.fetchOne(
      database,
      sql: """
        SELECT max(day) FROM (
          SELECT max(day) AS day FROM roster_list WHERE ended IS NULL
          UNION ALL SELECT max(day) FROM stated_row WHERE ended IS NULL
          UNION ALL SELECT max(day) FROM listed_body_row WHERE ended IS NULL)
        """)
    guard let asOf = options.asOf ?? newest.flatMap({ CalendarDay(yyyymmdd: $0) }) else {
      throw RuleError.noData
    }
    let known = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM calibre WHERE name = ?)",
      arguments: [try calibre(options)])
    guard known == true else { throw RuleError.unknownCalibre(options.calibre) }
    let horizon = try Int64.fetchOne(database, sql: "SELECT max(id) FROM import_run") ?? 0
    return CheckSetting(
      asOf: asOf, horizon: horizon, isNewest: true, calibre: try calibre(options),
      parameters: options.parameters)
  }

  /// A calibre is named by its name or its title.
  private static func calibre(_ options: CheckOptions) throws -> String {
    let wanted = options.calibre
    return Calibre.builtIn.first { $0.title.zh == wanted || $0.title.en == wanted }?.name ?? wanted
  }

  /// Rules of others run behind the built-in ones, and see a guarded ledger.
  func run(_ rules: [Rule]) throws -> [RuleOutcome] {
    let others = rules.filter(\.isForeign)
    var outcomes = try judge(rules.filter { !$0.isForeign })
    if !others.isEmpty {
      for rule in others { try fill(rule) }
      let guarded = try GuardedLedger(database, for: .rules, copied: Self.tables(readBy: others))
      self.guarded = guarded
      outcomes += try judge(others)
      self.guarded = nil
      try guarded.lift()
    }
    return outcomes.sorted { $0.rule.id < $1.rule.id }
  }

  /// The tables of people and pay that rules of others may join by person, as far as they name them.
  private static func tables(readBy rules: [Rule]) -> Set<String> {
    let named = { (word: String) in
      rules.contains { $0.offenders.range(of: word, options: .caseInsensitive) != nil }
    }
    return Set((named("staff") ? ["staff_row"] : []) + (named("pay") ? ["pay_row"] : []))
  }

  private func judge(_ rules: [Rule]) throws -> [RuleOutcome] {
    try rules.map { rule in
      let missesOne =
        !rule.needsOneOf.isEmpty && heldKinds.isDisjoint(with: rule.needsOneOf)
      guard Set(rule.needs).isSubset(of: heldKinds), !missesOne else {
        let missing =
          rule.needs.filter { !heldKinds.contains($0) } + (missesOne ? rule.needsOneOf : [])
        return RuleOutcome(
          rule: rule, kind: .notApplicable, reason: missing.joined(separator: " "))
      }
      return try run(rule)
    }
  }

  private func run(_ rule: Rule) throws -> RuleOutcome {
    try fill(rule)
    var outcome = RuleOutcome(rule: rule, kind: .checked)
    (outcome.checked, outcome.unchecked) = try coverage(rule)
    if let reason = try whyNot(rule, checked: outcome.checked) {
      outcome.kind = .notRun
      outcome.reason = reason
      return outcome
    }
    let sandbox = try Sandbox(
      database, limits: rule.isForeign ? .strangers(seconds: 30) : .own)
    defer { sandbox.lift() }
    do {
      try guarded?.admit(rule.offenders)
      outcome.findings = try list(rule, in: sandbox)
    } catch let error as DatabaseError {
      let message = error.message ?? "\(error.resultCode)"
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

  /// Fills the tables a rule reads, once.
  private func fill(_ rule: Rule) throws {
    let parts = [
      "strength", "post_strength", "body_strength", "person_mismatch", "stated_on_day",
    ]
    let wanted = rule.isForeign ? parts : rule.reads
    for part in wanted where filled.insert(part).inserted {
      switch part {
      case "strength": try preparation.fillStrength()
      case "post_strength": try preparation.fillPostStrength()
      case "body_strength": try preparation.fillBodyStrength()
      case "person_mismatch": try preparation.fillPersons()
      case "stated_on_day": try preparation.fillStated()
      default: break
      }
    }
  }

  /// Reasons for which an organ is not judged at all; for others only some of its people are not.
  static let wholeReasons = [
    "no_approval", "approval_unclear", "roster_too_old", "two_rosters", "no_numbers", "nobody_paid",
    "lead_without_roster", "list_too_old",
  ]

  private func coverage(_ rule: Rule) throws -> (checked: Int, unchecked: Int) {
    if rule.uncheckedIn == "stated" {
      let organs = try Int.fetchOne(
        database, sql: "SELECT count(DISTINCT organ) FROM stated_on_day")
      return (organs ?? 0, 0)
    }
    let reasons = Self.wholeReasons.map { "'\($0)'" }.joined(separator: ", ")
    let whole = try Set(
      Int64.fetchAll(
        database, sql: "SELECT organ FROM unjudged WHERE sort = ? AND reason IN (\(reasons))",
        arguments: [rule.uncheckedIn]))
    let unclear = try Set(
      Int64.fetchAll(
        database, sql: "SELECT organ FROM unjudged WHERE sort = ? AND reason = 'approval_unclear'",
        arguments: [rule.uncheckedIn]))
    let judged = organs(for: rule).filter { !whole.contains($0) || unclear.contains($0) }
    return (judged.count, whole.count)
  }

  /// The organs whose rosters, or lists of inner bodies, a rule looks at.
  private func organs(for rule: Rule) -> Set<Int64> {
    let organs = Set(preparation.rosters.map(\.organ))
    return rule.needsOneOf.contains("bodies") ? organs.union(preparation.bodyLists.keys) : organs
  }

  private func whyNot(_ rule: Rule, checked: Int) throws -> String? {
    let needsRoster = (rule.needs + rule.needsOneOf).contains("roster")
    if needsRoster, organs(for: rule).isEmpty { return "no_roster_in_force" }
    if rule.needs.contains("payroll"), rule.reads.contains("person_mismatch") {
      let month = try Int32.fetchOne(database, sql: "SELECT pay_month FROM run_setting")
      if month == nil { return "no_pay_month" }
    }
    return needsRoster && checked == 0 ? "nothing_to_judge" : nil
  }

  /// Runs the rule's first statement and keeps what it says.
  private func list(_ rule: Rule, in sandbox: Sandbox) throws -> Int {
    var rows = OffenderReader(try sandbox.statement(rule.offenders), of: rule)
    while try rows.next() {
      guard let organ = try rows.number("organ"), organs.contains(organ) else {
        throw RuleFault(message: "the rule lists an organ that the ledger does not know")
      }
      insert.bind(rule.id, at: 1)
      let severity = Severity(rawValue: try rows.text("severity")) ?? rule.severity
      insert.bind(severity.rawValue, at: 2)
      insert.bind(organ, at: 3)
      insert.bind(PersonNumber.mask(try rows.text("part")), at: 4)
      insert.bind(try rows.person(guarded?.keys), at: 5)
      insert.bind(try rows.number("expected"), at: 6)
      insert.bind(try rows.number("actual"), at: 7)
      insert.bind(try rows.optionalText("person_name").map(PersonNumber.mask), at: 8)
      insert.bind(PersonNumber.mask(try rows.text("documents")), at: 9)
      insert.bind(PersonNumber.mask(try rows.text("note")), at: 10)
      insert.bind(PersonNumber.mask(try rows.text("days")), at: 11)
      try insert.run()
    }
    try requireIdentities(rule)
    return rows.count
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
