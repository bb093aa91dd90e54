import BianzhiCore
import Foundation
import GRDB

extension Fact {
  /// Entries that the register has neither a slip nor a document of.
  static let entrySlips = Fact(
    name: "entry_slip",
    wording: Wording(
      zh: "没有核准单也没有批准文号的入编", en: "entries without an approval slip or a document"),
    restsOn: ["registers"],
    scopes: [
      .noted(
        "slip", restsOnRoster: false,
        whyNothing: { $0.setting.parameters.slipSince == nil ? .noSlipDay : nil })
    ],
    cannotJudge: [.noSlipDay, .registerWithoutDay, .slipsNotRecorded],
    registerUse: .entries,
    fill: { try $0.fillEntrySlips() })
}

extension Preparation {
  fileprivate func fillEntrySlips() throws {
    guard let first = setting.parameters.slipSince else { return }
    let recorded = try entriesOfTellingTables()
    let rows = try RawStatement(
      database,
      """
      SELECT m.movement, m.organ, m.last, trim(m.slip) <> '' OR trim(m.document) <> '', m.is_month
      FROM movement_on_day m WHERE m.direction = '入编' ORDER BY m.movement
      """)
    let insert = try RawStatement(database, "INSERT INTO entry_without_slip VALUES (?, ?)")
    var open: [UnjudgedReason: [Int64: Int]] = [:]
    while try rows.next() {
      let organ = rows.integer(1)
      noted["slip", default: []].insert(organ)
      if rows.integer(3) == 1 { continue }
      guard let last = CalendarDay(rows.text(2)) else {
        open[.registerWithoutDay, default: [:]][organ, default: 0] += 1
        continue
      }
      guard last >= first else { continue }
      guard recorded.contains(rows.integer(0)) else {
        open[.slipsNotRecorded, default: [:]][organ, default: 0] += 1
        continue
      }
      insert.bind(rows.integer(0), at: 1)
      let isOpen = rows.integer(4) == 1 && last.month == first.month && first.dayOfMonth > 1
      insert.bind(isOpen ? 1 : 0, at: 2)
      try insert.run()
    }
    guard only == nil else { return }
    for (reason, organs) in open {
      for (organ, people) in organs { try addUnjudged("slip", organ, reason, people: people) }
    }
  }

  /// The rows of registers that record slips or documents. One without a column for slips that records none at all does not
  /// say that there were none; where the column is there, a blank cell is what the rule looks for.
  ///
  /// A row is of every table that said it: an import of the same file whose column is known by then says the rows that are
  /// blank in it once more, though an earlier import brought them.
  private func entriesOfTellingTables() throws -> Set<Int64> {
    let slipTables = try tablesWithSlips()
    return try Set(
      Int64.fetchAll(
        database,
        sql: """
          WITH said AS (
            SELECT id AS movement, file FROM movement_row WHERE brought <= ?1
            UNION ALL
            SELECT m.id, s.file FROM movement_row m JOIN same_row s
              ON s.row = m.id AND s.source = 'movement_row' AND s.is_said = 1
            WHERE s.import <= ?1 AND s.import NOT IN (
              \(StoredImports.undone) AND id <= ?1)
          )
          SELECT DISTINCT movement FROM said WHERE file IN (
            SELECT a.file FROM said a JOIN movement_row m ON m.id = a.movement
            WHERE trim(coalesce(m.slip, '')) <> '' OR trim(coalesce(m.document, '')) <> '')
            OR file IN (SELECT value FROM json_each(?2))
          """, arguments: [setting.horizon, slipTables]))
  }

  /// The registers that have a column for slips, as a JSON array.
  private func tablesWithSlips() throws -> String {
    let files = try Row.fetchAll(
      database, sql: "SELECT id, columns FROM source_file WHERE kind = ?",
      arguments: [DataKind.movements.rawValue]
    ).filter { row in
      let columns: String = row["columns"]
      let headings = try? JSONDecoder().decode([String].self, from: Data(columns.utf8))
      return headings?.contains(where: SlipHeading.isMeant) == true
    }
    return "[" + files.map { "\($0["id"] as Int64)" }.joined(separator: ",") + "]"
  }
}
