import BianzhiCore
import GRDB

/// Gives what was stored under a mere name to the organ of the ledger that it means.
///
/// The rows keep their history; it is only known now whose they are.
struct OrganMove {
  /// The key of the name.
  let name: Int64
  /// The key of the organ.
  let organ: Int64
  let database: Database

  /// What both have in force so that they cannot be joined: a list of the same day, or the same entry.
  func conflicts() throws -> [Wording] {
    let lists = [
      (ListTable.roster, Wording(zh: "花名册", en: "roster")),
      (.payroll, Wording(zh: "工资表", en: "pay list")),
    ]
    var found: [Wording] = []
    for (table, title) in lists {
      let days = try Int64.fetchAll(
        database,
        sql: """
          SELECT a.\(table.day) FROM \(table.list) a JOIN \(table.list) b
            ON b.\(table.day) = a.\(table.day) AND b.\(table.organ) = ?2 AND b.ended IS NULL
          WHERE a.\(table.organ) = ?1 AND a.ended IS NULL ORDER BY 1
          """, arguments: [name, organ])
      for day in days {
        let text = RecordedDate(stored: day)?.description ?? ""
        found.append(Wording(zh: "\(text) 的\(title.zh)", en: "a \(title.en) of \(text)"))
      }
    }
    for table in EntryTable.all where table.name != EntryTable.organs.name {
      if try hasSameEntry(table) {
        let title = table.title
        found.append(Wording(zh: "\(title.zh)中的同一条目", en: "the same entry of \(title.en)"))
      }
    }
    return found
  }

  /// Whether what stands in the way came with the name's own rows, in one file: a list that writes one unit in two
  /// ways. Nobody can take one of the two back alone; the file must be read anew.
  func cameTogether() throws -> Bool {
    try [ListTable.roster, .payroll].contains { table in
      let range = { (list: String) in
        "BETWEEN \(list).id << 24 AND (\(list).id << 24) + 16777215"
      }
      return try Bool.fetchOne(
        database,
        sql: """
          SELECT EXISTS (SELECT 1 FROM \(table.list) a JOIN \(table.list) b
            ON b.\(table.day) = a.\(table.day) AND b.\(table.organ) = ?2 AND b.ended IS NULL
            WHERE a.\(table.organ) = ?1 AND a.ended IS NULL
              AND EXISTS (SELECT 1 FROM \(table.rows) x WHERE x.id \(range("a"))
                AND x.file IN (SELECT y.file FROM \(table.rows) y WHERE y.id \(range("b")))))
          """, arguments: [name, organ]) ?? false
    }
  }

  private func hasSameEntry(_ table: EntryTable) throws -> Bool {
    let columns = table.key.filter { $0 != "organ" } + (table.isRepeatable ? ["nth"] : [])
    let match = columns.map { "b.\($0) IS a.\($0)" }.joined(separator: " AND ")
    return try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (SELECT 1 FROM \(table.name) a JOIN \(table.name) b
          ON b.organ = ?2 AND b.ended IS NULL AND \(match)
          WHERE a.organ = ?1 AND a.ended IS NULL)
        """, arguments: [name, organ]) ?? false
  }

  /// Moves all rows; one whose place the organ already fills stays.
  ///
  /// - Returns: what was moved, for the event; nil where there was nothing to move.
  func run() throws -> JoinedNames.Move? {
    var moved = JoinedNames.Move(name: name, organ: organ)
    for reference in OrganReference.all {
      try add(
        reference.table, reference.column,
        """
        UPDATE OR IGNORE \(reference.table) AS t SET \(reference.column) = ?1
        WHERE t.\(reference.column) = ?2
        """, to: &moved)
    }
    try add(
      "finding_row", "organ_code",
      """
      UPDATE OR IGNORE finding_row AS t
      SET organ_code = (SELECT code FROM organ_key WHERE id = ?1)
      WHERE t.organ_code = (SELECT code FROM organ_key WHERE id = ?2)
      """, to: &moved)
    let hasDecisions = try Bool.fetchOne(
      database,
      sql: "SELECT EXISTS (SELECT 1 FROM name_decision WHERE type = 'body' AND organ = ?)",
      arguments: [name])
    return moved.rows.isEmpty && hasDecisions != true ? nil : moved
  }

  private func add(
    _ table: String, _ column: String, _ update: String, to moved: inout JoinedNames.Move
  ) throws {
    guard let owner = SealedTable.owner(table, column) else {
      preconditionFailure("\(table).\(column) moves and is not sealed")
    }
    let keys = try String.fetchAll(
      database, sql: "\(update) RETURNING \(owner.returning)", arguments: [organ, name])
    guard !keys.isEmpty else { return }
    moved.rows.append(JoinedNames.Rows(table: table, column: column, keys: keys))
  }
}

extension JoinedNames {
  /// Writes down that rows were moved, if there were any.
  func record(in log: EventLog, subject: String) throws {
    guard !moves.isEmpty else { return }
    try log.record(kind: .nameJoined, subject: subject, payload: self)
  }
}

extension EntryTable {
  /// The kind of table its entries come from.
  fileprivate var title: Wording {
    TableKind.all.first { $0.storage.ownTable?.name == name }?.title
      ?? Wording(zh: "单位报表", en: "the organ's forms")
  }
}
