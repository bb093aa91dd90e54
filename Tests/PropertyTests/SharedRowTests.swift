import BianzhiCore
import BianzhiDemo
import BianzhiImport
import BianzhiQuery
import TestSupport
import Testing

/// Rows that several imports said outlive the undoing of any one of them.
@Suite("shared rows") struct SharedRowTests {
  /// A, A again, the first undone: as if only the second had been made.
  @Test(arguments: City.names, Seeds.some(1))
  func theFirstOfTwoGoesWithoutItsRows(name: String, seed: UInt64) throws {
    let city = try City(seed: seed)
    let (twice, once) = (try city.ledger("twice"), try city.ledger("once"))
    let path = try city.write(try #require(city.tables[name]), as: "again-\(name).csv")
    try City.load([city.folder.file("city/\(name).csv")], into: twice)
    try City.load([path], into: twice)
    let counts = try twice.undo(import: 1)
    #expect(counts.ended == 0 && counts.restored == 0)
    try City.load([path], into: once)
    #expect(try twice.picture(places: true) == once.picture(places: true))
    try Invariants.hold(in: twice)
    // And the second goes with them.
    _ = try twice.undo(import: 2)
    #expect(try twice.picture(places: true).values.allSatisfy(\.isEmpty))
    try Invariants.hold(in: twice)
  }

  /// Over an earlier state: that state comes back only with the last of them.
  @Test(arguments: City.names, Seeds.some(2))
  func whatTheyReplacedComesBackWithTheLastOne(name: String, seed: UInt64) throws {
    var random = Random(seed)
    let city = try City(seed: seed)
    let (ledger, once) = (try city.filled(), try city.filled("once"))
    let before = try ledger.picture(places: true)
    let changed = try #require(city.tables[name]).edited(name, &random)
    let path = try city.write(changed, as: "changed-\(name).csv")
    let again = try city.write(changed, as: "again-\(name).csv")
    try City.load([path], into: ledger)
    try City.load([again], into: ledger)
    try City.load([again], into: once)
    let wanted = try once.picture(places: true)
    _ = try ledger.undo(import: 2)
    let kept = try ledger.picture(places: true)
    // Rows that were the same before stay where they stood.
    #expect(kept == wanted)
    try Invariants.hold(in: ledger)
    _ = try ledger.undo(import: 3)
    #expect(try ledger.picture(places: true) == before)
    try Invariants.hold(in: ledger)
  }

  /// Three imports of the same rows, taken back in any order.
  @Test(arguments: [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1]])
  func anyOrder(order: [Int]) throws {
    let city = try City(seed: 7, people: 60)
    let ledger = try city.ledger()
    let path = city.folder.file("city/roster.csv")
    for _ in 1...3 { try City.load([path], into: ledger) }
    let full = try ledger.picture(places: false)
    for (place, number) in order.enumerated() {
      _ = try ledger.undo(import: number)
      let now = try ledger.picture(places: false)
      #expect(place < 2 ? now == full : now.values.allSatisfy(\.isEmpty), "\(order)")
      try Invariants.hold(in: ledger)
    }
  }

  /// An import that only added says nothing of people whom it does not name.
  @Test func anAddedListKeepsWhatItDidNotName() throws {
    let city = try City(seed: 11, people: 60)
    let (ledger, once) = (try city.filled(), try city.filled("once"))
    var table = try #require(city.tables["roster"])
    table.rows = Array(table.rows.prefix(table.rows.count / 2))
    let path = try city.write(table, as: "half.csv")
    try City.load([path], into: ledger)
    try City.load([path], into: ledger, missing: .stay)
    _ = try ledger.undo(import: 2)
    try City.load([path], into: once, missing: .stay)
    #expect(try ledger.picture(places: false) == once.picture(places: false))
    try Invariants.hold(in: ledger)
  }
}
