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
    scopes: [JudgedScope("exit", organs: { $0.organsWithExits }), JudgedScope("lent")],
    cannotJudge: [
      .noNumbers, .someWithoutNumber, .registerWithoutNumber, .registerWithoutDay,
    ],
    fill: { try $0.fillRegisterPeople() })
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
    let lists = RosterOrgans(rosters)
    let days = Array(Set(rosters.map(\.day))).sorted()
    if case .finding(_, let person?, _) = focus {
      for entry in try PersonBlock.entries(of: person, database, .staff, days: days) {
        if let organ = lists[entry.row >> 24] { try add(person, entry.row, organ) }
      }
      try fillOrgansAbove()
      return
    }
    try eachRegistered { person, places in
      for place in places {
        if let organ = lists[place.row >> 24] { try add(person, place.row, organ) }
      }
    }
    let withExits = try eachLeaving(add)
    try fillOrgansAbove()
    if only == nil { try noteUntold(withExits) }
  }

  /// Gives the rows of everybody whom a register names or whom a roster says to be lent or borrowed.
  private func eachRegistered(_ visit: (Int64, [PersonBlock.Entry]) throws -> Void) throws {
    let named = Set(
      try Int64.fetchAll(
        database,
        sql: """
          SELECT person FROM movement_on_day WHERE person IS NOT NULL
          UNION SELECT person FROM loan_on_day WHERE person IS NOT NULL
          """))
    let away = Set(
      try Int32.fetchAll(
        database, sql: "SELECT state FROM state_counts WHERE code IN (?, ?)",
        arguments: [PersonState.secondedOut.rawValue, PersonState.secondedIn.rawValue]))
    guard !named.isEmpty || !away.isEmpty else { return }
    let lists = RosterOrgans(rosters)
    let ended = try EndedRows(database, self)
    var staff = try PersonBlock.Walk(database, .staff, days: Array(Set(rosters.map(\.day))))
    var places: [PersonBlock.Entry] = []
    while let person = staff.head?.person {
      places.removeAll(keepingCapacity: true)
      var isAway = false
      while let entry = staff.head, entry.person == person {
        if lists[entry.row >> 24] != nil, !ended.hasStaff(entry.row) {
          places.append(entry)
          isAway = isAway || away.contains(entry.state)
        }
        try staff.advance()
      }
      let number = Int64(bitPattern: person)
      if isAway || named.contains(number) { try visit(number, places) }
    }
  }

  private func fillOrgansAbove() throws {
    try database.execute(
      sql: """
        INSERT INTO organ_above
        WITH RECURSIVE up (organ, above) AS (
          SELECT o.organ, o.superior FROM organ_row o
          WHERE o.superior IS NOT NULL AND \(inForce("o"))
            AND o.organ IN (SELECT organ FROM register_person)
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
      SELECT s.person, s.id, r.organ FROM roster_in_force r
      CROSS JOIN staff_row s ON s.id BETWEEN r.roster << 24 AND (r.roster << 24) + 16777215
      WHERE s.left_on IS NOT NULL AND \(inForce("s"))
      """)
    var organs: Set<Int64> = []
    while try rows.next() {
      organs.insert(rows.integer(2))
      if let person = rows.optionalInteger(0) {
        try visit(person, rows.integer(1), rows.integer(2))
      }
    }
    return organs
  }

  /// Notes the organs of which nothing, or not everything, is told.
  private func noteUntold(_ withExits: Set<Int64>) throws {
    let withRoster = rosterOrgans
    organsWithExits = withExits
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
      if scope == "exit" { organsWithExits.formUnion(organs.intersection(withRoster)) }
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
