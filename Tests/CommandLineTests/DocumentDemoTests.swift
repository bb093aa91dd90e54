import Foundation
import Testing

/// A city whose approvals are documents: what is read back is what was written.
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
  func areReadBackWithNothingInvented(seed: Int) throws {
    let desk = try city(seed)
    let truth = CSVText.records(
      String(decoding: try desk.bytes("city/proposals.expected"), as: UTF8.self))
    let read = try desk.run(
      "read", "list", "city/documents", "--format", "csv", "--headers", "key")
    #expect(read.status == 0, "\(read.everything)")
    let found = CSVText.records(read.text)
    #expect(truth.count > 300)
    #expect(found.allSatisfy { $0["state"] == "open" })
    let expected = Set(truth.map { Self.line($0, $0["file"] ?? "") })
    let proposed = Set(
      found.map { Self.line($0, String(($0["file"] ?? "").split(separator: "/").last ?? "")) })
    // Nothing that is not there; some of it may stay unread.
    #expect(proposed.subtracting(expected).isEmpty)
    #expect(expected.subtracting(proposed).count * 10 <= expected.count)
  }

  /// A finding without the words for its ranks: tables tell the rank of a post, documents only 班子.
  private static func findings(_ desk: Desk) throws -> [[String]] {
    _ = try desk.run("check")
    let result = try desk.run(
      "sql", "SELECT rule, organ_code, person_name, excess FROM finding", "--format", "csv",
      "--headers", "key")
    #expect(result.status == 0, "\(result.everything)")
    return CSVText.records(result.text).map { row in
      ["rule", "organ_code", "person_name", "excess"].map { row[$0] ?? "" }
    }.sorted { $0.joined(separator: "|") < $1.joined(separator: "|") }
  }

  @Test(arguments: [1, 42])
  func leadToTheFindingsOfTheTables(seed: Int) throws {
    let tables = try Desk()
    let written = try tables.run("demo", "city", "--people", "1000", "--seed", "\(seed)")
    #expect(written.status == 0, "\(written.everything)")
    let documents = try Desk()
    let told = try documents.run(
      "demo", "city", "--people", "1000", "--seed", "\(seed)", "--as", "documents")
    #expect(told.status == 0, "\(told.everything)")
    for desk in [tables, documents] {
      let taken = try desk.run("import", "city", "--as-of", "2024-06-30")
      #expect(taken.status == 0, "\(taken.everything)")
    }
    let accepted = try documents.run(
      "read", "accept", "city/documents", "--all", "--by", "周甲", "--on", "2024-07-01")
    #expect(accepted.status == 0, "\(accepted.everything)")
    let (one, other) = (try Self.findings(tables), try Self.findings(documents))
    #expect(!one.isEmpty)
    #expect(one == other)
  }
}
