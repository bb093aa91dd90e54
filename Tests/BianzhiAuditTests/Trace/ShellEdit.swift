import GRDB
import Testing

/// One edit of a ledger with plain SQL, as somebody with a SQLite shell could make it.
struct ShellEdit: CustomStringConvertible {
  enum Sort { case change, delete, add }

  let table: String
  var column = ""
  let sort: Sort

  var description: String { column.isEmpty ? "\(sort) \(table)" : "\(table).\(column)" }

  /// All edits of all tables: every column changed, a row taken out, a row added.
  static func all(_ database: Database) throws -> [ShellEdit] {
    let tables = try String.fetchAll(
      database, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    return try tables.flatMap { table -> [ShellEdit] in
      let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM \"\(table)\"") ?? 0
      guard count > 0 else { return [ShellEdit(table: table, sort: .add)] }
      let columns = try database.columns(in: table).map {
        ShellEdit(table: table, column: $0.name, sort: .change)
      }
      return columns + [
        ShellEdit(table: table, sort: .delete), ShellEdit(table: table, sort: .add),
      ]
    }
  }

  /// - Returns: whether the edit could be made.
  func make(_ database: Database) throws -> Bool {
    let columns = try database.columns(in: table)
    let keys = columns.filter { $0.primaryKeyIndex > 0 }.map(\.name)
    let key = keys.map { "\"\($0)\"" }.joined(separator: ", ")
    let first = "(\(key)) = (SELECT \(key) FROM \"\(table)\" ORDER BY \(key) LIMIT 1)"
    switch sort {
    case .delete:
      try database.execute(sql: "DELETE FROM \"\(table)\" WHERE \(first)")
      return true
    case .change:
      return try attempt(
        database,
        Self.values(of: column).map {
          "UPDATE \"\(table)\" SET \"\(column)\" = \($0) WHERE \(first)"
        })
    case .add:
      let isEmpty = try Row.fetchOne(database, sql: "SELECT 1 FROM \"\(table)\"") == nil
      if isEmpty {
        let values = columns.map { $0.type == "TEXT" ? "'x'" : $0.type == "BLOB" ? "x'00'" : "1" }
        return try attempt(
          database, ["INSERT INTO \"\(table)\" VALUES (\(values.joined(separator: ", ")))"])
      }
      let others = columns.map(\.name).filter { !keys.contains($0) }
      let changed = [[]] + others.map { [$0] } + [others]
      return try attempt(
        database,
        changed.map { more in
          let values = columns.map { column -> String in
            let isChanged = column.name == keys.last || more.contains(column.name)
            return isChanged ? Self.values(of: column.name)[0] : "\"\(column.name)\""
          }
          return """
            INSERT INTO "\(table)" SELECT \(values.joined(separator: ", "))
            FROM "\(table)" WHERE \(first)
            """
        })
    }
  }

  /// Other values of a column, as SQL.
  private static func values(of column: String) -> [String] {
    let name = "\"\(column)\""
    return ["1000003", "1"].map { more in
      """
      CASE typeof(\(name)) WHEN 'integer' THEN \(name) + \(more) WHEN 'text' THEN \(name) || '\(more)'
      WHEN 'blob' THEN x'00' ELSE 1 END
      """
    } + ["'x'"]
  }

  private func attempt(_ database: Database, _ statements: [String]) throws -> Bool {
    for statement in statements {
      do {
        try database.execute(sql: statement)
        if database.changesCount > 0 { return true }
      } catch is DatabaseError {}
    }
    return false
  }
}
