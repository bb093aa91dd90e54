import ArgumentParser
import BianzhiCore
import BianzhiImport
import BianzhiQuery
import BianzhiReport

extension NameCommand {
  /// `bianzhi name reject`
  struct Reject: Verb {
    static let help = Help(
      "name reject", zh: "否定一个写法是台账中的某个名称；不写本名则不是其中任何一个。不再这样建议",
      en:
        "Decide that a written name does not mean one of the ledger; without MEANT, that it means none of them",
      example: Wording(
        zh: "法规处 政策法规处 --organ 339901000100", en: "WRITTEN MEANT --organ 339901000100"))

    @OptionGroup var common: CommonOptions
    @Argument(help: .written) var written: String
    @Argument(
      help: ArgumentHelp(
        say(
          "台账中的机构名称或代码，或核定的内设机构；不写则都不是",
          "An organ's name or code, or an approved inner body; without it, none of them"),
        valueName: "meant"))
    var meant: String?
    @Option(help: .organOfBody) var organ: OrganText?

    func execute() throws -> ExitStatus {
      let ledger = try common.ledger()
      let code = try organ?.code(in: ledger)
      guard let meant else {
        try rejectAll(ledger, organ: code)
        return .done
      }
      try NameDecision.make(
        try ledger.nameTarget(written, meaning: meant, organ: code), accepts: false, ledger)
      return .done
    }

    /// Rejects whatever the name is like, until nothing is proposed any more.
    private func rejectAll(_ ledger: Ledger, organ: String?) throws {
      var rejected: Set<String> = []
      while let name = try open(ledger, organ: organ), let likeness = name.likeness {
        let fresh = likeness.names.filter { !rejected.contains($0) }
        guard !fresh.isEmpty else { break }
        for meant in fresh {
          let owner = name.type == .body ? name.organCode : nil
          try NameDecision.make(
            try ledger.nameTarget(written, meaning: meant, organ: owner), accepts: false, ledger)
          rejected.insert(meant)
        }
      }
      guard let name = try open(ledger, organ: organ) else {
        guard rejected.isEmpty else { return }
        throw NameError.unknownWritten(written)
      }
      let owner = name.organ.map { (key: $0, code: name.organCode, name: name.organName) }
      _ = try ledger.decide(.none(name.written, body: owner), accepts: false)
      StandardOutput.line(
        VisibleText.line(
          Wording(
            zh: "已否定：“\(name.written)”不是台账中的任何名称",
            en: "Rejected: \"\(name.written)\" means none of the ledger's names")[Console.language])
      )
    }

    /// The name among those to be decided.
    private func open(_ ledger: Ledger, organ: String?) throws -> WrittenName? {
      try ledger.writtenNames(includesMatched: false).first {
        $0.written == written && $0.meant == nil && $0.isAccepted == nil
          && (organ == nil || $0.organCode == organ)
      }
    }
  }
}
