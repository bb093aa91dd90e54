import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiReport

/// `bianzhi meeting`: meetings, what they decided, and whether it was done.
struct MeetingCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "meeting",
      abstract: say(
        "联席会议和集体会办：议题、决定、办结", "Joint and case meetings: cases, decisions, what was done"),
      discussion: say("例：bianzhi meeting list --open", "EXAMPLE: bianzhi meeting list --open"),
      subcommands: [Hold.self, Bring.self, Decide.self, Done.self, List.self])
  }

  /// `bianzhi meeting hold`
  struct Hold: LedgerCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "hold", abstract: say("记录一次会议；--on 是开会日期", "Write down a meeting, held --on"),
        discussion: say(
          "例：bianzhi meeting hold --sort joint --topic 超编整改 --attending 组织部,审计局 --by 周甲 --on 2010-05-20",
          """
          EXAMPLE: bianzhi meeting hold --sort joint --topic Overrun --attending Audit,Finance \
          --by Zhou --on 2010-05-20
          """))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var acting: ActOptions
    @Option(
      help: ArgumentHelp(
        say("joint 联席会议、case 集体会办", "joint (of the offices) or case (on hard cases)"),
        valueName: "sort"))
    var sort: MeetingSort
    @Option(help: ArgumentHelp(say("议题", "The topic"), valueName: "text")) var topic: String
    @Option(
      help: ArgumentHelp(say("出席，以逗号分隔", "Who attended, parted by commas"), valueName: "list"))
    var attending: String

    func execute() throws -> ExitStatus {
      let number = try common.ledger().act(on: acting.on, by: acting.by) { desk in
        try desk.holdMeeting(sort, topic: topic, attending: attending)
      }
      tell(Said(zh: "M\(number)：\(sort.said.zh)", en: "M\(number): \(sort.said.en)"))
      return .done
    }
  }

  /// `bianzhi meeting case`
  struct Bring: LedgerCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "case", abstract: say("提交会议的事项", "Put a case before a meeting"),
        discussion: say(
          "例：bianzhi meeting case M1 --about F12 --text 超编三人 --by 周甲 --on 2010-05-20",
          "EXAMPLE: bianzhi meeting case M1 --about F12 --text \"three over\" --by Zhou --on 2010-05-20"
        ))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var acting: ActOptions
    @Argument(help: MeetingHelp.meeting) var meeting: String
    @Option(help: MeetingHelp.about) var about: String?
    @Option(help: ArgumentHelp(say("事项", "The case"), valueName: "text")) var text: String

    func execute() throws -> ExitStatus {
      let number = try OfficeArgument.number(meeting, "M")
      let nth = try common.ledger().act(on: acting.on, by: acting.by) { desk in
        try desk.bringCase(number, about: about, text: text)
      }
      tell(Said(zh: "M\(number)：第 \(nth) 个事项", en: "M\(number): case \(nth)"))
      return .done
    }
  }

  /// `bianzhi meeting decide`
  struct Decide: LedgerCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "decide", abstract: say("记录会议的一项决定", "Write down what a meeting decided"),
        discussion: say(
          """
          例：bianzhi meeting decide M1 --text 三个月内消化 --who 水务局 --due 2010-08-31 \
          --by 周甲 --on 2010-05-20
          """,
          """
          EXAMPLE: bianzhi meeting decide M1 --text "within three months" --who Water \
          --due 2010-08-31 --by Zhou --on 2010-05-20
          """))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var acting: ActOptions
    @Argument(help: MeetingHelp.meeting) var meeting: String
    @Option(help: ArgumentHelp(say("决定", "What was decided"), valueName: "text")) var text: String
    @Option(help: ArgumentHelp(say("由谁办理", "Who is to do it"), valueName: "name")) var who: String
    @Option(help: ArgumentHelp(say("办理期限", "Until when"), valueName: "day")) var due: CalendarDay
    @Option(help: MeetingHelp.about) var about: String?

    func execute() throws -> ExitStatus {
      let number = try OfficeArgument.number(meeting, "M")
      let nth = try common.ledger().act(on: acting.on, by: acting.by) { desk in
        try desk.decide(number, about: about, text: text, who: who, due: due)
      }
      tell(
        Said(zh: "M\(number)-\(nth)：\(due) 前办结", en: "M\(number)-\(nth): due on \(due)"))
      return .done
    }
  }

  /// `bianzhi meeting done`
  struct Done: LedgerCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "done", abstract: say("一项决定已办结", "A decision was carried out"),
        discussion: say(
          "例：bianzhi meeting done M1-2 --note 已消化 --by 周甲 --on 2010-08-20",
          "EXAMPLE: bianzhi meeting done M1-2 --note \"carried out\" --by Zhou --on 2010-08-20"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var acting: ActOptions
    @Argument(
      help: ArgumentHelp(say("决定，如 M1-2", "A decision, such as M1-2"), valueName: "decision"))
    var decision: String
    @Option(help: ArgumentHelp(say("办理情况", "How"), valueName: "text")) var note: String

    func execute() throws -> ExitStatus {
      let (meeting, nth) = try OfficeArgument.pair(decision, "M")
      try common.ledger().act(on: acting.on, by: acting.by) { desk in
        try desk.finishDecision(meeting, nth, note: note)
      }
      tell(Said(zh: "M\(meeting)-\(nth)：已办结", en: "M\(meeting)-\(nth): done"))
      return .done
    }
  }
}

extension MeetingSort: ExpressibleByArgument {}

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
