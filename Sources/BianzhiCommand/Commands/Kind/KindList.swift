import ArgumentParser
import BianzhiCore
import BianzhiImport
import BianzhiReport

extension KindCommand {
  /// `bianzhi kind list`
  struct List: Verb {
    static let help = Help("kind list", zh: "列出可导入的表", en: "List the kinds of table")

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions

    func execute() throws -> ExitStatus {
      try Tables.kinds.write(TableKind.all, try output.request(otherwise: .table))
      return .done
    }
  }
}
