import BianzhiAudit
import BianzhiCore
import BianzhiQuery

/// Exceptions that somebody approved.
enum WaiverSection {
  private static let most = 200

  static func section(_ pen: ReportPen) throws -> ReportSection {
    let query = "waivers.list"
    let rows = try pen.rows(query)
    let total = { try pen.number("waivers.total", "all", $0) }
    var blocks: [ReportBlock] = [
      .paragraph(
        try pen.say(
          """
          有效的例外批准 \(total("in_force")) 条，涉及 \(total("organs")) 个单位、允许超出 \(total("people")) 人；\
          已过期 \(total("past")) 条。没有文号、批准人或期限的不起作用，不在其内。
          """,
          """
          In force: \(total("in_force")), of \(total("organs")) organs, allowing \(total("people")) people over; \
          past: \(total("past")). One without document, approver or end allows nothing and is not among them.
          """))
    ]
    blocks.append(.table(table(pen, rows)))
    if rows.count > most {
      blocks.append(
        .notice(
          Prose(
            pen.word(
              "另有 \(rows.count - most) 条没有列出。", "\(rows.count - most) more are not listed.")),
          .minor))
    }
    return ReportSection("waivers", pen.word("例外批准", "Waivers"), blocks)
  }

  private static func table(_ pen: ReportPen, _ rows: [FigureRows.Row]) -> TableBlock {
    TableBlock(
      "waivers", caption: Prose(pen.word("有效的例外批准", "Waivers in force")),
      columns: [
        .text(pen.word("单位", "organ"), isWide: true), .text(pen.word("项目", "part")),
        .number(pen.word("允许超出", "people")), .text(pen.word("至", "until")),
        .text(pen.word("文号", "document")), .text(pen.word("批准人", "approver")),
        .text(pen.word("事由", "reason")),
      ],
      rows: rows.prefix(most).map { row in
        TableBlock.Row([
          Prose(row.text("organ_name")), Prose(part(pen, row)),
          pen.number("waivers.list", row, "people"), Prose(row.text("until")),
          Prose(row.text("document")), Prose(row.text("approver")), Prose(row.text("reason")),
        ])
      })
  }

  private static func part(_ pen: ReportPen, _ row: FigureRows.Row) -> String {
    let sort: Rule.Part = row.text("about") == "quota" ? .quotaKind : .post
    return pen.word(PartWords.words(row.text("part"), sort))
  }
}
