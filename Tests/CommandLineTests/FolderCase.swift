import Foundation
import Testing

/// A small folder of an office, what its import must say, and all that its check must find.
struct FolderCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let files: [String: String]
  /// Rule, organ, part, expected and actual of each finding.
  var findings: [String] = []
  /// What the import must say.
  var says: [String] = []
  /// What the messages of its findings must say.
  var messages: [String] = []
  /// What the check must warn of.
  var warns: [String] = []
  /// Words that one line of the ledger's status, rule by rule, must say together.
  var tells: [String] = []

  /// Imports the folder as of 2024-09-30, keeping back what cannot be stored, and checks it.
  func expect(taken status: Int32 = 0) throws {
    let desk = try Desk()
    try FileManager.default.createDirectory(
      atPath: desk.file("in"), withIntermediateDirectories: true)
    for (name, text) in files { try desk.write("in/\(name)", text + "\n") }
    let taken = try desk.run("import", "in", "--as-of", "2024-09-30", "--quarantine")
    #expect(taken.status == status, "\(taken.everything)")
    for text in says { #expect(taken.everything.contains(text), "\(taken.everything)") }
    let checked = try desk.run("check", "--format", "csv")
    let found = CSVText.records(checked.text).map { row in
      ["规则", "机构名称", "项目", "核定", "实有"].map { row[$0] ?? "" }.joined(separator: "|")
    }
    #expect(found.sorted() == findings.sorted(), "\(taken.everything)\n\(checked.everything)")
    for text in messages { #expect(checked.text.contains(text), "\(checked.everything)") }
    for text in warns { #expect(checked.words.contains(text), "\(checked.everything)") }
    guard !tells.isEmpty else { return }
    let status = try desk.run("status", "--verbose").everything
    let lines = status.split(separator: "\n")
    #expect(lines.contains { line in tells.allSatisfy(line.contains) }, "\(status)")
  }

  /// Approved numbers of 岚汀县财政局.
  static func quotas(_ kinds: (kind: String, people: Int)..., of unit: String = "岚汀县财政局") -> String
  {
    let rows = kinds.map { "\(unit),\($0.kind),\($0.people),岚编〔2020〕2号,2020-01-15" }
    return (["单位名称,编制类型,核定数,批准文号,批准时间"] + rows).joined(separator: "\n")
  }

  /// A title, a header and rows; `#` stands for the identity number of the row.
  static func table(_ title: String, _ header: String, _ rows: [String]) -> String {
    let filled = rows.enumerated().map { place, row in
      row.replacing("#", with: Sample.person(place + 1))
    }
    return ([title, header] + filled).joined(separator: "\n")
  }
}
