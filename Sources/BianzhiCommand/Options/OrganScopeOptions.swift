import ArgumentParser
import BianzhiCore

/// Organs that a result is limited to, each with all that is below it.
struct OrganScopeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say("只看这个机构及其下属（可重复）", "This organ and those below it only (may be repeated)"),
      valueName: "organ"))
  var organ: [OrganText] = []

  /// Their codes; none where nothing is left out.
  func codes(in ledger: Ledger) throws -> [String] { try organ.map { try $0.code(in: ledger) } }
}
