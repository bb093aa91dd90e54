import ArgumentParser
import BianzhiCore
import BianzhiQuery
import BianzhiReport

extension RuleCommand {
  /// `bianzhi rule test`
  struct Test: Verb {
    static let help = Help(
      "rule test", zh: "用小表试自己的规则：查出的与 expected.csv 逐条相比",
      en: "Try rules of your own on their small tables: what they find beside expected.csv",
      example: "my-rules",
      more: Wording(
        zh: """
          规则 文件夹/编号.sql 的小表放在 文件夹/编号/ 里：要导入的 .csv，和写明应查出什么的 expected.csv。\
          结束码：0 全部相符，1 有不符，2 有的规则没有小表。
          """,
        en: """
          The tables of DIR/ID.sql stand in DIR/ID/: .csv files to import, and expected.csv with what must be found. \
          Exit status: 0 all as expected, 1 some not, 2 some rules have no tables.
          """))

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: ArgumentHelp(say("规则文件夹", "The folder of rules"), valueName: "dir"))
    var folder: InputPath

    func execute() throws -> ExitStatus {
      let request = try output.request(otherwise: .table)
      let trials = try Rule.load(folder: folder.path).map {
        try RuleExample(rule: $0, of: folder.path).trial()
      }
      try Self.table.write(trials.flatMap(\.lines), request)
      let right = trials.count { $0.isRight == true }
      let wrong = trials.count { $0.isRight == false }
      let untried = trials.filter { $0.isRight == nil }
      for trial in untried {
        messages.warning(
          Wording(
            zh: "\(trial.rule)：没有小表，没有试。请在 \(folder.path)/\(trial.rule)/ 放入 .csv 和 expected.csv",
            en: """
              \(trial.rule): no tables, not tried. Put .csv files and expected.csv into \
              \(folder.path)/\(trial.rule)/
              """))
      }
      messages.note(
        Wording(
          zh: "规则 \(trials.count) 条：相符 \(right)，不符 \(wrong)，没有试 \(untried.count)",
          en: """
            \(Counted(trials.count, "rule")): \(right) as expected, \(wrong) not, \(untried.count) not tried
            """))
      return wrong > 0 ? .findings : untried.isEmpty ? .done : .incomplete
    }

    private static let table = Table<RuleTrial.Line>([
      Column("rule", zh: "规则", en: "rule", .identifier) { .text($0.rule) },
      .words("outcome", zh: "结果", en: "outcome") { $0.outcome.wording },
      Column("finding", zh: "机构代码,部分,应为,实有,超出,身份证号,严重程度", en: RuleExample.heading) {
        .text($0.finding)
      },
    ])
  }
}
