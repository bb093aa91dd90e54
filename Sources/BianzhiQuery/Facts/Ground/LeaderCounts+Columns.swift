import BianzhiCore

extension Preparation {
  /// Which columns of a roster speak, from its rows.
  func exactRoster(
    _ list: RosterInForce, _ posts: [String]
  ) throws -> LeaderReadings.Roster {
    var roster = LeaderReadings.Roster(
      organName: try organName(list.organ), namedPosts: posts)
    roster.unitBodies = try unitBodies()[list.organ] ?? []
    let rows = try RawStatement(
      database,
      """
      SELECT DISTINCT coalesce(s.leader, 0), coalesce(s.role, 0), coalesce(s.rank, 0),
        coalesce(b.text, '') <> '', CASE WHEN po.text <> '' THEN \(RosterSum.someTitle) ELSE 0 END
      FROM staff_row s LEFT JOIN term po ON po.id = s.post LEFT JOIN term b ON b.id = s.body
      WHERE s.id BETWEEN ? AND ? AND \(inForce("s"))
      """)
    rows.bind(list.roster << 24, at: 1)
    rows.bind((list.roster << 24) + 0xFF_FFFF, at: 2)
    while try rows.next() {
      let number = leaders.number(
        leader: Int32(rows.integer(0)), role: Int32(rows.integer(1)),
        rank: Int32(rows.integer(2)), post: Int32(rows.integer(4)))
      roster.columns.note(leaders.words[Int(number)].said)
      if rows.integer(3) == 1 { roster.namesBodies = true }
    }
    var held: Set<PersonKey> = []
    try eachRow(of: list) { row in
      let said = leaders.words[Int(row.leading)]
      guard row.countsPost, said.bareHead != nil, held.insert(row.person).inserted else { return }
      roster.note(said, isInBody: !roster.body(words[row.body]).isEmpty, people: 1)
    }
    return roster
  }
}
