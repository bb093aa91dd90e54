import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

/// `bianzhi meeting`: meetings, what they decided, and whether it was done.
struct MeetingCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    Help(
      "meeting", zh: "联席会议和集体会办：议题、决定、办结",
      en: "Joint and case meetings: cases, decisions, what was done", example: "list --open"
    ).configuration(
      subcommands: [Hold.self, Bring.self, Decide.self, Done.self, List.self, Minutes.self])
  }

  /// `bianzhi meeting hold`
  struct Hold: Verb {
    static let help = Help(
      "meeting hold", zh: "记录一次会议；--on 是开会日期",
      en: "Record a meeting that was held on the day of --on",
      example: Wording(
        zh: "--sort joint --topic 超编整改 --attending 组织部,审计局 --by 周甲 --on 2010-05-20",
        en: "--sort joint --topic Overrun --attending Audit,Finance --by NAME --on 2010-05-20"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var acting: ActOptions
    @Option(
      help: ArgumentHelp(
        say("joint 联席会议、case 集体会办", "joint (of the offices) or case (on hard cases)"),
        valueName: "sort"))
    var sort: Choice<Meeting.Purpose>
    @Option(help: ArgumentHelp(say("议题", "The topic"), valueName: "text")) var topic: String
    @Option(
      help: ArgumentHelp(say("出席，以逗号分隔", "Who attended, parted by commas"), valueName: "list"))
    var attending: String

    func execute() throws -> ExitStatus {
      let name = try acting.perform(in: common.ledger()) { desk in
        try desk.begin(HoldMeeting(sort.value, topic: topic, attending: attending))
      }
      tell(Wording(zh: "\(name)：\(sort.wording.zh)", en: "\(name): \(sort.wording.en)"))
      return .done
    }
  }

  /// `bianzhi meeting case`
  struct Bring: Verb {
    static let help = Help(
      "meeting case", zh: "提交会议的事项",
      en: "Put a case before a meeting",
      example: Wording(
        zh: "M1 --about F12 --text 超编三人 --by 周甲 --on 2010-05-20",
        en: "M1 --about F12 --text \"three over\" --by NAME --on 2010-05-20"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var acting: ActOptions
    @Argument(help: MeetingHelp.meeting) var meeting: Named<MeetingName>
    @Option(help: MeetingHelp.about) var about: String?
    @Option(help: ArgumentHelp(say("事项", "The case"), valueName: "text")) var text: String

    func execute() throws -> ExitStatus {
      let name = try meeting.name()
      let nth = try acting.perform(in: common.ledger()) { desk in
        try desk.write(BringCase(about: about, text: text), of: name).nth
      }
      tell(Wording(zh: "\(name)：第 \(nth) 个事项", en: "\(name): case \(nth)"))
      return .done
    }
  }

  /// `bianzhi meeting decide`
  struct Decide: Verb {
    static let help = Help(
      "meeting decide", zh: "记录会议的一项决定",
      en: "Record what a meeting decided",
      example: Wording(
        zh: "M1 --text 三个月内消化 --who 水务局 --due 2010-08-31 --by 周甲 --on 2010-05-20",
        en:
          "M1 --text \"within three months\" --who Water --due 2010-08-31 --by NAME --on 2010-05-20"
      ))

    @OptionGroup var common: CommonOptions
    @OptionGroup var acting: ActOptions
    @Argument(help: MeetingHelp.meeting) var meeting: Named<MeetingName>
    @Option(help: ArgumentHelp(say("决定", "What was decided"), valueName: "text")) var text: String
    @Option(help: ArgumentHelp(say("由谁办理", "Who is to do it"), valueName: "name")) var who: String
    @Option(help: ArgumentHelp(say("办理期限", "Until when"), valueName: "day")) var due: CalendarDay
    @Option(help: MeetingHelp.about) var about: String?

    func execute() throws -> ExitStatus {
      let name = try meeting.name()
      let nth = try acting.perform(in: common.ledger()) { desk in
        try desk.write(
          DecideMeeting(about: about, text: text, who: who, due: due), of: name
        ).nth
      }
      tell(
        Wording(zh: "\(name)-\(nth)：\(due) 前办结", en: "\(name)-\(nth): due on \(due)"))
      return .done
    }
  }

  /// `bianzhi meeting done`
  struct Done: Verb {
    static let help = Help(
      "meeting done", zh: "一项决定已办结",
      en: "A decision was carried out",
      example: Wording(
        zh: "M1-2 --note 已消化 --by 周甲 --on 2010-08-20",
        en: "M1-2 --note \"carried out\" --by NAME --on 2010-08-20"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var acting: ActOptions
    @Argument(
      help: ArgumentHelp(say("决定，如 M1-2", "A decision, such as M1-2"), valueName: "decision"))
    var decision: Named<DecisionName>
    @Option(help: ArgumentHelp(say("办理情况", "How"), valueName: "text")) var note: String

    func execute() throws -> ExitStatus {
      let name = try decision.name()
      try acting.perform(in: common.ledger()) { desk in
        try desk.write(FinishDecision(name.nth, note: note), of: name.meeting)
      }
      tell(Wording(zh: "\(name)：已办结", en: "\(name): done"))
      return .done
    }
  }
}

/// Help that the commands of a meeting share.
enum MeetingHelp {
  static var meeting: ArgumentHelp {
    ArgumentHelp(say("会议，如 M1", "A meeting, such as M1"), valueName: "meeting")
  }

  static var about: ArgumentHelp {
    ArgumentHelp(
      say("关于哪个问题或领导：F12、H3、P1-7", "What it is about: F12, H3 or P1-7"), valueName: "name")
  }
}
