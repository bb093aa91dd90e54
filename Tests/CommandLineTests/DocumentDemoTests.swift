import Foundation
import Testing

/// A city whose approvals are documents: each is read back exactly, and the ledger is the one that tables fill.
@Suite("demo documents") struct DocumentDemoTests {
  private func city(_ seed: Int) throws -> Desk {
    let desk = try Desk()
    let demo = try desk.run(
      "demo", "city", "--people", "1500", "--seed", "\(seed)", "--as", "documents")
    #expect(demo.status == 0, "\(demo.everything)")
    return desk
  }

  private static func line(_ row: [String: String], _ file: String) -> [String] {
    [file] + ["organ", "sort", "label", "role", "total", "change"].map { row[$0] ?? "" }
  }

  @Test(arguments: [1, 7, 42])
  func areReadBackExactly(seed: Int) throws {
    let desk = try city(seed)
    let truth = CSVText.records(
      String(decoding: try desk.bytes("city/proposals.csv"), as: UTF8.self))
    let read = try desk.run(
      "read", "list", "city/documents", "--format", "csv", "--headers", "key")
    #expect(read.status == 0, "\(read.everything)")
    let found = CSVText.records(read.text)
    #expect(truth.count > 300)
    #expect(found.allSatisfy { $0["state"] == "open" })
    let expected = Set(truth.map { Self.line($0, $0["file"] ?? "") })
    let proposed = Set(
      found.map { Self.line($0, String(($0["file"] ?? "").split(separator: "/").last ?? "")) })
    #expect(proposed.subtracting(expected).isEmpty)
    #expect(expected.subtracting(proposed).isEmpty)
  }

  @Test(arguments: [1, 7])
  func acceptedWholeTheyGiveTheFindingsOfTheTables(seed: Int) throws {
    let desk = try city(seed)
    let truth = try DemoTruth(desk.bytes("city/truth.json"))
    let imported = try desk.run("import", "city", "--as-of", "2024-06-30")
    #expect(imported.status == 0, "\(imported.everything)")
    let taken = try desk.run(
      "read", "accept", "city/documents", "--all", "--by", "周甲", "--on", "2024-06-30")
    #expect(taken.status == 0, "\(taken.everything)")
    #expect(try desk.run("check").status == 1)
    let found = try desk.run(
      "export", "findings", "--headers", "key", "--reveal", "--reason", "与答案核对")
    let rows = DemoTruth.rows(found.text, DemoTruth.findingKeys)
    // Posts of documents are told by whom they lead, those of the tables by rank: organs and excess are the same.
    let isPost = { (row: [String]) in row.first == "post.overrun" }
    #expect(rows.filter { !isPost($0) } == truth.findingRows.filter { !isPost($0) })
    let posts = { (rows: [[String]]) in
      rows.filter(isPost).map { [$0[1], $0[5]] }.sorted { $0[0] < $1[0] }
    }
    #expect(posts(rows) == posts(truth.findingRows))
  }
}
