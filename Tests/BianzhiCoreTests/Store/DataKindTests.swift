import BianzhiCore
import GRDB
import Testing

/// What `schema.sql` says of its stored data in the lines `-- data:`.
@Suite("kinds of stored data") struct DataKindTests {
  static let cases: [(name: String, role: DataKind.Role, columns: [String], rows: String?)] = [
    ("roster", .list, ["organ", "day"], "staff_row"),
    ("payroll", .list, ["payer", "month"], "pay_row"),
    ("bodies", .list, ["organ", "day"], nil), ("forms", .list, ["organ", "day"], nil),
    ("organs", .approval, ["organ", "superior"], nil), ("quotas", .approval, ["organ"], nil),
    ("posts", .approval, ["organ"], nil), ("waivers", .approval, ["organ"], nil),
    ("subjects", .leaders, ["organ"], nil), ("movements", .register, ["organ"], nil),
    ("loans", .register, ["organ", "borrower"], nil), ("plans", .register, ["organ"], nil),
    ("ceilings", .limit, ["organ"], nil), ("norms", .norm, ["organ"], nil),
    ("totals", .print, ["organ"], nil),
  ]

  @Test(arguments: cases)
  func isReadFromTheSchema(name: String, role: DataKind.Role, columns: [String], rows: String?)
    throws
  {
    let kind = try #require(DataKind(rawValue: name))
    #expect(kind.role == role && kind.rows == rows)
    #expect([kind.organ] + kind.otherOrgans + (kind.day.map { [$0] } ?? []) == columns)
    #expect(kind.wording.zh.unicodeScalars.allSatisfy { $0.properties.isIdeographic })
    #expect(!kind.wording.en.isEmpty && kind.wording.en.allSatisfy { $0.isASCII })
  }

  @Test func noneIsForgotten() throws {
    #expect(DataKind.allCases.map(\.rawValue).sorted() == Self.cases.map(\.name).sorted())
    #expect(DataKind(rawValue: "nothing") == nil)
    let queue = try DatabaseQueue()
    let tables = try queue.inDatabase { database in
      try Schema.create(in: database)
      // Tables whose rows imports bring and end, and that name an organ.
      return try String.fetchAll(
        database,
        sql: """
          SELECT t.name FROM sqlite_schema t WHERE t.type = 'table'
            AND EXISTS (SELECT 1 FROM pragma_table_info(t.name) WHERE name = 'ended')
            AND EXISTS (SELECT 1 FROM pragma_foreign_key_list(t.name) WHERE "table" = 'organ_key')
          """)
    }
    #expect(DataKind.allCases.map(\.table).sorted() == tables.sorted())
  }
}
