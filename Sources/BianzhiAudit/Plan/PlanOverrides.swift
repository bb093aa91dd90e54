import GRDB

/// The steps of a plan that were marked against the order or a gate.
struct PlanOverrides {
  /// By number of the leader.
  private var steps: [Int: Int] = [:]
  private var ends: Set<Int> = []

  init(plan: Int, in database: Database) throws {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT d.number, count(*) AS steps, max(coalesce(s.mark = 'done', 0)) AS is_end
        FROM step_done d JOIN plan p ON p.id = d.plan
        LEFT JOIN procedure_step s ON s.procedure = p.procedure AND s.step = d.step
        WHERE d.plan = ? AND d.override <> '' GROUP BY d.number
        """, arguments: [plan])
    for row in rows {
      let number: Int = row["number"]
      steps[number] = row["steps"]
      if row["is_end"] { ends.insert(number) }
    }
  }

  func steps(of leader: PlanSubject) -> Int { steps[leader.name.number] ?? 0 }

  /// Whether the audit ended by an override.
  func isEnd(of leader: PlanSubject) -> Bool { ends.contains(leader.name.number) }
}
