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
      let report = RuleTrialReport(trials: trials, folder: folder.path)
      try report.write(request)
      report.tell()
      return report.status
    }
  }
}
