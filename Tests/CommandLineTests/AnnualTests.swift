import Testing

/// The year of an office: opening, entries, exits and closing, each checked to add up.
@Suite("the year of staffing") struct AnnualTests {
  private static let heading = "姓名,身份证号,机构代码,变动类别,变动时间,编制类型,变动原因,批准文号\n"

  private static func move(
    _ serial: Int, _ direction: String, _ day: String, kind: String = "行政编制"
  ) -> String {
    "测试\(serial),\(Sample.person(serial)),\(Sample.first),\(direction),\(day),\(kind),调动,岚编办〔2009〕7号\n"
  }

  /// 40 people at the beginning, so many at the end.
  private static func desk(_ closing: Range<Int>?, _ moves: [String]) throws -> Desk {
    let desk = try Desk()
    try desk.take(
      [
        "a.csv": Sample.organs,
        "b.csv": """
        机构代码,编制类型,核定数,增减数,批准文号,生效日期
        \(Sample.first),行政编制,40,,岚编〔2008〕12号,2008-07-01
        \(Sample.first),行政编制,,2,岚编〔2009〕3号,2009-03-01
        \(Sample.first),行政编制,,-1,岚编〔2009〕9号,2009-09-01

        """, "r0.csv": Sample.roster(0..<40),
      ], "--as-of", "2008-12-31")
    if let closing { try desk.take(["r1.csv": Sample.roster(closing)], "--as-of", "2009-12-31") }
    if !moves.isEmpty { try desk.take(["m.csv": heading + moves.joined()]) }
    return desk
  }

  private static func row(
    _ desk: Desk, _ options: [String] = [], status: Int32 = 0, last: Bool = false
  ) throws -> [String: String] {
    let result = try desk.run(
      ["export", "annual", "--year", "2009", "--format", "csv", "--headers", "key"] + options)
    #expect(result.status == status, "\(result.everything)")
    let rows = CSVText.records(result.text)
    return try #require(last ? rows.last : rows.first, "\(result.everything)")
  }

  private static let numbers = ["opening", "entered", "left", "closing", "check_people"]

  /// Which roster stands for the end of the year is told, where it is none of its last day.
  @Test func anEarlierClosingIsTold() throws {
    let desk = try Self.desk(nil, [])
    try desk.take(["r1.csv": Sample.roster(0..<41)], "--as-of", "2009-06-30")
    for options in [[], ["--by", "层级"]] {
      let told = try desk.run(["export", "annual", "--year", "2009", "--format", "csv"] + options)
      #expect(told.words.contains("期末按 2009-06-30 的花名册，不是 2009-12-31 的"), "\(told.words)")
    }
    let whole = try Self.desk(0..<41, [])
    let told = try whole.run("export", "annual", "--year", "2009", "--format", "csv")
    #expect(!told.words.contains("期末按"), "\(told.words)")
  }

  struct Case: Sendable {
    let closing: Range<Int>?
    let moves: [String]
    /// Opening, entered, left, closing, check.
    let numbers: [String]
  }

  static let cases = [
    Case(
      closing: 1..<42,
      moves: [
        move(40, "入编", "2009-02-10"), move(41, "入编", "2009-05-10"), move(0, "出编", "2009-06-30"),
      ], numbers: ["40", "2", "1", "41", "held"]),
    // One exit is missing in the register.
    Case(
      closing: 1..<42, moves: [move(40, "入编", "2009-02-10"), move(41, "入编", "2009-05-10")],
      numbers: ["40", "2", "0", "41", "not_held"]),
    // Before and behind the year: the roster of the last day has who left on it no more.
    Case(
      closing: 0..<40, moves: [move(70, "入编", "2008-12-31"), move(71, "入编", "2010-01-01")],
      numbers: ["40", "0", "0", "40", "held"]),
    // Nothing of the organ in the register, no roster, only the year's month, no kind and no day.
    Case(closing: 0..<40, moves: [], numbers: ["40", "", "", "40", "cannot_say"]),
    Case(
      closing: nil, moves: [move(40, "入编", "2009-02-10")],
      numbers: ["40", "", "", "", "cannot_say"]),
    Case(
      closing: 0..<41, moves: [move(40, "入编", "2009-02")],
      numbers: ["40", "1", "0", "41", "held"]),
  ]

  @Test(arguments: cases) func peopleAddUp(_ one: Case) throws {
    let desk = try Self.desk(one.closing, one.moves)
    let row = try Self.row(desk, status: one.numbers.last == "not_held" ? 1 : 0)
    #expect(Self.numbers.map { row[$0] ?? "?" } == one.numbers, "\(row)")
    let isSaid = row["reason"]?.contains("人员：") == true
    #expect(isSaid == (one.numbers.last != "held"), "\(row)")
  }

  /// A change is what its document says, whatever the total is.
  @Test func quotasAddUp() throws {
    let row = try Self.row(try Self.desk(0..<40, [Self.move(70, "入编", "2008-12-31")]))
    #expect(
      ["approved_opening", "added", "taken", "approved_closing", "check_quota"].map { row[$0] } == [
        "40", "2", "1", "41", "held",
      ])
    let broken = try Self.desk(0..<40, [Self.move(70, "入编", "2008-12-31")])
    try broken.take([
      "n.csv": """
      机构代码,编制类型,核定数,增减数,批准文号,生效日期
      \(Sample.first),行政编制,45,3,岚编〔2009〕11号,2009-11-01

      """
    ])
    let wrong = try Self.row(broken, status: 1)
    #expect(wrong["approved_closing"] == "45" && wrong["check_quota"] == "not_held", "\(wrong)")
  }

  /// The sum holds where all organs in it do; one whose numbers are not known is counted apart and is no 0.
  @Test func theSumSaysWhatIsMissing() throws {
    let desk = try Self.desk(0..<40, [Self.move(70, "入编", "2008-12-31")])
    let whole = try Self.row(desk, last: true)
    #expect(whole["organ_code"] == "total" && whole["check_people"] == "held", "\(whole)")
    try desk.take(["q.csv": Sample.quotas([(Sample.second, "行政编制", 7)])])
    let sum = try Self.row(desk, last: true)
    #expect(sum["opening"] == "40" && sum["organs"] == "1" && sum["not_counted"] == "1", "\(sum)")
    #expect(sum["check_people"] == "cannot_say")
    let reason = sum["reason"] ?? ""
    #expect(
      reason.contains("实有各栏是 2 个单位中 1 个的，不含：岚汀市水务局")
        && reason.contains("编制各栏是 2 个单位中"), "\(reason)")
    #expect(whole["reason"]?.contains("各栏") == false, "\(whole)")
    let tier = try Self.row(desk, ["--by", "层级"])
    #expect(tier["group"] == "市级" && tier["check_people"] == "cannot_say", "\(tier)")
  }

  /// Places of no quota are in no total, and the rest of a total is a kind of no register.
  @Test func offQuotaIsInNoTotal() throws {
    let desk = try Desk()
    try desk.take(
      [
        "a.csv": Sample.organs,
        "b.csv": """
        机构代码,编制类型,核定数,增减数,批准文号,生效日期
        \(Sample.first),总编制,40,,岚编〔2008〕12号,2008-07-01
        \(Sample.first),编外,,5,岚编〔2009〕3号,2009-03-01

        """, "r0.csv": Sample.roster(0..<40),
      ], "--as-of", "2008-12-31")
    try desk.take(["r1.csv": Sample.roster(0..<40)], "--as-of", "2009-12-31")
    try desk.take([
      "m.csv": Self.heading + Self.move(50, "入编", "2009-02-10", kind: "编外")
    ])
    let row = try Self.row(desk)
    #expect(row["kind"] == "总编制", "\(row)")
    #expect(
      (Self.numbers + ["approved_opening", "added", "taken", "approved_closing"]).map {
        row[$0] ?? "?"
      } == ["40", "0", "0", "40", "held", "40", "0", "0", "40"], "\(row)")
  }

  @Test func theFormIsHeldAgainstTheRoster() throws {
    let row = try Self.row(try Self.desk(0..<40, [Self.move(70, "入编", "2008-12-31")]))
    #expect(row["check_form"] == "cannot_say" && row["stated"] == "", "\(row)")
  }

  @Test func anEmptyLedgerHasNoYear() throws {
    let desk = try Desk()
    try desk.take(["a.csv": Sample.organs])
    let result = try desk.run("export", "annual", "--year", "2009", "--format", "csv")
    #expect(result.status == 0 && CSVText.records(result.text).isEmpty, "\(result.everything)")
    #expect(try desk.run("export", "annual", "--year", "9").status == 64)
  }
}
