import ArgumentParser
import BianzhiCore
import BianzhiImport
import BianzhiReport

/// `bianzhi kind`: the kinds of table that can be imported.
struct KindCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "kind",
      abstract: say("可导入的表及其表头", "Tables that can be imported, and their headings"),
      discussion: say("例：bianzhi kind show roster", "EXAMPLE: bianzhi kind show roster"),
      subcommands: [List.self, Show.self])
  }

  /// `bianzhi kind list`
  struct List: LedgerCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "list", abstract: say("列出可导入的表", "List the kinds of table"),
        discussion: say("例：bianzhi kind list", "EXAMPLE: bianzhi kind list"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions

    func execute() throws -> ExitStatus {
      let rows = TableKind.all.map { kind -> [ResultValue] in
        [
          .text(kind.name), .text(kind.title[Console.language]),
          .text(kind.columns.compactMap(\.headings.first).joined(separator: " ")),
        ]
      }
      let columns = [
        ResultColumn("kind", Wording(zh: "种类", en: "kind"), .identifier),
        ResultColumn("title", Wording(zh: "名称", en: "title")),
        ResultColumn("headings", Wording(zh: "表头", en: "headings")),
      ]
      try ResultWriter.write(
        ResultTable(columns: columns, rows: rows), try output.request(otherwise: .table))
      return .done
    }
  }

  /// `bianzhi kind show`
  struct Show: LedgerCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "show",
        abstract: say(
          "显示一种表的各列和认识的表头", "Show the columns of a kind and the words they are known by"),
        discussion: say("例：bianzhi kind show roster", "EXAMPLE: bianzhi kind show roster"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: ArgumentHelp(say("种类", "Name of the kind"), valueName: "kind"))
    var name: KindName

    func execute() throws -> ExitStatus {
      let kind = name.kind
      let rows = kind.columns.map { column -> [ResultValue] in
        [
          .text(column.field.rawValue),
          .text(column.isRequired ? say("必需", "required") : ""),
          .text(column.headings.joined(separator: " ")),
        ]
      }
      let columns = [
        ResultColumn("field", Wording(zh: "字段", en: "field"), .identifier),
        ResultColumn("required", Wording(zh: "必需", en: "required")),
        ResultColumn("headings", Wording(zh: "认识的表头", en: "headings known")),
      ]
      let request = try output.request(otherwise: .table)
      try ResultWriter.write(ResultTable(columns: columns, rows: rows), request)
      if request.format.isForPeople {
        messages.note(
          Wording(
            zh: "例：\n" + kind.example.map { "  " + $0 }.joined(separator: "\n"),
            en: "Example:\n" + kind.example.map { "  " + $0 }.joined(separator: "\n")))
      }
      return .done
    }
  }
}
