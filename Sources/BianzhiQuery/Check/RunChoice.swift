package import BianzhiCore
package import GRDB

/// The run that a command reads where nobody names one: the one made last, but none in another calibre, by other parameters
/// or by a rule that stands in for a built-in one, and none of an older day than another: that one says less of today.
package struct RunChoice: Sendable {
  package let run: RunInfo
  /// Runs made after it that were passed over, and why; the one made last stands first.
  package let passedOver: [PassedRun]

  /// - Parameter isWhole: leaves out runs of some rules as well, as far as there is one of all.
  /// - Throws: ``RuleError/noRuns``, ``StoredWordError``.
  package init(_ database: Database, isWhole: Bool = false) throws {
    let all = try RunInfo.all(database).filter { !$0.isWithdrawn }
    let leading = try all.last {
      try !$0.isFiltered && !$0.isTakenBack && Self.oddity(of: $0, database) == nil
    }
    let asksWhole = isWhole && all.contains { !$0.isFiltered }
    var (found, passed): (RunInfo?, [PassedRun]) = (nil, [])
    for run in all.sorted(by: { $1.number < $0.number }) where found == nil {
      if let why = try Self.reason(run, leading, isWhole: asksWhole, database) {
        passed.append(PassedRun(run: run, reason: why))
      } else {
        found = run
      }
    }
    guard let found else { throw RuleError.noRuns }
    (run, passedOver) = (found, passed)
  }

  private static func reason(
    _ run: RunInfo, _ leading: RunInfo?, isWhole: Bool, _ database: Database
  ) throws -> PassedRun.Reason? {
    if isWhole, run.isFiltered { return .someRules }
    guard let leading else { return nil }
    if run.asOf < leading.asOf { return .olderDay(leading.number) }
    return try oddity(of: run, database)
  }

  private static func oddity(
    of run: RunInfo, _ database: Database
  ) throws -> PassedRun.Reason? {
    if let unusual = run.unusual { return unusual }
    let replaced = try run.replacedRules(database)
    return replaced.isEmpty ? nil : .replacedRules(replaced)
  }
}

/// A run that was passed over for an earlier one.
package struct PassedRun: Sendable {
  package enum Reason: Sendable {
    case someRules
    /// A run of this number is of a later day.
    case olderDay(Int)
    /// Its name.
    case calibre(String)
    /// As they are written on the command line.
    case parameters([String])
    /// Ids of built-in rules whose texts are others.
    case replacedRules([String])
  }

  package let run: RunInfo
  package let reason: Reason

  package var wording: Wording {
    let number = run.number
    switch reason {
    case .someRules:
      return Wording(
        zh: "第 \(number) 次检查只运行了部分规则，没有采用",
        en: "Run \(number) looked at some rules only and was passed over")
    case .olderDay(let later):
      return Wording(
        zh: "第 \(number) 次检查截至 \(run.asOf)，早于第 \(later) 次检查，没有采用",
        en:
          "Run \(number) is as of \(run.asOf), before the day of run \(later), and was passed over")
    case .calibre(let name):
      let title = Calibre.builtIn.first { $0.name == name }?.title ?? Wording(zh: name, en: name)
      return Wording(
        zh: "第 \(number) 次检查按别的口径（\(title.zh)）统计，没有采用",
        en: "Run \(number) counted by another calibre (\(title.en)) and was passed over")
    case .parameters(let changed):
      return Wording(
        zh: "第 \(number) 次检查用了别的参数（\(changed.joined(separator: "、"))），没有采用",
        en: """
          Run \(number) was made by other parameters (\(changed.joined(separator: ", "))) and was passed over
          """)
    case .replacedRules(let rules):
      return Wording(
        zh: "第 \(number) 次检查用别的规则代替了内置规则 \(rules.joined(separator: "、"))，没有采用",
        en: """
          Run \(number) was made with other rules in place of the built-in \(rules.joined(separator: ", ")) and \
          was passed over
          """)
    }
  }
}

extension RunInfo {
  /// In the calibre and by the parameters that findings are followed by; the day from which slips are asked for only
  /// adds findings.
  package var isUsual: Bool { unusual == nil }

  /// In which other calibre or by which other parameters it was made; nil where findings are followed by it.
  var unusual: PassedRun.Reason? {
    if calibre != CheckOptions().calibre { return .calibre(calibre) }
    let changed = parameters.ofFindings.changed
    return changed.isEmpty ? nil : .parameters(changed)
  }

  /// Ids of built-in rules that it ran by other texts than this program has: rules of somebody's own, or of an earlier
  /// version.
  func replacedRules(_ database: Database) throws -> [String] {
    let texts = Dictionary(
      uniqueKeysWithValues: try Row.fetchAll(
        database,
        sql:
          "SELECT r.rule, t.text FROM run_rule r JOIN rule_text t ON t.id = r.text WHERE r.run = ?",
        arguments: [number]
      ).map { ($0["rule"] as String, $0["text"] as String) })
    return Rule.builtIn.filter { rule in texts[rule.id].map { $0 != rule.text } ?? false }.map(\.id)
  }
}

extension Ledger {
  /// The run of a number; where there is none the one to read, and those passed over for it.
  ///
  /// - Throws: ``RuleError/noSuchRun(_:)``, ``RuleError/noRuns``, ``StoredWordError``.
  package func chosenRun(_ number: Int?) throws -> (run: RunInfo, passedOver: [PassedRun]) {
    try reading { database in
      if let number { return (try RunInfo(database, number), []) }
      let choice = try RunChoice(database)
      return (choice.run, choice.passedOver)
    }
  }

  /// The run that is read where nobody names one; nil where no check stands.
  ///
  /// - Throws: ``StoredWordError``.
  package func runToRead() throws -> RunInfo? {
    try reading { try Self.choice($0)?.run }
  }

  /// The runs that strength passes over; none where a day or a run is named.
  ///
  /// - Throws: ``StoredWordError``.
  package func passedRuns(asOf: CalendarDay?, run: Int?) throws -> [PassedRun] {
    guard asOf == nil, run == nil else { return [] }
    return try reading { try Self.choice($0)?.passedOver ?? [] }
  }

  private static func choice(_ database: Database) throws -> RunChoice? {
    do {
      return try RunChoice(database)
    } catch RuleError.noRuns {
      return nil
    }
  }
}
