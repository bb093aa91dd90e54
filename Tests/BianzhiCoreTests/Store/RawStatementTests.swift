import BianzhiCore
import GRDB
import Testing

@Suite("RawStatement") struct RawStatementTests {
  @Test func bindsAndReadsEverySort() throws {
    try DatabaseQueue().inDatabase { database in
      let statement = try RawStatement(database, "SELECT ?, ?, ?, ?, ?, ?, ?")
      statement.bind(Int64.min, at: 1)
      statement.bind(nil as Int64?, at: 2)
      statement.bind("机构" as String?, at: 3)
      statement.bind("" as String?, at: 4)
      statement.bind(nil as String?, at: 5)
      statement.bind(UnsafeRawBufferPointer(start: nil, count: 0), at: 6)
      [UInt8]([0, 255]).withUnsafeBytes { statement.bindBlob($0, at: 7) }
      #expect(try statement.next())
      #expect(statement.columnCount == 7)
      #expect(statement.integer(0) == .min && statement.isInteger(0))
      #expect(statement.isNull(1) && statement.optionalInteger(1) == nil && statement.text(1) == "")
      #expect(statement.text(2) == "机构" && statement.bytes(2).elementsEqual("机构".utf8))
      #expect(!statement.isNull(3) && statement.optionalText(3) == "")
      #expect(statement.optionalText(4) == nil)
      #expect(!statement.isNull(5) && statement.bytes(5).isEmpty)
      #expect(statement.blob(6).elementsEqual([0, 255]))
      #expect(try statement.next() == false)
    }
  }

  @Test func runsAgainWithOtherValues() throws {
    try DatabaseQueue().inDatabase { database in
      try database.execute(sql: "CREATE TABLE x (id INTEGER PRIMARY KEY, y TEXT UNIQUE)")
      let insert = try RawStatement(database, "INSERT INTO x (y) VALUES (?)")
      for word in ["a", "b", "c"] {
        insert.bind(word as String?, at: 1)
        try insert.run()
      }
      #expect(insert.lastInserted == 3 && insert.changes == 1)
      insert.bind("b" as String?, at: 1)
      let error = #expect(throws: DatabaseError.self) { try insert.run() }
      #expect(error?.resultCode.primaryResultCode == .SQLITE_CONSTRAINT)
      insert.bind("d" as String?, at: 1)
      try insert.run()
      #expect(try Int.fetchOne(database, sql: "SELECT count(*) FROM x") == 4)
    }
  }

  @Test func bindsByNameWhereTheNameIsUsed() throws {
    try DatabaseQueue().inDatabase { database in
      let statement = try RawStatement(database, "SELECT :organ AS organ, :part AS part")
      statement.bindNamed(":organ", 7)
      statement.bindNamed(":part", "行政编制")
      statement.bindNamed(":person", 1)
      #expect(try statement.next())
      #expect(statement.columnName(0) == "organ" && statement.integer(0) == 7)
      #expect(statement.columnName(1) == "part" && statement.text(1) == "行政编制")
    }
  }

  @Test func textsAreCopied() throws {
    try DatabaseQueue().inDatabase { database in
      let statement = try RawStatement(database, "SELECT ?")
      var bytes = Array("前".utf8)
      bytes.withUnsafeBytes { statement.bind($0, at: 1) }
      bytes = Array("后".utf8)
      #expect(try statement.next())
      #expect(statement.text(0) == "前" && bytes.count == 3)
    }
  }

  @Test func aWrongStatementThrows() throws {
    try DatabaseQueue().inDatabase { database in
      let error = #expect(throws: DatabaseError.self) { try RawStatement(database, "SELECT FROM") }
      #expect(error?.resultCode == .SQLITE_ERROR)
    }
  }
}
