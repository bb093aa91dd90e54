import BianzhiCore
import BianzhiQuery
import GRDB

extension FigureTable {
  private struct Line {
    let rule: Rule
    let state: UnitJudgement.State
    let reason: String
    var organs = 0
  }

  /// What the rules of the run said of the organs that a leader answers for.
  static let scopeJudged = FigureTable(name: "scope_judged") { ground in
    guard let subject = ground.scope.subject else { return }
    let tree = try OrganTree(ground.database)
    let codes = try WindowLeader(subject, in: ground.database).scope
      .filter { code in tree[code]?.isBody != true }.sorted()
    let judgement = try UnitJudgement(codes, ground)
    var lines: [String: Line] = [:]
    for code in codes {
      try ground.database.execute(sql: "DELETE FROM temp.report_unit")
      try ground.insert(
        tree.withBodies([code]).sorted().map { [$0, $0 == code] }, into: "report_unit")
      for (rule, state, _, reason) in try judgement.rules(of: code) {
        let line = Line(rule: rule, state: state, reason: reason)
        lines["\(rule.id)|\(state.rawValue)|\(reason)", default: line].organs += 1
      }
    }
    try ground.database.execute(sql: "DELETE FROM temp.report_unit")
    try ground.insert(
      lines.sorted { $0.key < $1.key }.map { _, line in
        [
          line.rule.id, line.rule.title.zh, line.rule.title.en, line.state.rawValue, line.reason,
          line.organs,
        ]
      }, into: "report_scope_judged")
  }

  /// Inner bodies of the organs that a leader answers for; `notice` has filled in which these are.
  ///
  /// No number stands where none is approved or no list names any: nobody can say then that there are none.
  static let scopeBodies = FigureTable(name: "scope_bodies") { ground in
    guard ground.scope.subject != nil else { return }
    let open = try ground.openBodies()
    try ground.database.execute(
      sql: """
        INSERT INTO temp.report_scope_body
        SELECT o.code, o.name,
          (SELECT nullif(count(*), 0) FROM approved_body b WHERE b.organ = o.organ),
          (SELECT nullif(count(*), 0) FROM body_strength b WHERE b.organ = o.organ),
          (SELECT sum(b.is_approved = 0) FROM body_strength b WHERE b.organ = o.organ),
          coalesce((SELECT group_concat(body, '、') FROM (
            SELECT b.body FROM body_strength b
            WHERE b.organ = o.organ AND b.is_approved = 0 ORDER BY b.body)), ''),
          (SELECT nullif(0, count(*)) FROM body_strength b WHERE b.organ = o.organ), ''
        FROM organ_on_day o JOIN temp.report_scope_organ s ON s.organ_code = o.code WHERE true
        ON CONFLICT DO NOTHING
        """)
    for (organ, names) in open.sorted(by: { $0.key < $1.key }) {
      let all = Set(names).sorted()
      try ground.database.execute(
        sql: """
          UPDATE temp.report_scope_body
          SET named = coalesce(named, 0) + ?1, open = ?1, open_names = ?2
          WHERE organ_code = (SELECT code FROM organ_on_day WHERE organ = ?3)
          """, arguments: [all.count, all.joined(separator: "、"), organ])
    }
  }
}
