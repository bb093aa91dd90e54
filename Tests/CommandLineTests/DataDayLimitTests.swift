import Testing

/// Data of a day that is still to come, and rosters that were cut, are asked about.
@Suite("data days and cut rosters") struct DataDayLimitTests {
  private func desk() throws -> Desk {
    let desk = try Desk()
    desk.environment["SOURCE_DATE_EPOCH"] = "1280620800"  // 2010-08-01
    try desk.take(["a.csv": Sample.organs])
    return desk
  }

  static let future: [(table: String, options: [String])] = [
    (Sample.roster(0..<3), ["--as-of", "2100-01-31"]),
    (Sample.roster(0..<3), ["--as-of", "2010-08-02"]),
    (Sample.payroll([0, 1], month: "2010-09"), []),
    ("截至2011年6月30日\n" + Sample.roster(0..<3), []),
    (
      Sample.roster(0..<3).replacing("备注\n", with: "备注,数据日期\n").replacing(
        ",\n", with: ",,2012-01-31\n"), []
    ),
  ]

  @Test(arguments: future.indices) func aDayToCome(place: Int) throws {
    let desk = try desk()
    let (table, options) = Self.future[place]
    try desk.write("r.csv", table)
    let refused = try desk.run(["import", "r.csv"] + options)
    #expect(refused.status == 77 && refused.words.contains("--even-so"), "\(refused.everything)")
    let blank = try desk.run(["import", "r.csv", "--even-so", " "] + options)
    #expect(blank.status == 77, "\(blank.everything)")
    #expect(CSVText.records(try desk.run("imports", "--format", "csv").text).count == 1)
    let taken = try desk.run(["import", "r.csv", "--even-so", "演练"] + options)
    #expect(taken.status == 0, "\(taken.everything)")
    #expect(try desk.run("trace").text.contains("演练"))
    #expect(try desk.broken().isEmpty)
  }

  @Test(arguments: ["2010-08-01", "2010-07-31"]) func todayIsNoDayToCome(day: String) throws {
    let desk = try desk()
    try desk.take(["r.csv": Sample.roster(0..<3)], "--as-of", day)
    try desk.take(["p.csv": Sample.payroll([0, 1], month: "2010-08")])
  }

  /// A file that was cut showed the overrun gone.
  @Test(arguments: [(20, true), (15, false), (16, false), (14, true)])
  func aRosterOfALaterDayLosesPeople(then: (people: Int, asked: Bool)) throws {
    let desk = try desk()
    try desk.take(
      ["r.csv": Sample.roster(0..<(then.people == 20 ? 40 : 19))], "--as-of", "2010-01-31")
    try desk.write("s.csv", Sample.roster(0..<then.people))
    let result = try desk.run("import", "s.csv", "--as-of", "2010-02-28")
    #expect((result.status == 65) == then.asked, "\(result.everything)")
    guard then.asked else { return }
    #expect(result.words.contains("2010-01-31") && result.words.contains("--replace"))
    #expect(try desk.cell("SELECT count(*) FROM staff WHERE day = '2010-02-28'") == "0")
    // Nobody of the roster before comes along to a new day, whatever is said.
    let added = try desk.run("import", "s.csv", "--as-of", "2010-02-28", "--add")
    #expect(added.status == 65 && added.words.contains("--as-of 2010-01-31"), "\(added.everything)")
    #expect(try desk.cell("SELECT count(*) FROM staff WHERE day = '2010-02-28'") == "0")
    #expect(try desk.run("import", "s.csv", "--as-of", "2010-02-28", "--replace").status == 0)
  }

  /// `--add` of a newer day left the two who came as the whole organ: all findings were gone.
  @Test func twoMoreOfANewDayAreNoRoster() throws {
    let desk = try desk()
    try desk.take(["r.csv": Sample.roster(0..<3)], "--as-of", "2010-01-31")
    try desk.write("s.csv", Sample.roster(7..<9))
    let refused = try desk.run("import", "s.csv", "--as-of", "2010-02-28", "--add")
    #expect(refused.status == 65, "\(refused.everything)")
    #expect(try desk.run("import", "s.csv", "--as-of", "2010-01-31", "--add").status == 0)
    #expect(try desk.cell("SELECT count(*) FROM staff WHERE day = '2010-01-31'") == "5")
  }

  /// An older roster, and one of years ago, are no measure.
  @Test(arguments: ["2009-12-31", "2012-01-31"]) func otherDays(day: String) throws {
    let desk = try desk()
    desk.environment["SOURCE_DATE_EPOCH"] = "1380620800"
    try desk.take(["r.csv": Sample.roster(0..<40)], "--as-of", "2010-06-30")
    try desk.take(["s.csv": Sample.roster(0..<10)], "--as-of", day)
  }

  /// The same people in a later import: taking the first one back changes nothing, and opens nothing.
  @Test func undoOfWhatALaterImportSaidToo() throws {
    let desk = try Desk.withOneFinding()
    try desk.submitted()
    try desk.checkRoster(40, on: "2010-04-10")
    try desk.act("accept F1", by: "郑丙", on: "2010-04-15")
    try desk.take(
      [
        "same.csv": Sample.roster(0..<40),
        "new.csv": Sample.roster(500..<505, organ: Sample.second),
      ],
      "--as-of", "2010-04-10", "--add")
    let dry = try desk.run("undo", "2", "--dry-run")
    #expect(!dry.text.contains("销号：F1"), "\(dry.everything)")
    let undo = try desk.run("undo", "2")
    #expect(undo.text.contains("撤下 0 行，恢复 0 行"), "\(undo.everything)")
    #expect(try desk.finding("F1")["status"] == "accepted")
    let status = try desk.run("status").words
    #expect(
      status.contains("导入 2 次（另有 1 次已撤销）") && status.contains("再运行 bianzhi check"), "\(status)")
    #expect(try desk.broken().isEmpty)
  }
}
