import BianzhiCore
import BianzhiQuery
import GRDB

/// Opens again steps whose ground is gone. Doing it twice changes nothing.
struct ReopenedSteps {
  private let database: Database
  private let log: EventLog

  init(_ database: Database) {
    self.database = database
    log = EventLog(database, projections: Projections.all)
  }

  /// A step and what became of what it rested on.
  private struct Fallen {
    let done: DoneStep
    var because: [String] = []
    var day: CalendarDay
  }

  private static let settled = FindingStatus.allCases.filter(\.isSettled)
    .map { "'\($0.rawValue)'" }.joined(separator: ", ")

  /// Steps that rest on a check that was taken back, or on a finding that is open again.
  func reopen() throws {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT b.plan, b.number, b.step, b.name, coalesce(l.since, 0) AS day
        FROM finding_life l JOIN step_basis b ON b.name = l.finding
        WHERE l.status NOT IN (\(Self.settled))
        UNION ALL
        SELECT b.plan, b.number, b.step, b.name, e.day
        FROM withdrawn_run w JOIN step_basis b ON b.name = 'R' || w.run
        JOIN event e ON e.id = w.event
        ORDER BY 1, 2, 3, 4
        """)
    var fallen: [Int: Fallen] = [:]
    for row in rows {
      let name = PlanSubjectName(plan: row["plan"], number: row["number"])
      try note(row["step"], of: name, row["name"], on: row["day"], in: &fallen)
    }
    for (step, problem) in try openProblems() {
      let name = PlanSubjectName(plan: problem.plan, number: problem.number)
      try note(step, of: name, problem.basisName, on: 0, in: &fallen)
    }
    for one in fallen.values.sorted(by: { $0.done.event < $1.done.event }) {
      try append(one.done, on: one.day) {
        ReopenStep($0, marked: $1, because: one.because)
      }
    }
    try reopenReplaced()
  }

  /// Steps whose check judged organs of their leaders by lists that an import has written otherwise since.
  private func reopenReplaced() throws {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT b.plan, b.number, b.step, r.id AS run
        FROM run_row r JOIN step_basis b ON b.name = 'R' || r.id
        WHERE r.horizon < (\(StoredImports.newest)) ORDER BY b.plan, b.number, b.step
        """)
    guard !rows.isEmpty else { return }
    let tree = try OrganTree(database)
    for row in rows {
      let name = PlanSubjectName(plan: row["plan"], number: row["number"])
      let scope = try PlanSubject.findings(of: name, by: tree, in: database).codes
      guard let done = try DoneStep.find(row["step"], of: name, in: database),
        let replaced = try ReplacedList.first(
          since: RunInfo(database, row["run"]), of: scope, in: database)
      else { continue }
      try append(done, on: done.day) {
        ReopenStep($0, marked: $1, because: [], replacingImport: replaced.importNumber)
      }
    }
  }

  private func note(
    _ step: Int, of leader: PlanSubjectName, _ cause: String, on day: Int32,
    in fallen: inout [Int: Fallen]
  ) throws {
    guard let done = try DoneStep.find(step, of: leader, in: database) else { return }
    var one = fallen[done.event] ?? Fallen(done: done, day: done.day)
    one.because.append(cause)
    if let day = CalendarDay(yyyymmdd: day) { one.day = max(one.day, day) }
    fallen[done.event] = one
  }

  /// Open problems of other offices about leaders whose steps waited for them: those that are open again, and new ones.
  private func openProblems() throws -> [(step: Int, problem: StoredJointProblem)] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT j.*, d.step FROM joint_finding j
        JOIN step_done d ON d.plan = j.plan AND d.number = j.number AND d.override = ''
        JOIN plan p ON p.id = d.plan
        JOIN procedure_step s ON s.procedure = p.procedure AND s.step = d.step
          AND s.gate = 'findings_closed'
        ORDER BY j.plan, j.number, d.step, j.track, j.reference
        """)
    return try rows.map { (step: $0["step"], problem: try StoredJointProblem(row: $0)) }
      .filter(\.problem.isOpen)
  }

  /// Opens steps that rested on an import which was taken back.
  func reopen(_ steps: [DoneStep], undone number: Int) throws {
    for done in steps {
      try append(done, on: done.day) {
        ReopenStep($0, marked: $1, because: [], undoneImport: number)
      }
    }
  }

  private func append(
    _ done: DoneStep, on day: CalendarDay, _ act: (Int, CalendarDay) -> ReopenStep
  ) throws {
    let name = PlanSubjectName(plan: done.plan, number: done.number)
    guard try DoneStep.find(done.step, of: name, in: database) != nil else { return }
    try log.append(
      kind: ReopenStep.kind.code, subject: "\(name)", day: day, by: "",
      payload: act(done.step, done.day))
  }

  /// Steps whose check was made on data of their organs that an import brought or ended.
  func resting(on reach: ImportReach, since number: Int) throws -> [DoneStep] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT b.plan, b.number, b.step, r.id AS run
        FROM run_row r JOIN step_basis b ON b.name = 'R' || r.id
        WHERE r.horizon >= ? ORDER BY b.plan, b.number, b.step
        """, arguments: [number])
    guard !rows.isEmpty else { return [] }
    let tree = try OrganTree(database)
    var touched: [Int: Set<String>] = [:]
    return try rows.compactMap { row in
      let run: Int = row["run"]
      let organs = try touched[run] ?? reach.organs(of: run, in: database)
      touched[run] = organs
      let name = PlanSubjectName(plan: row["plan"], number: row["number"])
      let scope = try PlanSubject.findings(of: name, by: tree, in: database).codes
      guard !scope.isDisjoint(with: organs) else { return nil }
      return try DoneStep.find(row["step"], of: name, in: database)
    }
  }
}
