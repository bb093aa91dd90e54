import BianzhiAudit
import BianzhiCore

/// What is wrong, where, how bad, and what to do next: the first thing a reader sees.
enum OverviewSection {
  /// So many organs are named.
  private static let most = 5

  static func section(_ pen: ReportPen) throws -> ReportSection {
    var blocks: [ReportBlock] = [.paragraph(try verdict(pen)), .tiles(try tiles(pen))]
    let worst = try worst(pen)
    if !worst.isEmpty {
      blocks.append(
        .paragraph(Prose.strong(pen.word("问题最重的单位", "The organs with the gravest findings"))))
      blocks.append(.list(worst, isNumbered: true))
    }
    blocks.append(.notice(try unchecked(pen), .minor))
    if try pen.row("check.scope")?.number("is_filtered") == 1 {
      blocks.append(
        .notice(
          pen.say(
            "该次检查只运行了部分规则：没有运行的规则没有检查任何单位，名单见“没有检查的”一节。",
            "The run looked at some rules only: the others judged nobody; the section on what was not checked names them."
          ), .minor))
    }
    blocks.append(.notice(try next(pen), .good))
    return ReportSection("overview", pen.word("总览", "Overview"), blocks)
  }

  private static func verdict(_ pen: ReportPen) throws -> Prose {
    let check = { try pen.number("check.total", "all", $0) }
    let found = { try pen.number("findings.total", "all", $0) }
    let (units, bad) = (try check("organs_with_roster"), try check("organs_with_findings"))
    return try pen.say(
      """
      检查了 \(units) 个有花名册的单位，其中 \(bad) 个有问题；全部问题 \(found("findings")) 个，\
      涉及 \(found("organs")) 个单位，其中 \(found("unconfirmed")) 个尚未经人确认。
      """,
      """
      Of \(units) organs with a roster \(bad) have findings. All findings: \(found("findings")), of \
      \(found("organs")) organs; \(found("unconfirmed")) of them nobody has confirmed yet.
      """)
  }

  private static func tiles(_ pen: ReportPen) throws -> [ReportBlock.Tile] {
    let found = { try pen.number("findings.total", "all", $0) }
    let people = { try pen.number("strength.total", "all", $0) }
    var tiles: [ReportBlock.Tile] = try Severity.allCases.map { severity in
      let isNone = try pen.row("findings.total")?.number(severity.rawValue) == 0
      return ReportBlock.Tile(
        try found(severity.rawValue), Prose(pen.word(severity.wording)),
        isNone ? .plain : pen.tone(severity.rawValue))
    }
    let organs: Prose =
      try isSome(pen, "strength.total", "organs_over")
      ? pen.say("（\(people("organs_over")) 个单位）", " (\(people("organs_over")) organs)") : ""
    tiles.append(
      try ReportBlock.Tile(
        people("over"), pen.say("超编人数\(organs)", "people over quota\(organs)"),
        pen.row("strength.total")?.number("over") ?? 0 > 0 ? .major : .plain))
    tiles += [try postTile(pen), try vacancyTile(pen)]
    if let planned = try pen.row("plan.total")?.number("planned"), planned > 0 {
      let outstanding = try pen.row("plan.total")?.number("outstanding") ?? 0
      tiles.append(
        try ReportBlock.Tile(
          pen.number("plan.total", "all", "outstanding"),
          pen.say(
            "审核未完成（计划 \(pen.number("plan.total", "all", "planned"))）",
            "audits outstanding (of \(pen.number("plan.total", "all", "planned")) planned)"),
          outstanding > 0 ? .minor : .good))
    }
    let overdue = try pen.row("rectification.total")?.number("overdue") ?? 0
    tiles.append(
      try ReportBlock.Tile(
        pen.number("rectification.total", "all", "overdue"),
        pen.say("整改逾期", "rectification overdue"), overdue > 0 ? .critical : .plain))
    return tiles
  }

  /// Whether something is to be said of a number: none is said of 0.
  private static func isSome(_ pen: ReportPen, _ query: String, _ column: String) throws -> Bool {
    try pen.row(query)?.number(column) != 0
  }

  /// How many organs could not be compared, in words after those that were.
  private static func notCompared(_ pen: ReportPen, _ query: String) throws -> Prose {
    guard try isSome(pen, query, "organs_not_compared") else { return "" }
    let number = try pen.number(query, "all", "organs_not_compared")
    return pen.say("；\(number) 个不能比较或不能全部比较", "; \(number) not, or not wholly")
  }

  private static func postTile(_ pen: ReportPen) throws -> ReportBlock.Tile {
    let posts = { try pen.number("posts.total", "all", $0) }
    let over = try pen.row("posts.total")?.number("over") ?? 0
    let rest = try notCompared(pen, "posts.total")
    return try ReportBlock.Tile(
      posts("over"),
      pen.say(
        "超职数（比较了 \(posts("organs")) 个单位\(rest)）",
        "leaders over posts (\(posts("organs")) organs compared\(rest))"),
      over > 0 ? .major : .plain)
  }

  private static func vacancyTile(_ pen: ReportPen) throws -> ReportBlock.Tile {
    let people = { try pen.number("strength.total", "all", $0) }
    let rest = try notCompared(pen, "strength.total")
    let unknown: Prose =
      try isSome(pen, "strength.total", "organs_vacancy_unknown")
      ? pen.say(
        "，其中 \(people("organs_vacancy_unknown")) 个的空编不能确定、未计入",
        ", of which those of \(people("organs_vacancy_unknown")) are not known and left out") : ""
    return try ReportBlock.Tile(
      people("vacant"),
      pen.say(
        "空编（比较了 \(people("organs")) 个单位\(unknown)\(rest)）",
        "vacant places (\(people("organs")) organs compared\(unknown)\(rest))"))
  }

  /// The gravest organs, each with its gravest finding.
  private static func worst(_ pen: ReportPen) throws -> [Prose] {
    let organs = try pen.rows("findings.organ").prefix(most)
    let findings = try pen.rows("findings.list")
    return organs.map { organ in
      let counts = Severity.allCases.compactMap { severity -> Prose? in
        guard organ.number(severity.rawValue) ?? 0 > 0 else { return nil }
        let number = pen.number("findings.organ", organ, severity.rawValue)
        return "\(pen.word(severity.wording)) \(number)"
      }.joined(separator: pen.word("、", ", "))
      let first = findings.first { $0.text("organ_code") == organ.key }
      var line = Prose.strong(organ.text("organ_name"))
      line.append(pen.say("：\(counts)", ": \(counts)"))
      if let first {
        line.append(pen.say("。最重的是 ", ". The gravest: "))
        line.append("\(first.key) \(pen.text(first, "message"))")
      }
      return line
    }
  }

  private static func unchecked(_ pen: ReportPen) throws -> Prose {
    let check = { try pen.number("check.total", "all", $0) }
    return try pen.say(
      """
      没有检查的不等于没有问题：\(check("organs_without_roster")) 个机构没有可用的花名册；\
      \(check("organs_older")) 个机构本期没有交花名册，按以前的检查；\
      \(check("rules")) 条规则中 \(check("rules_not_checked")) 条没有运行或不适用；留置未存入的行 \(check("held_rows"))。\
      详见“没有检查的”一节。
      """,
      """
      What was not checked is not clean: \(check("organs_without_roster")) organs have no roster to judge by; \
      \(check("organs_older")) handed in no new one and were judged by an older; \
      of \(check("rules")) rules \(check("rules_not_checked")) did not run or do not apply; rows held back: \
      \(check("held_rows")). See the section on what was not checked.
      """)
  }
}
