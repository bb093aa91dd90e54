import ArgumentParser
import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// `bianzhi what-if`: the findings of a day as they would be.
struct WhatIfCommand: Verb {
  static let help = Help(
    "what-if", zh: "假设调动、合并、批复或到龄退休之后，问题会怎样变化；台账不变",
    en:
      "Which findings suppositions would bring or take away: transfers, mergers, approvals, retirements",
    example: Wording(zh: "假设.csv --on 2024-06-30", en: "suppositions.csv --on 2024-06-30"),
    more: Wording(
      zh: """
        表头：假设事项（调动、合并、核定、退休）、机构、去向机构、姓名、身份证号、编制类型或职务、核定数、文号、日期。逐行依次成立；\
        调动、合并、核定的日期不能晚于检查日（--on），核定从写明的日期起算，没有写的从检查日起算。\
        合并的去向可以是新机构；合并后的编制、职数另写核定行，没有写的不判断。\
        退休：机构（空为全部）到日期（空为检查日）为止到龄的人都退休。\
        退出码 0 没有新增或加重的问题，1 有，2 有问题不再能判断（先于 1）。
        """,
      en: """
        Headings: what (transfer, merger, approval, retirement), organ, to, name, person_id, part, people, document, \
        day. Rows come true one after the other. The day of a transfer, merger or approval must not lie behind the day that \
        is judged (--on); an approval is in force from its day, without one from the day that is judged. The heir of a merger may be a new organ; \
        what it is approved to have is not judged unless approvals say it. Retirement: everybody of the \
        organ (blank for all) who reaches the age by the day (blank for the day that is judged). Ends with 0 where nothing is new or worse, 1 where \
        something is, 2 where a finding cannot be judged any more (which goes before 1).
        """))

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions
  @Argument(
    help: ArgumentHelp(say("假设的表", "The table of suppositions"), valueName: "file"))
  var file: String
  @Option(
    help: ArgumentHelp(
      say("判断哪一天；默认最近的数据日期", "The day that is judged (default: the newest data day)"),
      valueName: "day"))
  var on: CalendarDay?
  @Flag(help: ArgumentHelp(say("也列出不变的问题", "List findings that stay the same too")))
  var all = false

  func execute() throws -> ExitStatus {
    let request = try output.request(otherwise: .table)
    let ledger = try common.ledger()
    let sheet = SuppositionSheet(file: file, ledger: ledger)
    let rows = try sheet.suppositions()
    let found: WhatIf
    do {
      found = try ledger.whatIf(rows.map(\.supposition), on: on) { day in
        try sheet.requireDays(rows.map(\.record), until: day)
      }
    } catch let failure as SuppositionFailure {
      throw sheet.error(rows[failure.place].record, "organ", .wording(failure.reason.wording))
    }
    let rules = Dictionary(
      Rule.builtIn.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let entries = found.entries.filter { all || $0.change != .same }
    try Tables.whatIf.write(
      entries.map { (entry: $0, rule: rules[$0.offender.rule]) },
      in: JSONFrame([JSONMember("as_of", .string(found.day.description))], rowsKey: "findings"),
      request)
    tell(found, rows.count)
    warn(found)
    if found.isIncomplete { return .incomplete }
    return found.isWorse ? .findings : .done
  }

  /// Nothing found where nobody could judge is no good news.
  private func warn(_ found: WhatIf) {
    for (organ, places) in Dictionary(grouping: found.unjudged, by: \.organCode).sorted(by: {
      $0.key < $1.key
    }) {
      let reasons = Set(places.map(\.reason)).sorted().map(Reasons.wording)
      messages.warning(
        Wording(
          zh: "\(organ)：假设后有 \(places.count) 条规则不能判断（\(reasons.map(\.zh).joined(separator: "；"))）",
          en: """
            \(organ): with the suppositions \(Counted(places.count, "rule")) cannot judge it (\
            \(reasons.map(\.en).joined(separator: "; ")))
            """))
    }
  }

  private func tell(_ found: WhatIf, _ suppositions: Int) {
    let counts = WhatIf.Change.allCases.map { ($0.wording, found.count($0)) }
    let before =
      found.count(.changed) + found.count(.gone) + found.count(.unjudged) + found.count(.same)
    let after = found.count(.new) + found.count(.changed) + found.count(.same)
    messages.note(
      Wording(
        zh: """
          \(found.day)，\(suppositions) 项假设：问题 \(before) 个变为 \(after) 个（\
          \(counts.map { "\($0.0.zh) \($0.1)" }.joined(separator: "，"))）；台账没有改动
          """,
        en: """
          \(found.day), \(Counted(suppositions, "supposition")): \(before) findings become \(after) (\
          \(counts.map { "\($0.1) \($0.0.en)" }.joined(separator: ", "))); the ledger is not changed
          """))
  }
}
