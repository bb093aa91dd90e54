import Foundation
import Testing

/// An office's own folder as it arrives: what is in it is found, what is not is named, what is unclear is asked.
@Suite("demo as an untidy folder") struct UntidyDemoTests {
  static let cases: [(people: Int, seed: Int)] = [(600, 1), (600, 2), (900, 3), (2_000, 7)]

  private func desk(_ people: Int, _ seed: Int) throws -> (Desk, DemoTruth) {
    let desk = try Desk()
    let demo = try desk.run(
      "demo", "offices", "--people", "\(people)", "--seed", "\(seed)", "--as", "untidy")
    try #require(demo.status == 0, "\(demo.everything)")
    return (desk, try DemoTruth(desk.bytes("offices/truth.json")))
  }

  @Test(arguments: cases)
  func everythingIsFoundAndNothingElse(people: Int, seed: Int) throws {
    let (desk, truth) = try desk(people, seed)
    let imported = try desk.run("import", "offices", "--as-of", "2024-06-30", "--quarantine")
    try #require(imported.status == 2, "\(imported.everything)")
    let check = try desk.run("check")
    // Kinds that no list knows are not judged, which goes before what is found.
    #expect(check.status == 2, "\(check.words)")
    let reveal = ["--headers", "key", "--reveal", "--reason", "与答案核对"]
    let found = try desk.run(["export", "findings"] + reveal)
    #expect(DemoTruth.rows(found.text, DemoTruth.findingKeys) == truth.findingRows)
    let subjects = try desk.run(
      "subject", "select", "--as-of", "2024-06-30", "--format", "csv", "--headers", "key")
    #expect(DemoTruth.rows(subjects.text, DemoTruth.subjectKeys) == truth.subjectRows)
    try everyUnitIsAccountedFor(desk, truth, imported.words + check.words)
  }

  private func everyUnitIsAccountedFor(_ desk: Desk, _ truth: DemoTruth, _ words: String) throws {
    let (missing, twice) = truth.unitsWithoutRoster
    #expect(!missing.isEmpty && !twice.isEmpty && !truth.askedRows.isEmpty)
    let without = try desk.run(
      "board", "--without", "roster", "--format", "csv", "--headers", "key")
    let codes = DemoTruth.rows(without.text, ["organ_code"]).flatMap(\.self)
    #expect(codes == (missing + twice).sorted())
    for code in missing + twice { #expect(words.contains(code)) }
    let asked = try desk.run("check", "--format", "json")
    #expect(try AskedAnswer.rows(Data(asked.text.utf8)) == truth.askedRows)
  }

  @Test func withoutQuarantineTheVersionsOfOneUnitStopTheImport() throws {
    let (desk, truth) = try desk(600, 1)
    let imported = try desk.run("import", "offices", "--as-of", "2024-06-30")
    #expect(imported.status == 65, "\(imported.words)")
    for code in truth.unitsWithoutRoster.twice { #expect(imported.words.contains(code)) }
    #expect(imported.words.contains("（6月）") && imported.words.contains("（最终版）"))
  }

  /// Two versions of one unit's list among others kept every other file from being stored, even with --quarantine.
  @Test func onlyTheVersionsOfOneUnitAreLeftOut() throws {
    let (desk, truth) = try desk(600, 1)
    let imported = try desk.run("import", "offices", "--as-of", "2024-06-30", "--quarantine")
    #expect(imported.status == 2, "\(imported.everything)")
    let (missing, twice) = truth.unitsWithoutRoster
    let all = try desk.run("board", "--format", "csv", "--headers", "key")
    let rosters = DemoTruth.rows(all.text, ["roster"]).count { $0 != [""] }
    #expect(rosters + missing.count + twice.count == CSVText.records(all.text).count)
    let worklist = try desk.run("problems", "worklist.xlsx")
    #expect(worklist.status == 0, "\(worklist.everything)")
  }
}

/// `asked` of the answer to `check --format json`, one row for each unit.
private struct AskedAnswer: Decodable {
  struct Word: Decodable {
    let field: String
    let word: String
    let people: Int
    let organs: [String]
  }

  let asked: [Word]

  private static let fields = ["state": "人员状态", "quota_kind": "编制类型"]

  static func rows(_ data: Data) throws -> [[String]] {
    try JSONDecoder().decode(AskedAnswer.self, from: data).asked.map { word in
      [
        fields[word.field] ?? word.field, word.word, "\(word.people)",
        word.organs.joined(separator: "+"),
      ]
    }.sorted { $0.lexicographicallyPrecedes($1) }
  }
}
