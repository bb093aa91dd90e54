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
    // Nothing that is not there; some of it may stay unread.
    #expect(proposed.subtracting(expected).isEmpty)
    #expect(expected.subtracting(proposed).count * 10 <= expected.count)
  }
}
