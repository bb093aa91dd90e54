import BianzhiAudit
import BianzhiCore

/// What stands below the title of a report: day, run, data and calibre, and what a reader must be warned of.
enum SubtitleLines {
  /// By which run and which data it was made.
  static func made(_ pen: ReportPen) throws -> [Prose] {
    guard let scope = try pen.row("check.scope") else { return [] }
    let calibre = Calibre.builtIn.first { $0.name == scope.text("calibre") }?.title
    let (first, last) = (scope.text("first_day"), scope.text("last_day"))
    let data = first == last ? last : "\(first) – \(last)"
    let run = pen.number("check.scope", scope, "run")
    return [
      pen.say(
        "第 \(run) 次检查，截至 \(scope.text("as_of"))；计划和整改情况截至 \(scope.text("day"))",
        "Run \(run) as of \(scope.text("as_of")); plans and rectification as of \(scope.text("day"))"
      ),
      pen.say(
        """
        花名册数据日期 \(data.isEmpty ? "–" : data)，工资月份 \(month(scope))，\
        口径：\(calibre?.zh ?? scope.text("calibre"))
        """,
        """
        Roster data of \(data.isEmpty ? "–" : data), pay month \(month(scope)), calibre: \
        \(calibre?.en ?? scope.text("calibre"))
        """),
    ]
  }

  /// Where the run was no usual one.
  static func warnings(_ pen: ReportPen) throws -> [Prose] {
    guard let scope = try pen.row("check.scope") else { return [] }
    var lines: [Prose] = []
    if scope.number("is_filtered") == 1 {
      lines.append(
        pen.say(
          "注意：该次检查只运行了部分规则，其他规则的问题不在本报告中。",
          "Note: this run looked at some rules only; problems of the others are not in this report."
        ))
    }
    let changed = scope.text("parameters")
    if !changed.isEmpty {
      lines.append(
        pen.say(
          "注意：该次检查的参数不是默认值（括号内为默认）：\(changed)。",
          "Note: this run was made by other parameters than by default (in brackets): \(changed)."))
    }
    return lines
  }

  private static func month(_ scope: FigureRows.Row) -> String {
    let month = scope.text("pay_month")
    return month.isEmpty ? "–" : month
  }
}
