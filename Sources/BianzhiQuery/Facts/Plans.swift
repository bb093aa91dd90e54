import BianzhiCore
import GRDB

extension Fact {
  /// Plans to use places, beside the entries under them.
  static let plans = Fact(
    name: "plans",
    wording: Wording(zh: "用编计划与计划内入编", en: "use plans beside the entries under them"),
    restsOn: ["registers"],
    scopes: [.noted("plan", restsOnRoster: false)],
    cannotJudge: [.registerWithoutDay, .registerWithoutKind, .planUntold],
    registerUse: .entries,
    fill: { try $0.fillPlans() })
}

extension Preparation {
  private struct PlanKey: Hashable {
    let organ: Int64
    let kind, document: String
  }

  private struct Plan {
    let id: Int64
    let key: PlanKey
    var people: Int
    let since: RecordedDate
    var until: CalendarDay

    /// Plans of one kind, or of a kind and its parent, that overlap in time.
    func meets(_ other: Plan) -> Bool {
      guard id != other.id, since.last <= other.until, other.since.last <= until else {
        return false
      }
      let (kind, others) = (QuotaKind(rawValue: key.kind), QuotaKind(rawValue: other.key.kind))
      return key.kind == other.key.kind || (kind != nil && others?.parent == kind)
        || (others != nil && kind?.parent == others)
    }
  }

  fileprivate func fillPlans() throws {
    let plans = try readPlans()
    noted["plan"] = Set(plans.map(\.key.organ))
    let insert = try RawStatement(
      database, "INSERT INTO plan_on_day VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    let byOrgan = Dictionary(grouping: plans, by: \.key.organ)
    for plan in plans {
      insert.bind(plan.id, at: 1)
      insert.bind(plan.key.organ, at: 2)
      insert.bind(plan.key.kind, at: 3)
      insert.bind(Int64(plan.people), at: 4)
      insert.bind(plan.key.document, at: 5)
      insert.bind(plan.since.description, at: 6)
      insert.bind(plan.since.last.description, at: 7)
      insert.bind(plan.until.description, at: 8)
      insert.bind(plan.until >= setting.asOf ? 1 : 0, at: 9)
      insert.bind(byOrgan[plan.key.organ]?.contains { plan.meets($0) } == true ? 0 : 1, at: 10)
      insert.bind(plan.since.first.description, at: 11)
      try insert.run()
    }
    if only == nil { try noteUncounted() }
  }

  /// Notes the organs with plans of whose entries some cannot be counted under any.
  private func noteUncounted() throws {
    for (reason, condition) in [
      (UnjudgedReason.registerWithoutDay, "last IS NULL"), (.registerWithoutKind, "kind = ''"),
      (
        .planUntold,
        """
        kind <> '' AND NOT EXISTS (SELECT 1 FROM plan_entry e WHERE e.movement = m.movement)
          AND (SELECT count(*) FROM entry_of_kind p WHERE p.organ = m.organ AND p.movement = m.movement
            AND p.last >= p.since_first AND p.first <= p.until_last) > 1
        """
      ),
    ] {
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT organ, count(*) AS people FROM movement_on_day m
          WHERE direction = '入编' AND \(condition) GROUP BY organ ORDER BY organ
          """)
      for row in rows where noted["plan"]?.contains(row["organ"]) == true {
        try addUnjudged("plan", row["organ"], reason, people: row["people"])
      }
    }
  }

  /// The plans that began; a row without a day says nothing.
  private func readPlans() throws -> [Plan] {
    let rows = try RawStatement(
      database,
      """
      SELECT p.id, p.organ, p.kind, p.people, p.document, p.since, p.until FROM use_plan_row p
      WHERE \(inForce("p")) AND \(CancelledRow.stands("p")) AND typeof(p.since) = 'integer' ORDER BY p.id
      """)
    var plans: [Plan] = []
    var known: [PlanKey: Int] = [:]
    while try rows.next() {
      let organ = organ(rows.integer(1))
      guard ended[organ] == nil, only == nil || only == organ,
        let since = RecordedDate(stored: rows.integer(5)), since.last <= setting.asOf
      else { continue }
      let stated = rows.isInteger(6) ? RecordedDate(stored: rows.integer(6))?.last : nil
      let until =
        stated ?? CalendarDay(year: since.last.year, month: 12, day: 31) ?? since.last
      let key = PlanKey(organ: organ, kind: rows.text(2), document: rows.text(4))
      if !key.document.isEmpty, let place = known[key] {
        plans[place].people += Int(rows.integer(3))
        plans[place].until = max(plans[place].until, until)
        continue
      }
      known[key] = plans.count
      plans.append(
        Plan(
          id: rows.integer(0), key: key, people: Int(rows.integer(3)), since: since, until: until))
    }
    return plans
  }
}
