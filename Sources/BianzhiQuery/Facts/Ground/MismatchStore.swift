import BianzhiCore
import GRDB

/// Writes `person_mismatch` and the rows behind it.
struct MismatchStore {
  private let mismatch, staff, pay: RawStatement

  init(_ database: Database) throws {
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
    }
    for line in match.pay {
      pay.bind(person, at: 1)
      pay.bind(line, at: 2)
      try pay.run()
    }
  }
}
