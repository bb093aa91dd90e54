import BianzhiCore
import BianzhiQuery
import GRDB

extension FigureTable {
  /// The findings of the run, in the words of its rules.
  static let findings = FigureTable(name: "findings") { ground in
    let rules = try ground.ledger.rules(ofRun: ground.run.number)
    let lives = Dictionary(
      uniqueKeysWithValues: try FindingLife.fetchAll(ground.database).map { ($0.name, $0) })
    let scope = try ground.scope.organ.map {
      FindingScope(try OrganTree(ground.database).withBodies([$0]), in: ground.database)
    }
    var rows: [[(any DatabaseValueConvertible)?]] = []
    var organs: [[(any DatabaseValueConvertible)?]] = []
    try ground.ledger.eachFinding(run: ground.run.number) { sighting in
      let (finding, rule) = (sighting.finding, rules[sighting.finding.rule])
      let isInScope = try scope.map { try $0.holds(finding) } ?? true
      rows.append(row(sighting, rule, lives[finding.name]) + [isInScope])
      organs += Set(finding.organs).map { ["\(finding.name)", $0] }
    }
    try ground.insert(rows, into: "report_finding")
    try ground.insert(organs, into: "report_finding_organ")
  }

  private static func row(
    _ seen: Sighting, _ rule: Rule?, _ life: FindingLife?
  ) -> [(any DatabaseValueConvertible)?] {
    let finding = seen.finding
    let (part, law) = (seen.words(of: rule), seen.law(of: rule))
    let title = rule?.title ?? Wording(zh: finding.rule, en: finding.rule)
    let basis = law.wording
    return [
      "\(finding.name)", finding.name.ruleNumber ?? 0, finding.rule, title.zh, title.en,
      finding.severity.rawValue, finding.severity.grade, seen.status.rawValue, finding.organCode,
      finding.organName, part.zh, part.en, finding.expected, finding.actual, finding.excess,
      (life?.duty ?? rule?.duty ?? .places).rawValue,
      life?.article ?? BreachArticle.usual(law, ofRule: rule?.breach),
      seen.isPolicy || life?.isPolicy == true, seen.message(rule, .zh), seen.message(rule, .en),
      basis.zh, basis.en, seen.documents,
    ]
  }

  /// All findings that are followed, on the report's day.
  static let rectification = FigureTable(name: "rectification") { ground in
    let entries = try ground.ledger.findingLedger(on: ground.scope.day)
    let judged =
      try ground.scope.subject.map { try PlanSubject.findings(of: $0, in: ground.database) }
      ?? ground.scope.organ.map {
        FindingScope(try OrganTree(ground.database).withBodies([$0]), in: ground.database)
      }
    try ground.insert(
      entries.enumerated().map { place, entry in
        row(entry, place, isInScope: try judged.map { try $0.holds(entry.finding) } ?? true)
      }, into: "report_followed")
  }

  private static func row(
    _ entry: LedgerEntry, _ place: Int, isInScope: Bool
  ) -> [(any DatabaseValueConvertible)?] {
    let (finding, life) = (entry.finding, entry.life)
    let cause = life.cause.map { RootCause.wording($0) }
    return [
      "\(finding.name)", place, finding.rule, finding.severity.rawValue, finding.severity.grade,
      entry.status.rawValue, entry.outcome?.rawValue ?? "", entry.duty.rawValue, entry.article,
      cause?.zh, cause?.en, finding.organCode, finding.organName, entry.problem.zh,
      entry.problem.en, finding.expected, finding.actual, life.owner, life.deadline?.description,
      entry.overdueDays, entry.extensions.count, life.rebounds, entry.followed.isOpen,
      finding.name.isByHand, entry.law.wording.zh, entry.law.wording.en, isInScope,
    ]
  }
}

extension Severity {
  /// 0 for the gravest.
  fileprivate var grade: Int {
    switch self {
    case .critical: 0
    case .major: 1
    case .minor: 2
    case .hint: 3
    }
  }
}
