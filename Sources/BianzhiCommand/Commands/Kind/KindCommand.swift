import ArgumentParser
import BianzhiCore
import BianzhiImport
import BianzhiReport

/// `bianzhi kind`: the kinds of table that can be imported.
struct KindCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    Help(
      "kind", zh: "可导入的表及其表头", en: "Tables that can be imported, and their headings",
      example: "show roster"
    ).configuration(subcommands: [List.self, Show.self])
  }
}
