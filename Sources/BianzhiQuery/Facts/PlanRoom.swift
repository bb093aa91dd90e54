import BianzhiCore
import GRDB

extension Fact {
  /// Places that live plans still give, beside those that are free or soon will be.
  static let planRoom = Fact(
    name: "plan_room",
    wording: Wording(
      zh: "未用完的用编计划，与空编和即将退休的人数",
      en: "places that live plans give, beside free and soon free ones"),
    restsOn: ["strength", "plans"],
    scopes: [JudgedScope("plan_room", organs: { $0.noted["plan"] ?? [] })],
    cannotJudge: Fact.plans.cannotJudge + Fact.strength.cannotJudge,
    fill: { try $0.fillPlanRoom() })
}

extension Preparation {
  fileprivate func fillPlanRoom() throws {
    let ends = try Row.fetchAll(
      database,
      sql: """
        SELECT organ, kind, max(until_last) AS until FROM plan_on_day WHERE is_live = 1
        GROUP BY organ, kind
        """)
    let withRoster = rosterOrgans
    for (organ, ends) in Dictionary(grouping: ends, by: { row -> Int64 in row["organ"] }) {
      guard withRoster.contains(organ) else {
        try addWithoutRoster("plan_room", organ)
        continue
      }
      let untils = ends.map { (kind: $0["kind"] as String, until: $0["until"] as String) }
      try addLeavers(of: organ, untils)
    }
    guard only == nil else { return }
    try database.execute(
      sql: """
        INSERT OR IGNORE INTO unjudged SELECT 'plan_room', organ, reason, people FROM unjudged
        WHERE scope IN ('plan', 'quota') AND organ IN (SELECT organ FROM plan_on_day WHERE is_live = 1)
        """)
    // By the least that may be approved the plans are too many, and by the most they are not.
    try database.execute(
      sql: """
        INSERT OR IGNORE INTO unjudged
        SELECT 'plan_room', organ, '\(UnjudgedReason.approvalByMonth.rawValue)', sum(pending) FROM plan_room
        WHERE counted <= approved AND pending > least - counted + leavers
          AND pending <= most - counted + leavers
        GROUP BY organ
        """)
  }

  private func addLeavers(of organ: Int64, _ ends: [(kind: String, until: String)]) throws {
    let rows = try RawStatement(
      database,
      """
      SELECT person, kind FROM staff_on_day
      WHERE organ = ? AND counts_quota = 1 AND person IS NOT NULL AND kind <> ''
      """)
    let insert = try RawStatement(database, "INSERT OR IGNORE INTO plan_leaver VALUES (?, ?, ?, ?)")
    rows.bind(organ, at: 1)
    while try rows.next() {
      let person = PersonNumber(packed: rows.integer(0))
      let kind = rows.text(1)
      // A plan of one of its funded kinds takes places of 事业编制, as in plan_room.
      let until = ends.filter {
        $0.kind == kind
          || kind == QuotaKind.institution.rawValue
            && QuotaKind(rawValue: $0.kind)?.parent == .institution
      }.map(\.until).max()
      guard let until, let birth = CalendarDay(yyyymmdd: person.birth) else { continue }
      let reached = RetirementAge.reached(birth: birth, isMale: person.isMale).description
      guard reached <= until else { continue }
      insert.bind(organ, at: 1)
      insert.bind(kind, at: 2)
      insert.bind(person.packed, at: 3)
      insert.bind(reached, at: 4)
      try insert.run()
    }
  }
}
