import Foundation
import TestSupport
import Testing

/// Which run commands read where nobody names one.
@Suite("the run that is read") struct PassedRunTests {
  /// Fewer people in the year before: F1 stands in the newest roster alone.
  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.take([
      "a.csv": Sample.organs, "b.csv": Sample.quotas([(Sample.first, "行政编制", 4)]),
    ])
    try desk.take(["o.csv": Sample.roster(0..<3)], "--as-of", "2009-06-30")
    try desk.take(["r.csv": Sample.roster(0..<5)], "--as-of", "2009-12-31")
    try desk.run("check")
    try #require(try desk.finding("F1")["rule"] == "quota.overrun")
    return desk
  }

  private static let export = ["export", "findings", "--format", "csv", "--headers", "key"]

  private func expectRead(_ desk: Desk, _ number: Int, saying words: String?) throws {
    let result = try desk.run(Self.export)
    #expect(
      result.everything.contains("第 \(number) 次检查（截至"), "\(result.everything)")
    let others = try [["prevalence"], ["report", "summary"], ["runs"]].map { try desk.run($0) }
    for output in [result] + others {
      if let words {
        #expect(output.everything.contains(words), "\(output.everything)")
      } else {
        #expect(!output.everything.contains("没有采用"), "\(output.everything)")
      }
    }
  }

  @Test func anOlderDay() throws {
    let desk = try desk()
    try desk.run("check", "--as-of", "2009-06-30")
    try expectRead(desk, 1, saying: "第 2 次检查截至 2009-06-30，早于第 1 次检查，没有采用")
    let named = try desk.run(Self.export + ["--run", "2"])
    #expect(CSVText.records(named.text).isEmpty && !named.everything.contains("没有采用"))
  }

  @Test(arguments: ["exit-days=9999", "off-book-share=90"])
  func otherParameters(text: String) throws {
    let desk = try desk()
    try desk.run("check", "--parameter", text)
    try expectRead(desk, 1, saying: "第 2 次检查用了别的参数（\(text)")
    try desk.run("check")
    try expectRead(desk, 3, saying: nil)
  }

  /// Another calibre counts other people; from which share on a unit is near its limit judges nobody.
  @Test func anotherCalibreAndAnotherLight() throws {
    let desk = try desk()
    try desk.run("check", "--parameter", "near-limit-share=95")
    try expectRead(desk, 2, saying: nil)
    try desk.run("check", "--calibre", "at_work")
    try expectRead(desk, 2, saying: "第 3 次检查按别的口径")
  }

  /// What is handed in is of the same run, and says so.
  @Test func tablesOfTheRunThatIsRead() throws {
    let desk = try desk()
    try desk.run("check", "--as-of", "2009-06-30")
    for table in ["strength", "places", "seats", "regions"] {
      let result = try desk.run("export", table, "--format", "csv", "--headers", "key")
      #expect(result.everything.contains("没有采用"), "\(table): \(result.everything)")
    }
    let people = { (options: [String]) in
      let result = try desk.run(
        ["export", "strength", "--format", "csv", "--headers", "key"] + options)
      return CSVText.records(result.text).first { $0["organ_code"] == Sample.first }?["actual"]
    }
    #expect(try people([]) == "5")
    #expect(try people(["--run", "2"]) == "3")
  }

  @Test func aRuleReplaced() throws {
    let desk = try desk()
    let own = try Repository.text("Sources/BianzhiQuery/Rules/quota/quota.overrun.sql")
    try FileManager.default.createDirectory(
      atPath: desk.file("rules"), withIntermediateDirectories: true)
    try desk.write(
      "rules/quota.overrun.sql",
      own.split(separator: "\n", omittingEmptySubsequences: false).map {
        $0.hasPrefix("-- example:") ? "-- example:      another text" : String($0)
      }.joined(separator: "\n"))
    let check = try desk.run(
      "check", "--rules", "rules", "--replace-rule", "quota.overrun")
    try #require(check.status <= 2, "\(check.everything)")
    try expectRead(desk, 1, saying: "代替了内置规则 quota.overrun，没有采用")
  }

  /// The usual checks, one after the other, and a first one by other parameters with none beside it.
  @Test(arguments: [true, false]) func nothingIsPassedOver(usual: Bool) throws {
    let desk = try desk()
    if usual {
      try desk.run("check", "--as-of", "2010-01-31")
      try expectRead(desk, 2, saying: nil)
    } else {
      let other = try Desk()
      try other.take([
        "a.csv": Sample.organs, "b.csv": Sample.quotas([(Sample.first, "行政编制", 4)]),
      ])
      try other.take(["r.csv": Sample.roster(0..<5)], "--as-of", "2009-12-31")
      try other.run("check", "--parameter", "exit-days=9999")
      try expectRead(other, 1, saying: nil)
    }
  }

  /// What came since is told where figures are read, until it is checked or taken back.
  @Test(arguments: ["check", "undo"]) func dataSinceTheCheck(mended: String) throws {
    let desk = try desk()
    let says = "之后又导入了 1 次"
    try desk.take(["n.csv": Sample.roster(0..<6)], "--as-of", "2010-03-31")
    let imports = try CSVText.records(desk.run(["imports"] + AuditDesk.key).text)
    let number = try #require(imports.last?["import"])
    let commands = [["rate"], ["blocked"], ["status"]]
    for command in commands {
      #expect(try desk.run(command).everything.contains(says), "\(command)")
    }
    try desk.run(mended == "check" ? ["check"] : ["undo", number])
    for command in commands {
      #expect(try !desk.run(command).everything.contains(says), "\(command)")
    }
  }

  /// Far over the limit comes behind the limit.
  @Test func limitsInTheirOrder() throws {
    let desk = try desk()
    let refused = try desk.run("check", "--parameter", "loan-months=99")
    #expect(refused.status == 64 && refused.everything.contains("long-loan-months=12"))
    let both = ["--parameter", "loan-months=99", "--parameter", "long-loan-months=99"]
    #expect(try desk.run(["check"] + both).status == 1)
  }
}
