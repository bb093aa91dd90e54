import BianzhiCore
import BianzhiImport
import BianzhiQuery
import BianzhiReport
import Foundation

/// The small tables of a rule of one's own, in the folder that bears its id, and what it must find in them.
struct RuleExample {
  static let heading = Sighting.expectedHeading
  private static let expectedName = "expected.csv"

  private let rule: Rule
  private let rules: String

  init(rule: Rule, of folder: String) { (self.rule, rules) = (rule, folder) }

  private var folder: String { rules + "/" + rule.id }

  /// Imports the tables into a ledger that is thrown away, runs the rule alone, and explains each finding, which runs the
  /// statement for the evidence.
  ///
  /// - Throws: ``OwnRuleError`` where the tables or `expected.csv` cannot be read whole or the rule fails; what reading the
  ///   tables and the evidence throws.
  func trial() throws -> RuleTrial {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder))?.sorted() ?? []
    let tables = names.filter { $0.hasSuffix(".csv") && $0 != Self.expectedName }
    guard !tables.isEmpty, names.contains(Self.expectedName) else {
      return RuleTrial(rule: rule.id, expected: nil, found: [])
    }
    return RuleTrial(rule: rule.id, expected: try expected(), found: try found(in: tables))
  }

  private func expected() throws -> [String] {
    let path = folder + "/" + Self.expectedName
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw OwnRuleError.badExpected(path)
    }
    let lines = text.split(whereSeparator: \.isNewline).map {
      $0.trimmingCharacters(in: CharacterSet(charactersIn: "\u{FEFF}").union(.whitespaces))
    }.filter { !$0.isEmpty }
    let columns = Self.heading.count { $0 == "," }
    guard lines.first == Self.heading, lines.allSatisfy({ $0.count { $0 == "," } == columns })
    else { throw OwnRuleError.badExpected(path) }
    return Array(lines.dropFirst())
  }

  private func found(in tables: [String]) throws -> [String] {
    let place = FileManager.default.temporaryDirectory
      .appending(path: "bianzhi-rule-\(getpid())-\(UInt64.random(in: 0...UInt64.max))")
    try FileManager.default.createDirectory(
      at: place, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(at: place) }
    let ledger = try Ledger(creatingAt: place.appending(path: "ledger.db").path)
    let summary = try ledger.importTables(tables.map { folder + "/" + $0 })
    guard summary.isStored, summary.rejectedRows == 0 else {
      throw OwnRuleError.tablesRefused(folder)
    }
    var options = CheckOptions()
    (options.rules, options.rulesFolder) = ([rule.id], rules)
    options.replacedRules = rule.replacesBuiltIn ? [rule.id] : []
    let result = try ledger.runRules(options)
    if let outcome = result.outcomes.first, outcome.kind == .failed {
      throw OwnRuleError.failed(rule.id, Reasons.wording(outcome.reason))
    }
    if let outcome = result.outcomes.first, outcome.kind == .notApplicable {
      throw OwnRuleError.tablesMissing(rule.id, Reasons.data(outcome.reason))
    }
    let findings = try ledger.findings(run: result.run).filter { $0.rule == rule.id }
    for finding in findings { _ = try ledger.explain("\(finding.name)") }
    return findings.map(\.expectedRow)
  }
}
