package import GRDB

/// Reads the rows of a sealed table and digests them, act by act.
package struct SealScan {
  private let database: Database

  package init(_ database: Database) { self.database = database }

  /// The seals of all acts.
  ///
  /// - Parameter moves: what decisions about names changed since; nil where an act seals its own rows.
  package func all(
    of table: SealedTable, moves: MovedRows? = nil
  ) throws -> [Int64: ActSeal.Part] {
    let rows = try RawStatement(database, sql(table, "\(table.condition)"))
    return try seals(rows, table, moves)
  }

  /// The seal of one act that has just been done.
  package func act(
    _ number: Int64, of table: SealedTable, fence: Int64
  ) throws -> ActSeal.Part? {
    let rows = try RawStatement(database, sql(table, "\(table.condition) AND \(table.newRows)"))
    rows.bindNamed(":act", number)
    rows.bindNamed(":fence", fence)
    return try seals(rows, table, nil)[number]
  }

  /// The rows that an import brought to one list, for its digest.
  package func rows(of list: Int64, _ table: String, by number: Int64, to digest: ListDigest) throws
  {
    guard let sealed = SealedTable.ofImports.first(where: { $0.label == table }) else {
      preconditionFailure("no list rows in \(table)")
    }
    let rows = try RawStatement(
      database,
      sql(sealed, "t.id BETWEEN \(list << 24) AND \((list << 24) + 0xFF_FFFF) AND t.brought = :act")
    )
    rows.bindNamed(":act", number)
    var bytes: [UInt8] = []
    while try rows.next() {
      Self.pack(rows, from: 1, to: &bytes)
      bytes.withUnsafeBytes { digest.add($0) }
    }
  }

  /// The highest number that an act must pass for its rows to be new.
  package func fence(of table: SealedTable) throws -> Int64 {
    guard let fence = table.fence else { return 0 }
    return try Int64.fetchOne(
      database, sql: "SELECT max(\(fence)) FROM \(table.table) t") ?? 0
  }

  /// Number of the act, key and organ for each owner, then the columns.
  private func sql(_ table: SealedTable, _ condition: String) throws -> String {
    let owners = table.owners.flatMap { [$0.key, $0.organ] }
    let columns = try columns(of: table).map { "t.\"\($0)\"" }
    return """
      SELECT \(([table.number] + owners + columns).joined(separator: ", "))
      FROM \(table.table) t \(table.join) WHERE \(condition) ORDER BY \(table.order)
      """
  }

  private func columns(of table: SealedTable) throws -> [String] {
    if let only = table.only { return only }
    let names = try database.columns(in: table.table).map(\.name)
      .filter { !table.leftOut.contains($0) }
    // An import binds no stands_for, so it stands last and is left out where there is none.
    return names.filter { $0 != "stands_for" } + names.filter { $0 == "stands_for" }
  }

  private func seals(
    _ rows: RawStatement, _ table: SealedTable, _ moves: MovedRows?
  ) throws -> [Int64: ActSeal.Part] {
    var digests = ActDigests(table)
    let first = Int32(1 + 2 * table.owners.count)
    let owners = try owned(table, moves)
    var bytes: [UInt8] = []
    while try rows.next() {
      let act = rows.integer(0)
      if owners.isEmpty {
        Self.pack(rows, from: first, to: &bytes)
      } else if let moves {
        pack(rows, from: first, owners, act, moves, to: &bytes)
      }
      digests.add(bytes, act)
    }
    return digests.finish()
  }

  /// The owner columns of which rows were moved, and where they stand.
  private func owned(_ table: SealedTable, _ moves: MovedRows?) throws -> [MovedColumn] {
    guard let moves else { return [] }
    let names = try columns(of: table)
    return table.owners.enumerated().compactMap { place, owner in
      guard moves.has(table.table, owner.column) else { return nil }
      let column = names.firstIndex(of: owner.column) ?? 0
      return MovedColumn(
        table: table, owner: owner, key: Int32(1 + 2 * place),
        column: Int32(1 + 2 * table.owners.count + column))
    }
  }

  @inline(__always)
  private static func pack(_ rows: RawStatement, from first: Int32, to bytes: inout [UInt8]) {
    bytes.removeAll(keepingCapacity: true)
    let count = rows.columnCount
    for column in first..<count where column < count - 1 || !rows.isNull(column) {
      PackedRow.append(rows, column, to: &bytes)
    }
    bytes.append(PackedRow.rowEnd)
  }

  /// The same with the organs that the row had when its act was sealed.
  private func pack(
    _ rows: RawStatement, from first: Int32, _ owners: [MovedColumn], _ act: Int64,
    _ moves: MovedRows, to bytes: inout [UInt8]
  ) {
    bytes.removeAll(keepingCapacity: true)
    let count = rows.columnCount
    for column in first..<count where column < count - 1 || !rows.isNull(column) {
      let moved = owners.first { $0.column == column }
      guard let moved, let before = moves.before(rows, moved, act) else {
        PackedRow.append(rows, column, to: &bytes)
        continue
      }
      if moved.owner.isCode {
        PackedRow.append(moves.code(of: before), to: &bytes)
      } else {
        PackedRow.append(before, to: &bytes)
      }
    }
    bytes.append(PackedRow.rowEnd)
  }
}

/// A column of a table whose rows were moved, and where it stands in the statement.
struct MovedColumn {
  let table: SealedTable
  let owner: SealedTable.Owner
  /// Column of the key; the organ follows it.
  let key: Int32
  let column: Int32
}
