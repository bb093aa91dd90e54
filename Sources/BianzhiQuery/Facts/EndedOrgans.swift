import BianzhiCore
import GRDB

extension Fact {
  /// Organs that are no more on the day, and who stands on lists that they handed in afterwards.
  static let endedOrgans = Fact(
    name: "ended_organs",
    wording: Wording(
      zh: "已撤销的机构和仍列在其名单上的人员", en: "abolished organs, and who is still on their lists"),
    restsOn: [], scopes: [], cannotJudge: [], isOfOrgansInForce: false, listsEndedOrgans: true,
    fill: { try $0.fillEndedOrgans() })
}

extension Preparation {
  fileprivate func fillEndedOrgans() throws {
    let organ = try RawStatement(database, "INSERT INTO ended_organ VALUES (?, ?, ?, ?, ?)")
    for (key, end) in ended.sorted(by: { $0.key < $1.key }) where only == nil || only == key {
      let codes = try end.successors.compactMap { try OrganKey.code(of: $0, in: database) }
      organ.bind(key, at: 1)
      organ.bind(end.told.description, at: 2)
      organ.bind(codes.joined(separator: "+"), at: 3)
      organ.bind(end.document, at: 4)
      let due = end.ended.adding(days: setting.parameters.removalDays)
      organ.bind(due <= setting.asOf ? 1 : 0, at: 5)
      try organ.run()
      try addListed(of: key, end)
    }
  }

  /// Notes who is on the organ's newest roster and pay list of a day after its end, and on no newer roster of
  /// another organ; a roster of the pay month is as new as the list.
  private func addListed(of organ: Int64, _ end: EndedOrgan) throws {
    if let list = lateRosters[organ] {
      try add(
        """
        SELECT s.id, s.person FROM staff_row s JOIN state_counts c ON c.state = coalesce(s.state, 0)
        WHERE s.id BETWEEN \(list.roster << 24) AND \((list.roster << 24) + 0xFF_FFFF)
          AND c.has_left = 0 AND \(inForce("s")) ORDER BY s.id
        """, .roster, organ, on: list.day, to: list.day)
    }
    let paid = try Row.fetchOne(
      database,
      sql: """
        SELECT l.id, l.month FROM pay_list l
        WHERE l.payer = ? AND l.month > ? AND l.month BETWEEN ? AND ? AND \(inForce("l"))
        ORDER BY l.month DESC LIMIT 1
        """,
      arguments: [
        organ, end.ended.month, setting.oldestDay.month, setting.asOf.month,
      ])
    guard let paid else { return }
    let (list, month): (Int64, Int32) = (paid["id"], paid["month"])
    try add(
      """
      SELECT y.id, y.person FROM pay_row y
      WHERE y.id BETWEEN \(list << 24) AND \((list << 24) + 0xFF_FFFF) AND \(inForce("y"))
      ORDER BY y.id
      """, .payroll, organ, on: month, to: month * 100)
  }

  private func add(
    _ sql: String, _ data: DataKind, _ organ: Int64, on day: Int32, to last: Int32
  ) throws {
    let newer = rosters.filter { $0.day > last }
    let (days, lists) = (Array(Set(newer.map(\.day))).sorted(), Set(newer.map(\.roster)))
    let insert = try RawStatement(database, "INSERT INTO still_listed VALUES (?, ?, ?, ?, ?, ?)")
    let rows = try RawStatement(database, sql)
    while try rows.next() {
      let (line, person) = (rows.integer(0), rows.optionalInteger(1))
      let entries = try person.map {
        try PersonBlock.entries(of: $0, database, .staff, days: days)
      }
      let hasMoved = entries?.contains { lists.contains($0.row >> 24) } == true
      insert.bind(organ, at: 1)
      insert.bind(data.rawValue, at: 2)
      insert.bind(line, at: 3)
      insert.bind(person.map { "\($0)" } ?? "\(data.rawValue) \(line)", at: 4)
      insert.bind(Self.iso(day), at: 5)
      insert.bind(hasMoved ? 1 : 0, at: 6)
      try insert.run()
    }
  }
}
