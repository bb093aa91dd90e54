import BianzhiAudit
import BianzhiCore
import BianzhiQuery

/// Each finding of the run: what is wrong, and, where it unfolds, the proof of it.
enum FindingFolds {
  /// So many findings are listed without proof behind those that have one.
  private static let mostListed = 1000

  /// A part for each duty, with the findings by rule; the gravest unfold to their proof.
  static func parts(_ pen: ReportPen) throws -> [ReportSection] {
    let all = try pen.rows("findings.list")
    let proven = Array(all.prefix(pen.stamp.proofs))
    var parts: [ReportSection] = try pen.rows("findings.duty").compactMap { duty in
      let own = proven.filter { $0.text("duty") == duty.key }
      guard !own.isEmpty else { return nil }
      let blocks = try pen.rows("findings.rule").flatMap { rule -> [ReportBlock] in
        let found = own.filter { $0.text("rule") == rule.key }
        guard !found.isEmpty else { return [] }
        return [.paragraph(try heading(pen, rule))]
          + (try found.map { .fold(try fold(pen, $0)) })
      }
      return ReportSection(
        "duty-\(duty.key)", pen.word(duty.key, of: Duty.self), blocks)
    }
    if all.count > proven.count { parts.append(try listPart(pen, from: proven.count)) }
    return parts
  }

  private static func heading(_ pen: ReportPen, _ rule: FigureRows.Row) throws -> Prose {
    Prose.strong(pen.text(rule, "title"))
      + pen.say(
        "：\(pen.number("findings.rule", rule, "findings")) 个，\(pen.number("findings.rule", rule, "organs")) 个单位",
        ": \(pen.number("findings.rule", rule, "findings")), \(pen.number("findings.rule", rule, "organs")) organs"
      )
  }

  /// The findings in one table.
  static func listPart(_ pen: ReportPen, from start: Int = 0) throws -> ReportSection {
    let query = "findings.list"
    let all = try pen.rows(query)
    let shown = all.dropFirst(start).prefix(mostListed)
    let table = TableBlock(
      "findings-list",
      caption: Prose(
        pen.word(start > 0 ? "其他问题" : "问题清单", start > 0 ? "Further findings" : "Findings")
          + (pen.tellsCommands
            ? pen.word("，逐条证明见 bianzhi explain", "; bianzhi explain proves each") : "")),
      columns: [
        .text(pen.word("编号", "number")), .text(pen.word("严重程度", "severity")),
        .text(pen.word("单位", "organ")), .text(pen.word("问题", "finding"), isWide: true),
        .number(pen.word("核定", "expected")), .number(pen.word("实有", "actual")),
        .number(pen.word("超出", "excess")), .text(pen.word("状态", "status")),
      ],
      rows: shown.map { row in
        TableBlock.Row(
          [
            Prose(row.key), Prose(pen.word(row.text("severity"), of: Severity.self)),
            Prose(row.text("organ_name")), Prose(pen.text(row, "message")),
          ] + ["expected", "actual", "excess"].map { pen.number(query, row, $0) } + [
            Prose(pen.word(row.text("status"), of: FindingStatus.self))
          ], tone: pen.tone(row.text("severity")))
      })
    var blocks: [ReportBlock] = [.table(table)]
    if start + shown.count < all.count {
      let rest = try pen.number("findings.behind", "\(start + shown.count)", "findings")
      blocks.append(
        .notice(
          pen.tellsCommands
            ? pen.say(
              "另有 \(rest) 个问题没有列出；全部见 bianzhi export findings。",
              "\(rest) more findings are not listed; bianzhi export findings writes all.")
            : pen.say("另有 \(rest) 个问题没有列出。", "\(rest) more findings are not listed."), .minor))
    }
    return ReportSection("findings-all", pen.word("问题清单", "List of findings"), blocks)
  }

  private static func fold(_ pen: ReportPen, _ row: FigureRows.Row) throws -> FoldBlock {
    let severity = row.text("severity")
    let summary =
      Prose.strong(row.key) + " \(pen.word(severity, of: Severity.self)) · "
      + "\(row.text("organ_name"))\(pen.word("：", ": "))\(pen.text(row, "message"))"
    return FoldBlock(
      summary, tone: pen.tone(severity), filter: severity,
      blocks: try facts(pen, row) + FindingProofBlocks.blocks(pen, finding: row.key))
  }

  /// Numbers, articles and documents of a finding.
  private static func facts(
    _ pen: ReportPen, _ row: FigureRows.Row
  ) throws -> [ReportBlock] {
    let number = { pen.number("findings.list", row, $0) }
    var items: [Prose] = []
    if row.number("actual") != nil {
      items.append(
        pen.say(
          "核定 \(number("expected"))，实有 \(number("actual"))，超出 \(number("excess"))",
          "Expected \(number("expected")), actual \(number("actual")), excess \(number("excess"))"))
    }
    let basis = pen.text(row, "basis")
    if !basis.isEmpty { items.append(pen.say("依据：\(basis)", "Basis: \(basis)")) }
    let documents = row.text("documents")
    if !documents.isEmpty {
      items.append(pen.say("文件：\(documents)", "Documents: \(documents)"))
    }
    let status = pen.word(row.text("status"), of: FindingStatus.self)
    items.append(
      pen.say(
        "单位代码 \(row.text("organ_code"))；规则 \(row.text("rule"))；状态：\(status)",
        "Organ code \(row.text("organ_code")); rule \(row.text("rule")); status: \(status)"))
    return [.list(items, isNumbered: false)]
  }
}
