import BianzhiAudit
import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// The rows of `window`.
enum WindowTable {
  static let columns = [
    ResultColumn("rule", Said(zh: "规则", en: "rule")),
    ResultColumn("organ_code", Said(zh: "机构代码", en: "organ code"), .identifier),
    ResultColumn("organ_name", Said(zh: "机构名称", en: "organ name")),
    ResultColumn("part", Said(zh: "项目", en: "part")),
    ResultColumn("at_start", Said(zh: "任职时", en: "at start"), .number),
    ResultColumn("at_end", Said(zh: "截止时", en: "at end"), .number),
    ResultColumn("peak", Said(zh: "最多", en: "peak"), .number),
    ResultColumn("peak_day", Said(zh: "最多日期", en: "peak day"), .identifier),
    ResultColumn("change", Said(zh: "变化", en: "change")),
    ResultColumn("finding", Said(zh: "问题编号", en: "finding"), .identifier),
    ResultColumn("note", Said(zh: "说明", en: "note"), .sentence),
  ]

  static let statementColumns = [
    ResultColumn("organ_code", Said(zh: "机构代码", en: "organ code"), .identifier),
    ResultColumn("organ_name", Said(zh: "机构名称", en: "organ name")),
    ResultColumn("kind", Said(zh: "编制类型", en: "quota kind")),
    ResultColumn("approved_start", Said(zh: "任职时核定", en: "approved at start"), .number),
    ResultColumn("actual_start", Said(zh: "任职时实有", en: "actual at start"), .number),
    ResultColumn("over_start", Said(zh: "任职时超编", en: "over at start"), .number),
    ResultColumn("approved_end", Said(zh: "截止时核定", en: "approved at end"), .number),
    ResultColumn("actual_end", Said(zh: "截止时实有", en: "actual at end"), .number),
    ResultColumn("over_end", Said(zh: "截止时超编", en: "over at end"), .number),
    ResultColumn("change", Said(zh: "变化", en: "change")),
  ]

  static func values(_ problem: ResponsibilityWindow.Problem) -> [ResultValue] {
    let rule = Rule.builtIn.first { $0.id == problem.rule }
    let part = rule.map { PartWords.words(problem.part, $0.part)[Console.language] }
    return [
      .word(
        code: problem.rule, said: rule?.title ?? Said(zh: problem.rule, en: problem.rule)),
      .text(problem.organCode), .text(problem.organName), SiteTable.text(part ?? problem.part),
      SiteTable.integer(problem.atStart), SiteTable.integer(problem.atEnd),
      .integer(problem.peak), SiteTable.day(problem.peakDay),
      .word(code: problem.change.rawValue, said: problem.change.said),
      SiteTable.text(problem.finding.map { "\($0)" }), SiteTable.text(note(problem)),
    ]
  }

  /// Why an end is not known, or that the problem came and went.
  private static func note(_ problem: ResponsibilityWindow.Problem) -> String {
    var notes: [String] = []
    if let why = problem.unknownStart {
      notes.append(say("任职时：", "at the start: ") + reason(why))
    }
    if let why = problem.unknownEnd {
      notes.append(say("截止时：", "at the end: ") + reason(why))
    }
    if problem.atStart == 0, problem.atEnd == 0 {
      notes.append(say("任内出现后消除", "arose and went"))
    }
    return notes.joined(separator: say("；", "; "))
  }

  private static func reason(_ code: String) -> String {
    switch code {
    case "not_applicable": say("台账中没有该规则需要的数据", "no data that the rule needs")
    case "failed": say("该规则未能运行", "the rule could not run")
    default: Reasons.said(code)[Console.language]
    }
  }

  static func values(_ line: WindowStatement.Line) -> [ResultValue] {
    let kind = PartWords.words(line.kind, .quotaKind)[Console.language]
    let numbers = [line.start, line.end].flatMap { row in
      [row?.approved, row?.actual, row?.over].map(SiteTable.integer)
    }
    return [.text(line.organCode), .text(line.organName), .text(kind)] + numbers
      + [.word(code: line.change.rawValue, said: line.change.said)]
  }
}
