package import BianzhiCore
import GRDB

/// Everything behind one line of strength: its documents, its people counted and left out.
package struct StrengthExplanation: Sendable {
  package let asOf: CalendarDay
  package let calibre: String
  package let line: StrengthRow
  /// Further organs whose people count against the same quota, by their codes.
  package let sharedWith: [String]
  package let rows: [EvidenceRow]

  /// The approvals that the number rests on, in their order.
  package var approvals: [EvidenceRow] {
    rows.others.filter { $0.reason.isEmpty && ($0.total != nil || $0.change != nil) }
  }
}

/// Why a line of strength cannot be explained.
package enum StrengthError: Problem {
  /// The organ has neither an approval nor people of the kind on that day.
  case noLine(organ: String, kind: String, day: CalendarDay, kinds: [String])
  /// The organ shares the quota of another one, which has the line.
  case shared(organ: String, kind: String, lead: String, name: String)

  package var status: ExitStatus { .notFound }

  package var wording: Wording {
    switch self {
    case .shared(let organ, let kind, let lead, let name):
      return Wording(
        zh:
          "\(organ) 的\(kind)与 \(name)（\(lead)）共用，合并计算。请改用：bianzhi explain strength \(lead) \(kind)",
        en: """
          \(organ) shares the quota of \(kind) with \(name) (\(lead)), where all are counted. Use: bianzhi explain \
          strength \(lead) \(kind)
          """)
    case .noLine(let organ, let kind, let day, let kinds):
      let list = kinds.joined(separator: "、")
      return Wording(
        zh: "\(organ) 在 \(day) 没有\(kind)这一行。"
          + (kinds.isEmpty ? "当日没有它的核定和花名册，请先导入。" : "请改用：\(list)。"),
        en: "\(organ) has no line of strength for \(kind) on \(day). "
          + (kinds.isEmpty
            ? "The ledger has neither approvals nor a roster of it for that day; import them first."
            : "Use one of: \(list)."))
    }
  }
}

extension Ledger {
  /// Whether a rule compares the people of each kind with its quota, waivers beside it.
  private static func comparesStrength(_ rule: Rule) -> Bool {
    rule.isCore && rule.part == .quotaKind
      && [Fact.strength, .waivedQuota].allSatisfy { rule.factNames.contains($0.name) }
  }

  /// Explains a line of strength by the rows that the rule on overruns takes.
  ///
  /// - Parameters:
  ///   - kind: as documents and rosters write it.
  ///   - asOf, run, calibre: as ``eachStrength(asOf:run:calibre:_:_:)`` takes them.
  /// - Throws: ``StrengthError``, ``RuleError``.
  package func explainStrength(
    of code: String, kind: String, asOf: CalendarDay?, run: Int?, calibre: String?
  ) throws -> StrengthExplanation {
    try reading { database in
      let setting = try Self.strengthSetting(database, asOf: asOf, run: run, calibre: calibre)
      let key = try OrganKey.number(of: code, in: database)
      // Who shares a quota is counted with the others.
      let isShared = try Bool.fetchOne(
        database,
        sql: """
          SELECT EXISTS (SELECT 1 FROM quota_cover c JOIN quota_row q ON q.id = c.quota
            WHERE ? IN (q.organ, c.organ))
          """, arguments: [key])
      let preparation = try Preparation(
        database, setting,
        focus: isShared == true
          ? .everything : .finding(organ: key ?? 0, person: nil, payMonth: nil))
      guard let rule = Rule.builtIn.first(where: Self.comparesStrength) else {
        preconditionFailure("the rule on overruns is not built in")
      }
      let organ = preparation.organ(key ?? 0)
      preparation.shown = organ
      try preparation.fill(rule.factNames)
      guard let part = try preparation.quotaKind(kind, of: organ) else {
        if let lead = try Self.lead(of: organ, kind, preparation) {
          throw StrengthError.shared(organ: code, kind: lead.kind, lead: lead.code, name: lead.name)
        }
        let kinds = try String.fetchAll(
          database,
          sql: "SELECT kind FROM all_strength WHERE organ = ? AND kind <> '' ORDER BY kind",
          arguments: [organ])
        throw StrengthError.noLine(organ: code, kind: kind, day: setting.asOf, kinds: kinds)
      }
      return try Self.explanation(organ, part, rule, setting, database)
    }
  }

  /// The organ with whose quota of a kind another one's people count; nil for an organ that shares none of it.
  private static func lead(
    of member: Int64, _ kind: String, _ preparation: Preparation
  ) throws -> (code: String, name: String, kind: String)? {
    let asked = QuotaKind(recorded: kind)
    return try Row.fetchAll(
      preparation.database,
      sql: """
        SELECT m.lead, m.kind, o.code, o.name FROM quota_member m JOIN organ_on_day o ON o.organ = m.lead
        WHERE m.member = ? ORDER BY m.kind
        """, arguments: [member]
    ).first { row in
      let word: String = row["kind"]
      return word == asked?.rawValue || asked?.parent?.rawValue == word
    }.map { (code: $0["code"], name: $0["name"], kind: $0["kind"]) }
  }

  private static func explanation(
    _ organ: Int64, _ part: String, _ rule: Rule, _ setting: CheckSetting, _ database: Database
  ) throws -> StrengthExplanation {
    let line = try RawStatement(
      database, "\(StrengthRow.columns) WHERE s.organ = ? AND s.kind = ?")
    line.bind(organ, at: 1)
    line.bind(part, at: 2)
    guard try line.next() else {
      preconditionFailure("a kind of strength without its line")
    }
    let statement = try RawStatement(database, rule.evidence)
    statement.bindNamed(":organ", organ)
    statement.bindNamed(":part", part)
    var (evidence, rows): ([EvidenceRow], RuleRow) = (
      [], RuleRow(statement, of: rule, isEvidence: true)
    )
    while try rows.next() { evidence.append(try EvidenceRow(rows, nil)) }
    let shared = try String.fetchOne(
      database, sql: "SELECT codes FROM sharing_organs WHERE organ = ? AND kind = ?",
      arguments: [organ, part])
    return StrengthExplanation(
      asOf: setting.asOf, calibre: setting.calibre, line: try StrengthRow(line),
      sharedWith: shared?.split(separator: "+").map(String.init) ?? [], rows: evidence)
  }
}
