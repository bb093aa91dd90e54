import ArgumentParser
import BianzhiCore
import BianzhiImport
import BianzhiReport

/// `bianzhi value`: what recorded words mean that no list has.
struct ValueCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    Help(
      "value", zh: "用语的认定：词表中没有的用语是什么意思",
      en: "What words of tables mean that no list has",
      example: Wording(zh: "set 人员状态 不在编 调出", en: "set state WORD transferred"),
      more: Wording(
        zh: "项目："
          + ValueField.allCases.map { "\($0.rawValue)（\($0.title.zh)）" }.joined(separator: " "),
        en: "Fields: " + ValueField.allCases.map(\.rawValue).joined(separator: " "))
    ).configuration(subcommands: [List.self, Set.self, Forget.self])
  }

  /// `bianzhi value list`
  struct List: Verb {
    static let help = Help(
      "value list", zh: "列出已认定和待认定的用语", en: "List the words decided on, and those that are open")

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .table)
      let ledger = try common.ledger()
      let decided = try ledger.decidedValues()
      let open = try ledger.openWords()
      try Tables.values.write(decided.map(ValueLine.init) + open.map(ValueLine.init), request)
      if request.format.isForPeople {
        messages.note(
          Wording(
            zh: "已认定 \(decided.count) 个，待认定 \(open.count) 个：bianzhi value set 项目 用语 意思",
            en: "\(decided.count) decided, \(open.count) open: bianzhi value set FIELD WORD MEANING"
          ))
      }
      return .done
    }
  }

  /// `bianzhi value set`
  struct Set: Verb {
    static let help = Help(
      "value set", zh: "认定一个用语是词表中的哪个；已存入的行同时重读，旧的检查不变",
      en: "Decide what a word means; rows stored with it are read anew, old checks stay",
      example: Wording(zh: "人员状态 不在编 调出", en: "state WORD transferred"),
      more: Wording(
        zh: "意思写成用语自己，表示按原文单独计（限编制类型、职务层次、机构类别、机构规格）。",
        en:
          "A word that means itself counts as a value of its own (quota_kind, rank, category, organ_rank)."
      ))

    @OptionGroup var common: CommonOptions
    @OptionGroup var word: ValueArguments
    @Argument(help: ArgumentHelp(say("词表中的用语", "A word of the list"), valueName: "meaning"))
    var meaning: String

    func execute() throws -> ExitStatus {
      let field = try word.valueField()
      try ReadingDecision.requireValue(field, word: word.word, code: meaning)
      let ledger = try Ledger(creatingAt: common.path)
      let settled = try ledger.settle([.value(field, word: word.word, code: meaning)])
      tell(settled.wording)
      try ReturnedClosings.say(ledger)
      return .done
    }
  }

  /// `bianzhi value forget`
  struct Forget: Verb {
    static let help = Help(
      "value forget", zh: "收回对一个用语的认定，行恢复原来的读法",
      en: "Take a decision on a word back; its rows are read as before",
      example: Wording(zh: "人员状态 不在编", en: "state WORD"))

    @OptionGroup var common: CommonOptions
    @OptionGroup var word: ValueArguments

    func execute() throws -> ExitStatus {
      let ledger = try common.ledger()
      let settled = try ledger.settle([
        .value(try word.valueField(), word: word.word, code: nil)
      ])
      guard settled.unknown == 0 else { throw CommandError.notDecided(word.word) }
      tell(
        Wording(
          zh: "已收回“\(word.word)”的认定；重读 \(settled.recoded) 行",
          en: "Decision on \"\(word.word)\" taken back; \(settled.recoded) rows read anew"))
      try ReturnedClosings.say(ledger)
      return .done
    }
  }
}

/// A field and a word of it.
struct ValueArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      say("项目，如 state 或 人员状态", "Field, such as state"), valueName: "field"))
  var field: String
  @Argument(help: ArgumentHelp(say("表中用语", "The word as tables write it"), valueName: "word"))
  var word: String

  /// - Throws: ``ReadingError/unknownField(_:)``.
  func valueField() throws -> ValueField {
    guard let known = ValueField(named: field) else { throw ReadingError.unknownField(field) }
    return known
  }
}
