import Foundation
import Testing

/// A check by other parameters than usual says so wherever its findings are shown.
@Suite("parameters of a check are said") struct ParameterSaidTests {
  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.take(
      ["a.csv": Sample.organs, "b.csv": QuotaScenarioTests.quotas, "r.csv": Sample.roster(0..<44)],
      "--as-of", "2009-12-31")
    return desk
  }

  @Test func whereverFindingsAreShown() throws {
    let desk = try desk()
    let said = "loan-months=12 (6)"
    let check = try desk.run("check", "--parameter", "loan-months=12")
    #expect(check.words.contains(said), "\(check.everything)")
    let english = try desk.run("check", "--parameter", "loan-months=12", "--lang", "en")
    #expect(english.words.contains("other than by default") && english.words.contains(said))
    for format in ["json", "junit"] {
      let text = try desk.run("check", "--parameter", "loan-months=12", "--format", format).text
      #expect(text.contains(said), "\(format): \(text.prefix(300))")
    }
    for command in [
      ["export", "findings"], ["finding", "list"], ["run", "show"], ["explain", "F1"], ["status"],
    ] {
      let result = try desk.run(command)
      #expect(result.everything.contains(said), "\(command): \(result.everything)")
    }
    try desk.done("report", "-o", "r.html")
    let page = try String(contentsOfFile: desk.file("r.html"), encoding: .utf8)
    #expect(page.contains(said))
    try desk.done("report", "verify", "r.html")
  }

  /// The usual parameters, given or not, say nothing.
  @Test(arguments: [[], ["--parameter", "loan-months=6"]])
  func theUsualOnesAreNotSaid(options: [String]) throws {
    let desk = try desk()
    let check = try desk.run(["check"] + options)
    #expect(!check.everything.contains("loan-months"), "\(check.everything)")
    #expect(try !desk.run("run", "show").everything.contains("不是默认值"))
  }
}
