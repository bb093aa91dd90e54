import BianzhiCore
import GRDB

extension Preparation {
  /// Notes the organs of which rows of a roster were refused and are held back: who is missing there may
  /// stand in one of those rows. What is counted of them is the least.
  ///
  /// A row that names organs of its file, by code or name, is theirs; any other may be of each organ of the file.
  func noteHeldRows() throws {
    let held = try Row.fetchAll(
      database,
      sql: """
        SELECT h.id, h.file, h.cells FROM held_row h JOIN source_file f ON f.id = h.file
        WHERE h.released IS NULL AND f.kind IN (\(DataKind.roster.sqlOfSources)) AND f.import <= \(setting.horizon)
        ORDER BY h.file
        """)
    var (file, organs): (Int64?, [Int64: Set<String>]) = (nil, [:])
    for row in held {
      let number: Int64 = row["id"]
      let cells = try [String](
        storedJSON: row["cells"], at: StoredPlace("held_row", "cells", row: number))
      if file != row["file"] {
        file = row["file"]
        organs = try names(ofOrgansIn: row["file"])
      }
      let named = organs.filter { !$0.value.isDisjoint(with: cells) }.map(\.key)
      for organ in named.isEmpty ? Array(organs.keys) : named {
        heldRows[organ, default: 0] += 1
      }
    }
    for (organ, rows) in heldRows.sorted(by: { $0.key < $1.key }) {
      for scope in JudgedScope.all where scope.restsOnRoster {
        try addUnjudged(scope.name, organ, .rowsHeld, people: rows)
      }
    }
  }

  /// Codes and names of the organs whose rosters in force hold rows of a file, or of the same file as another
  /// import read it: rows that an import only says again stay with the file that brought them, and of a file all
  /// rows may be refused.
  private func names(ofOrgansIn file: Int64) throws -> [Int64: Set<String>] {
    let lists = Dictionary(uniqueKeysWithValues: rosters.map { ($0.roster, $0.organ) })
    let found = try Int64.fetchAll(
      database,
      sql: """
        WITH same_file AS (
          SELECT f.id AS id FROM source_file f JOIN source_file h ON h.id = ?
          WHERE f.id = h.id OR f.full_path = h.full_path AND f.kind = h.kind AND f.sheet IS h.sheet)
        SELECT DISTINCT s.id >> 24 FROM staff_row s
        WHERE s.file IN (SELECT id FROM same_file) AND \(inForce("s"))
        UNION
        SELECT DISTINCT s.id >> 24 FROM same_row m JOIN staff_row s ON s.id = m.row
        WHERE m.source = 'staff_row' AND m.file IN (SELECT id FROM same_file) AND \(inForce("s"))
        """, arguments: [file])
    var names: [Int64: Set<String>] = [:]
    for organ in Set(found.compactMap { lists[$0] }) {
      let row = try Row.fetchOne(
        database, sql: "SELECT code, name FROM organ_on_day WHERE organ = ?", arguments: [organ])
      names[organ] = row.map { [$0["code"], $0["name"]] } ?? []
    }
    return names
  }
}
