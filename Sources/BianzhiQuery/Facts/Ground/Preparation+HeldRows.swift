import BianzhiCore
import GRDB

extension Preparation {
  /// SQL that is true for rows that were held back at the horizon, whatever put them right since.
  func isHeld(_ alias: String) -> String {
    "(\(alias).released IS NULL OR \(alias).released > \(setting.horizon))"
  }

  /// Notes the organs of which rows of a roster were refused and are held back: who is missing there may
  /// stand in one of those rows. What is counted of them is the least.
  ///
  /// A row that names organs of its file, by code or name, is theirs; so is one of the organ that its cell for the unit
  /// means, however it is written. Any other may be of each organ of the file.
  func noteHeldRows() throws {
    let held = try Row.fetchAll(
      database,
      sql: """
        SELECT h.id, h.file, h.cells, f.columns FROM held_row h JOIN source_file f ON f.id = h.file
        WHERE \(isHeld("h")) AND f.kind IN (\(DataKind.roster.sqlOfSources)) AND f.import <= \(setting.horizon)
        ORDER BY h.file
        """)
    var (file, organs): (Int64?, [Int64: Set<String>]) = (nil, [:])
    var matcher: NameMatcher?
    let unit = { (cells: [String], row: Row) throws -> Int64? in
      let place = StoredPlace("source_file", "columns", row: row["file"] as Int64)
      let headings = try [String](storedJSON: row["columns"], at: place)
      guard let name = Self.unitCell(cells, below: headings) else { return nil }
      let known = try matcher ?? LedgerNameBook.organs(in: self.database, on: self.setting.asOf)
      matcher = known
      return known.match(name, proposes: false).key
    }
    for row in held {
      let number: Int64 = row["id"]
      let cells = try [String](
        storedJSON: row["cells"], at: StoredPlace("held_row", "cells", row: number))
      if file != row["file"] {
        file = row["file"]
        organs = try names(ofOrgansIn: row["file"])
      }
      let named = organs.filter { !$0.value.isDisjoint(with: cells) }.map(\.key)
      let meant = try named.isEmpty ? unit(cells, row) : nil
      for organ in meant.map({ [$0] }) ?? (named.isEmpty ? Array(organs.keys) : named) {
        heldRows[organ, default: 0] += 1
      }
    }
    for (organ, rows) in heldRows.sorted(by: { $0.key < $1.key }) {
      for scope in JudgedScope.all where scope.restsOnRoster {
        try addUnjudged(scope.name, organ, .rowsHeld, people: rows)
      }
    }
    try noteHeldApprovals()
  }

  /// What stands in the one column for the unit; nil where there is none or several, and for a blank.
  private static func unitCell(_ cells: [String], below headings: [String]) -> String? {
    let places = headings.indices.filter { unitWords.contains(headings[$0]) }
    guard places.count == 1, cells.indices.contains(places[0]) else { return nil }
    return cells[places[0]].isEmpty ? nil : cells[places[0]]
  }

  private static let unitWords: Set<String> = [
    "单位", "单位名称", "机构名称", "所在单位", "工作单位", "用工单位", "用人单位", "聘用单位",
  ]

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
