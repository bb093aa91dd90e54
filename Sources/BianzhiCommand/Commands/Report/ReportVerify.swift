import ArgumentParser
import BianzhiCore
import BianzhiReport

extension ReportCommand {
  /// `bianzhi report verify`
  struct Verify: Verb {
    static let help = Help(
      "report verify", zh: "核对报告：逐个重算数字和合计，指出改过的、不再成立的",
      en:
        "Compute the numbers of a report anew: which were edited, hold no longer, or do not add up",
      example: Wording(zh: "报告.html", en: "report.html"),
      more: Wording(
        zh: "退出状态：0 全部重现；1 有数字不符，列出位置和两个值；2 有数字无法重算。",
        en:
          "Ends with 0 if all hold, 1 if a number differs (place and both values), 2 if one cannot be computed."
      ))

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @Argument(
      help: ArgumentHelp(
        say("报告文件：.html .md .docx", "The report: .html, .md or .docx"), valueName: "file"))
    var file: InputPath

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .table)
      let ledger = try common.ledger()
      let found = try ReportVerification.verify(file.path, in: ledger)
      if request.format != .table || !found.problems.isEmpty {
        try show(Tables.reportProblems, found.problems, of: ledger, request)
      }
      messages.note(
        Wording(
          zh: "\(found.numbers) 个数字，重现 \(found.reproduced) 个；核对合计 \(found.sums) 处",
          en: """
            \(Counted(found.numbers, "number")), \(found.reproduced) reproduced; \
            \(Counted(found.sums, "total")) added up
            """))
      if !found.filled.isEmpty {
        let texts = found.filled.joined(separator: "、")
        messages.note(
          Wording(
            zh: "留空处由人填写 \(found.filled.count) 处，不在核对之内：\(texts)",
            en:
              "\(Counted(found.filled.count, "blank")) filled in by people, not verified: \(texts)")
        )
      }
      if found.problems.isEmpty {
        messages.note(Self.whole(found))
      } else {
        messages.problem(
          Wording(
            zh: """
              \(found.problems.count) 处不符或无法重算，见上表。报告被改动过，或制作以后台账有了变化；\
              请核对后重新制作。
              """,
            en: """
              \(Counted(found.problems.count, "place")) differ or cannot be computed, see the table. The report \
              was edited, or the ledger has changed since; check which, and make it again.
              """))
      }
      return found.status
    }

    /// How much of the file holds: never more than was compared.
    private static func whole(_ found: ReportVerification) -> Wording {
      switch found.extent {
      case .bytes:
        Wording(
          zh: "全部一致：与用台账重新制作的逐字节相同",
          en: "All of it holds: made again from the ledger it is the same")
      case .content where found.filled.isEmpty:
        Wording(
          zh: "数字和文字全部一致；文件被其他程序另存过，字体等版式没有核对",
          en:
            "All numbers and words hold; another program saved the file, whose layout was not compared"
        )
      case .content:
        Wording(
          zh: "数字和文字除留空处外全部一致；文件另存过，字体等版式没有核对",
          en:
            "All numbers and words but those blanks hold; the file was saved again, its layout not compared"
        )
      case .template:
        Wording(
          zh: "数字与台账一致，文字与填写模板时一致；模板自己的文字没有台账可比，填写以后台账中名称等文字的变化也没有核对",
          en: """
            Its numbers hold, and its words are those the template was filled with; the template's own words, and names \
            that the ledger changed since, were not compared
            """)
      }
    }
  }
}
