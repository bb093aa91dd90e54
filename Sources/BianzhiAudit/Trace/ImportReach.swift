import BianzhiCore
import BianzhiQuery
import GRDB

/// What one import brought or ended: the lists, approvals and persons that findings and closings may rest on.
struct ImportReach {
  private struct List: Hashable {
    let organ: Int64
    let data: String
    let day: Int64
  }

  private var lists: Set<List> = []
  /// Organ and kind of approvals and registers.
  private var entries: Set<List> = []
  /// Organs with entries that a check judges by: all but lists of leaders.
  private var judgedOrgans: Set<Int64> = []
  private var persons: Set<Int64> = []

  /// - Parameter changed: lists in which anything changed, as `roster_list 7`; nil for all of which it said something.
  init(_ database: Database, _ number: Int, changed: Set<String>? = nil) throws {
    let isMine = { (x: String) in
      "(\(x).brought = ?1 OR \(x).stands_for = ?1 OR \(x).ended = ?1)"
    }
    for kind in DataKind.allCases {
      if let rows = kind.rows {
        try addRows(rows, of: kind, isMine("x"), [number], changed, database)
      } else {
        try addEntries(of: kind, isMine("x"), [number], database)
      }
    }
  }

  /// Lists whose rows have a table of their own, and the people on them.
  private mutating func addRows(
    _ rows: String, of kind: DataKind, _ isMine: String, _ number: StatementArguments,
    _ changed: Set<String>?, _ database: Database
  ) throws {
    let found = try Row.fetchAll(
      database,
      sql: """
        SELECT l.id, l.\(kind.organ) AS organ, l.\(kind.day ?? "NULL") AS day FROM \(kind.table) l
        WHERE l.id IN (SELECT DISTINCT x.id >> 24 FROM \(rows) x WHERE \(isMine))
        """, arguments: number)
    let isMeant = { (id: Int64) in changed?.contains("\(kind.table) \(id)") ?? true }
    for row in found where isMeant(row["id"]) {
      lists.insert(List(organ: row["organ"], data: kind.rawValue, day: row["day"]))
    }
    let people = try Row.fetchCursor(
      database,
      sql: """
        SELECT DISTINCT x.person, x.id >> 24 AS list FROM \(rows) x
        WHERE x.person IS NOT NULL AND \(isMine)
        """, arguments: number)
    while let row = try people.next() {
      if isMeant(row["list"]) { persons.insert(row["person"]) }
    }
  }

  /// Entries: of a list with its day, of an approval also what belongs to the organ.
  private mutating func addEntries(
    of kind: DataKind, _ isMine: String, _ number: StatementArguments, _ database: Database
  ) throws {
    if let day = kind.day {
      let found = try Row.fetchAll(
        database,
        sql: "SELECT DISTINCT \(kind.organ), \(day) FROM \(kind.table) x WHERE \(isMine)",
        arguments: number)
      for row in found {
        lists.insert(List(organ: row[0], data: kind.rawValue, day: row[1]))
      }
      return
    }
    for owner in [kind.organ] + (kind.isApproval ? kind.otherOrgans : []) {
      let found = try Int64.fetchAll(
        database,
        sql: """
          SELECT DISTINCT \(owner) FROM \(kind.table) x WHERE \(owner) IS NOT NULL AND \(isMine)
          """, arguments: number)
      for organ in found { entries.insert(List(organ: organ, data: kind.rawValue, day: 0)) }
      if kind.role != .leaders { judgedOrgans.formUnion(found) }
    }
  }

  /// Whether it changed nothing.
  var isEmpty: Bool { lists.isEmpty && entries.isEmpty }

  /// Codes of organs whose lists, as a run had them, or whose approvals and registers it brought or ended.
  func organs(of run: Int, in database: Database) throws -> Set<String> {
    let rows = try Row.fetchAll(
      database, sql: "SELECT organ, data, day FROM run_list WHERE run = ?", arguments: [run])
    var touched = Set(
      rows.compactMap { row -> Int64? in
        let (organ, data, day): (Int64, String, Int64) = (row["organ"], row["data"], row["day"])
        return lists.contains(List(organ: organ, data: data, day: day)) ? organ : nil
      })
    touched.formUnion(judgedOrgans)
    return try touched.reduce(into: Set<String>()) { codes, organ in
      if let code = try OrganKey.code(of: organ, in: database) { codes.insert(code) }
    }
  }

  /// Whether what a finding rests on, as one run had it, came by this import.
  ///
  /// - Parameter run: the run whose lists are asked; the finding's organs and kinds are those of `seen`.
  func holds(_ finding: Int, seen: Int, lists run: Int, in database: Database) throws -> Bool {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT d.organ, d.data, coalesce(w.day, d.day, 0) AS day, f.person
        FROM finding_data d JOIN run_finding f ON f.run = d.run AND f.finding = d.finding
        LEFT JOIN run_list w ON w.run = ? AND w.organ = d.organ AND w.data = d.data
        WHERE d.run = ? AND d.finding = ?
        """, arguments: [run, seen, finding])
    let others = try LimitedRegions.organs(of: finding, seenBy: seen, in: database)
    let sorts = Set(rows.map { $0["data"] as String })
    if entries.contains(where: { others.contains($0.organ) && sorts.contains($0.data) }) {
      return true
    }
    return rows.contains { row in
      let (organ, data, day): (Int64, String, Int64) = (row["organ"], row["data"], row["day"])
      let person: Int64? = row["person"]
      return lists.contains(List(organ: organ, data: data, day: day))
        || entries.contains(List(organ: organ, data: data, day: 0))
        || person.map { persons.contains($0) } == true
    }
  }
}
