package import BianzhiCore
import BianzhiImport
package import BianzhiQuery
import Foundation

/// A folder of `fixtures/rules`, imported: the tables a rule is tested on, and what it must find in them.
package struct RuleFixture: @unchecked Sendable {
  private static let root = Repository.root.appending(path: "fixtures/rules").path

  /// The folders, each named by its rule.
  package static let names: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }()

  package let rule: Rule
  package let ledger: Ledger
  private let folder: TemporaryFolder
  private let path: String
  private let run: Int

  /// - Parameter isReversed: whether the rows of each table are imported from the last to the first.
  package init(_ id: String, isReversed: Bool = false) throws {
    guard let rule = Rule.builtIn.first(where: { $0.id == id }) else { throw RuleError.unknown(id) }
    self.rule = rule
    folder = try TemporaryFolder()
    path = Self.root + "/" + id
    ledger = try Ledger(creatingAt: folder.file("ledger.db"))
    let names = try FileManager.default.contentsOfDirectory(atPath: path)
      .filter { $0.hasSuffix(".csv") && !["expected.csv", "explained.csv"].contains($0) }.sorted()
    for name in names {
      var lines = try Self.lines(path + "/" + name)
      if isReversed { lines = [lines[0]] + lines.dropFirst().reversed() }
      try folder.write(name, lines.joined(separator: "\n") + "\n")
    }
    let summary = try ledger.importTables(names.map(folder.file))
    guard summary.isStored, summary.rejectedRows == 0 else {
      throw ImportError.badRows(summary.rejectedRows)
    }
    run = try ledger.runRules(Self.options(in: path)).run
  }

  /// The default options, with the parameters of the folder where it has any.
  private static func options(in path: String) throws -> CheckOptions {
    var options = CheckOptions()
    if let text = try? Data(contentsOf: URL(filePath: path + "/parameters.json")) {
      options.parameters = try JSONDecoder().decode(CheckParameters.self, from: text)
    }
    return options
  }

  package static func lines(_ file: String) throws -> [String] {
    try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  package func expected() throws -> [String] {
    Array(try Self.lines(path + "/expected.csv").dropFirst())
  }

  /// What ``explained(_:)`` gave when people looked at it.
  package func recorded() throws -> [String] { try Self.lines(path + "/explained.csv") }

  package func record(_ lines: [String]) throws {
    try (lines.joined(separator: "\n") + "\n")
      .write(toFile: path + "/explained.csv", atomically: true, encoding: .utf8)
  }

  package func findings() throws -> [Sighting] {
    try ledger.findings(run: run).filter { $0.rule == rule.id }
  }

  /// The outcome and the findings of another rule file of the same id, on the same tables.
  package func findings(of text: String) throws -> (outcome: RuleOutcome, findings: [Sighting]) {
    let own = try TemporaryFolder()
    try own.write(rule.id + ".sql", text)
    var options = try Self.options(in: path)
    (options.rules, options.rulesFolder) = ([rule.id], own.path)
    options.replacedRules = [rule.id]
    let result = try ledger.runRules(options)
    guard let outcome = result.outcomes.first else { throw RuleError.unknown(rule.id) }
    return (outcome, try ledger.findings(run: result.run))
  }

  /// As a row of expected.csv.
  package static func line(_ finding: Sighting) -> String { finding.expectedRow }

  /// Each finding with its words, and below it the rows behind it, as `explained.csv` has them.
  package func explained(_ findings: [Sighting]) throws -> [String] {
    try findings.flatMap(explained)
  }

  /// Whether ``explained(_:)`` gives ``recorded()``; the first finding that differs ends the search.
  package func isExplainedAsRecorded(_ findings: [Sighting]) throws -> Bool {
    var rest = try recorded()[...]
    for finding in findings {
      let lines = try explained(finding)
      guard rest.starts(with: lines) else { return false }
      rest = rest.dropFirst(lines.count)
    }
    return rest.isEmpty
  }

  private func explained(_ finding: Sighting) throws -> [String] {
    let explained = try ledger.explain("\(finding.name)", run: finding.run)
    let head = [
      finding.organCode, finding.part, finding.person?.text, finding.personName,
      finding.documents, finding.note, finding.days, "\(explained.persons)",
    ]
    let basis = "  rests on " + explained.basis.joined(separator: "; ")
    return [Self.text(head), basis] + explained.rows.map { "  " + Self.text(Self.cells(of: $0)) }
  }

  private static func cells(of row: EvidenceRow) -> [String?] {
    let number = { (value: Int?) in value.map { "\($0)" } }
    return [
      row.file.split(separator: "/").last.map(String.init), row.sheet, "\(row.row)",
      row.person?.text, row.personName, row.isCounted.map { $0 ? "counted" : "left out" },
      row.reason, row.document, number(row.total), number(row.change),
      row.since.map { "\($0)" },
    ]
  }

  private static func text(_ cells: [String?]) -> String {
    cells.map { $0 ?? "" }.joined(separator: ",").replacing(#/,+$/#, with: "")
  }
}
