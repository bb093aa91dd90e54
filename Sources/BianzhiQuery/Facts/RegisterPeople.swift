import BianzhiCore
import GRDB

extension Fact {
  /// People of the registers, people lent or borrowed, and people with a day of leaving, on the rosters of the day.
  static let registerPeople = Fact(
    name: "register_people",
    wording: Wording(
      zh: "登记中的人员、借调人员和有减少时间的人员在花名册上的记录",
      en: "people of the registers, on loan or with a day of leaving, on rosters"),
    restsOn: ["registers"],
    scopes: [.noted("exit"), JudgedScope("lent")],
    cannotJudge: [
      .noNumbers, .someWithoutNumber, .registerWithoutNumber, .registerWithoutDay, .leaverUnmatched,
    ],
    people: RegisteredPeople.self,
    fill: { try $0.fillRegisterPeople() })
}

/// Takes everybody whom a register names or whom a roster says to be lent or borrowed.
private final class RegisteredPeople: PersonReader {
  private(set) var all: [(person: Int64, places: [PersonMatch.Place])] = []

  private let named: Set<Int64>
  private let away: Set<Int32>

  init(_ preparation: Preparation) throws {
    try preparation.fill(.registers)
    let database = preparation.database
    named = Set(
      try Int64.fetchAll(
        database,
        sql: """
          SELECT person FROM movement_on_day WHERE person IS NOT NULL
          UNION SELECT person FROM loan_on_day WHERE person IS NOT NULL
          """))
    away = Set(
      try Int32.fetchAll(
        database, sql: "SELECT state FROM state_counts WHERE code IN (?, ?)",
        arguments: [PersonState.secondedOut.rawValue, PersonState.secondedIn.rawValue]))
  }

  func take(_ person: Int64, _ match: PersonMatch) {
    guard match.places.contains(where: { away.contains($0.state) }) || named.contains(person)
    else { return }
    all.append((person, match.places))
  }
}

extension Preparation {
  fileprivate func fillRegisterPeople() throws {
    try database.execute(
      sql: "INSERT INTO register_setting VALUES (?)", arguments: [setting.parameters.exitDays])
    let insert = try RawStatement(
      database, "INSERT OR IGNORE INTO register_person VALUES (?, ?, ?)")
    let add = { (person: Int64, row: Int64, organ: Int64) in
      insert.bind(person, at: 1)
      insert.bind(row, at: 2)
      insert.bind(organ, at: 3)
      try insert.run()
    }
    if case .finding(_, let person?, _) = focus {
      for place in try match(of: person).places { try add(person, place.row, place.organ) }
      try fillOrgansAbove()
      return
    }
    for (person, places) in try taken(by: RegisteredPeople.self).all {
      for place in places { try add(person, place.row, place.organ) }
    }
    let withExits = try eachLeaving(add)
    try fillOrgansAbove()
    if only == nil { try noteUntold(withExits) }
  }

  private func fillOrgansAbove() throws {
    try database.execute(
      sql: """
        INSERT INTO organ_above
        WITH RECURSIVE up (organ, above) AS (
          SELECT o.organ, o.superior FROM organ_row o
          WHERE o.superior IS NOT NULL AND \(inForce("o"))
            AND o.organ IN (SELECT organ FROM register_person WHERE person IN (
              SELECT person FROM register_person GROUP BY person HAVING min(organ) < max(organ)))
          UNION
          SELECT up.organ, o.superior FROM up JOIN organ_row o ON o.organ = up.above
          WHERE o.superior IS NOT NULL AND \(inForce("o")))
        SELECT organ, above FROM up
        """)
  }

  /// Gives the rows with a day of leaving.
  ///
  /// - Returns: the organs whose rosters record such days.
  private func eachLeaving(_ visit: (Int64, Int64, Int64) throws -> Void) throws -> Set<Int64> {
    // Rosters without such a column need not be read.
    let isTold = try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (SELECT 1 FROM source_file WHERE kind IN (\(DataKind.roster.sqlOfSources))
          AND ' ' || untold || ' ' NOT LIKE '% left_on %')
        """)
    guard isTold == true else { return [] }
    let rows = try RawStatement(
      database,
      """
      SELECT s.person, s.id, r.organ, coalesce(s.state, 0) IN (\(PersonState.leftTerms))
      FROM roster_in_force r
      CROSS JOIN staff_row s ON s.id BETWEEN r.roster << 24 AND (r.roster << 24) + 16777215
      WHERE s.left_on IS NOT NULL AND \(inForce("s"))
      """)
    var organs: Set<Int64> = []
    var left: [(person: Int64, organ: Int64)] = []
    while try rows.next() {
      organs.insert(rows.integer(2))
      if let person = rows.optionalInteger(0) {
        try visit(person, rows.integer(1), rows.integer(2))
        // Who stands on a list of those who left may stand on the roster as well.
        if rows.integer(3) == 1 { left.append((person, rows.integer(2))) }
      }
    }
    let matches = try matches(of: Set(left.map(\.person)))
    for (person, organ) in left {
      for place in matches[person]?.places ?? [] where place.organ == organ {
        try visit(person, place.row, place.organ)
      }
    }
    return organs
  }

  /// Notes the organs of which nothing, or not everything, is told.
  private func noteUntold(_ withExits: Set<Int64>) throws {
    let withRoster = rosterOrgans
    noted["exit"] = withExits.union(leaversNotCompared.keys)
    for (unit, people) in leaversNotCompared.sorted(by: { $0.key < $1.key }) {
      try addUnjudged("exit", unit, .leaverUnmatched, people: people)
    }
    for (scope, sql) in [
      ("exit", "SELECT organ, person, last FROM movement_on_day WHERE direction = '出编'"),
      (
        "lent",
        """
        SELECT organ, person, CASE unread WHEN '' THEN since END AS last FROM loan_on_day
        WHERE is_over = 0
        """
      ),
    ] {
      let organs = Set(
        try Int64.fetchAll(database, sql: "SELECT DISTINCT organ FROM (\(sql))"))
      if scope == "exit" { noted[scope, default: []].formUnion(organs.intersection(withRoster)) }
      try noteNameless(in: [scope], of: organs)
      for (reason, column) in [
        (UnjudgedReason.registerWithoutNumber, "person"), (.registerWithoutDay, "last"),
      ] {
        let rows = try Row.fetchAll(
          database,
          sql: """
            SELECT organ, count(*) AS people FROM (\(sql)) WHERE \(column) IS NULL
            GROUP BY organ ORDER BY organ
            """)
        for row in rows where withRoster.contains(row["organ"]) {
          try addUnjudged(scope, row["organ"], reason, people: row["people"])
        }
      }
    }
  }
}
