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
    scopes: [JudgedScope("plan_room", organs: { $0.planned })],
    cannotJudge: [.noRoster, .registerWithoutDay, .registerWithoutKind],
    fill: { try $0.fillPlanRoom() })
}

extension Preparation {
  fileprivate func fillPlanRoom() throws {
    let ends = try Row.fetchAll(
      database,
      sql:
        "SELECT organ, max(until_last) AS until FROM plan_on_day WHERE is_live = 1 GROUP BY organ")
    let withRoster = Set(rosters.map(\.organ))
    for end in ends {
      let (organ, until): (Int64, String) = (end["organ"], end["until"])
      if withRoster.contains(organ) {
        try addLeavers(of: organ, until: until)
      } else {
        try addWithoutRoster("plan_room", organ)
      }
    }
    guard only == nil else { return }
    try database.execute(
      sql: """
        INSERT OR IGNORE INTO unjudged SELECT 'plan_room', organ, reason, people FROM unjudged
        WHERE scope IN ('plan', 'quota') AND organ IN (SELECT organ FROM plan_on_day WHERE is_live = 1)
        """)
  }

  private func addLeavers(of organ: Int64, until: String) throws {
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
      guard let birth = CalendarDay(yyyymmdd: person.birth) else { continue }
      let reached = RetirementAge.reached(birth: birth, isMale: person.isMale).description
      guard reached <= until else { continue }
      insert.bind(organ, at: 1)
      insert.bind(rows.text(1), at: 2)
      insert.bind(person.packed, at: 3)
      insert.bind(reached, at: 4)
      try insert.run()
    }
  }
}
