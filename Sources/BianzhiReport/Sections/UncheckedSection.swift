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
    if let older = try older(pen) { blocks.append(older) }
    blocks += try words(pen)
    if let reasons = try reasons(pen) { blocks.append(.table(reasons)) }
    if let rules = try rules(pen) { blocks.append(.table(rules)) }
    if let leftOut = try leftOut(pen) { blocks.append(.notice(leftOut, .minor)) }
    return ReportSection(
      "unchecked", pen.word("没有检查的，和为什么", "What was not checked, and why"), blocks)
  }

  /// Nothing is known of how organs are now that handed in nothing this time.
  private static func older(_ pen: ReportPen) throws -> ReportBlock? {
    let organs = try pen.rows("unchecked.older")
    guard !organs.isEmpty else { return nil }
    let names = organs.map {
      "\($0.text("organ_name"))\(pen.word("（", " ("))\($0.text("data_day"))\(pen.word("）", ")"))"
    }
    .joined(separator: pen.word("、", ", "))
    let count = try pen.number("check.total", "all", "organs_older")
    return .notice(
      pen.say(
        "本期没有交花名册、按以前的检查的机构 \(count) 个：\(names)。以上数字不能说明它们现在的情况，请收齐后再检查。",
        """
        Organs that handed in no roster this time and were judged by an older one: \(count): \(names). Nothing here says \
        how they are now: import the new ones and check again.
        """), .minor)
  }

  /// Words of the rosters that nobody knows, and who bears them.
  private static func words(_ pen: ReportPen) throws -> [ReportBlock] {
    let rows = try pen.rows("unchecked.word")
    guard !rows.isEmpty else { return [] }
    return [
      .table(
        TableBlock(
          "unknown-words",
          caption: Prose(pen.word("名册中意思不明的词，请核对", "Words of rosters that are not known")),
          columns: [
            .text(pen.word("栏目", "column")), .text(pen.word("词", "word"), isWide: true),
            .number(pen.word("人", "people")), .text(pen.word("怎么处理", "how they count")),
            .text(pen.word("机构", "which"), isWide: true),
          ],
          rows: rows.map { row in
            let counts = row.text("field") == "state"
            return TableBlock.Row([
              Prose(pen.text(row, "field")), Prose(row.text("word")),
              pen.number("unchecked.word", row, "people"),
              Prose(
                counts
                  ? pen.word("照计", "they count") : pen.word("不判断该类编制", "the kind is not judged")),
              Prose(row.text("names")),
            ])
          }))
    ]
  }

  /// The rules that a run of some rules was not asked for.
  private static func leftOut(_ pen: ReportPen) throws -> Prose? {
    guard try pen.row("check.scope")?.number("is_filtered") == 1 else { return nil }
    let ran = Set(try pen.rows("unchecked.rule").map(\.key))
    let left = Rule.builtIn.filter { !ran.contains($0.id) }
    guard !left.isEmpty else { return nil }
    let names = left.map { pen.word($0.title) }.joined(separator: pen.word("、", ", "))
    return pen.say(
      "该次检查只运行了部分规则，没有运行的还有 \("\(left.count)") 条：\(names)。",
      "The run looked at some rules only; \("\(left.count)") more were left out: \(names).")
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
    let rows = try pen.rows("unchecked.rule").map { row in
      (row: row, outcome: try row.word("outcome", of: RuleOutcome.Kind.self))
    }.filter { $0.outcome != .checked }
    guard !rows.isEmpty else { return nil }
    return TableBlock(
      "rules-not-run",
      caption: Prose(pen.word("没有运行或不适用的规则", "Rules that did not run or do not apply")),
      columns: [
        .text(pen.word("规则", "rule"), isWide: true), .text(pen.word("结果", "outcome")),
        .text(pen.word("缺什么", "what is missing"), isWide: true),
      ],
      rows: rows.map { row, became in
        let rule = Rule.builtIn.first { $0.id == row.key }
        let title = rule.map { pen.word($0.title) } ?? row.key
        return TableBlock.Row([
          Prose(pen.tellsCommands ? "\(title)\(pen.word("（\(row.key)）", " (\(row.key))"))" : title),
          Prose(outcome(pen, became)), Prose(why(pen, row.text("reason"))),
        ])
      })
  }

  private static func outcome(_ pen: ReportPen, _ outcome: RuleOutcome.Kind) -> String {
    switch outcome {
    case .failed: pen.word("未能运行", "failed")
    case .notRun: pen.word("没有运行", "not run")
    case .notApplicable: pen.word("不适用", "not applicable")
    case .checked: pen.word("已检查", "checked")
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
