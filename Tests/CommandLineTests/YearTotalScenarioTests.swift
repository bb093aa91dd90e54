import Testing

/// "How far is the whole city?": a year played by an upper office and five lower ones.
@Suite("scenario: the year's total") struct YearTotalScenarioTests {
  private func office(_ code: String) throws -> Desk {
    let desk = try Desk()
    try desk.takeYear("\(code)-subjects.csv")
    try desk.done(
      "plan", "draft", "2010", "--office", "编办\(code)", "--by", "周甲", "--on", "2010-12-31")
    try desk.done(
      "plan", "approve", "P1", "--document", "\(code)〔2010〕3号", "--by", "郑丙", "--on", "2010-12-31")
    try desk.done(
      "step", "import", AuditYear.folder + "/\(code)-steps.csv", "--by", "周甲", "--on", "2010-12-31")
    return desk
  }

  private func handUp(_ lower: Desk, _ code: String, to upper: Desk) throws {
    try lower.done(
      "package", "make", "--plan", "P1", "--office", code, "--name", "编办\(code)", "--by", "周甲",
      "--on", "2010-12-31", "-o", "p.json")
    try upper.done(
      "package", "import", lower.file("p.json"), "--by", "冯丁", "--on", "2011-01-05")
  }

  /// 48 = 7 + 41, done 47: the figures of the founding report.
  @Test func sevenAndFortyOneAreFortyEight() throws {
    let city = try office("339900")
    let own = try city.json("plan", "total", "2010")
    #expect(own.status == 0 && own.number("planned") == 7 && own.number("lower") == 0)
    for code in AuditYear.offices.dropFirst() {
      try handUp(try office(code), code, to: city)
    }
    let year = try city.json("plan", "total", "2010")
    #expect(year.status == 1)
    let numbers = ["planned", "own", "lower", "done", "outstanding", "packages"]
    #expect(numbers.map { year.number($0) } == [48, 7, 41, 47, 1, 5])
    let open = try year.rows("outstanding_subjects")
    let (organ, region) = AuditYear.outstanding
    #expect(open.map { $0["organ_name"] } == [organ] && open.map { $0["region"] } == [region])
    #expect(open.first?["ledger"] == "339914")
    let rows = try year.rows("rows")
    #expect(rows.last?["planned"] == "48")
    #expect(Set(rows.compactMap { $0["ledger"] }).count == 7)
    let words = try city.run("plan", "total", "2010").words
    for word in ["计划 48 = 本级 7 + 下级 41", "完成 47 = 本级 7 + 下级 40", "未完成 1", "来自下级台账", "G5"] {
      #expect(words.contains(word), "\(word): \(words)")
    }
    #expect(try city.run("plan", "total", "2011").status == 66)
    #expect(try city.done("verify").status == 0)
    let prevalence = try city.run("prevalence")
    #expect(prevalence.status == 0 && prevalence.words.contains("来自下级数据包"), "\(prevalence.words)")
  }

  /// Whoever audits is not told by the level of the leader: 7 = 3 of the city and 4 principals of districts.
  @Test func theCityAuditsThePrincipalsOfDistricts() throws {
    let desk = try Desk()
    let organs = (1...3).map { "33990000010\($0),市局\($0),政府工作部门,市级,岚汀市\n" }
    let districts = (1...2).flatMap { place in
      ["党委", "政府", "政府工作部门"].enumerated().map {
        "33991\(place)00010\($0),单位\(place)\($0),\($1),县级,区\(place)\n"
      }
    }
    try desk.take([
      "a.csv": "机构代码,机构名称,机构类别,层级,所属地区\n" + (organs + districts).joined(),
      "b.csv": AuditDesk.heading
        + (1...3).map { "市\($0),33990000010\($0),局长,2004-01-01,,部门\n" }.joined()
        + (1...2).flatMap { place in
          ["书记", "区长", "局长"].enumerated().map {
            "区\(place)\($0),33991\(place)00010\($0),\($1),2004-01-01,,\($0 < 2 ? "县级" : "部门")\n"
          }
        }.joined(),
    ])
    try desk.done("plan", "draft", "2010", "--by", "周甲", "--on", "2010-12-31")
    let year = try desk.json("plan", "total", "2010")
    let rows = try year.rows("rows").filter { $0["region"] != "total" }
    let sums = Dictionary(grouping: rows) { $0["auditor"] ?? "" }.mapValues { rows in
      rows.reduce(0) { $0 + (Int($1["planned"] ?? "") ?? 0) }
    }
    #expect(sums == ["city": 7, "county": 2])
    try desk.done(
      "plan", "set", "P1-1", "--auditor", "entrusted", "--by", "周甲", "--on", "2010-12-31")
    let after = try desk.json("plan", "total", "2010").rows("rows")
    #expect(after.contains { $0["auditor"] == "entrusted" && $0["planned"] == "1" })
  }

  /// Findings, strength and steps of lower offices could be read by no command.
  @Test func whatLowerOfficesHandUpIsListed() throws {
    let (one, city) = (
      try AuditDesk.make(
        quotas: [(Sample.first, "行政编制", 3)], roster: Sample.roster(0..<5), on: "2010-02-10"),
      try Desk()
    )
    #expect(try one.run("check").status == 1)
    try one.done("finding", "confirm", "F1", "--by", "周甲", "--on", "2010-02-20")
    try AuditDesk.mark(one, 1...10)
    try city.take(["a.csv": Sample.organs])
    try handUp(one, "339901", to: city)
    let list = { (words: String...) in
      CSVText.records(try city.run(["package"] + words + AuditDesk.key).text)
    }
    let findings = try list("findings")
    #expect(findings.map { $0["finding"] } == ["339901/F1"])
    #expect(findings.first?["expected"] == "3" && findings.first?["actual"] == "5")
    #expect(try list("findings", "339901", "--open").count == 1)
    let strength = try list("strength", "--year", "2010")
    #expect(strength.first { $0["quota_kind"] == "行政编制" }?["over"] == "2", "\(strength)")
    let steps = try list("steps", "339901")
    #expect(steps.count == 11 && steps.count { $0["day"]?.isEmpty == false } == 10)
    try city.done("package", "findings", "-o", "f.xlsx")
    #expect(try city.run("package", "findings", "339999").status == 66)
    #expect(try city.run("package", "strength", "--year", "2011").status == 66)
    let prevalence = { (words: String...) in
      CSVText.records(try city.run(["prevalence"] + words + AuditDesk.key).text)
    }
    let counted = try #require(try prevalence().first { $0["rule"] == "quota.overrun" })
    #expect(counted["n"] == "1" && counted["of"] == "1" && counted["period"] == "2010")
    try city.take(["r.csv": Sample.roster(0..<5)], "--as-of", "2010-02-10")
    _ = try city.run("check")
    #expect(try prevalence("--own").isEmpty)
  }
}
