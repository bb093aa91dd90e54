package import BianzhiCore
import GRDB

/// How the people of a roster differ from those of the organ's roster before it.
package struct RosterChange: Sendable {
  package let organ, name: String
  /// The day of the roster before; nil where the ledger has none.
  package let before: CalendarDay?
  /// People, each once.
  package let people: Int
  package let new, gone, changed: Int
}

extension Ledger {
  /// What files would change of the people of each organ; found out in a copy of the ledger that is thrown
  /// away.
  package func rosterChanges(_ paths: [String], options: ImportOptions) throws -> [RosterChange] {
    let trial = try NewLedger(trialOf: self)
    let before = try trial.ledger.reading { try RosterPeople.newest(in: $0) }
    var options = options
    options.asOf = options.asOf ?? CalendarDay(yyyymmdd: 29_991_231)
    (options.isDryRun, options.quarantines, options.collectsAll) = (false, true, true)
    (options.missing, options.lastDay) = (.go, nil)
    let summary = try trial.ledger.importTables(paths, options: options)
    guard let number = summary.number else { return [] }
    return try trial.ledger.reading { database in
      try RosterPeople.brought(by: number, in: database).map { organ, now in
        let old = before[organ]
        let people = old?.people ?? [:]
        return RosterChange(
          organ: organ, name: now.name, before: old?.day, people: now.people.count,
          new: now.people.keys.count { people[$0] == nil },
          gone: people.keys.count { now.people[$0] == nil },
          changed: now.people.count { person, said in people[person].map { $0 != said } ?? false })
      }.sorted { $0.organ < $1.organ }
    }
  }
}

/// The people of one roster: who they are, and what the roster says of them.
private struct RosterPeople: Sendable {
  let name: String
  let day: CalendarDay?
  let people: [String: String]

  /// The newest roster of each organ, by code.
  static func newest(in database: Database) throws -> [String: RosterPeople] {
    try rosters(
      """
      r.ended IS NULL AND NOT EXISTS (SELECT 1 FROM roster_list m
        WHERE m.organ = r.organ AND m.ended IS NULL AND (m.day, m.id) > (r.day, r.id))
      """, in: database)
  }

  /// The rosters that an import read.
  static func brought(by number: Int, in database: Database) throws -> [String: RosterPeople] {
    try rosters(
      """
      r.ended IS NULL AND (r.brought = \(number) OR r.id IN (SELECT id >> 24 FROM staff_row
        WHERE brought = \(number) OR ended = \(number)))
      """, in: database)
  }

  private static func rosters(
    _ condition: String, in database: Database
  ) throws -> [String: RosterPeople] {
    let lists = try Row.fetchAll(
      database,
      sql: """
        SELECT r.id AS id, r.day AS day, k.code AS code,
          coalesce((SELECT o.name FROM organ_row o WHERE o.organ = r.organ AND o.ended IS NULL),
            k.code) AS name
        FROM roster_list r JOIN organ_key k ON k.id = r.organ WHERE \(condition) ORDER BY r.id
        """)
    var found: [String: RosterPeople] = [:]
    for list in lists {
      let number: Int64 = list["id"]
      let rows = try RawStatement(
        database,
        """
        SELECT coalesce('p' || s.person, 'n' || coalesce(s.name, '') || '|' || coalesce(s.birth, '')),
          coalesce(b.text, '') || '|' || coalesce(q.code, '') || '|' || coalesce(p.text, '') || '|'
            || coalesce(k.code, '') || '|' || coalesce(t.code, '')
        FROM staff_row s LEFT JOIN term b ON b.id = s.body LEFT JOIN term q ON q.id = s.kind
        LEFT JOIN term p ON p.id = s.post LEFT JOIN term k ON k.id = s.rank
        LEFT JOIN term t ON t.id = s.state
        WHERE s.id BETWEEN \(number << 24) AND \((number << 24) + 0xFF_FFFF) AND s.ended IS NULL
        ORDER BY s.id
        """)
      var people: [String: String] = [:]
      while try rows.next() { people[rows.text(0), default: ""] += rows.text(1) + "\n" }
      found[list["code"]] = RosterPeople(
        name: list["name"], day: CalendarDay(yyyymmdd: list["day"]), people: people)
    }
    return found
  }
}
