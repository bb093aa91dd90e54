import BianzhiAudit
import BianzhiCore

/// What a report on a leader tells of the organs answered for beside quotas, and what nobody checked there.
enum LeaderScopeSections {
  /// Inner bodies and leader posts on the day of the run.
  static func bodiesAndPosts(_ pen: ReportPen) throws -> ReportSection {
    let day = try pen.row("check.scope")?.text("as_of") ?? ""
    var blocks: [ReportBlock] = [
      .paragraph(
        pen.say(
          "以下是 \(day) 的情况。任职时的内设机构和领导职数本报告没有统计，请按当时的批准文件和名册核对。",
          """
          This is how things are on \(day). Inner bodies and leader posts at the start of the term are not counted here: see \
          the documents and lists of that time.
          """))
    ]
    blocks += try bodies(pen)
    blocks.append(try posts(pen))
    return ReportSection(
      "scope", pen.word("内设机构和领导职数", "Inner bodies and leader posts"), blocks)
  }

  private static func bodies(_ pen: ReportPen) throws -> [ReportBlock] {
    let query = "leader.body"
    let rows = try pen.rows(query)
    guard !rows.isEmpty else {
      return [
        .notice(
          pen.say(
            "责任范围内的机构在检查当日都不在机构台账中，内设机构看不出。",
            "On the day of the run the ledger has none of the organs, so nothing can be said of inner bodies."
          ), .minor)
      ]
    }
    let table = bodyTable(query, rows, pen)
    guard rows.contains(where: { $0.number("unapproved") == nil }) else { return [table] }
    return [
      table,
      .notice(
        pen.say(
          "“–”是看不出，不是没有：台账没有核定的内设机构，或者花名册、名单没有写内设机构，或写法判断不了，是否核定请逐个核对。",
          """
          A dash is not known, and no 0: the ledger has no approved inner bodies, or no roster or list names any that \
          could be judged.
          """), .minor),
    ]
  }

  private static func bodyTable(
    _ query: String, _ rows: [FigureRows.Row], _ pen: ReportPen
  ) -> ReportBlock {
    .table(
      TableBlock(
        "leader-bodies", caption: Prose(pen.word("内设机构（个）", "Inner bodies")),
        columns: [
          .text(pen.word("单位", "organ"), isWide: true), .number(pen.word("核定", "approved")),
          .number(pen.word("名单上的", "named")), .number(pen.word("没有核定的", "not approved")),
          .text(pen.word("没有核定的名称", "which"), isWide: true),
          .number(pen.word("判断不了的", "cannot say")),
          .text(pen.word("判断不了的名称", "of which"), isWide: true),
        ],
        rows: rows.map { row in
          TableBlock.Row(
            [Prose(row.text("organ_name"))]
              + ["approved", "named", "unapproved"].map { pen.number(query, row, $0) }
              + [
                Prose(row.text("names")), pen.number(query, row, "open"),
                Prose(row.text("open_names")),
              ])
        }))
  }

  private static func posts(_ pen: ReportPen) throws -> ReportBlock {
    let query = "leader.post"
    let rows = try pen.rows(query)
    guard !rows.isEmpty else {
      return .paragraph(
        pen.say("台账中没有可比较的领导职数。", "The ledger has no leader posts to compare."))
    }
    let titles = [
      pen.word("核定", "approved"), pen.word("实配", "leaders"), pen.word("超配", "over"),
      pen.word("空缺", "vacant"),
    ]
    return .table(
      TableBlock(
        "leader-posts", caption: Prose(pen.word("领导职数（名）", "Leader posts")),
        columns: [
          .text(pen.word("单位", "organ"), isWide: true),
          .text(pen.word("层次和职务", "rank and role"), isWide: true),
        ]
          + titles.map { .number($0) } + [
            .text(pen.word("不能比较的原因", "why not compared"), isWide: true)
          ],
        rows: rows.map { row in
          TableBlock.Row(
            [Prose(row.text("organ_name")), Prose(pen.text(row, "part"))]
              + ["approved", "actual", "over", "vacant"].map { pen.number(query, row, $0) }
              + [Prose(why(row, pen))])
        }))
  }

  private static func why(_ row: FigureRows.Row, _ pen: ReportPen) -> String {
    row.text("reason").split(separator: " ").map { pen.word(Reasons.wording(String($0))) }
      .joined(separator: pen.word("；", "; "))
  }

  /// What nobody can say of the organs answered for, and why.
  static func unchecked(_ pen: ReportPen) throws -> ReportSection {
    let number = { try pen.number("leader.rules", "all", $0) }
    let query = "leader.unchecked"
    let rows = try pen.rows(query)
    var blocks: [ReportBlock] = [
      .paragraph(
        try pen.say(
          """
          责任范围内，规则 \(number("rules")) 条：发现问题的 \(number("found"))，都检查了而没有发现问题的 \(number("clean"))，\
          没有检查或没有全部检查的 \(number("open"))（其中也发现问题的 \(number("both"))）。没有检查的不等于没有问题。
          """,
          """
          Rules in the organs answered for: \(number("rules")); found something \(number("found")), checked all and found \
          nothing \(number("clean")), not or not wholly checked \(number("open")) (of these found something too: \
          \(number("both"))). What was not checked is not clean.
          """))
    ]
    if !rows.isEmpty {
      blocks.append(
        .table(
          TableBlock(
            "leader-unchecked",
            caption: Prose(pen.word("没有检查或没有全部检查的事项", "Not or not wholly checked")),
            columns: [
              .text(pen.word("事项", "what"), isWide: true), .number(pen.word("机构", "organs")),
              .text(pen.word("为什么", "why"), isWide: true),
            ],
            rows: rows.map { row in
              TableBlock.Row([
                Prose(pen.text(row, "title")), pen.number(query, row, "organs"),
                Prose(UnitWords.why(row.text("reason"), pen)),
              ])
            })))
    }
    return ReportSection(
      "unchecked", pen.word("没有检查的，和为什么", "What was not checked, and why"), blocks)
  }
}
