import BianzhiAudit
import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// Tables of findings, with the chain's last link as last column.
enum RectificationTable {
  /// - Parameter short: the columns a table on a terminal shows; all where empty.
  static func write(
    _ ledger: Ledger, _ columns: [ResultColumn], _ rows: [[ResultValue]],
    _ request: OutputRequest, short: [String] = []
  ) throws {
    guard request.format == .table else {
      let chain = try Chain.value(ledger)
      try ResultWriter.write(
        ResultTable(columns: columns + [Chain.column], rows: rows.map { $0 + [chain] }), request)
      return
    }
    let kept = columns.indices.filter { short.isEmpty || short.contains(columns[$0].key) }
    try ResultWriter.write(
      ResultTable(
        columns: kept.map { columns[$0] }, rows: rows.map { row in kept.map { row[$0] } }), request)
    try Chain.note(ledger)
  }

  static func day(_ day: CalendarDay?) -> ResultValue {
    day.map { .text($0.description) } ?? .none
  }

  static func text(_ text: String?) -> ResultValue { text.map { .text($0) } ?? .none }

  static func number(_ number: Int?) -> ResultValue { number.map { .integer($0) } ?? .none }
}

/// 问题清单: what an organ is told.
enum LetterTable {
  static let columns = [
    ResultColumn("finding", Said(zh: "问题编号", en: "finding"), .identifier),
    ResultColumn("organ_name", Said(zh: "机构名称", en: "organ name")),
    ResultColumn("problem", Said(zh: "问题", en: "problem"), .sentence),
    ResultColumn("basis", Said(zh: "依据", en: "basis")),
    ResultColumn("article", Said(zh: "违规情形", en: "article")),
    ResultColumn("requirement", Said(zh: "整改要求", en: "requirement")),
    ResultColumn("deadline", Said(zh: "整改时限", en: "deadline"), .identifier),
    ResultColumn("document", Said(zh: "通知文号", en: "document"), .identifier),
  ]

  /// What a table on a terminal shows.
  static let short = columns.map(\.key).filter { $0 != "basis" }

  private static let usualRequirement = Said(
    zh: "请制定整改方案，报送措施、责任人、目标和时限",
    en: "Hand in a plan with measure, owner, target and deadline")

  static func values(_ entry: LedgerEntry) -> [ResultValue] {
    let language = Console.language
    let basis = entry.basis.map { code in
      let law = LegalBasis(code)
      return entry.rule == "hand" && !law.isVerified ? code : law.said[language]
    }
    let article = entry.article.map { number in
      ResultValue.word(code: "\(number)", said: BreachArticle.said(number))
    }
    return [
      .text("\(entry.name)"), .text(entry.organName), .text(entry.problem[language]),
      .text(basis.joined(separator: "; ")), article ?? .none,
      .text(entry.life.target ?? usualRequirement[language]),
      RectificationTable.day(entry.life.deadline), RectificationTable.text(entry.life.notice),
    ]
  }
}
