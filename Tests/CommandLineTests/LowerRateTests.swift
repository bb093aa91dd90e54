import Testing

/// The rate of a city is that of its lower offices too.
@Suite("rates with packages") struct LowerRateTests {
  /// A county with one finding confirmed, accepted where it is put right.
  private func county(puttingRight isDone: Bool) throws -> Desk {
    let desk = try AuditDesk.make(
      quotas: [(organ: Sample.first, kind: "行政编制", people: 3)], roster: Sample.roster(0..<5),
      on: "2010-02-10")
    try desk.run("check")
    try desk.act("confirm F1", by: "周甲", on: "2010-02-10")
    if isDone {
      try desk.act(
        "plan F1 --measure 调出 --owner 吴乙 --target 3 --deadline 2010-03-31", by: "吴乙",
        on: "2010-02-11")
      try desk.act("submit F1 --note 已调出", by: "吴乙", on: "2010-03-25")
      try desk.take(["r2.csv": Sample.roster(0..<3)], "--as-of", "2010-03-31")
      try desk.done("check", "--as-of", "2010-03-31")
      try desk.act("accept F1", by: "郑丙", on: "2010-04-01")
    }
    try desk.done(
      "package", "make", "--plan", "P1", "--office", "339901", "--name", "漪浦", "--by", "周甲", "--on",
      "2010-12-31", "-o", "p.json")
    return desk
  }

  @Test(arguments: [true, false], ["level", "year", "organ"])
  func theFindingsOfPackagesCount(isDone: Bool, by: String) throws {
    let county = try county(puttingRight: isDone)
    let city = try Desk.withOneFinding()
    try city.act("confirm F1", by: "周甲", on: "2010-01-20")
    try city.done("package", "import", county.file("p.json"), "--by", "冯丁", "--on", "2010-12-31")
    let rate = { (options: [String]) in
      CSVText.records(
        try city.run(["rate", "--by", by, "--format", "csv", "--headers", "key"] + options).text)
    }
    let all = try rate([])
    #expect(all.last?["confirmed"] == "2" && all.last?["accepted"] == (isDone ? "1" : "0"))
    let parts = all.dropLast().compactMap { Int($0["confirmed"] ?? "") }
    #expect(parts.reduce(0, +) == 2, "\(all)")
    #expect(try rate(["--own"]).last?["confirmed"] == "1")
    #expect(try city.run("rate").words.contains("1 个下级单位"))
  }
}
