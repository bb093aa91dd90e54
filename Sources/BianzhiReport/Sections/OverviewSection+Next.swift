import BianzhiAudit
import BianzhiCore

extension OverviewSection {
  /// What to do next, in one sentence.
  static func next(_ pen: ReportPen) throws -> Prose {
    let worst = try pen.rows("findings.organ").first?.key
    guard let first = try pen.rows("findings.list").first(where: { $0.text("organ_code") == worst })
    else {
      if try pen.row("plan.total")?.number("outstanding") ?? 0 > 0 {
        return pen.say(
          "下一步：完成计划中未完成的审核，名单见审核计划一节；没有检查的单位和规则补齐数据后再检查。",
          """
          Next: end the audits that are outstanding, named in the section on the plan; complete the data of what was \
          not checked.
          """)
      }
      return pen.tellsCommands
        ? pen.say(
          "下一步：查看没有检查的单位和规则，补齐数据后再运行 bianzhi check。",
          "Next: see which organs and rules were not checked, complete the data, and run bianzhi check again."
        )
        : pen.say(
          "下一步：查看没有检查的单位和规则，补齐数据后再检查。",
          "Next: see which organs and rules were not checked, complete the data, and check again.")
    }
    let name = first.key
    guard isRaised(first) else { return try nextOpen(pen, first) }
    let act = confirm(pen, name)
    return pen.say(
      """
      下一步：先看 \(name)（\(first.text("organ_name"))）的证明；属实的\(act)，\
      再通知单位、定整改方案和时限。
      """,
      """
      Next: read the proof of \(name) (\(first.text("organ_name"))); if it holds, \(act), then notify the organ and \
      set a plan with a deadline.
      """)
  }

  /// How a lead becomes a finding: by a command for who works with the ledger.
  private static func confirm(_ pen: ReportPen, _ name: String) -> String {
    pen.tellsCommands
      ? pen.word(
        "用 bianzhi finding confirm \(name) 确认", "confirm it with bianzhi finding confirm \(name)")
      : pen.word("予以确认", "confirm it")
  }

  /// Where to find what is overdue; empty where nothing is.
  private static func overdue(_ pen: ReportPen) throws -> String {
    guard try pen.row("rectification.total")?.number("overdue") ?? 0 > 0 else { return "" }
    return pen.word("；逾期的见“整改”一节，先办这些", "; the section on rectification names what is overdue")
  }

  private static func isRaised(_ row: FigureRows.Row) -> Bool {
    row.text("status") == FindingStatus.raised.rawValue
  }

  /// Where somebody is at work on the gravest one, the gravest of those that nobody has confirmed.
  private static func nextOpen(_ pen: ReportPen, _ first: FigureRows.Row) throws -> Prose {
    let name = first.key
    let late = try overdue(pen)
    if let open = try pen.rows("findings.list").first(where: isRaised) {
      let act = confirm(pen, open.key)
      return pen.say(
        """
        下一步：\(name)（\(first.text("organ_name"))）已有人在办；未确认的先看 \(open.key)（\(open.text("organ_name"))）的证明，\
        属实的\(act)\(late)。
        """,
        """
        Next: somebody is at work on \(name) (\(first.text("organ_name"))). Of what is unconfirmed read the proof of \
        \(open.key) (\(open.text("organ_name"))) first and, if it holds, \(act)\(late).
        """)
    }
    return pen.say(
      "下一步：\(name)（\(first.text("organ_name"))）已有人在办，按“整改”一节的状态和时限跟踪\(late)。",
      """
      Next: somebody is at work on \(name) (\(first.text("organ_name"))): follow it by the section on \
      rectification\(late).
      """)
  }
}
