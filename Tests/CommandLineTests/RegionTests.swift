import Testing

/// What is watched of organs together, and units side by side.
@Suite("regions and units side by side") struct RegionTests {
  private static let bureau = Sample.first
  private static let water = Sample.second
  private static let other = "339901000300"
  private static let school = "339901000400"

  /// Three bureaus of two places with posts and a limit, and a school without roster.
  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.take([
      "a.csv": """
      机构代码,机构名称,上级机构代码,机构类别,机构规格,层级,所属地区,批准文号,批准日期
      \(Self.bureau),岚汀市环境保护局,,政府工作部门,正处级,市级,岚汀市,岚编〔2005〕1号,2005-01-10
      339901000101,办公室,\(Self.bureau),内设机构,正科级,市级,岚汀市,岚编〔2005〕1号,2005-01-10
      339901000102,法规处,\(Self.bureau),内设机构,正科级,市级,岚汀市,岚编〔2005〕1号,2005-01-10
      \(Self.water),岚汀市水务局,,政府工作部门,正处级,市级,岚汀市,岚编〔2005〕2号,2005-01-10
      \(Self.other),漪浦区财政局,,政府工作部门,正科级,县级,漪浦区,岚编〔2005〕3号,2005-01-10
      \(Self.school),漪浦区实验学校,,公益一类事业单位,正科级,县级,漪浦区,岚编〔2005〕4号,2005-01-10

      """,
      "b.csv": Sample.quotas([
        (Self.bureau, "行政编制", 4), (Self.water, "行政编制", 5), (Self.other, "行政编制", 3),
        (Self.school, "事业编制", 40),
      ]),
      "c.csv": """
      机构代码,职数范围,内设机构,职务层次,正副职,核定数,批准文号,生效日期
      \(Self.bureau),班子,,正处级,正职,1,岚编〔2008〕12号,2008-07-01
      \(Self.bureau),班子,,副处级,副职,1,岚编〔2008〕12号,2008-07-01

      """,
      "d.csv": """
      所属地区,层级,限额事项,限额数,批准文号,起始日期,截止日期,不计入限额机构
      岚汀市,市级,行政编制,10,岚编〔2008〕1号,2008-01-01,,

      """,
    ])
    let leader = { (serial: Int, post: String, rank: String) in
      Sample.Row(serial: serial, post: post, rank: rank, isLeader: "是")
    }
    let rows =
      [
        leader(0, "局长", "正处级"), leader(1, "副局长", "副处级"), leader(2, "副局长", "副处级"),
        Sample.Row(serial: 3), Sample.Row(serial: 4), Sample.Row(serial: 5),
      ] + (10..<12).map { Sample.Row(serial: $0, organ: Self.water) }
      + (20..<23).map { Sample.Row(serial: $0, organ: Self.other) }
    try desk.take(["r.csv": Sample.roster(rows)], "--as-of", "2009-12-31")
    return desk
  }

  private func records(_ words: String...) throws -> [[String: String]] {
    let result = try desk().run(
      ["export"] + words + ["--as-of", "2009-12-31", "--format", "csv", "--headers", "key"])
    #expect(result.status == 0, "\(result.everything)")
    return CSVText.records(result.text)
  }

  private static let numbers = [
    "group", "item", "organs", "approved", "actual", "over", "vacant", "used", "share",
    "not_compared",
  ]

  private func lines(_ cut: String) throws -> [String] {
    try records("regions", "--by", cut).map { row in
      Self.numbers.map { row[$0] ?? "?" }.joined(separator: " ")
    }
  }

  /// One organ's overrun stays beside another's vacancy; who is not compared is named, and is no 0.
  @Test func byRegion() throws {
    #expect(
      try lines("地区") == [
        "岚汀市 limit:行政编制 1 10 9 0 1 90.0 100.0 0", "岚汀市 行政编制 2 9 8 2 3 88.9 75.0 0",
        "岚汀市 unit_leaders 1 2 3 1 0 150.0 100.0 0", "漪浦区 行政编制 1 3 3 0 0 100.0 25.0 0",
        "漪浦区 事业编制 0       1", "total limit:行政编制 1 10 9 0 1 90.0  0",
        "total 行政编制 3 12 11 2 3 91.7  0", "total 事业编制 0       1",
        "total unit_leaders 1 2 3 1 0 150.0  0",
      ])
    let school = try records("regions").first { $0["item"] == "事业编制" }
    #expect(school?["not_compared_names"] == "漪浦区实验学校")
  }

  /// A limit is of its region however the region is written; what nobody knows is no part of all.
  @Test func aRegionIsOneHoweverItIsWritten() throws {
    let desk = try desk()
    try desk.take([
      "e.csv": """
      所属地区,层级,限额事项,限额数,批准文号,起始日期,截止日期,不计入限额机构
      漪浦,县级,行政编制,9,岚编〔2008〕2号,2008-01-01,,

      """
    ])
    let result = try desk.run(
      "export", "regions", "--as-of", "2009-12-31", "--format", "csv", "--headers", "key")
    let rows = CSVText.records(result.text)
    let regions = Set(rows.map { $0["group"] ?? "" })
    #expect(regions == ["岚汀市", "漪浦区", "total"], "\(regions)")
    let school = try #require(
      rows.first { $0["group"] == "漪浦区" && $0["item"] == "事业编制" })
    #expect(school["share"] == "" && school["used"] == "", "\(school)")
  }

  /// The regions together are what the sums of strength are.
  @Test func theTotalsAreThoseOfStrength() throws {
    let regions = try records("regions").filter {
      $0["group"] == "total" && $0["item"] == "行政编制"
    }
    let sums = try records("strength", "--by", "kind").filter { $0["quota_kind"] == "行政编制" }
    try #require(sums.count == 1)
    for column in ["approved", "actual"] {
      #expect(regions.map { $0[column] } == sums.map { $0[column] }, "\(regions) \(sums)")
    }
  }

  /// Limits are of regions and tiers alone; by category there are none.
  @Test func byCategoryThereAreNoLimits() throws {
    let items = try records("regions", "--by", "机构类别").map { $0["item"] ?? "" }
    #expect(items.contains("行政编制") && !items.contains { $0.hasPrefix("limit") })
  }

  @Test func anEmptyLedgerHasNoRegions() throws {
    let desk = try Desk()
    try desk.take(["a.csv": Sample.organs])
    let result = try desk.run("export", "regions", "--as-of", "2009-12-31", "--format", "csv")
    #expect(result.status == 0 && CSVText.records(result.text).isEmpty, "\(result.everything)")
  }

  /// The median is of all units of the category, not of the chosen ones; what is not known is in no median.
  @Test func unitsStandBesideTheMedianOfTheirCategory() throws {
    let rows = try records("comparison", Self.bureau, "漪浦区财政局")
    #expect(rows.map { $0["organ_name"] } == ["岚汀市环境保护局", "漪浦区财政局", "中位数（政府工作部门）"])
    #expect(rows.map { $0["approved"] } == ["4", "3", "4"])
    #expect(rows.map { $0["actual"] } == ["6", "3", "3"])
    #expect(rows.map { $0["bodies"] } == ["2", "", "2"])
    #expect(rows.map { $0["places_per_body"] } == ["2", "", "2"])
    #expect(rows[0]["leaders"] == "3" && rows[1]["leaders"] == "", "\(rows)")
    #expect(rows[1]["reason"]?.contains("没有登记内设机构") == true)
    #expect(rows[2]["reason"]?.contains("编制数 3") == true, "\(rows[2])")
  }

  /// An even number of units: the middle of the two.
  @Test func aUnitWithoutNumbersStandsWithEmptyCells() throws {
    let rows = try records("comparison", Self.school)
    #expect(rows.count == 2 && rows[0]["approved"] == "40" && rows[0]["actual"] == "")
    #expect(rows[1]["actual"] == "" && rows[1]["reason"]?.contains("实有 0") == true, "\(rows)")
  }

  @Test func anUnknownUnitIsRefused() throws {
    let result = try desk().run("export", "comparison", "没有这个局", "--as-of", "2009-12-31")
    #expect(result.status != 0, "\(result.everything)")
  }
}
