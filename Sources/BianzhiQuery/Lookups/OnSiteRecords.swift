package import BianzhiCore
import GRDB

/// What the ledger knows of organs on a day, to be held against what is found on the spot.
package struct OnSiteRecords: Sendable {
  /// An inner body that is approved, listed, or named by counted people.
  package struct Body: Sendable {
    package let organCode: String
    package let organName: String
    package let name: String
    package let isApproved: Bool
    package let people: Int
    package let isListed: Bool
  }

  /// Somebody who counts against a quota. Personal data.
  package struct Person: Sendable {
    package let organCode: String
    package let organName: String
    package let number: PersonNumber?
    package let name: String
    package let body: String
    package let post: String
    package let kind: String
  }

  package let asOf: CalendarDay
  package let bodies: [Body]
  package let people: [Person]
}

extension Ledger {
  /// Inner bodies and counted people of some organs, by organ and name.
  ///
  /// - Parameter asOf: nil for the newest data day.
  package func onSiteRecords(
    of organs: Set<String>, asOf: CalendarDay?
  ) throws -> OnSiteRecords {
    var options = CheckOptions()
    options.asOf = asOf
    return try reading { database in
      let setting = try Check.setting(database, options)
      let preparation = try Preparation(database, setting)
      try preparation.fill(.bodyStrength)
      return OnSiteRecords(
        asOf: setting.asOf, bodies: try Self.bodies(database, organs),
        people: try Self.people(database, organs))
    }
  }

  private static func bodies(
    _ database: Database, _ organs: Set<String>
  ) throws -> [OnSiteRecords.Body] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT o.code, o.name AS organ_name, b.name, 1 AS is_approved,
          coalesce(s.counted, 0) AS people, s.listed_on IS NOT NULL AS is_listed
        FROM approved_body b JOIN organ_on_day o ON o.organ = b.organ AND o.in_ledger = 1
        LEFT JOIN body_strength s ON s.organ = b.organ AND s.body = b.name
        UNION
        SELECT o.code, o.name, s.body, s.is_approved, s.counted, s.listed_on IS NOT NULL
        FROM body_strength s JOIN organ_on_day o ON o.organ = s.organ
        WHERE NOT EXISTS (SELECT 1 FROM approved_body b
          WHERE b.organ = s.organ AND b.name = s.body)
        ORDER BY 1, 3
        """
    ).compactMap { row in
      let code: String = row["code"]
      guard organs.contains(code) else { return nil }
      return OnSiteRecords.Body(
        organCode: code, organName: row["organ_name"], name: row["name"],
        isApproved: row["is_approved"], people: row["people"], isListed: row["is_listed"])
    }
  }

  private static func people(
    _ database: Database, _ organs: Set<String>
  ) throws -> [OnSiteRecords.Person] {
    let known = try Row.fetchAll(database, sql: "SELECT organ, code, name FROM organ_on_day")
    let rows = try RawStatement(
      database,
      """
      SELECT person, coalesce(person_name, ''), body, post, kind FROM staff_on_day
      WHERE organ = ? AND counts_quota = 1 ORDER BY body, staff
      """)
    var people: [OnSiteRecords.Person] = []
    for organ in known.sorted(by: { ($0["code"] as String) < ($1["code"] as String) }) {
      let code: String = organ["code"]
      guard organs.contains(code) else { continue }
      rows.bind(organ["organ"] as Int64, at: 1)
      while try rows.next() {
        people.append(
          OnSiteRecords.Person(
            organCode: code, organName: organ["name"],
            number: rows.optionalInteger(0).map { PersonNumber(packed: $0) },
            name: PersonNumber.mask(rows.text(1)), body: rows.text(2),
            post: PersonNumber.mask(rows.text(3)), kind: rows.text(4)))
      }
    }
    return people
  }
}
