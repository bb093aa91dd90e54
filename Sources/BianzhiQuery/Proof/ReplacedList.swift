import BianzhiCore
package import GRDB

/// A list by which a run judged an organ, and an import behind the run that wrote rows of it otherwise; what an undo did it
/// tells itself.
package struct ReplacedList: Sendable {
  /// Whose list.
  package let organ: String
  package let importNumber: Int

  /// The first of those of some organs, by their codes; nil where all of them are as the run had them.
  package static func first(
    since run: RunInfo, of codes: Set<String>, in database: Database
  ) throws -> ReplacedList? {
    let statements = PreparedStatements(database)
    guard try statements.newestImport > run.horizon else { return nil }
    let lists = try statements.rows(
      """
      SELECT k.code, w.organ, w.data, w.day FROM run_list w JOIN organ_key k ON k.id = w.organ
      WHERE w.run = ?1 ORDER BY 1, 3
      """, [.integer(Int64(run.number))]
    ) { (code: $0.text(0), organ: $0.integer(1), data: $0.text(2), day: $0.integer(3)) }
    for list in lists where codes.contains(list.code) {
      let place = StoredPlace("run_list", "data", row: run.number)
      guard let sql = ListTables.changes(try DataKind(stored: list.data, at: place)) else {
        continue
      }
      let number = try statements.first(
        sql,
        [
          .integer(list.organ), .integer(list.day), .integer(run.horizon), .integer(.max),
        ]
      ) { Int($0.integer(0)) }
      guard let number else { continue }
      let command = try statements.first(
        "SELECT command FROM import_run WHERE id = ?1", [.integer(Int64(number))]
      ) { $0.text(0) }
      if command == "undo" { continue }
      return ReplacedList(organ: list.code, importNumber: number)
    }
    return nil
  }
}
