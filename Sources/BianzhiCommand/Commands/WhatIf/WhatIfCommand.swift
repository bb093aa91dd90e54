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
    let sheet = SuppositionSheet(file: file, ledger: try common.ledger())
    let (found, suppositions) = try sheet.judged(on: on)
    let report = WhatIfReport(found: found, suppositions: suppositions)
    try report.write(hasUnchanged: all, request)
    report.tell()
    if found.isIncomplete { return .incomplete }
    return found.isWorse ? .findings : .done
  }
}
