import BianzhiCore
import Foundation
import GRDB
import TestSupport
import Testing

@Suite("ConnectionOwner") struct ConnectionOwnerTests {
  private struct Halt: Error, Equatable {}

  private let folder: TemporaryFolder
  private let ledger: Ledger

  init() throws {
    folder = try TemporaryFolder()
    ledger = try Ledger(creatingAt: folder.file("office.db"))
  }

  private static let insert = "INSERT INTO organ_key (id, code, brought) VALUES (?, ?, 1)"

  private func codes() throws -> [String] {
    let queue = try ledger.reader()
    defer { try? queue.close() }
    return try queue.read {
      try String.fetchAll($0, sql: "SELECT code FROM organ_key ORDER BY id")
    }
  }

  /// Rows of one writer and blocks between them: everything is done in the order it was given.
  @Test(arguments: [1, 2, 20_000])
  func blocksRunInTheOrderTheyWereGiven(rows: Int) throws {
    let long = String(repeating: "机", count: 60)
    try ledger.withOwner { owner in
      let writer = try owner.writer(Self.insert)
      for row in 1...rows {
        writer.bind(Int64(row))
        writer.bind("\(long)\(row)")
        try writer.run()
      }
      try writer.send()
      try owner.send { try $0.database.execute(sql: "DELETE FROM organ_key WHERE id = 1") }
      let count = try owner.sync {
        try Int.fetchOne($0.database, sql: "SELECT count(*) FROM organ_key")
      }
      #expect(count == rows - 1)
      return true
    }
    #expect(try codes() == (1...rows).dropFirst().map { "\(long)\($0)" })
  }

  /// A text longer than a block moves the row into a larger one; bytes, numbers and NULL come back whole.
  @Test func everyValueComesBackAsItWas() throws {
    let long = String(repeating: "编制", count: 100_000)
    try ledger.withOwner { owner in
      try owner.sync { try $0.database.execute(sql: "CREATE TABLE probe (a, b, c, d, e)") }
      let writer = try owner.writer("INSERT INTO probe VALUES (?, ?, ?, ?, ?)")
      for number in [Int64.min, 0, .max] {
        writer.bind(number)
        writer.bind(long)
        writer.bind(nil as String?)
        [UInt8](0...255).withUnsafeBytes { writer.bindBlob($0) }
        writer.bind("")
        try writer.run()
      }
      try writer.send()
      let bytes = try owner.sync {
        try Row.fetchAll($0.database, sql: "SELECT * FROM probe").map { row in
          let blob: [UInt8] = Array(row["d"] as Data)
          return row["b"] == long && row["c"] == nil as String? && row["e"] == "" ? blob : []
        }
      }
      #expect(bytes == Array(repeating: [UInt8](0...255), count: 3))
      let numbers = try owner.sync {
        try Int64.fetchAll($0.database, sql: "SELECT a FROM probe")
      }
      #expect(numbers == [.min, 0, .max])
      return false
    }
  }

  /// Rows of lists are stored several at once, and what is left over one by one.
  @Test(arguments: [0, 1, 15, 16, 17, 33, 20_000])
  func rowsOfListsAreAllStoredAsTheyWereGiven(rows: Int) throws {
    let given = (0..<rows).map { row in
      "\(row) \(row % 3 == 0 ? "-" : "张\(row)") \(row % 5 == 0 ? "-" : "7") \(row % 16)"
    }
    try ledger.withOwner { owner in
      try owner.sync { try $0.database.execute(sql: "CREATE TABLE probe (a, b, c, d)") }
      let writer = try owner.writer("INSERT INTO probe VALUES (?, ?, ?, ?)", digestOf: "probe")
      for row in 0..<rows {
        writer.bind(Int64(row))
        writer.bind(row % 3 == 0 ? nil : "张\(row)")
        writer.bind(row % 5 == 0 ? nil : Int64(7))
        writer.bind(Int64(row % 16))
        try writer.run()
      }
      try writer.send()
      let stored = try owner.sync {
        try String.fetchAll(
          $0.database,
          sql: """
            SELECT a || ' ' || coalesce(b, '-') || ' ' || coalesce(c, '-') || ' ' || d FROM probe
            ORDER BY a
            """)
      }
      #expect(stored == given)
      return false
    }
  }

  @Test func whatABlockThrowsStopsLaterBlocksAndSurfaces() throws {
    #expect(throws: Halt()) {
      try ledger.withOwner { owner in
        try owner.send {
          try $0.database.execute(sql: "INSERT INTO organ_key VALUES (1, 'A', 0, 1)")
        }
        try owner.send { _ in throw Halt() }
        for _ in 0..<100 {
          try owner.send { _ in Issue.record("a block ran after one that failed") }
        }
        try owner.sync { _ in }
        Issue.record("the failure of a block was not thrown")
        return true
      }
    }
    #expect(try codes().isEmpty)
  }

  static let ends: [(isKept: Bool, throwing: Bool, left: [String])] = [
    (isKept: true, throwing: false, left: ["A"]), (isKept: false, throwing: false, left: []),
    (isKept: true, throwing: true, left: []),
  ]

  /// Rows that are still on their way when the body ends, or throws, share the end of the others.
  @Test(arguments: ends)
  func everythingIsKeptOrNothing(isKept: Bool, throwing: Bool, left: [String]) throws {
    do {
      try ledger.withOwner { owner in
        try owner.send {
          try $0.database.execute(sql: "INSERT INTO organ_key VALUES (1, 'A', 0, 1)")
        }
        if throwing { throw Halt() }
        return isKept
      }
    } catch is Halt {}
    #expect(try codes() == left)
    // The connection is closed: the next one gets its lock.
    try ledger.withOwner { _ in true }
  }
}
