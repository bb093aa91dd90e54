import BianzhiAudit
import BianzhiCore

/// How the report counts, and the queries that its numbers come from.
enum AnnexSection {
  /// Of letters and sheets: how it is counted. Commands and queries are nothing for whom they are sent to; the file's data
  /// hold where each number comes from.
  ///
  /// - Parameter made: by which run and data, where the head does not tell it.
  static func short(_ pen: ReportPen, _ made: [Prose]) -> ReportSection {
    ReportSection(
      "annex", pen.word("附：口径", "Annex: how it is counted"),
      made.map { ReportBlock.paragraph($0) } + [
        .paragraph(
          pen.say(
            "核定数以有效批准文件为准，实有数按口径计，不同编制类型和职务不相抵。",
            """
            Approved numbers are those of documents in force, people count by the calibre, kinds and posts do not net.
            """))
      ])
  }

  /// The queries that its numbers come from.
  private static func queries(_ pen: ReportPen) -> ReportBlock {
    let queries = FigureQuery.all.filter { pen.used.contains($0.name) }
    return .fold(
      FoldBlock(
        pen.say(
          "本报告用到的查询 \("\(queries.count)") 条", "The \("\(queries.count)") queries of this report"),
        blocks: queries.map { query in
          .fold(
            FoldBlock(
              Prose.strong(query.name) + Prose(pen.word("：", ": ") + pen.word(query.title)),
              blocks: [.code(name: query.name, query.sql)]))
        }))
  }

  static func section(_ pen: ReportPen) throws -> ReportSection {
    ReportSection(
      "annex",
      pen.word("附：定义、口径和数字的来源", "Annex: definitions, calibre, and where the numbers come from"),
      [.list(definitions(pen), isNumbered: false)],
      parts: [
        ReportSection(
          "calibre", pen.word("口径", "Calibre"), [.list(try calibre(pen), isNumbered: false)]),
        ReportSection(
          "queries", pen.word("数字的来源", "Where the numbers come from"),
          [
            .paragraph(
              pen.say(
                """
                统计出来的每个数字都带着它的查询、行和列；运行 bianzhi report verify 文件名，就能逐个重算，\
                被改动的、不再成立的、加不起来的都会指出位置和两个值。
                """,
                """
                Each number that was counted carries its query, row and column; bianzhi report verify FILE computes \
                all anew and names, with place and both values, whatever was edited, holds no longer, or does not \
                add up.
                """)),
            queries(pen),
          ]),
      ])
  }

  private static func definitions(_ pen: ReportPen) -> [Prose] {
    [
      pen.say(
        "核定：截至该日有效的批准文件的数；实有：按口径应计的人，一人一编只计一次。",
        "Approved: by the documents in force on the day. Actual: the people who count by the calibre, each once."
      ),
      pen.say(
        "超编 = 实有 − 核定，空编 = 核定 − 实有，小于零的计零；不同编制类型、不同单位、正职与副职之间不相抵。",
        """
        Over = actual − approved and vacant = approved − actual, never below zero; kinds, organs, principals and \
        deputies do not net.
        """),
      pen.say(
        "严重：可能需要移送的；重大：违反规定；一般：不规范；提示：需要核实，尚不是违规。",
        """
        Critical: may have to be referred. Major: a breach. Minor: an irregularity. Hint: to be looked into, no breach \
        yet.
        """),
      pen.say(
        "例外批准内的超出仍列为问题，程度降为一般。问题由人确认之前只是线索，不是结论。",
        """
        What waivers allow is a finding all the same, a minor one. Until somebody confirms it a finding is a lead, not a \
        conclusion.
        """),
    ]
  }

  private static func calibre(_ pen: ReportPen) throws -> [Prose] {
    let name = try pen.row("check.scope")?.text("calibre") ?? ""
    guard let calibre = Calibre.builtIn.first(where: { $0.name == name }) else {
      return [Prose(name)]
    }
    let list = { (states: [PersonState]) in
      states.map { pen.word($0.wording) }.joined(separator: pen.word("、", ", "))
    }
    return [
      pen.say(
        "口径“\(calibre.title.zh)”：只占编制、不计职数的状态：\(list(calibre.quotaOnly))。",
        "Calibre \(calibre.title.en): these states count against the quota only: \(list(calibre.quotaOnly))."
      ),
      pen.say(
        "都不计的状态：\(list(calibre.neither))。其他状态都计；不认识的状态也计，并列出来。",
        "These count against neither: \(list(calibre.neither)). All others count, unknown states too, which are told."
      ),
    ]
  }
}
