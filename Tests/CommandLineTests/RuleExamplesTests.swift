import BianzhiDemo
import BianzhiQuery
import Foundation
import Testing

/// The examples of all rules: each finds what it must, and passes over what is nearly the same.
@Suite("demo as examples of rules") struct RuleExamplesTests {
  private struct NearMisses: Decodable {
    struct NearMiss: Decodable {
      let organCode, whyZh, whyEn: String
    }

    let nearMisses: [String: [NearMiss]]
  }

  @Test func everyRuleHasOne() throws {
    #expect(RuleExamples().rules == Rule.builtIn.map(\.id))
  }

  @Test func everythingIsFoundAndNothingElse() throws {
    let desk = try Desk()
    let demo = try desk.run("demo", "rules", "--as", "rules")
    try #require(demo.status == 0, "\(demo.everything)")
    let truth = try DemoTruth(desk.bytes("rules/truth.json")).findingRows
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let told = try decoder.decode(NearMisses.self, from: desk.bytes("rules/truth.json"))
    for rule in RuleExamples().rules {
      let found = Set(truth.filter { $0[0] == rule }.map { $0[1] })
      let near = told.nearMisses[rule] ?? []
      #expect(!found.isEmpty && !near.isEmpty, "\(rule)")
      #expect(near.allSatisfy { !found.contains($0.organCode) }, "\(rule)")
    }
    let imported = try desk.run("import", "rules", "--as-of", RuleExamples.asOf)
    #expect(imported.status == 0, "\(imported.everything)")
    let options = RuleExamples.checkOptions.split(separator: " ").map(String.init)
    // Some of the examples have no roster on purpose, which leaves core rules unjudged.
    #expect(try desk.run(["check"] + options).status == 2)
    let reveal = ["--headers", "key", "--reveal", "--reason", "与答案核对"]
    let found = try desk.run(["export", "findings"] + reveal)
    #expect(DemoTruth.rows(found.text, DemoTruth.findingKeys) == truth)
  }

  @Test func aFolderThatHoldsSomethingIsLeftAsItIs() throws {
    let desk = try Desk()
    _ = try desk.run("demo", "rules", "--as", "rules")
    let again = try desk.run("demo", "rules", "--as", "rules")
    #expect(again.status != 0 && again.words.contains("空文件夹"), "\(again.everything)")
  }
}
