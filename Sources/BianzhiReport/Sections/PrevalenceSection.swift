import BianzhiAudit
import BianzhiCore

/// Problems that many units share, with what the words mean.
enum PrevalenceSection {
  static func section(_ pen: ReportPen) throws -> ReportSection {
    let query = "prevalence.rule"
    let rows = try pen.rows(query)
    var blocks: [ReportBlock] = [.paragraph(try scope(pen))]
    if rows.isEmpty {
      blocks.append(
        .paragraph(
          pen.say(
            "没有可统计的问题：只计已确认且未作废、未免予整改的。",
            "Nothing to count: only findings that are confirmed, and neither void nor exempt, count."
          )))
    } else {
      blocks.append(.table(table(pen, query, rows)))
    }
    blocks.append(.list(definitions(pen), isNumbered: false))
    return ReportSection(
      "prevalence", pen.word("普遍性、倾向性、苗头性问题", "Widespread, trending and emerging problems"), blocks)
  }

  private static func table(
    _ pen: ReportPen, _ query: String, _ rows: [FigureRows.Row]
  ) -> TableBlock {
    TableBlock(
      "prevalence", caption: Prose(pen.word("有同样问题的单位", "Units with the same problem")),
      columns: [
        .text(pen.word("年度", "year")), .text(pen.word("问题", "problem"), isWide: true),
        .number(pen.word("有问题单位", "units")), .number(pen.word("单位总数", "of")),
        .number(pen.word("占比%", "share %")), .text(pen.word("归类", "class")),
        .text(pen.word("单位", "which"), isWide: true),
      ],
      rows: rows.map { row in
        TableBlock.Row([
          Prose(row.text("period")), Prose(pen.text(row, "title")), pen.number(query, row, "units"),
          pen.number(query, row, "of"), pen.number(query, row, "share"),
          Prose(pen.text(row, "class")), Prose(shortened(pen, row.text("organs"))),
        ])
      })
  }

  /// At most ten units, and how many more.
  private static func shortened(_ pen: ReportPen, _ organs: String) -> String {
    let names = organs.split(separator: "；")
    guard names.count > 10 else { return names.joined(separator: pen.word("、", ", ")) }
    return names.prefix(10).joined(separator: pen.word("、", ", "))
      + pen.word(" 等 \(names.count) 个", " and others, \(names.count) in all")
  }

  private static func scope(_ pen: ReportPen) throws -> Prose {
    let query = "prevalence.scope"
    let unconfirmed = try pen.number(query, "all", "unconfirmed")
    var prose: Prose
    if try pen.row(query)?.number("run") != nil {
      let run = try pen.number(query, "all", "run")
      prose = pen.say(
        "还没有审核完的对象，按第 \(run) 次检查的机构统计。",
        "No audit is reviewed yet: counted over the organs of run \(run).")
    } else {
      prose = try pen.say(
        "按已审单位统计，其中下级数据包的单位 \(pen.number(query, "all", "lower_units")) 个。",
        "Counted over audited units; of lower offices' packages: \(pen.number(query, "all", "lower_units"))."
      )
    }
    prose.append(
      pen.say(
        "另有 \(unconfirmed) 个未确认的问题，没有计入。", " Not counted: \(unconfirmed) unconfirmed findings."))
    return prose
  }

  private static func definitions(_ pen: ReportPen) -> [Prose] {
    let limits = PrevalenceThresholds()
    let share = { (thousandths: Int) in "\(thousandths / 10)%" }
    return [
      pen.say(
        "普遍性：有问题单位占比不低于 \(share(limits.widespread))，且不少于 \("\(limits.least)") 个单位。",
        "Widespread: \(share(limits.widespread)) of the units or more, and at least \("\(limits.least)") of them."
      ),
      pen.say(
        "倾向性：连续三个年度占比上升，或者集中于一个系统（占一半以上，且为其单位数份额的一倍半）。",
        """
        Trending: the share rises over three years in a row, or one system has half of the cases and one and a half \
        times its part of the units.
        """),
      pen.say(
        "苗头性：近十二个月首次出现，占比低于 \(share(limits.emerging))。单位少于 \("\(limits.small)") 个的不归类。",
        """
        Emerging: first seen within twelve months, below \(share(limits.emerging)). Fewer than \
        \("\(limits.small)") units are not classed.
        """),
    ]
  }
}
