import ArgumentParser
import BianzhiCore

/// `bianzhi read`: proposes what documents approve, and takes into the ledger what a person accepts of it.
struct ReadCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    Help(
      "read", zh: "读三定规定、调整通知和批复，提出其中的编制、职数和内设机构；认定后记入台账",
      en: "Read plans, notices and replies, propose what they approve, and take what is accepted",
      example: Wording(zh: "三定规定.docx --format json", en: "plan.docx --format json"),
      more: Wording(
        zh: "bianzhi read 文件 只读、不写任何东西；read list 看哪些还没有认定，read accept 采用，read reject 不采用。",
        en: """
          bianzhi read FILE only reads and writes nothing; read list shows what is not decided yet, read accept takes it, \
          read reject does not.
          """)
    ).configuration(
      subcommands: [Propose.self, List.self, Show.self, Accept.self, Reject.self],
      usual: Propose.self)
  }
}
