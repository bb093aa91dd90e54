import ArgumentParser
import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// `bianzhi person`: where one person stands, found by the full number.
struct PersonCommand: Verb {
  static let help = Help(
    "person", zh: "按完整身份证号查一个人在哪些名册和工资表上",
    en: "Find one person on rosters and pay lists by the full number", example: "-",
    more: Wording(
      zh: "从标准输入给出号码，命令历史里就不会留下。",
      en: "Give the number on standard input, so that no history of commands keeps it."))

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions
  @Argument(
    help: ArgumentHelp(
      say("完整身份证号；- 从标准输入读", "The full number; - reads it from standard input"),
      valueName: "identity"
    ))
  var number: String

  func execute() throws -> ExitStatus {
    let text = number == "-" ? try StandardInput.line() : number
    guard let person = PersonNumber(text) else { throw CommandError.badPerson }
    let request = try output.request(otherwise: .table)
    let places = try common.ledger().places(of: person)
    try Tables.places(of: person).write(places, request)
    if places.isEmpty {
      messages.note(
        Wording(
          zh: "名册和工资表上没有这个号码",
          en: "No roster and no pay list has this number"))
    }
    return .done
  }
}
