import BianzhiCore
import GRDB

extension Fact {
  /// Entries that the register has neither a slip nor a document of.
  static let entrySlips = Fact(
    name: "entry_slip",
    wording: Wording(
      zh: "没有核准单也没有批准文号的入编", en: "entries without an approval slip or a document"),
    restsOn: ["registers"],
    scopes: [
      JudgedScope(
        "slip", restsOnRoster: false, organs: { $0.organsWithEntries },
        whyNothing: { $0.setting.parameters.slipSince == nil ? .noSlipDay : nil })
    ],
    cannotJudge: [.noSlipDay, .registerWithoutDay, .slipsNotRecorded],
    fill: { try $0.fillEntrySlips() })
}

extension Preparation {
  fileprivate func fillEntrySlips() throws {
    guard let first = setting.parameters.slipSince else { return }
    // A table that records no slips and no documents at all does not say that there were none.
    let recorded = Set(
      try Int64.fetchAll(
        database,
        sql: """
          SELECT DISTINCT file FROM movement_row
          WHERE trim(coalesce(slip, '')) <> '' OR trim(coalesce(document, '')) <> ''
          """))
    let rows = try RawStatement(
      database,
      """
      SELECT m.movement, m.organ, m.last, r.file, trim(m.slip) <> '' OR trim(m.document) <> ''
      FROM movement_on_day m JOIN movement_row r ON r.id = m.movement
      WHERE m.direction = '入编' ORDER BY m.movement
      """)
    let insert = try RawStatement(database, "INSERT INTO entry_without_slip VALUES (?)")
    var open: [UnjudgedReason: [Int64: Int]] = [:]
    while try rows.next() {
      let organ = rows.integer(1)
      organsWithEntries.insert(organ)
      if rows.integer(4) == 1 { continue }
      guard let last = CalendarDay(rows.text(2)) else {
        open[.registerWithoutDay, default: [:]][organ, default: 0] += 1
        continue
      }
      guard last >= first else { continue }
      guard recorded.contains(rows.integer(3)) else {
        open[.slipsNotRecorded, default: [:]][organ, default: 0] += 1
        continue
      }
      insert.bind(rows.integer(0), at: 1)
      try insert.run()
    }
    guard only == nil else { return }
    for (reason, organs) in open {
      for (organ, people) in organs { try addUnjudged("slip", organ, reason, people: people) }
    }
  }
}
