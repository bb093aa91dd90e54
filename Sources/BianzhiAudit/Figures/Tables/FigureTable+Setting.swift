import BianzhiCore
import BianzhiQuery
import GRDB

extension FigureTable {
  /// What the run judged, and the day of the report.
  static let setting = FigureTable(name: "setting") { ground in
    let run = ground.run
    try ground.insert(
      [
        [
          run.number, run.asOf.description, ground.scope.day.description, run.calibre,
          run.firstDay?.description, run.lastDay?.description,
          run.payMonth.map { RecordedDate.month($0).description }, run.heldRows, run.isFiltered,
          run.parameters.changed.joined(separator: "; "),
        ]
      ], into: "report_setting")
  }

  /// The organs of the day; regions are those of the organ ledger of today.
  static let organs = FigureTable(name: "organs") { ground in
    try ground.fillFacts(["day"])
    let older = try ground.olderRosters().map { "'\($0.code.replacing("'", with: "''"))'" }
    try ground.database.execute(
      sql: """
        INSERT INTO temp.report_organ
        SELECT o.code, o.name, o.category, o.tier, \(OrganRegion.word),
          (SELECT r.day FROM roster_in_force r WHERE r.organ = o.organ),
          o.code IN (\(older.joined(separator: ", ")))
        FROM organ_on_day o WHERE true
        ON CONFLICT DO NOTHING
        """)
    let book = try RegionBook(ground.database)
    let regions = try String.fetchAll(
      ground.database, sql: "SELECT DISTINCT region FROM report_organ WHERE region IS NOT NULL")
    for region in regions where book.name(of: region) != region {
      try ground.database.execute(
        sql: "UPDATE temp.report_organ SET region = ? WHERE region = ?",
        arguments: [book.name(of: region), region])
    }
  }

  /// Words of the rosters that nobody knows.
  static let asked = FigureTable(name: "asked") { ground in
    let words = try ground.askedWords()
    try ground.insert(
      words.enumerated().map { place, word in
        let field = word.fieldWording
        return [
          place, word.field, field.zh, field.en, word.text, word.people, word.organs.count,
          word.organs.map { "\($0.name) \($0.people)" }.joined(separator: "、"),
        ]
      }, into: "report_asked")
  }
}
