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

  /// `bianzhi kind list`
  struct List: Verb {
    static let help = Help("kind list", zh: "列出可导入的表", en: "List the kinds of table")

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
  struct Show: Verb {
    static let help = Help(
      "kind show", zh: "显示一种表的各列和认识的表头",
      en: "Show the columns of a kind and the words they are known by", example: "roster")

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
