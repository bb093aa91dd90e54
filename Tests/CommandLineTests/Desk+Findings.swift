import Foundation
import Testing

/// Acts on findings.
extension Desk {
  /// A desk with 40 places and 41 people at year end, checked: F1.
  static func withOneFinding() throws -> Desk {
    let desk = try Desk()
    try desk.take(
      [
        "a.csv": Sample.organs, "b.csv": QuotaScenarioTests.quotas,
        "end.csv": Sample.roster(0..<41),
      ], "--as-of", "2009-12-31")
    #expect(try desk.run("check", "--as-of", "2009-12-31").status == 1)
    return desk
  }

  /// `finding VERB … --by --on`, expecting a status.
  @discardableResult
  func act(
    _ line: String, by person: String, on day: String, gives status: Int32 = 0,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Tool.Result {
    let words = line.split(separator: " ").map(String.init)
    let result = try run(["finding"] + words + ["--by", person, "--on", day])
    #expect(
      result.status == status, "\(line): \(result.everything)", sourceLocation: sourceLocation)
    return result
  }

  /// A roster of the first organ, imported and checked.
  @discardableResult
  func checkRoster(_ people: Int, on day: String, _ options: String...) throws -> Tool.Result {
    try take(["roster\(day).csv": Sample.roster(0..<people)], "--as-of", day)
    return try run(["check", "--as-of", day] + options)
  }

  /// The line of a finding in `finding list`.
  func finding(_ name: String, on day: String? = nil) throws -> [String: String] {
    let result = try run(
      ["finding", "list", "--format", "csv", "--headers", "key"] + (day.map { ["--on", $0] } ?? []))
    try #require(result.status == 0, "\(result.everything)")
    return try #require(CSVText.records(result.text).first { $0["finding"] == name })
  }

  /// How many events there are.
  func events() throws -> Int {
    CSVText.records(try run("trace", "--format", "csv").text).count
  }

  /// From confirmed to submitted, all by the unit's own people.
  func submitted() throws {
    try act("confirm F1", by: "周甲", on: "2010-01-20")
    try act(
      "plan F1 --measure 调出1人 --owner 吴乙 --target ≤40 --deadline 2010-03-31", by: "吴乙",
      on: "2010-02-01")
    try act("submit F1 --note 已调出1人", by: "吴乙", on: "2010-03-25")
  }

  /// All columns of the first row that `verify` calls broken, by its check.
  func broken(_ options: String...) throws -> [String: String] {
    let result = try run(["verify", "--format", "csv", "--headers", "key"] + options)
    let rows = CSVText.records(result.text).filter { $0["result"] == "broken" }
    #expect(result.status == (rows.isEmpty ? 0 : 1), "\(result.everything)")
    return Dictionary(
      uniqueKeysWithValues: rows.map { ($0["check"] ?? "", $0["first_break"] ?? "") })
  }
}
