import ArgumentParser
import BianzhiCore
import BianzhiReport

/// `bianzhi run`: the checks that were made, one by one.
struct RunCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    Help(
      "run", zh: "各次检查：列出、查看、重做", en: "Checks that were made: list, show, make again",
      example: "replay 1"
    )
    .configuration(subcommands: [List.self, Show.self, Replay.self])
  }

  /// Names a run on the command line.
  struct Number: ParsableArguments {
    @Argument(
      help: ArgumentHelp(
        say("检查的编号；不写则为最近一次", "Number of the run (default: the newest)"), valueName: "run"))
    var run: Int?
  }
}
