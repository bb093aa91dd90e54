import BianzhiCore
import Foundation
import GRDB
import TestSupport
import Testing

@Suite("PersonBlock") struct PersonBlockTests {
  typealias Entry = PersonBlock.Entry

  private func key(_ entry: Entry) -> [Int64] {
    [Int64(entry.day), Int64(entry.person), entry.row, Int64(entry.state)]
  }

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Writes each list of entries as one segment, in order.
  private func written(_ segments: [[Entry]], _ table: PersonBlock.Table) throws -> DatabaseQueue {
    let ledger = try Ledger(creatingAt: folder.file("blocks.db"))
    try ledger.withOwner { owner in
      for (number, entries) in segments.enumerated() {
        var writer = PersonBlock.Writer(
          try owner.writer(PersonBlock.Writer.insert(into: table)), segment: Int64(number + 1))
        for entry in entries.sorted(by: { $0 < $1 }) { try writer.add(entry) }
        try writer.finish()
      }
      return true
    }
    return try ledger.reader()
  }

  private func walked(_ queue: DatabaseQueue, _ table: PersonBlock.Table, _ days: [Int32]) throws
    -> [[Int64]]
  {
    try queue.inDatabase { database in
      var walk = try PersonBlock.Walk(database, table, days: days)
      var found: [[Int64]] = []
      while let entry = walk.head {
        found.append(key(entry))
        try walk.advance()
      }
      return found
    }
  }

  /// Entries of a day: every third person, some twice.
  private func entries(_ day: Int32, from start: Int, count: Int, row: Int64) -> [Entry] {
    (0..<count).map { index in
      let person = UInt64(3_399_011_970_010_100_190 + (start + index * 3) / 2)
      return Entry(day: day, state: Int32(index % 5), person: person, row: row + Int64(index))
    }
  }

  @Test(arguments: [0, 1, 191, 192, 193, 384, 385, 1000], [PersonBlock.Table.staff, .pay])
  func readsWhatItWrote(count: Int, table: PersonBlock.Table) throws {
    let first = entries(20_100_630, from: 0, count: count, row: 1 << 24)
    let second = entries(20_100_630, from: 1, count: count / 2, row: 2 << 24)
    let other = entries(20_101_231, from: 0, count: 5, row: 3 << 24)
    let queue = try written([first + other, second], table)
    let wanted = (first + second).sorted { ($0.person, $0.row) < ($1.person, $1.row) }.map(key)
    #expect(try walked(queue, table, [20_100_630]) == wanted)
    #expect(try walked(queue, table, [20_101_231]).count == 5)
    #expect(try walked(queue, table, [20_100_630, 20_101_231]).count == wanted.count + 5)
    #expect(try walked(queue, table, []) == [])
  }

  /// Somebody with more rows than fit a block stands in several, and the same person in several segments.
  @Test func findsEveryPersonOfAllSegments() throws {
    let day: Int32 = 20_100_630
    let many = (0..<500).map { row in
      Entry(day: day, state: 1, person: 3_399_011_970_010_100_300, row: 9 << 24 + Int64(row))
    }
    let segments = [
      entries(day, from: 0, count: 700, row: 1 << 24) + many,
      entries(day, from: 1, count: 300, row: 2 << 24),
      entries(day, from: 2, count: 1, row: 3 << 24),
    ]
    let queue = try written(segments, .staff)
    let all = segments.joined()
    try queue.inDatabase { database in
      for person in Set(all.map(\.person)).union([1, UInt64(Int64.max)]) {
        let found = try PersonBlock.entries(of: Int64(person), database, .staff, days: [day])
        let wanted = all.filter { $0.person == person }.sorted { $0.row < $1.row }
        #expect(found.map(key) == wanted.map(key))
      }
    }
  }

  @Test func aDayStartsItsOwnBlock() throws {
    let queue = try written(
      [
        entries(20_100_630, from: 0, count: 3, row: 1)
          + entries(20_100_701, from: 0, count: 3, row: 9)
      ], .staff)
    let blocks = try queue.inDatabase {
      try Row.fetchAll($0, sql: "SELECT day, length(people) AS size FROM staff_block ORDER BY id")
        .map { [$0["day"] as Int, $0["size"] as Int] }
    }
    #expect(blocks == [[20_100_630, 60], [20_100_701, 60]])
  }

  @Test func findsOnePerson() throws {
    let many = entries(20_100_630, from: 0, count: 1000, row: 1 << 24)
    let queue = try written([many, entries(20_100_630, from: 0, count: 2, row: 5 << 24)], .staff)
    try queue.inDatabase { database in
      for person in Set(many.map(\.person)).sorted().enumerated() where person.offset % 97 == 0 {
        let found = try PersonBlock.entries(
          of: Int64(person.element), database, .staff, days: [20_100_630, 20_101_231])
        let wanted = many.filter { $0.person == person.element }.map(\.row)
        #expect(found.map(\.row).filter { $0 < 5 << 24 } == wanted.sorted())
      }
      #expect(try PersonBlock.entries(of: 1, database, .staff, days: [20_100_630]).isEmpty)
    }
  }

  @Test func bytesAreAsTheSchemaSays() throws {
    let entry = Entry(
      day: 20_100_630, state: 0x0102_0304, person: 0x1122_3344_5566_7788, row: 0x0A0B)
    let queue = try written([[entry]], .staff)
    let hex = try queue.inDatabase {
      try String.fetchOne($0, sql: "SELECT hex(people) FROM staff_block")
    }
    #expect(hex == "8877665544332211" + "0B0A000000000000" + "04030201")
  }

  @Test func everyFlippedBitIsSeen() throws {
    _ = try written([entries(20_100_630, from: 0, count: 5, row: 1 << 24)], .staff)
    let queue = try DatabaseQueue(path: folder.file("blocks.db"))
    let person: Int64 = 3_399_011_970_010_100_190
    try queue.write { database in
      let bytes = try Data.fetchOne(database, sql: "SELECT people FROM staff_block") ?? Data()
      #expect(bytes.count == 100)
      #expect(try PersonBlock.Walk(database, .staff, days: [20_100_630]).head != nil)
      for bit in 0..<bytes.count * 8 {
        var damaged = bytes
        damaged[bit / 8] ^= 1 << (bit % 8)
        try database.execute(sql: "UPDATE staff_block SET people = ?", arguments: [damaged])
        #expect(throws: DerivedDataError.self, "bit \(bit)") {
          _ = try PersonBlock.Walk(database, .staff, days: [20_100_630])
        }
        #expect(throws: DerivedDataError.self, "bit \(bit)") {
          try PersonBlock.entries(of: person, database, .staff, days: [20_100_630])
        }
      }
      try database.execute(sql: "UPDATE staff_block SET people = ?", arguments: [bytes])
      for column in ["segment", "first", "last", "checksum"] {
        try database.execute(sql: "UPDATE staff_block SET \(column) = \(column) - 1")
        #expect(throws: DerivedDataError.self, "\(column)") {
          _ = try PersonBlock.Walk(database, .staff, days: [20_100_630])
        }
        try database.execute(sql: "UPDATE staff_block SET \(column) = \(column) + 1")
      }
    }
  }
}
