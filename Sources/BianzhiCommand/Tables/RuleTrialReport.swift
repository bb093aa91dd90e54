import BianzhiCore
import BianzhiReport

/// What rules of one's own found in their small tables, beside what they must find.
struct RuleTrialReport {
  let trials: [RuleTrial]
  /// The folder of rules.
  let folder: String

  private var wrong: Int { trials.count { $0.isRight == false } }
  private var untried: [RuleTrial] { trials.filter { $0.isRight == nil } }

  var status: ExitStatus { wrong > 0 ? .findings : untried.isEmpty ? .done : .incomplete }

  func write(_ request: OutputRequest) throws {
    try Self.table.write(trials.flatMap(\.lines), request)
  }

  func tell() {
    for trial in untried {
      Console.shared.messages.warning(
        Wording(
          zh: "\(trial.rule)：没有小表，没有试。请在 \(folder)/\(trial.rule)/ 放入 .csv 和 expected.csv",
          en: """
            \(trial.rule): no tables, not tried. Put .csv files and expected.csv into \
            \(folder)/\(trial.rule)/
            """))
    }
    let right = trials.count { $0.isRight == true }
    Console.shared.messages.note(
      Wording(
        zh: "规则 \(trials.count) 条：相符 \(right)，不符 \(wrong)，没有试 \(untried.count)",
        en: """
          \(Counted(trials.count, "rule")): \(right) as expected, \(wrong) not, \(untried.count) not tried
          """))
  }

  private static let table = Table<RuleTrial.Line>([
    Column("rule", zh: "规则", en: "rule", .identifier) { .text($0.rule) },
    .words("outcome", zh: "结果", en: "outcome") { $0.outcome.wording },
    Column("finding", zh: "机构代码,部分,应为,实有,超出,身份证号,严重程度", en: RuleExample.heading) {
      .text($0.finding)
    },
  ])
}
