import Foundation
import Testing

extension SiteScenarioTests {
  @Test func whatIsCountedOverManyFindings() throws {
    let desk = try desk()
    let over = try table(desk, "finding", "list").first { $0["rule"] == "quota.overrun" }
    let name = try #require(over?["finding"])
    #expect(try table(desk, "blocked").isEmpty)
    try require(desk, ["finding", "confirm", name] + Self.act)
    let blocked = try table(desk, "blocked")
    #expect(blocked.map { $0["organ_code"] } == [Sample.first])
    #expect(blocked.first?["reasons"]?.hasPrefix(name) == true)
    #expect(try table(desk, "blocked", "--organ", Sample.second).isEmpty)
    let rates = try table(desk, "rate", "--by", "system")
    #expect(rates.map { $0["group"] } == ["政府工作部门", "all"])
    #expect(rates.allSatisfy { $0["confirmed"] == "1" && $0["rate"] == "0.0" })
    let result = try require(
      desk, ["prevalence", "--run", "1", "--format", "csv", "--headers", "key"])
    #expect(
      CSVText.rows(result.text).first == [
        "period", "group", "rule", "title", "n", "of", "share", "trend", "class", "organs",
      ])
    let row = try #require(CSVText.records(result.text).first)
    #expect(row["rule"] == "quota.overrun" && row["n"] == "1" && row["share"] == "1.000")
    #expect(row["class"] == "too_few" && result.words.contains("第 1 次检查"))
    #expect(try desk.run("prevalence", "--widespread", "1.2").status == 64)
  }
}
