package import BianzhiCore
package import GRDB

/// A leader of a plan, those left out included.
package struct PlanSubject: StateRecord {
  package static let databaseTableName = "plan_subject"
  let plan: Int
  let number: Int
  package let leader: String
  package let organCode: String
  package let organName: String
  package let post: String
  /// As the selection prints them.
  package let since: String
  package let until: String
  package var level: PlanLevel
  package var auditor: PlanAuditor
  package let region: String
  package let kind: PlanKind
  package var demand: PlanDemand
  package let decision: Decision
  var reasonZh: String
  var reasonEn: String
  package var team = ""
  package var focus = ""
  package var begins: CalendarDay?
  package var ends: CalendarDay?
  package var startedOn: CalendarDay?
  package var reviewedOn: CalendarDay?
  package var doneOn: CalendarDay?

  enum CodingKeys: String, CodingKey {
    case plan, number
    case leader = "name"
    case organCode, organName, post, since, until, level, auditor, region, kind, demand, decision
    case reasonZh = "reason"
    case reasonEn, team, focus, begins, ends, startedOn, reviewedOn, doneOn
  }

  package var name: PlanSubjectName { PlanSubjectName(plan: plan, number: number) }
  /// Why in or out.
  package var reason: Wording { Wording(zh: reasonZh, en: reasonEn) }

  private static func key(_ name: PlanSubjectName) -> [String: (any DatabaseValueConvertible)?] {
    ["plan": name.plan, "number": name.number]
  }

  static func find(_ name: PlanSubjectName, in database: Database) throws -> PlanSubject? {
    try fetchOne(database, key: key(name))
  }

  /// - Throws: ``Refusal``: no plan has such a leader.
  package static func load(_ name: PlanSubjectName, in database: Database) throws -> PlanSubject {
    guard let subject = try find(name, in: database) else { throw Refusal.unknown("\(name)") }
    return subject
  }

  /// The leaders of a plan in the order of their numbers.
  package static func all(of plan: Int, in database: Database) throws -> [PlanSubject] {
    try filter(sql: "plan = ?", arguments: [plan]).order(sql: "number").fetchAll(database)
  }

  /// Codes of the organs the leader answers for, of those that became one of them by a reform, and of what reforms made
  /// of them: the people and their trouble go there. A reform of after the leader's last day is somebody else's.
  package static func scope(
    _ name: PlanSubjectName, in database: Database
  ) throws -> Set<String> {
    try String.fetchSet(
      database,
      sql: """
        WITH RECURSIVE listed (code) AS (
          SELECT organ_code FROM plan_scope WHERE plan = ?1 AND number = ?2
        ), reform (old_code, new_code) AS (
          SELECT r.old_code, r.new_code FROM organ_reform r, plan_subject p
          WHERE p.plan = ?1 AND p.number = ?2 AND r.day <= \(lastDay)
        ), earlier (code) AS (
          SELECT code FROM listed
          UNION SELECT r.old_code FROM earlier s JOIN reform r ON r.new_code = s.code
        ), later (code) AS (
          SELECT code FROM listed
          UNION SELECT r.new_code FROM later s JOIN reform r ON r.old_code = s.code
        )
        SELECT code FROM earlier UNION SELECT code FROM later
        """, arguments: [name.plan, name.number])
  }

  /// SQL of the last day in office of a leader p, as a number; of a month its last day, and for ever where none can be read.
  private static let lastDay = """
    CASE WHEN p.until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
        THEN CAST(replace(p.until, '-', '') AS INTEGER)
      WHEN p.until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'
        THEN CAST(replace(p.until, '-', '') AS INTEGER) * 100 + 31
      ELSE 99999999 END
    """

  package func scope(in database: Database) throws -> Set<String> {
    try Self.scope(name, in: database)
  }
}

extension PlanSubject {
  /// Refuses the leader who is audited, and whoever may be, as far as the names tell: nobody marks, changes or approves
  /// the own audit.
  func requireOther(_ person: String) throws {
    try Refusal.requireApart(
      "\(name)", person, from: leader,
      Wording(zh: "就是被审核的人", en: "is the one who is audited"))
  }
}

extension PlanScope {
  /// An organ that a leader answers for.
  struct Place: StateRecord {
    static let databaseTableName = "plan_scope"
    let plan: Int
    let number: Int
    let organCode: String
  }
}
