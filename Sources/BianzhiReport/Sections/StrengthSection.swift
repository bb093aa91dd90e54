import BianzhiAudit
import BianzhiCore
import BianzhiQuery

/// Approved against actual: by unit as bars, by kind, leader posts, and where which kind is over.
enum StrengthSection {
  /// So many units are shown each; the others stand in one row together.
  private static let mostBars = 30
  private static let mostHeat = 40

  /// Nil where nothing can be compared.
  static func section(_ pen: ReportPen) throws -> ReportSection? {
    guard try pen.row("strength.total")?.number("organs") ?? 0 > 0 else { return nil }
    let total = { try pen.number("strength.total", "all", $0) }
    var blocks: [ReportBlock] = [
      .paragraph(
        try pen.say(
          """
          可以比较的 \(total("organs")) 个单位核定 \(total("approved"))、实有 \(total("actual"))，\
          超编 \(total("over"))（\(total("organs_over")) 个单位；例外批准内 \(total("waived"))），\
          空编 \(total("vacant"))（不含空编不能确定的：\(total("organs_vacancy_unknown")) 个单位有）。\
          超编和空编按单位和编制类型分别计算，互不抵消；\(total("organs_not_compared")) 个单位有编制类型不能比较，未计入。
          """,
          """
          The \(total("organs")) organs that can be compared: approved \(total("approved")), actual \
          \(total("actual")), over \(total("over")) (\(total("organs_over")) organs; within waivers \
          \(total("waived"))), vacant \(total("vacant")) (without those that are not known, of \
          \(total("organs_vacancy_unknown")) organs). Over and vacant are counted by organ and kind and never \
          net; \(total("organs_not_compared")) organs have kinds that cannot be compared and are left out.
          """)),
      .bars(try bars(pen)), .table(try kinds(pen)),
    ]
    if let heat = try heat(pen) { blocks.append(.table(heat)) }
    if let posts = try posts(pen) { blocks.append(.table(posts)) }
    return ReportSection("strength", pen.word("编制和职数使用", "Use of quotas and posts"), blocks)
  }

  private static let columns = ["approved", "actual", "over", "vacant"]

  private static func titles(_ pen: ReportPen) -> [String] {
    [
      pen.word("核定", "approved"), pen.word("实有", "actual"), pen.word("超编", "over"),
      pen.word("空编", "vacant"),
    ]
  }

  private static func bars(_ pen: ReportPen) throws -> BarBlock {
    let query = "strength.organ"
    let rows = try pen.rows(query)
    let shown = rows.count <= mostBars + 10 ? rows : Array(rows.prefix(mostBars))
    let bars = shown.map { row in
      let figures = columns.map { column in
        row.shown(column).map {
          Figure(text: $0, mark: FigureMark(query, row.key, column))
        }
      }
      return BarBlock.Bar(
        label: Prose.safe(row.text("organ_name")), approved: figures[0], actual: figures[1],
        over: figures[2], vacant: figures[3])
    }
    let total = try columns.map { try pen.number("strength.total", "all", $0) }
    return BarBlock(
      name: "strength-organs",
      caption: Prose(pen.word("核定与实有（人），超编最多的在前", "Approved and actual people, most over first")),
      bars: bars, rest: try rest(pen, behind: shown.count, of: rows.count),
      total: TableBlock.Row([Prose(pen.word("合计", "total"))] + total),
      titles: [pen.word("单位", "organ")] + titles(pen))
  }

  /// All other units in one row.
  private static func rest(
    _ pen: ReportPen, behind shown: Int, of all: Int
  ) throws -> TableBlock.Row? {
    guard shown < all else { return nil }
    let (query, key) = ("strength.behind", "\(shown)")
    let organs = try pen.number(query, key, "organs")
    return TableBlock.Row(
      [pen.say("其余 \(organs) 个单位", "\(organs) other organs")]
        + (try columns.map { try pen.number(query, key, $0) }))
  }

  private static func kinds(_ pen: ReportPen) throws -> TableBlock {
    let query = "strength.kind"
    let rows = try pen.rows(query).map { row in
      TableBlock.Row(
        [
          Prose(pen.word(PartWords.words(row.key, .quotaKind))),
          pen.number(query, row, "organs"),
        ] + columns.map { pen.number(query, row, $0) } + [pen.number(query, row, "waived")],
        tone: row.number("over") ?? 0 > 0 ? .major : .plain)
    }
    let total = try columns.map { try pen.number("strength.total", "all", $0) }
    return TableBlock(
      "strength-kinds", caption: Prose(pen.word("按编制类型（人）", "By quota kind (people)")),
      columns: [
        .text(pen.word("编制类型", "quota kind"), isWide: true), .number(pen.word("单位数", "organs")),
      ] + titles(pen).map { .number($0, isSummed: true) }
        + [.number(pen.word("例外批准内", "within waivers"), isSummed: true)],
      rows: rows,
      total: TableBlock.Row(
        [Prose(pen.word("合计", "total")), try pen.number("strength.total", "all", "organs")]
          + total + [try pen.number("strength.total", "all", "waived")]))
  }

  /// Units with somebody over, by kind: the darker the more.
  private static func heat(_ pen: ReportPen) throws -> TableBlock? {
    let cells = try pen.rows("strength.cell").filter { $0.number("over") ?? 0 > 0 }
    let posts = try pen.rows("posts.organ").filter { $0.number("over") ?? 0 > 0 }
    let found = try pen.rows("strength.kind").map(\.key)
    let kinds = found.filter { kind in cells.contains { $0.text("kind") == kind } }
    var names: [(code: String, name: String)] = []
    var seen: Set<String> = []
    for row in try pen.rows("strength.organ") where row.number("over") ?? 0 > 0 {
      if seen.insert(row.key).inserted { names.append((row.key, row.text("organ_name"))) }
    }
    for row in posts where seen.insert(row.key).inserted {
      names.append((row.key, row.text("organ_name")))
    }
    guard !names.isEmpty else { return nil }
    let rows = try names.prefix(mostHeat).map { code, name in
      let numbers =
        try kinds.map { kind -> (Prose, Int) in
          try cell(pen, "strength.cell", "\(code)/\(kind)")
        } + [cell(pen, "posts.organ", code)]
      let heat = Dictionary(
        uniqueKeysWithValues: numbers.enumerated().map { ($0 + 1, $1.1) })
      return TableBlock.Row([Prose(name)] + numbers.map(\.0), heat: heat)
    }
    let more = names.count - rows.count
    let note =
      more > 0
      ? pen.word("；另有 \(more) 个单位没有列出", "; \(more) more organs are not listed") : ""
    return TableBlock(
      "strength-heat",
      caption: Prose(
        pen.word(
          "超出的单位和类型（人），颜色越深越多（1、2、3 至 5、6 以上四档）",
          "Where people are over, by kind; the darker the more (1, 2, 3 to 5, 6 and more)") + note
      ),
      columns: [.text(pen.word("单位", "organ"), isWide: true)]
        + kinds.map { .number(pen.word(PartWords.words($0, .quotaKind))) }
        + [.number(pen.word("领导职数", "leader posts"))], rows: rows)
  }

  private static func cell(
    _ pen: ReportPen, _ query: String, _ key: String
  ) throws -> (Prose, Int) {
    guard let over = try pen.row(query, key)?.number("over"), over > 0 else { return ("", 0) }
    let level = over > 5 ? 4 : over > 2 ? 3 : over
    return (try pen.number(query, key, "over"), level)
  }

  private static func posts(_ pen: ReportPen) throws -> TableBlock? {
    let query = "posts.part"
    let rows = try pen.rows(query).map { row in
      TableBlock.Row(
        [
          Prose(pen.word(row.key, row.text("part_en"))), pen.number(query, row, "organs"),
        ] + columns.map { pen.number(query, row, $0) },
        tone: row.number("over") ?? 0 > 0 ? .major : .plain)
    }
    guard !rows.isEmpty else { return nil }
    let total = try columns.map { try pen.number("posts.total", "all", $0) }
    return TableBlock(
      "posts", caption: Prose(pen.word("领导职数（职务层次/正副职）", "Leader posts by rank and role")),
      columns: [.text(pen.word("职务", "post"), isWide: true), .number(pen.word("单位数", "organs"))]
        + [
          pen.word("核定", "approved"), pen.word("实配", "actual"), pen.word("超配", "over"),
          pen.word("空缺", "vacant"),
        ].map { .number($0, isSummed: true) },
      rows: rows,
      total: TableBlock.Row(
        [Prose(pen.word("合计", "total")), try pen.number("posts.total", "all", "organs")] + total))
  }
}
