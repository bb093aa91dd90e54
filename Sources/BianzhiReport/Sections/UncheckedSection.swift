import BianzhiAudit
import BianzhiCore
import BianzhiQuery

/// What was not checked, and why: it is not clean, it is not known.
enum UncheckedSection {
  private static let most = 10

  static func section(_ pen: ReportPen) throws -> ReportSection {
    let check = { try pen.number("check.total", "all", $0) }
    var blocks: [ReportBlock] = [
      .paragraph(
        try pen.say(
          """
          规则 \(check("rules")) 条，运行了 \(check("rules_checked")) 条。机构 \(check("organs")) 个，\
          有可用花名册的 \(check("organs_with_roster")) 个。留置未存入的行 \(check("held_rows"))，本报告的数字不含这些行。
          """,
          """
          Rules: \(check("rules")), of which \(check("rules_checked")) ran. Organs: \(check("organs")), of which \
          \(check("organs_with_roster")) have a roster to judge by. Rows held back: \(check("held_rows")); the numbers \
          here are without them.
          """))
    ]
    if let reasons = try reasons(pen) { blocks.append(.table(reasons)) }
    if let rules = try rules(pen) { blocks.append(.table(rules)) }
    return ReportSection(
      "unchecked", pen.word("没有检查的，和为什么", "What was not checked, and why"), blocks)
  }

  private static func reasons(_ pen: ReportPen) throws -> TableBlock? {
    let query = "unchecked.reason"
    let rows = try pen.rows(query)
    guard !rows.isEmpty else { return nil }
    let organs = Dictionary(grouping: try pen.rows("unchecked.organ")) { $0.text("reason") }
    return TableBlock(
      "unchecked", caption: Prose(pen.word("没有检查或没有全部检查的机构", "Organs not or not wholly checked")),
      columns: [
        .text(pen.word("原因", "reason"), isWide: true), .number(pen.word("机构", "organs")),
        .number(pen.word("人", "people")), .text(pen.word("规则", "rules"), isWide: true),
        .text(pen.word("机构名称", "which"), isWide: true),
      ],
      rows: rows.map { row in
        TableBlock.Row([
          Prose(pen.word(Reasons.wording(row.key))), pen.number(query, row, "organs"),
          pen.number(query, row, "people"), Prose(titles(pen, row.text("rule_ids"))),
          Prose(names(pen, organs[row.key] ?? [])),
        ])
      })
  }

  private static func titles(_ pen: ReportPen, _ ids: String) -> String {
    ids.split(separator: ",").map { id in
      Rule.builtIn.first { $0.id == id }.map { pen.word($0.title) } ?? String(id)
    }.joined(separator: pen.word("、", ", "))
  }

  private static func names(_ pen: ReportPen, _ rows: [FigureRows.Row]) -> String {
    let names = rows.prefix(most).map { $0.text("organ_name") }
    let more = rows.count - names.count
    return names.joined(separator: pen.word("、", ", "))
      + (more > 0 ? pen.word(" 等，另 \(more) 个", " and \(more) more") : "")
  }

  private static func rules(_ pen: ReportPen) throws -> TableBlock? {
    let rows = try pen.rows("unchecked.rule").filter { $0.text("outcome") != "checked" }
    guard !rows.isEmpty else { return nil }
    return TableBlock(
      "rules-not-run",
      caption: Prose(pen.word("没有运行或不适用的规则", "Rules that did not run or do not apply")),
      columns: [
        .text(pen.word("规则", "rule"), isWide: true), .text(pen.word("结果", "outcome")),
        .text(pen.word("缺什么", "what is missing"), isWide: true),
      ],
      rows: rows.map { row in
        let rule = Rule.builtIn.first { $0.id == row.key }
        let title = rule.map { pen.word($0.title) } ?? row.key
        return TableBlock.Row([
          Prose("\(title)\(pen.word("（\(row.key)）", " (\(row.key))"))"),
          Prose(outcome(pen, row.text("outcome"))), Prose(why(pen, row.text("reason"))),
        ])
      })
  }

  private static func outcome(_ pen: ReportPen, _ code: String) -> String {
    switch code {
    case "failed": pen.word("未能运行", "failed")
    case "not_run": pen.word("没有运行", "not run")
    default: pen.word("不适用", "not applicable")
    }
  }

  private static func why(_ pen: ReportPen, _ code: String) -> String {
    let data = Reasons.data(code)
    guard data.isEmpty else {
      return data.map { pen.word($0) }.joined(separator: pen.word("、", ", "))
    }
    return pen.word(Reasons.wording(code))
  }
}
