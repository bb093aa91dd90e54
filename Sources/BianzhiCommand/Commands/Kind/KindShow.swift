import ArgumentParser
import BianzhiCore
import BianzhiImport
import BianzhiReport

extension KindCommand {
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
      let request = try output.request(otherwise: .table)
      try Tables.kindColumns.write(kind.columns, request)
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
