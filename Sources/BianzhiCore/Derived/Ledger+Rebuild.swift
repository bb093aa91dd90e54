import GRDB

extension Ledger {
  /// Makes the derived data anew from the rows of rosters and pay lists: sums, person blocks, marks of lists.
  ///
  /// No fact changes, so no event is written: a ledger whose derived data are whole stays as it is.
  ///
  /// - Returns: what each part was found to be before.
  /// - Throws: ``LedgerError``.
  package func rebuild() throws -> [DerivedCheck.Part] {
    do {
      let queue = try connection(isBulk: true)
      defer { try? queue.close() }
      return try queue.inDatabase { database in
        var found: [DerivedCheck.Part] = []
        try database.inTransaction(.exclusive) {
          var check = DerivedCheck(database)
          found = try check.run()
          if found.contains(where: { $0.firstBreak != nil }) { try Rebuild(database).run() }
          return .commit
        }
        return found
      }
    } catch let error as DatabaseError {
      throw LedgerError(error, path: path)
    }
  }
}

/// Writes the derived data anew.
struct Rebuild {
  private let database: Database

  init(_ database: Database) { self.database = database }

  func run() throws {
    try database.execute(sql: "DELETE FROM roster_sum")
    try database.execute(sql: "UPDATE roster_list SET repeats = 0, nameless = 0")
    try database.execute(sql: "UPDATE pay_list SET nameless = 0")
    try run(.staff)
    try run(.pay)
  }

  private func run(_ table: PersonBlock.Table) throws {
    var sorter = KeySorter()
    var rows = try ListRows(database, table)
    let sum = try RawStatement(database, KeptSums.insert)
    let mark = try RawStatement(
      database,
      table == .staff
        ? "UPDATE roster_list SET nameless = ?, repeats = ? WHERE id = ?"
        : "UPDATE pay_list SET nameless = ?1 WHERE id = ?3 AND ?2 = 0")
    try rows.each(&sorter) { recount in
      if table == .staff { try self.store(recount, sum) }
      mark.bind(Int64(recount.nameless), at: 1)
      mark.bind(recount.repeats ? 1 : 0, at: 2)
      mark.bind(recount.list, at: 3)
      try mark.run()
    }
    try database.execute(sql: "DELETE FROM \(table.name)")
    let insert = try PersonBlock.BlockInsert(database, table)
    let segments = try Segments(database, table)
    var packing = PersonBlock.Packing()
    let store = { (block: PersonBlock.Packed) in
      try insert.run(block, day: segments.day(block.day), segments.segment(block.day))
    }
    try sorter.drain { entry in
      if let block = packing.add(entry) { try store(block) }
    }
    if let block = packing.finish() { try store(block) }
  }

  private func store(_ recount: ListRecount, _ sum: RawStatement) throws {
    sum.bind(recount.list, at: 1)
    let columns = recount.sum.columns
    for (place, column) in columns.enumerated() {
      column.withUnsafeBytes { sum.bind($0, at: Int32(place + 2)) }
    }
    sum.bind(KeptSums.checksum(recount.list, columns), at: 5)
    try sum.run()
  }
}
