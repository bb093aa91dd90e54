import BianzhiCore
import GRDB

/// Writes `person_mismatch` and the rows behind it.
struct MismatchStore {
  private let mismatch, staff, pay, title, concurrent: RawStatement

  init(_ database: Database) throws {
    title = try RawStatement(
      database,
      """
      SELECT t.text, o.name FROM staff_row s JOIN term t ON t.id = s.post
      JOIN organ_on_day o ON o.organ = ?2 WHERE s.id = ?1
      """)
    concurrent = try RawStatement(database, "INSERT OR IGNORE INTO concurrent_staff VALUES (?)")
    mismatch = try RawStatement(database, "INSERT INTO person_mismatch VALUES (?, ?, ?, ?, ?)")
    staff = try RawStatement(database, "INSERT INTO person_staff VALUES (?, ?, ?)")
    pay = try RawStatement(database, "INSERT INTO person_pay VALUES (?, ?)")
  }

  /// - Parameter paying: how many lines pay something.
  func add(_ person: Int64, _ match: PersonMatch, paying: Int) throws {
    mismatch.bind(person, at: 1)
    mismatch.bind(Int64(match.places.count), at: 2)
    mismatch.bind(Int64(match.counted), at: 3)
    mismatch.bind(Int64(match.places.count { $0.hasLeft }), at: 4)
    mismatch.bind(Int64(paying), at: 5)
    try mismatch.run()
    for place in match.places {
      staff.bind(person, at: 1)
      staff.bind(place.row, at: 2)
      staff.bind(Int64(place.state), at: 3)
      try staff.run()
      if match.counted > 1 { try noteTitle(of: place) }
    }
    for line in match.pay {
      pay.bind(person, at: 1)
      pay.bind(line, at: 2)
      try pay.run()
    }
  }

  /// Notes a row whose post names one of another unit beside one of its own.
  private func noteTitle(of place: PersonMatch.Place) throws {
    title.bind(place.row, at: 1)
    title.bind(place.organ, at: 2)
    defer { title.reset() }
    guard try title.next() else { return }
    guard PostTitle(title.text(0)).namesOtherUnit(beside: title.text(1)) else { return }
    concurrent.bind(place.row, at: 1)
    try concurrent.run()
  }
}
