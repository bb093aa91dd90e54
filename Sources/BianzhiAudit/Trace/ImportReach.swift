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
  private let number: Int

  /// - Parameter changed: lists in which anything changed, as `roster_list 7`; nil for all of which it said something.
  init(_ database: Database, _ number: Int, changed: Set<String>? = nil) throws {
    self.number = number
    let mine = { (x: String) in "(\(x).brought = ?1 OR \(x).stands_for = ?1 OR \(x).ended = ?1)" }
    for (data, rows, list, owner, day) in [
      ("roster", "staff_row", "roster_list", "organ", "day"),
      ("payroll", "pay_row", "pay_list", "payer", "month"),
    ] {
      let found = try Row.fetchAll(
        database,
        sql: """
          SELECT l.id, l.\(owner) AS organ, l.\(day) AS day FROM \(list) l
          WHERE l.id IN (SELECT DISTINCT x.id >> 24 FROM \(rows) x WHERE \(mine("x")))
          """, arguments: [number])
      let isMeant = { (id: Int64) in changed?.contains("\(list) \(id)") ?? true }
      for row in found where isMeant(row["id"]) {
        lists.insert(List(organ: row["organ"], data: data, day: row["day"]))
      }
      let people = try Row.fetchCursor(
        database,
        sql: """
          SELECT DISTINCT x.person, x.id >> 24 AS list FROM \(rows) x
          WHERE x.person IS NOT NULL AND \(mine("x"))
          """, arguments: [number])
      while let row = try people.next() {
        if isMeant(row["list"]) { persons.insert(row["person"]) }
      }
    }
    for (data, table) in [("bodies", "listed_body_row"), ("forms", "stated_row")] {
      let found = try Row.fetchAll(
        database, sql: "SELECT DISTINCT organ, day FROM \(table) x WHERE \(mine("x"))",
        arguments: [number])
      for row in found { lists.insert(List(organ: row["organ"], data: data, day: row["day"])) }
    }
    for (data, table, owner) in [
      ("quotas", "quota_row", "organ"), ("posts", "post_row", "organ"),
      ("organs", "organ_row", "organ"), ("organs", "organ_row", "superior"),
      ("movements", "movement_row", "organ"), ("loans", "loan_row", "organ"),
      ("plans", "use_plan_row", "organ"), ("waivers", "waiver_row", "organ"),
      ("totals", "printed_total_row", "organ"),
    ] {
      let found = try Int64.fetchAll(
        database,
        sql: "SELECT DISTINCT \(owner) FROM \(table) x WHERE \(owner) IS NOT NULL AND \(mine("x"))",
        arguments: [number])
      for organ in found { entries.insert(List(organ: organ, data: data, day: 0)) }
      judgedOrgans.formUnion(found)
    }
    let leaders = try Int64.fetchAll(
      database, sql: "SELECT DISTINCT organ FROM subject_row x WHERE \(mine("x"))",
      arguments: [number])
    for organ in leaders { entries.insert(List(organ: organ, data: "subjects", day: 0)) }
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
      let code = try String.fetchOne(
        database, sql: "SELECT code FROM organ_key WHERE id = ?", arguments: [organ])
      if let code { codes.insert(code) }
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
    return rows.contains { row in
      let (organ, data, day): (Int64, String, Int64) = (row["organ"], row["data"], row["day"])
      let person: Int64? = row["person"]
      return lists.contains(List(organ: organ, data: data, day: day))
        || entries.contains(List(organ: organ, data: data, day: 0))
        || person.map { persons.contains($0) } == true
    }
  }
}
