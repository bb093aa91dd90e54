import ArgumentParser
import BianzhiCore
import BianzhiImport
import BianzhiQuery
import BianzhiReport

extension NameCommand {
  /// `bianzhi name accept`
  struct Accept: Verb {
    static let help = Help(
      "name accept", zh: "认定一个写法就是台账中的某个机构或核定的内设机构；--all 认定所有只有一个近似名称的",
      en:
        "Decide that a written name means one of the ledger; --all decides where one name is near",
      example: Wording(
        zh: "法规处 政策法规处 --organ 339901000100", en: "WRITTEN MEANT --organ 339901000100"))

    @OptionGroup var common: CommonOptions
    @Argument(help: .written) var written: String?
    @Argument(
      help: ArgumentHelp(
        say(
          "台账中的机构名称或代码，或核定的内设机构；不是单位、只是小标题的写“只是小标题”",
          "An organ's name or code, or an approved body; \"only a section\" for a heading that is no unit"
        ),
        valueName: "meant"))
    var meant: String?
    @Option(help: .organOfBody) var organ: OrganText?
    @Flag(
      help: ArgumentHelp(
        say(
          "认定所有只有一个近似名称、且不像是两个单位的写法（仅序号、方位不同或一个包含另一个的除外），逐个列出",
          "Accept every name that is like one only and hardly a unit of its own; lists each"
        )))
    var all = false

    func validate() throws {
      guard all ? written == nil : written != nil && meant != nil else {
        throw ValidationError(
          say("请给出写法和台账名称，或只给 --all", "Give the written name and what it means, or --all alone"))
      }
    }

    func execute() throws -> ExitStatus {
      let ledger = try common.ledger()
      let code = try organ?.code(in: ledger)
      guard let written, let meant else { return try acceptAll(ledger, organ: code) }
      try NameDecision.make(
        try ledger.nameTarget(written, meaning: meant, organ: code), accepts: true, ledger)
      return .done
    }

    /// One after the other, so that one that cannot be stored keeps none of the others.
    private func acceptAll(_ ledger: Ledger, organ: String?) throws -> ExitStatus {
      var (accepted, refused) = (0, 0)
      for meaning in try ledger.soleMeanings(ofOrgan: organ) {
        do {
          try NameDecision.make(meaning.target, accepts: true, ledger, because: meaning.likeness)
          accepted += 1
        } catch let error as NameError {
          messages.warning(error.wording)
          refused += 1
        }
      }
      let open = try ledger.writtenNames(includesMatched: false).count { $0.isAccepted == nil }
      messages.note(
        Wording(
          zh: "认定 \(accepted) 个，仍有 \(open) 个名称待认定（见 bianzhi name list）",
          en: "\(accepted) accepted, \(open) names still open (bianzhi name list)"))
      return refused > 0 ? .incomplete : .done
    }
  }
}
