import BianzhiAudit
import BianzhiCore

/// The findings of the run in numbers: by severity, duty, article and rule.
enum FindingsSection {
  /// - Parameter unfolds: each finding follows with its proof; otherwise the findings stand in one table.
  static func section(_ pen: ReportPen, unfolds: Bool) throws -> ReportSection {
    let title = pen.word("问题", "Findings")
    guard try pen.row("findings.total")?.number("findings") ?? 0 > 0 else {
      return ReportSection(
        "findings", title,
        [
          .paragraph(
            pen.say(
              "运行了的规则没有发现问题；没有检查的见“没有检查的”一节。",
              "The rules that ran found nothing; see the section on what was not checked."))
        ])
    }
    let tables: [ReportBlock] = [
      .table(try severities(pen)), .table(try duties(pen)), .table(try rules(pen)),
      .table(try articles(pen)),
    ]
    let list = try unfolds ? FindingFolds.parts(pen) : [FindingFolds.listPart(pen)]
    return ReportSection("findings", title, tables, parts: list)
  }

  private static let grades = Severity.allCases.map(\.rawValue)

  private static func severities(_ pen: ReportPen) throws -> TableBlock {
    let query = "findings.severity"
    return TableBlock(
      "findings-severity",
      caption: Prose(
        pen.word(
          "按严重程度（一个单位有几种程度的，每种都计它，合计只计一次）",
          "By severity (an organ counts under each that it has, and once in the total)")),
      columns: [
        .text(pen.word("严重程度", "severity"), isWide: true),
        .number(pen.word("问题", "findings"), isSummed: true), .number(pen.word("单位数", "organs")),
      ],
      rows: try pen.rows(query).map { row in
        TableBlock.Row(
          [
            Prose(pen.word(row.key, of: Severity.self)), pen.number(query, row, "findings"),
            pen.number(query, row, "organs"),
          ], tone: pen.tone(row.key))
      }, total: try total(pen, ["findings", "organs"]))
  }

  private static func duties(_ pen: ReportPen) throws -> TableBlock {
    let query = "findings.duty"
    let columns = ["findings"] + grades
    return TableBlock(
      "findings-duty", caption: Prose(pen.word("按职责", "By duty")),
      columns: [.text(pen.word("职责", "duty"), isWide: true)]
        + ([pen.word("问题", "findings")] + Severity.allCases.map { pen.word($0.wording) }).map {
          .number($0, isSummed: true)
        },
      rows: try pen.rows(query).map { row in
        TableBlock.Row(
          [Prose(pen.word(row.key, of: Duty.self))] + columns.map { pen.number(query, row, $0) })
      }, total: try total(pen, columns))
  }

  private static func rules(_ pen: ReportPen) throws -> TableBlock {
    let query = "findings.rule"
    let columns = ["findings"] + grades
    return TableBlock(
      "findings-rule", caption: Prose(pen.word("按种类（规则）", "By kind (rule)")),
      columns: [.text(pen.word("种类", "kind"), isWide: true), .number(pen.word("单位数", "organs"))]
        + ([pen.word("问题", "findings")] + Severity.allCases.map { pen.word($0.wording) }).map {
          .number($0, isSummed: true)
        },
      rows: try pen.rows(query).map { row in
        TableBlock.Row(
          [
            Prose(
              pen.tellsCommands
                ? "\(pen.text(row, "title"))\(pen.word("（\(row.key)）", " (\(row.key))"))"
                : pen.text(row, "title")),
            pen.number(query, row, "organs"),
          ] + columns.map { pen.number(query, row, $0) })
      }, total: try total(pen, ["organs"] + columns))
  }

  private static func articles(_ pen: ReportPen) throws -> TableBlock {
    let query = "findings.article"
    return TableBlock(
      "findings-article",
      caption: Prose(
        pen.word("按违规情形（国务院令第486号第二十六条各项）", "By kind of breach (Order 486, article 26)")),
      columns: [
        .text(pen.word("情形", "kind of breach"), isWide: true),
        .number(pen.word("问题", "findings"), isSummed: true), .number(pen.word("单位数", "organs")),
      ],
      rows: try pen.rows(query).map { row in
        let words =
          Int(row.key).map { pen.word(BreachArticle.wording($0)) }
          ?? pen.word("没有对应的项", "none of them")
        return TableBlock.Row([
          Prose(words), pen.number(query, row, "findings"), pen.number(query, row, "organs"),
        ])
      }, total: try total(pen, ["findings", "organs"]))
  }

  private static func total(_ pen: ReportPen, _ columns: [String]) throws -> TableBlock.Row {
    TableBlock.Row(
      [Prose(pen.word("合计", "total"))]
        + (try columns.map { try pen.number("findings.total", "all", $0) }))
  }
}
