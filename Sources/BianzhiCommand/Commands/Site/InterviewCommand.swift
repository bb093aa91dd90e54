import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

/// `bianzhi interview`: how many were interviewed, about what; no names.
struct InterviewCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    Help(
      "interview", zh: "个别访谈：只记人数和话题，不记姓名",
      en: "Interviews: numbers and topics, no names",
      example: Wording(
        zh:
          "record P1-7 --people 8 --group 中层=5 --group 职工=3 \\    --topic 编制使用=4 --by 周甲 --on 2010-03-06",
        en: "record P1-7 --people 8 --group staff=8 --topic quota=4 \\    --by NAME --on 2010-03-06"
      )
    ).configuration(
      subcommands: [Record.self, Show.self])
  }

  /// `bianzhi interview record`
  struct Record: Verb {
    static let help = Help(
      "interview record", zh: "登记一次访谈的人数",
      en: "Note the numbers of an interview",
      example: Wording(
        zh: "P1-7 --people 5 --group 中层=5 --topic 编制使用=3 \\      --by 周甲 --on 2010-03-06",
        en: "P1-7 --people 5 --group staff=5 --topic quota=3 \\           --by NAME --on 2010-03-06"
      ),
      more: Wording(
        zh: "各类人员合计须等于 --people。",
        en: "The groups must add up to --people."))

    @OptionGroup var common: CommonOptions
    @OptionGroup var acting: ActOptions
    @Argument(help: .leader) var subject: Named<PlanSubjectName>
    @Option(help: ArgumentHelp(say("访谈人数", "People interviewed"))) var people: Int
    @Option(
      help: ArgumentHelp(
        say("一类人员的人数，如 中层=5；可重复", "People of a group, as staff=5; may be repeated"),
        valueName: "word=n"))
    var group: [CountedWord] = []
    @Option(
      help: ArgumentHelp(
        say("谈到一个话题的人数，如 编制使用=3；可重复", "People who spoke of a topic, as quota=3; may be repeated"),
        valueName: "word=n"))
    var topic: [CountedWord] = []
    @Option(help: ArgumentHelp(say("说明；不要写姓名", "A note; no names"), valueName: "text"))
    var note: String?

    func validate() throws {
      if people < 1 {
        throw ValidationError(say("--people 至少为 1", "--people must be 1 or more"))
      }
      for words in [group, topic] where Set(words.map(\.word)).count < words.count {
        throw ValidationError(say("同一类别写了两次", "A word is given twice"))
      }
    }

    func execute() throws -> ExitStatus {
      let subject = try subject.name()
      let words = { (counted: [CountedWord]) in
        counted.map { InterviewCount.Word(word: $0.word, people: $0.people) }
      }
      let count = InterviewCount(
        people: people, groups: words(group), topics: words(topic), note: note ?? "")
      try acting.perform(in: common.ledger()) {
        try $0.write(CountInterview(count), of: subject)
      }
      tell(
        Wording(
          zh: "\(subject)：访谈 \(people) 人，\(topic.count) 个话题",
          en: "\(subject): \(people) interviewed, \(topic.count) topics"))
      return .done
    }
  }

  /// `bianzhi interview show`
  struct Show: Verb {
    static let help = Help(
      "interview show", zh: "列出历次访谈的合计；少于 3 人的数不显示",
      en: "Sums of all interviews; small ones are hidden", example: "P1-7")

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: .leader) var subject: Named<PlanSubjectName>

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .table)
      let ledger = try common.ledger()
      let (sum, count) = try ledger.interviews(of: subject.name())
      try show(Tables.interviews, sum.lines, of: ledger, request)
      let people = SmallCells.shown([sum.people])[0].text
      messages.note(
        Wording(
          zh: "访谈 \(count) 次，\(people) 人", en: "\(Counted(count, "interview")), \(people) people"))
      if sum.lines.contains(where: { $0.people == .withheld }) {
        messages.note(SmallCells.withheldNote)
      }
      return .done
    }
  }
}
