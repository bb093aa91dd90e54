import BianzhiCore
import BianzhiImport

@main struct Bianzhi {
  static func main() throws {
    let ledger = try Ledger(creatingAt: CommandLine.arguments[1])
    var options = ImportOptions()
    options.asOf = CalendarDay("2010-06-30")
    let summary = try ledger.importTables(Array(CommandLine.arguments.dropFirst(2)), options: options)
    for file in summary.files {
      print(file.path, file.kind, file.counts)
      for (issue, entry) in file.issues.sorted { print("  ", issue.problem, issue.column, entry.count, entry.rows.prefix(3)) }
    }
    print(summary.failure?.description ?? "ok", summary.repeatedPeople, summary.gone, summary.missing)
  }
}
