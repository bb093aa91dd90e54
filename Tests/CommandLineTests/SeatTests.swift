import Testing

/// Approved leader posts one by one: who is in them, who was before, since when they are empty.
@Suite("seats of leader posts") struct SeatTests {
  /// One post of a principal and so many of deputies.
  private static func posts(deputies: Int, more: String = "") -> String {
    """
    机构代码,职数范围,内设机构,职务层次,正副职,核定数,批准文号,生效日期
    \(Sample.first),班子,,正处级,正职,1,岚编〔2008〕12号,2008-07-01
    \(Sample.first),班子,,副处级,副职,\(deputies),岚编〔2008〕12号,2008-07-01
    \(more)
    """
  }

  private struct Leader {
    var serial: Int
    var post = "副局长"
    var rank = "副处级"
    var since = ""
    var body = ""
  }

  private static func roster(_ leaders: [Leader]) -> String {
    let rows = leaders.map { leader in
      [
        Sample.person(leader.serial), Sample.name(leader.serial), Sample.first, "行政编制", "在岗",
        leader.body, leader.post, leader.rank, "是", leader.since,
      ].joined(separator: ",")
    }
    let staff = "\(Sample.person(90)),测试90,\(Sample.first),行政编制,在岗,,科员,科员,否,"
    return "身份证号,姓名,机构代码,编制类型,人员状态,内设机构,职务,职务层次,是否领导职务,任现职时间\n"
      + (rows + [staff]).joined(separator: "\n") + "\n"
  }

  private static func desk(
    _ rosters: [(day: String, leaders: [Leader])], deputies: Int = 2, more: String = ""
  ) throws -> Desk {
    let desk = try Desk()
    try desk.take(["a.csv": Sample.organs, "p.csv": posts(deputies: deputies, more: more)])
    for (place, list) in rosters.enumerated() {
      try desk.take(["r\(place).csv": roster(list.leaders)], "--as-of", list.day)
    }
    return desk
  }

  /// Seat, state, holder, since, predecessor and vacancy of each line.
  private static func lines(_ desk: Desk, on day: String = "2009-12-31") throws -> [String] {
    try records(desk, on: day).map { row in
      ["seat", "state", "holder", "since", "predecessor", "vacant_since"].map { row[$0] ?? "?" }
        .joined(separator: " ")
    }
  }

  private static func records(_ desk: Desk, on day: String) throws -> [[String: String]] {
    let result = try desk.run(
      "export", "seats", "--as-of", day, "--format", "csv", "--headers", "key")
    try #require(result.status == 0, "\(result.everything)")
    return CSVText.records(result.text)
  }

  private static let head = Leader(
    serial: 0, post: "局长", rank: "正处级", since: "2007-03-01")

  @Test func oneWhoFollowsOneIsTold() throws {
    let (one, other) = (Leader(serial: 1, since: "2008-01-05"), Leader(serial: 2))
    let new = Leader(serial: 7, post: "局长", rank: "正处级", since: "2009-08-01")
    let desk = try Self.desk([
      ("2009-06-30", [Self.head, one, other]), ("2009-12-31", [new, one]),
    ])
    #expect(try Self.lines(desk).contains("1 held 测试7 2009-08-01 测试0 "))
    let rows = try Self.records(desk, on: "2009-12-31")
    let vacant = try #require(rows.first { $0["state"] == "vacant" })
    #expect(vacant["vacant_since"] == "2009-12-31" && vacant["predecessor"] == "测试2")
    #expect(vacant["predecessor_seen"] == "2009-06-30")
    #expect(vacant["document"] == "岚编〔2008〕12号")
    let old = try #require(rows.first { $0["holder"] == "测试1" })
    #expect(old["predecessor"] == "" && old["reason"]?.contains("没有更早的花名册") == true)
  }

  /// The register tells the day of an exit, the rosters only between which of them it lies.
  @Test func theRegisterTellsTheDayOfLeaving() throws {
    let desk = try Self.desk([
      ("2009-06-30", [Self.head, Leader(serial: 1), Leader(serial: 2)]),
      ("2009-12-31", [Self.head, Leader(serial: 1)]),
    ])
    try desk.take([
      "m.csv": """
      姓名,身份证号,机构代码,变动类别,变动时间,编制类型,变动原因,批准文号
      测试2,\(Sample.person(2)),\(Sample.first),出编,2009-10-08,行政编制,退休,岚编办〔2009〕9号

      """
    ])
    #expect(try Self.lines(desk).contains("2 vacant   测试2 2009-10-08"))
  }

  /// Two who left and one who came: nobody can say whom the one follows, nor whose post is still empty.
  @Test func ofSeveralNobodyCanSay() throws {
    let desk = try Self.desk([
      ("2009-06-30", [Self.head, Leader(serial: 1), Leader(serial: 2)]),
      ("2009-12-31", [Self.head, Leader(serial: 3)]),
    ])
    let rows = try Self.records(desk, on: "2009-12-31")
    let came = try #require(rows.first { $0["holder"] == "测试3" })
    #expect(came["predecessor"] == "")
    #expect(came["reason"]?.contains("测试1、测试2") == true, "\(came)")
    let vacant = try #require(rows.first { $0["state"] == "vacant" })
    #expect(vacant["predecessor"] == "" && vacant["vacant_since"] == "2009-12-31")
  }

  /// One left and one came while another post stood empty: nobody can say whose post it is.
  @Test func besideAFreePostNobodyCanSay() throws {
    let desk = try Self.desk([
      ("2009-06-30", [Self.head, Leader(serial: 1)]),
      ("2009-12-31", [Self.head, Leader(serial: 3)]),
    ])
    let came = try #require(
      try Self.records(desk, on: "2009-12-31").first { $0["holder"] == "测试3" })
    #expect(came["predecessor"] == "", "\(came)")
    #expect(came["reason"]?.contains("测试1") == true, "\(came)")
  }

  /// A post that was empty on every roster: since when is not known, and no day is made up.
  @Test func anAlwaysEmptyPostHasNoDay() throws {
    let leaders = [Self.head, Leader(serial: 1)]
    let desk = try Self.desk([("2009-06-30", leaders), ("2009-12-31", leaders)])
    let rows = try Self.records(desk, on: "2009-12-31")
    let vacant = try #require(rows.first { $0["state"] == "vacant" })
    #expect(vacant["vacant_since"] == "" && vacant["predecessor"] == "")
    #expect(vacant["reason"]?.contains("至迟 2009-06-30 已空缺") == true, "\(vacant)")
  }

  /// A post that a later document added was nobody's before.
  @Test func anAddedPostHasNoPredecessor() throws {
    let more = "\(Sample.first),班子,,副处级,副职,3,岚编〔2009〕8号,2009-09-01\n"
    let desk = try Self.desk(
      [
        ("2009-06-30", [Self.head, Leader(serial: 1), Leader(serial: 2)]),
        ("2009-12-31", [Self.head, Leader(serial: 1), Leader(serial: 2), Leader(serial: 3)]),
      ], more: more)
    let rows = try Self.records(desk, on: "2009-12-31")
    let new = try #require(rows.first { $0["holder"] == "测试3" })
    #expect(new["state"] == "held" && new["predecessor"] == "", "\(new)")
    #expect(rows.count == 4 && rows.allSatisfy { $0["state"] == "held" })
  }

  /// Whoever leads above the number has no seat; no document says who that is, and the line says so.
  @Test func whoIsAboveTheNumberIsOver() throws {
    let desk = try Self.desk([
      (
        "2009-12-31",
        [
          Self.head, Leader(serial: 1, since: "2009-02-01"), Leader(serial: 2, since: "2005-04"),
          Leader(serial: 3),
        ]
      )
    ])
    let rows = try Self.records(desk, on: "2009-12-31").filter {
      $0["post"]?.contains("副处级") == true
    }
    #expect(rows.map { $0["holder"] } == ["测试2", "测试1", "测试3"])
    #expect(rows.map { $0["state"] } == ["held", "held", "over"])
    #expect(rows.last?["seat"] == "" && rows.last?["reason"]?.contains("没有写明哪一位") == true)
    #expect(rows.first?["since"] == "2005-04")
  }

  /// Without a roster, and on one that does not say who leads, nothing is vacant.
  @Test func whatIsNotToldIsNeitherHeldNorVacant() throws {
    let desk = try Self.desk([])
    let states = try Self.records(desk, on: "2009-12-31").map { $0["state"] }
    #expect(states == ["cannot_say", "cannot_say", "cannot_say"])
    let silent = try Self.desk([])
    try silent.take(
      [
        "r.csv": """
        身份证号,姓名,机构代码,编制类型
        \(Sample.person(1)),测试1,\(Sample.first),行政编制

        """
      ], "--as-of", "2009-12-31")
    let rows = try Self.records(silent, on: "2009-12-31")
    #expect(rows.map { $0["state"] } == ["cannot_say", "cannot_say", "cannot_say"], "\(rows)")
    #expect(rows.allSatisfy { $0["reason"]?.isEmpty == false && $0["holder"] == "" })
  }

  /// Heads of inner bodies stand with the body that they lead.
  @Test func headsStandWithTheirBodies() throws {
    let more = "\(Sample.first),,政策法规处,正科级,正职,1,岚编〔2008〕12号,2008-07-01\n"
    let desk = try Self.desk(
      [
        (
          "2009-12-31",
          [Self.head, Leader(serial: 5, post: "处长", rank: "正科级", body: "政策法规处")]
        )
      ], more: more)
    let row = try #require(
      try Self.records(desk, on: "2009-12-31").first { $0["holder"] == "测试5" })
    #expect(row["body"] == "政策法规处" && row["title"] == "处长" && row["state"] == "held")
  }

  @Test func anEmptyLedgerHasNoSeats() throws {
    let desk = try Desk()
    try desk.take(["a.csv": Sample.organs])
    let result = try desk.run("export", "seats", "--as-of", "2009-12-31", "--format", "csv")
    #expect(result.status == 0 && CSVText.records(result.text).isEmpty, "\(result.everything)")
  }
}
