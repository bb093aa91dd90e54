import Testing

/// A report without plans says that the year has none.
@Suite("the year of a report's plans") struct ReportYearTests {
  private static func desk() throws -> Desk {
    let desk = try AuditDesk.make(
      quotas: [(Sample.first, "行政编制", 2)], roster: Sample.roster(0..<2))
    let checked = try desk.run("check", "--as-of", "2010-01-31")
    try #require([0, 2].contains(checked.status), "\(checked.everything)")
    return desk
  }

  @Test(arguments: ["page", "summary"]) func aYearWithoutPlanIsTold(kind: String) throws {
    let desk = try Self.desk()
    let made = try desk.run("report", kind, "--year", "2011", "-o", "r.md")
    #expect(made.status == 0 && made.words.contains("没有 2011 年的计划"), "\(made.everything)")
    let english = try desk.run(
      "report", kind, "--year", "2011", "-o", "r.md", "--lang", "en")
    #expect(english.words.contains("no plan of 2011"), "\(english.everything)")
  }

  @Test(arguments: [["--year", "2010"], []]) func aYearWithAPlanIsNot(year: [String]) throws {
    let made = try Self.desk().run(["report", "-o", "r.md"] + year)
    #expect(made.status == 0 && !made.words.contains("年的计划，报告没有"), "\(made.everything)")
  }
}
