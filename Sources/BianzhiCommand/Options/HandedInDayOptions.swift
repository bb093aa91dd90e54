import ArgumentParser
import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// The day that a table which is handed in speaks for.
struct HandedInDayOptions: ParsableArguments {
  @Option(help: ArgumentHelp(say("哪一天", "Which day"), valueName: "day")) var asOf: CalendarDay?
  @Option(
    help: ArgumentHelp(say("哪次检查的日期和数据", "The day and data of which run"), valueName: "run"))
  var run: Int?

  /// The day that is spoken for; says which newer runs were passed over for it.
  func told(in ledger: Ledger) throws -> CalendarDay {
    PassedRunWords.tell(try ledger.passedRuns(asOf: asOf, run: run))
    return try ledger.strengthDay(asOf: asOf, run: run)
  }

  /// Says which organs a table of that day tells by an older roster.
  ///
  /// - Parameter organ: the code of the one that is told; nil for all.
  func warnOfOlderRosters(
    in ledger: Ledger, on told: CalendarDay, organ: String? = nil
  ) throws {
    let older = try ledger.olderRosters(asOf: told).filter { organ == nil || $0.code == organ }
    if let line = OlderRosterWords(older, most: 20).line { Console.shared.messages.warning(line) }
  }
}
