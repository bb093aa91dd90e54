import BianzhiCore
import BianzhiQuery
import GRDB

extension FigureTable {
  /// The organ that the report is about, with its inner bodies: those approved, and those that its lists name.
  static let unit = FigureTable(name: "unit") { ground in
    guard let code = ground.scope.organ else { return }
    let codes = try OrganTree(ground.database).withBodies([code]).sorted()
    try ground.insert(codes.map { [$0, $0 == code] }, into: "report_unit")
    try ground.fillFacts(["body_strength"])
    try ground.database.execute(
      sql: """
        INSERT INTO temp.report_unit_body
        SELECT 'approved', b.name, NULL, 1, b.document, b.since, NULL
        FROM approved_body b JOIN organ_on_day o ON o.organ = b.organ WHERE o.code = :code
        UNION ALL
        SELECT 'named', b.body, b.counted, b.is_approved, NULL, NULL, b.listed_on
        FROM body_strength b JOIN organ_on_day o ON o.organ = b.organ WHERE o.code = :code
        """, arguments: ["code": code])
  }

  /// What each rule of the run said of the organ: found, clean, or why it says nothing.
  static let judged = FigureTable(name: "judged") { ground in
    guard let code = ground.scope.organ else { return }
    let judgement = try UnitJudgement([code], ground)
    try ground.insert(
      judgement.rules(of: code).map { rule, state, findings, reason in
        [
          rule.id, rule.title.zh, rule.title.en, rule.duty.rawValue, state.rawValue, findings,
          reason,
        ]
      }, into: "report_judged")
  }

  /// The documents that approve something of the organ.
  static let approvals = FigureTable(name: "approvals") { ground in
    guard let code = ground.scope.organ else { return }
    let rows = try ground.ledger.approvalRows().filter { $0.organCode == code }
    try ground.insert(
      rows.enumerated().map { place, row in
        let quotas = row.quotas.sorted { $0.key < $1.key }
        let words = { (language: Language) in
          quotas.map { "\(PartWords.words($0.key, .quotaKind)[language]) \($0.value)" }
            .joined(separator: language == .zh ? "；" : "; ")
        }
        return [
          place + 1, row.document, row.day, words(.zh), words(.en), row.postParts.count, row.bodies,
        ]
      }, into: "report_approval")
  }

  /// The organ's plans to use places.
  static let usePlans = FigureTable(name: "use_plans") { ground in
    guard let code = ground.scope.organ else { return }
    let rows = try ground.ledger.usePlanRows(asOf: nil, run: ground.run.number)
      .filter { $0.organCode == code }
    try ground.insert(
      rows.enumerated().map { place, row in
        [
          place + 1, row.kind, row.document, row.since, row.until, row.people, row.used, row.left,
          row.returned, row.isLive,
        ]
      }, into: "report_use_plan")
  }
}
