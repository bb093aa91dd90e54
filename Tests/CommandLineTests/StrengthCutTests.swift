import Testing

/// Strength added up by what the organ ledger says of organs.
@Suite("cuts of strength") struct StrengthCutTests {
  private static let station = "339901000300"
  private static let school = "339901000400"

  /// 环境保护局 with 监测站 below it, 水务局, and a school of a district that has no roster.
  private func desk(_ more: [Sample.Row] = []) throws -> Desk {
    let desk = try Desk()
    try desk.take([
      "a.csv": """
      机构代码,机构名称,上级机构代码,机构类别,机构规格,层级,所属地区,批准文号,批准日期
      \(Sample.first),岚汀市环境保护局,,政府工作部门,正处级,市级,岚汀市,岚编〔2005〕1号,2005-01-10
      \(Sample.second),岚汀市水务局,,政府工作部门,正处级,市级,岚汀市,岚编〔2005〕2号,2005-01-10
      \(Self.station),岚汀市环境监测站,\(Sample.first),公益一类事业单位,正科级,市级,岚汀市,岚编〔2005〕3号,2005-01-10
      \(Self.school),漪浦区实验学校,,公益一类事业单位,正科级,县级,漪浦区,岚编〔2005〕4号,2005-01-10

      """,
      "b.csv": Sample.quotas([
        (Sample.first, "行政编制", 2), (Sample.second, "行政编制", 5), (Self.station, "事业编制", 3),
        (Self.school, "事业编制", 40),
      ]),
    ])
    let rows =
      (0..<4).map { Sample.Row(serial: $0) }
      + (10..<12).map { Sample.Row(serial: $0, organ: Sample.second) }
      + (20..<23).map { Sample.Row(serial: $0, organ: Self.station, kind: "事业编制") }
    try desk.take(["r.csv": Sample.roster(rows + more)], "--as-of", "2009-12-31")
    return desk
  }

  /// Each line: group, kind, organs, approved, actual, over, vacant, organs over, not compared.
  private func lines(_ cut: String) throws -> [String] {
    let result = try desk().run(
      "export", "strength", "--by", cut, "--as-of", "2009-12-31", "--format", "csv", "--headers",
      "key")
    #expect(result.status == 0, "\(result.everything)")
    return CSVText.records(result.text).map { row in
      [
        "group", "quota_kind", "organs", "approved", "actual", "over", "vacant", "organs_over",
        "not_compared",
      ].map { row[$0] ?? "?" }.joined(separator: " ")
    }
  }

  /// The overrun of one organ stays one though another has places free.
  @Test func byTier() throws {
    #expect(
      try lines("tier") == [
        "市级 行政编制 2 7 6 2 3 1 0", "市级 事业编制 1 3 3 0 0 0 0", "县级 事业编制 0      1",
      ])
  }

  @Test func byCategory() throws {
    #expect(
      try lines("机构类别") == [
        "政府工作部门 行政编制 2 7 6 2 3 1 0", "事业单位 事业编制 1 3 3 0 0 0 1",
      ])
  }

  @Test func byRegion() throws {
    #expect(
      try lines("region") == [
        "岚汀市 行政编制 2 7 6 2 3 1 0", "岚汀市 事业编制 1 3 3 0 0 0 0", "漪浦区 事业编制 0      1",
      ])
  }

  @Test func byKind() throws {
    #expect(
      try lines("kind") == ["行政编制 行政编制 2 7 6 2 3 1 0", "事业编制 事业编制 1 3 3 0 0 0 1"])
  }

  /// Only who has others below is a head, and holds its own people too; whoever has nobody above or below is in no group.
  @Test func bySuperior() throws {
    #expect(
      try lines("superior") == [
        "\(Sample.first) 行政编制 1 2 4 2 0 1 0", "\(Sample.first) 事业编制 1 3 3 0 0 0 0",
        " 行政编制 1 5 2 0 3 0 0", " 事业编制 0      1",
      ])
  }

  /// Somebody of no known kind may hold a place that seems free: the organ is named, and in no sum.
  @Test func anUnknownVacancyIsNoZero() throws {
    let desk = try desk([Sample.Row(serial: 12, organ: Sample.second, kind: "")])
    let read = { (words: [String]) throws -> [[String: String]] in
      let result = try desk.run(
        ["export"] + words + ["--as-of", "2009-12-31", "--format", "csv", "--headers", "key"])
      return CSVText.records(result.text)
    }
    let water = try read(["strength"]).first { $0["organ_code"] == Sample.second }
    #expect(water?["vacant"] == "" && water?["over"] == "0", "\(water ?? [:])")
    let sum = try #require(
      try read(["strength", "--by", "tier"]).first { $0["quota_kind"] == "行政编制" })
    #expect(sum["approved"] == "2" && sum["actual"] == "4" && sum["vacant"] == "0", "\(sum)")
    #expect(sum["not_compared"] == "1" && sum["not_compared_names"] == "岚汀市水务局", "\(sum)")
    let region = try #require(
      try read(["regions"]).first { $0["item"] == "行政编制" && $0["group"] == "岚汀市" })
    #expect(region["approved"] == "2" && region["not_compared_names"] == "岚汀市水务局", "\(region)")
  }

  /// Words of the organ ledger are in the language of the table; names and codes are not.
  @Test func groupsAreInTheLanguageOfTheTable() throws {
    let desk = try desk()
    let read = { (words: [String]) throws -> [[String]] in
      let result = try desk.run(
        ["export"] + words + ["--as-of", "2009-12-31", "--format", "csv", "--lang", "en"])
      return CSVText.rows(result.text).dropFirst().map { Array($0.prefix(2)) }
    }
    let regions = try read(["regions", "--by", "tier"])
    #expect(regions.first == ["city", "city"], "\(regions)")
    #expect(regions.contains(["county", "county"]), "\(regions)")
    #expect(try read(["regions", "--by", "region"]).first == ["岚汀市", "岚汀市"])
    let units = try desk.run(
      "export", "comparison", Sample.first, "--as-of", "2009-12-31", "--format", "csv", "--lang",
      "en")
    let rank = CSVText.records(units.text).first?["rank"] ?? ""
    #expect(!rank.isEmpty && rank.unicodeScalars.allSatisfy(\.isASCII), "\(rank)")
  }

  @Test func anUnknownCutIsRefused() throws {
    let result = try desk().run("export", "strength", "--by", "天气")
    #expect(result.status == 64 && result.words.contains("层级"), "\(result.everything)")
  }
}
