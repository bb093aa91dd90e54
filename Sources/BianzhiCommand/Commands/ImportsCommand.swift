import ArgumentParser
import BianzhiCore
import BianzhiImport
import BianzhiReport

/// `bianzhi imports`: what was imported and undone.
struct ImportsCommand: Verb {
  static let help = Help("imports", zh: "列出各次导入", en: "List the imports")

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

  func execute() throws -> ExitStatus {
    let request = try output.request(otherwise: .table)
    let table = request.headers == nil ? Tables.imports : Tables.imports.whole
    try table.write(try common.ledger().imports(), request)
    return .done
  }
}
