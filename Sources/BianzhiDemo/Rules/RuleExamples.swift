import Foundation

/// A folder for each rule with the tables of a small invented county: the rule finds something in one organ and nothing
/// in another that is nearly the same. `truth.json` says both.
package struct RuleExamples: Sendable {
  /// The day all tables are complete for, `YYYY-MM-DD`.
  package static let asOf = Day.asOf.text
  /// What `check` needs to be told beside it: since when this county requires slips.
  package static let checkOptions = "--slip-since 2020-01-01"

  private let examples: [RuleExample] = EmbeddedText.files.enumerated().map { place, file in
    RuleExample(rule: file.name, text: file.text, place: place)
  }

  package init() {}

  /// The rules that have an example.
  package var rules: [String] { examples.map(\.rule) }

  /// Writes all tables and `truth.json`.
  ///
  /// - Returns: how many findings the truth has of each rule.
  /// - Throws: ``DemoError``, before anything is written if the folder has anything in it.
  package func write(to folder: String) throws(DemoError) -> [DemoSummary.Count] {
    let files = FileManager.default
    if let inside = try? files.contentsOfDirectory(atPath: folder).first {
      throw .fileExists(path: folder + "/" + inside)
    }
    do {
      for example in examples {
        try write(example, to: folder + "/" + example.rule)
      }
      let truth = RuleTruth(examples, checkedWith: Self.checkOptions)
      try truth.text().write(
        toFile: folder + "/" + TruthFile.name, atomically: true, encoding: .utf8)
      return truth.findings.map { .init(name: $0.key, count: $0.value.count) }
        .sorted { $0.name < $1.name }
    } catch {
      throw .cannotWrite(path: folder, reason: error.localizedDescription)
    }
  }

  private func write(_ example: RuleExample, to folder: String) throws {
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    for table in RuleTable.all {
      guard let rows = example.rows[table.name] else { continue }
      let total = example.totals[table.name]
      // A heading that no row fills is left out; the first column of a total row says what it is.
      let headings = table.headings.filter { heading in rows.contains { $0[heading] != nil } }
      var file = try TableFile(folder: folder, name: table.name + ".csv", headings: headings)
      for row in rows { file.line(headings.map { row[$0] ?? "" }) }
      if let total {
        file.line(["合计"] + headings.dropFirst().map { total[$0] ?? "" })
      }
      try file.file.close()
      try file.file.putInPlace()
    }
  }
}
