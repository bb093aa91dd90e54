import ArgumentParser
import BianzhiCore
import BianzhiQuery
import BianzhiReport

extension ExportCommand {
  /// `bianzhi export annual`
  struct Annual: Verb {
    static let help = Help(
      "export annual", zh: "导出年报：期初、入编、出编、期末，逐类核对表内、表间关系",
      en: "Export the year: opening, entries, exits, closing, each checked to add up",
      example: Wording(zh: "--year 2010 -o 年报.xlsx", en: "--year 2010 -o annual.xlsx"),
      more: Wording(
        zh: """
          期初是上年 12 月 31 日可用的花名册，期末是当年的。表内：期初＋入编－出编＝期末，期初编制＋增编－减编＝期末编制；表间：\
          期末实有＝自报表。每项写“成立”“不成立”或“看不出”。结束码：0 没有不成立的，1 有不成立的。
          """,
        en: """
          The opening is by the roster in force on the last day of the year before, the closing by that of the year. People: \
          opening + entries - exits = closing; quota: the same with documents; form: closing = what the organ states. Each is \
          held, not held or cannot say. Exit status: 0 nothing is not held, 1 something is.
          """))

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @Option(help: ArgumentHelp(say("年度", "The year"), valueName: "year")) var year: YearText
    @Option(
      help: ArgumentHelp(
        say("按什么汇总；默认逐个单位", "Add up by (default: each organ by itself)"), valueName: "group"))
    var by: Choice<StrengthCut>?

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .csv)
      let year = self.year.number
      let ledger = try common.ledger()
      let lines = try ledger.annualLines(year, by: by?.value)
      var table = Tables.annual(by: by?.value)
      let early = closing(by == nil ? lines : try ledger.annualLines(year, by: nil))
      table.look?.note = Wording(
        zh: "\(year) 年" + (early.map { "；" + $0.zh } ?? ""),
        en: "\(year)" + (early.map { "; " + $0.en } ?? ""))
      try show(table, lines, of: ledger, request)
      if let early { messages.warning(early) }
      let checks = lines.filter { !$0.isAll }.flatMap(\.checks)
      let number = { (outcome: AnnualLine.Outcome) in
        checks.count { $0.check.outcome == outcome }
      }
      messages.note(
        Wording(
          zh: "\(year) 年：成立 \(number(.held))、不成立 \(number(.notHeld))、看不出 \(number(.unknown))",
          en: """
            \(year): \(number(.held)) held, \(number(.notHeld)) not held, of \(number(.unknown)) nobody can say
            """))
      return number(.notHeld) > 0 ? .findings : .done
    }

    /// Which rosters of the year stand for its end, where they are not of its last day. Nil for none.
    private func closing(_ lines: [AnnualLine]) -> Wording? {
      let year = self.year.number
      let last = CalendarDay(year: year, month: 12, day: 31)
      let days = Set(lines.compactMap(\.closingDay)).filter { $0.year == year && $0 != last }
        .sorted().map(\.description)
      guard !days.isEmpty else { return nil }
      let more = days.count > 3 ? "…" : ""
      let named = { (comma: String) in days.prefix(3).joined(separator: comma) + more }
      return Wording(
        zh: "期末按 \(named("、")) 的花名册，不是 \(year)-12-31 的",
        en: "the closing is by rosters of \(named(", ")), and not of \(year)-12-31")
    }
  }
}
