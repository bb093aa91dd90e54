import BianzhiAudit
import BianzhiCore

/// The leaders of the year's plans of whom something is still to be said, by what it is.
enum PlanLeaders {
  /// So many leaders are named on the page, and in an annex.
  private static let (most, mostInAnnex) = (100, 1000)
  /// More names than these are folded, so that the numbers stay in sight.
  private static let mostInSight = 10

  private static let states: [(name: String, title: Wording)] = [
    ("outstanding", Wording(zh: "未完成的对象", en: "Outstanding")),
    ("deferred", Wording(zh: "缓审的对象", en: "Put off to a later plan")),
    (
      "to_decide",
      Wording(zh: "待定、没有列入计划的对象，由人决定", en: "Not in the plan: somebody has to decide")
    ), ("left_before", Wording(zh: "离任应审、没有列入计划的对象", en: "Due on leaving, and not in the plan")),
  ]

  /// The names where the numbers stand; many are folded.
  static func blocks(_ pen: ReportPen) throws -> [ReportBlock] {
    try states.flatMap { state -> [ReportBlock] in
      let rows = try rows(pen, state.name)
      guard !rows.isEmpty else { return [] }
      let blocks = table(pen, state, rows, most: most)
      guard rows.count > mostInSight else { return blocks }
      return [.fold(FoldBlock(Prose(title(pen, state.title, rows.count)), blocks: blocks))]
    }
  }

  /// How many there are, where the names stand in an annex; none where there are none.
  static func counts(_ pen: ReportPen) throws -> [ReportBlock] {
    let items = try states.compactMap { state -> Prose? in
      let count = try rows(pen, state.name).count
      guard count > 0 else { return nil }
      return Prose(pen.word("\(state.title.zh) \(count) 名", "\(state.title.en): \(count)"))
    }
    guard !items.isEmpty else { return [] }
    let list = items.joined(separator: pen.word("；", "; "))
    return [.paragraph(pen.say("\(list)。名单附后。", "\(list). They are named in the annex."))]
  }

  /// All names as tables; nil where there are none.
  static func annex(_ pen: ReportPen) throws -> ReportSection? {
    guard pen.stamp.scope.year != nil else { return nil }
    let blocks = try states.flatMap { state in
      table(pen, state, try rows(pen, state.name), most: mostInAnnex)
    }
    guard !blocks.isEmpty else { return nil }
    return ReportSection(
      "leaders", pen.word("附：审核计划的对象名单", "Annex: leaders of the plan by name"), blocks)
  }

  private static func rows(_ pen: ReportPen, _ state: String) throws -> [FigureRows.Row] {
    try pen.rows("plan.leader").filter { $0.text("state") == state }
  }

  private static func title(_ pen: ReportPen, _ title: Wording, _ count: Int) -> String {
    pen.word("\(title.zh)（\(count) 名）", "\(title.en) (\(count))")
  }

  private static func table(
    _ pen: ReportPen, _ state: (name: String, title: Wording), _ rows: [FigureRows.Row], most: Int
  ) -> [ReportBlock] {
    guard !rows.isEmpty else { return [] }
    let shown = rows.prefix(most)
    // What is alike in all rows is told in none of them.
    let hasLower = rows.contains { $0.number("is_own") != 1 }
    let hasWhy = shown.contains { !pen.text($0, "why").isEmpty }
    var columns: [TableBlock.Column] = [
      .text(pen.word("编号", "number")), .text(pen.word("姓名", "name")),
      .text(pen.word("单位", "organ"), isWide: true), .text(pen.word("职务", "post")),
      .text(pen.word("地区", "region")),
    ]
    if hasLower { columns.append(.text(pen.word("台账", "ledger"))) }
    if hasWhy { columns.append(.text(pen.word("说明", "note"), isWide: true)) }
    let table = TableBlock(
      "plan-\(state.name.replacing("_", with: "-"))",
      caption: Prose(title(pen, state.title, rows.count)),
      columns: columns,
      rows: shown.map { row -> TableBlock.Row in
        var texts = ["subject", "name", "organ_name", "post", "region"].map { row.text($0) }
        if hasLower {
          texts.append(
            row.number("is_own") == 1 ? pen.word("本级", "this office") : row.text("ledger"))
        }
        if hasWhy { texts.append(pen.text(row, "why")) }
        return TableBlock.Row(texts.map { Prose($0) })
      })
    guard rows.count > most else { return [.table(table)] }
    let rest = Prose(
      pen.word("另有 \(rows.count - most) 名没有列出。", "\(rows.count - most) more are not listed."))
    return [.table(table), .notice(rest, .minor)]
  }
}
