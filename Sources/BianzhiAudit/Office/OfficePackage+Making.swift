package import BianzhiCore
import BianzhiQuery
import Foundation
import GRDB

/// Gathers a package from the ledger.
struct PackageMaking {
  let database: Database
  let plan: Int

  /// Leaders of the plan; those that the selection left out are not the upper office's matter.
  func subjects() throws -> [OfficePackage.Subject] {
    let scopes = Dictionary(
      grouping: try Row.fetchAll(
        database,
        sql: "SELECT number, organ_code FROM plan_scope WHERE plan = ? ORDER BY organ_code",
        arguments: [plan]), by: { $0["number"] as Int })
    return try Row.fetchAll(
      database,
      sql: "SELECT * FROM plan_subject WHERE plan = ? AND demand <> 'out' ORDER BY number",
      arguments: [plan]
    ).map { row in
      let number: Int = row["number"]
      return OfficePackage.Subject(
        subject: PlanSubjectName(plan: plan, number: number).description,
        name: PersonNumber.mask(row["name"]), organCode: row["organ_code"],
        organName: row["organ_name"], post: row["post"], level: row["level"], kind: row["kind"],
        demand: row["demand"], scope: (scopes[number] ?? []).map { $0["organ_code"] },
        ends: CalendarDay.kept(row["ends"]), startedOn: CalendarDay.kept(row["started_on"]),
        doneOn: CalendarDay.kept(row["done_on"]))
    }
  }

  /// All steps of these leaders, done or not.
  func steps(_ subjects: [OfficePackage.Subject]) throws -> [OfficePackage.Step] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT s.number, p.step, p.title, p.after, d.day, d.files, d.note, d.override
        FROM plan_subject s JOIN plan ON plan.id = s.plan
        JOIN procedure_step p ON p.procedure = plan.procedure
        LEFT JOIN step_done d ON d.plan = s.plan AND d.number = s.number AND d.step = p.step
        WHERE s.plan = ? AND s.demand <> 'out' ORDER BY s.number, p.step
        """, arguments: [plan])
    return rows.map { row in
      let after: String = row["after"]
      return OfficePackage.Step(
        subject: PlanSubjectName(plan: plan, number: row["number"]).description, step: row["step"],
        title: row["title"],
        after: (try? JSONDecoder().decode([Int].self, from: Data(after.utf8))) ?? [],
        day: CalendarDay.kept(row["day"]), files: row["files"] ?? 0,
        note: row["note"] ?? "", override: row["override"] ?? "")
    }
  }

  /// The findings of these organs, of rules and raised by hand.
  func findings(_ organs: Set<String>) throws -> [OfficePackage.Finding] {
    let runs = try FindingProof.runs(in: database)
    var found: [OfficePackage.Finding] = []
    for number in try Int.fetchAll(database, sql: "SELECT id FROM finding_row ORDER BY id") {
      guard let proof = try FindingProof(number, in: database, runs: runs) else { continue }
      let row = proof.finding
      let others = row.rule == "person.double_place" ? row.part.split(separator: "+") : []
      guard organs.contains(row.organCode) || others.contains(where: { organs.contains("\($0)") })
      else { continue }
      let life = try Life("F\(number)", database)
      found.append(
        OfficePackage.Finding(
          finding: "F\(number)", rule: row.rule, severity: row.severity.rawValue,
          status: row.status.rawValue, organCode: row.organCode, organName: row.organName,
          part: PersonNumber.mask(row.part), expected: row.expected, actual: row.actual,
          owner: life.owner, deadline: life.deadline, closedBy: life.closedBy,
          closedOn: life.closedOn, proof: try life.run(database), state: proof.state.rawValue,
          rebounds: life.rebounds))
    }
    return try found + byHand(organs)
  }

  private func byHand(_ organs: Set<String>) throws -> [OfficePackage.Finding] {
    try Row.fetchAll(database, sql: "SELECT * FROM hand_finding ORDER BY id").compactMap { row in
      let (number, code): (Int, String) = (row["id"], row["organ_code"])
      guard organs.contains(code) else { return nil }
      let life = try Life("H\(number)", database)
      let files =
        try Int.fetchOne(
          database, sql: "SELECT count(*) FROM evidence WHERE subject = ?",
          arguments: ["H\(number)"]) ?? 0
      return OfficePackage.Finding(
        finding: "H\(number)", rule: "hand", severity: row["severity"], status: life.status,
        organCode: code, organName: row["organ_name"], part: row["part"],
        expected: row["expected"], actual: row["actual"], owner: life.owner,
        deadline: life.deadline, closedBy: life.closedBy, closedOn: life.closedOn,
        proof: files == 0 ? nil : "\(files) files", state: "by_hand", rebounds: life.rebounds)
    }
  }

  /// Where a finding stands; as raised where nobody has touched it.
  private struct Life {
    var status = FindingStatus.raised.rawValue
    var owner: String?
    var deadline: CalendarDay?
    var closedBy: String?
    var closedOn: CalendarDay?
    var rebounds = 0
    private var proofRun: Int?

    init(_ name: String, _ database: Database) throws {
      let row = try Row.fetchOne(
        database, sql: "SELECT * FROM finding_life WHERE finding = ?", arguments: [name])
      guard let row else { return }
      (status, owner, rebounds) = (row["status"], row["owner"], row["rebounds"])
      (deadline, closedBy) = (CalendarDay.kept(row["deadline"]), row["closed_by"])
      proofRun = row["proof_run"]
      if status == FindingStatus.accepted.rawValue { closedOn = CalendarDay.kept(row["since"]) }
    }

    /// The run that proves the closing, with the day it judged.
    func run(_ database: Database) throws -> String? {
      guard let proofRun else { return nil }
      return "run \(proofRun) \(try RunInfo(database, proofRun).asOf)"
    }
  }
}

extension Ledger {
  /// Makes the package of one plan and writes down that it was made.
  ///
  /// - Parameters:
  ///   - asOf: the day strength is counted for and overdue is judged on; nil for the day of the act.
  ///   - write: puts the bytes into their file; if it throws, nothing is written down.
  package func makePackage(
    plan: Int, office: String, name: String, asOf: CalendarDay?, on day: CalendarDay,
    by person: String, write: (OfficePackage) throws -> Void
  ) throws -> OfficePackage {
    let asOf = asOf ?? day
    var strength: [OfficePackage.Strength] = []
    try eachStrength(asOf: asOf, run: nil) { _ in
    } _: { row in
      strength.append(
        OfficePackage.Strength(
          organCode: row.organCode, organName: row.organName, kind: row.kind,
          approved: row.approved, actual: row.actual, dataDay: row.dataDay))
    }
    return try act(on: day, by: person) { desk in
      try desk.makePackage(
        plan, PersonNumber.mask(office), PersonNumber.mask(name), asOf, strength, write: write)
    }
  }
}
