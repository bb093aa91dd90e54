import BianzhiCore
import GRDB

extension Fact {
  /// People who are paid and hold no place of the payer: whether and when they left.
  static let departures = Fact(
    name: "departure",
    wording: Wording(
      zh: "领取工资而已经离开的人员", en: "people who are paid and have left"),
    restsOn: ["person_mismatch"], scopes: [], cannotJudge: [],
    fill: { try $0.fillDepartures() })
}

extension Preparation {
  fileprivate func fillDepartures() throws {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT DISTINCT m.person AS person, l.payer AS payer FROM person_mismatch m
        JOIN person_pay p ON p.person = m.person
        JOIN pay_row y ON y.id = p.pay AND y.amount > 0
        JOIN pay_list l ON l.id = p.pay >> 24
        WHERE m.paid > 0 AND (m.counted = 0 OR m.has_left > 0
          OR m.person IN (SELECT person FROM movement_row WHERE direction = '出编'))
        ORDER BY m.person, l.payer
        """)
    let people = rows.map { (person: $0["person"] as Int64, payer: $0["payer"] as Int64) }
    let search = try DepartureSearch(
      self, try RegisterRecords(self), of: Set(people.map(\.person)))
    let paidThrough = try PaidThrough(search, in: payMonth)
    let insert = try RawStatement(database, "INSERT INTO departure VALUES (?, ?, ?, ?, ?, ?, ?)")
    for (person, payer) in people {
      let heir = self.payer(payer)
      guard let found = try search.departure(of: person, payer: heir) else { continue }
      if try found.elsewhere.contains(where: { try paidThrough.pays(heir, for: $0) }) { continue }
      insert.bind(person, at: 1)
      insert.bind(payer, at: 2)
      insert.bind(found.source.rawValue, at: 3)
      insert.bind(found.date?.description, at: 4)
      insert.bind(found.date?.last.description, at: 5)
      insert.bind(found.row, at: 6)
      insert.bind(found.movement, at: 7)
      try insert.run()
    }
  }
}
