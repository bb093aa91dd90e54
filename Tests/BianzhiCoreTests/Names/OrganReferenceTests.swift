import BianzhiCore
import GRDB
import Testing

@Suite("columns that name an organ") struct OrganReferenceTests {
  /// Every column of the schema that refers to `organ_key`, but the organ ledger's own number.
  @Test func noneIsForgotten() throws {
    let queue = try DatabaseQueue()
    let columns = try queue.inDatabase { database in
      try Schema.create(in: database)
      return try String.fetchAll(
        database,
        sql: """
          SELECT t.name || '.' || f."from" FROM sqlite_schema t, pragma_foreign_key_list(t.name) f
          WHERE t.type = 'table' AND f."table" = 'organ_key'
          """)
    }
    let listed = OrganReference.all.map { "\($0.table).\($0.column)" }
    #expect(columns.count > 10)
    #expect(Set(columns) == Set(listed + ["organ_row.organ"]))
    #expect(Set(listed).count == listed.count)
  }

  @Test func aNameIsPendingWhileRowsInForceBearIt() throws {
    let queue = try DatabaseQueue()
    try queue.inDatabase { database in
      try Schema.create(in: database)
      #expect(try OrganReference.pendingNames(in: database).isEmpty)
      try database.execute(
        sql: """
          INSERT INTO import_run VALUES (1, 'import', NULL, NULL, ''), (2, 'undo', 1, NULL, '');
          INSERT INTO organ_key VALUES (1, 'A1', 0, 1), (2, '甲局', 1, 1), (3, '乙局', 1, 1),
            (4, '丙局', 1, 1);
          INSERT INTO roster_list (organ, day, brought, ended)
            VALUES (1, 20100630, 1, NULL), (2, 20100630, 1, NULL), (3, 20100630, 1, 2);
          INSERT INTO pay_list (payer, month, brought) VALUES (4, 201006, 1)
          """)
      let names = try OrganReference.pendingNames(in: database)
      #expect(names.map(\.name) == ["甲局", "丙局"] && names.map(\.key) == [2, 4])
    }
  }
}
