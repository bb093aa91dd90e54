import ArgumentParser
import BianzhiCore
import BianzhiImport
import BianzhiQuery
import BianzhiReport

/// `bianzhi name`: names that tables write otherwise than the ledger.
struct NameCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    Help(
      "name", zh: "机构和内设机构的不同写法：列出、认定、否定",
      en: "Names written otherwise than in the ledger", example: "list"
    ).configuration(subcommands: [List.self, Accept.self, Reject.self])
  }
}
