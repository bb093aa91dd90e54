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
      say("完整身份证号；- 从标准输入读", "The full number; - reads it from standard input"), valueName: "number"
    ))
  var number: String

  func execute() throws -> ExitStatus {
    let text = number == "-" ? try StandardInput.line() : number
    guard let person = PersonNumber(text) else { throw CommandError.badPerson }
    let request = try output.request(otherwise: .table)
    let places = try common.ledger().places(of: person)
    let columns = [
      ResultColumn("sort", Wording(zh: "类别", en: "sort")),
      ResultColumn("day", Wording(zh: "日期", en: "day"), .identifier),
      ResultColumn("organ_code", Wording(zh: "机构代码", en: "organ code"), .identifier),
      ResultColumn("person_id", Wording(zh: "身份证号", en: "person ID"), .identifier),
      ResultColumn("name", Wording(zh: "姓名", en: "name")),
      ResultColumn("state", Wording(zh: "人员状态", en: "state")),
      ResultColumn("file", Wording(zh: "文件", en: "file")),
      ResultColumn("row", Wording(zh: "行", en: "row"), .number),
    ]
    let rows = places.map { place -> [ResultValue] in
      let sort = place.isPay ? Wording(zh: "工资", en: "pay") : Wording(zh: "名册", en: "roster")
      return [
        .word(code: place.isPay ? "pay" : "roster", wording: sort), .text(place.day),
        .text(place.organCode), .text(person.masked), .text(place.name), .text(place.state),
        .text(place.file), .integer(place.row),
      ]
    }
    try ResultWriter.write(ResultTable(columns: columns, rows: rows), request)
    return .done
  }
}
