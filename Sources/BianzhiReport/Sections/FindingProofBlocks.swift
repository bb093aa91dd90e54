import BianzhiAudit
import BianzhiCore
import BianzhiQuery

/// The proof of one finding: how its numbers come about, and the rows behind it, people masked.
enum FindingProofBlocks {
  /// So many rows are shown; the others are counted.
  private static let mostRows = 40

  static func blocks(_ pen: ReportPen, finding: String) throws -> [ReportBlock] {
    let proof = try pen.ledger.explain(finding, run: pen.stamp.scope.run)
    var blocks: [ReportBlock] = []
    let sums = proof.arithmetic.map { Prose(pen.word($0)) }
    if !sums.isEmpty { blocks.append(.list(sums, isNumbered: false)) }
    let rows = proof.inOrder
    guard !rows.isEmpty else { return blocks }
    blocks.append(.table(table(pen, finding, rows)))
    if rows.count > mostRows {
      let more = rows.count - mostRows
      blocks.append(
        .paragraph(
          pen.say(
            "另有 \("\(more)") 行没有列出；全部见 bianzhi explain \(finding)。",
            "\("\(more)") more rows are not listed; bianzhi explain \(finding) lists all.")))
    }
    return blocks
  }

  private static func table(
    _ pen: ReportPen, _ finding: String, _ rows: [EvidenceRow]
  ) -> TableBlock {
    let style = HeaderStyle(pen.language)
    let proof = Tables.explanation(reveals: false, file: \.fileAndSheet).columns
    let columns = proof.map(\.heading).map { column -> TableBlock.Column in
      let title = column.heading(style)
      return column.isNumber ? .number(title) : .text(title, isWide: column.key == "reason")
    }
    return TableBlock(
      "proof-\(finding)",
      caption: pen.say("\(finding) 的数据行", "The rows behind \(finding)"), columns: columns,
      rows: rows.prefix(mostRows).map { row in
        TableBlock.Row(proof.map { Prose($0.value(row, pen.language).text(style)) })
      })
  }
}
