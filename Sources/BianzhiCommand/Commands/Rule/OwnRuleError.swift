import BianzhiCore

/// Why a rule of one's own could not be begun or tried.
enum OwnRuleError: Problem {
  case badID(String)
  /// The program has a rule of that id.
  case takenID(String)
  case exists(String)
  case cannotWrite(String)
  case badExpected(String)
  /// The small tables do not all import.
  case tablesRefused(String)
  case failed(String, Wording)
  /// The rule needs data that its tables do not have.
  case tablesMissing(String, [Wording])

  var status: ExitStatus {
    switch self {
    case .badID, .takenID: .usage
    case .exists, .cannotWrite: .cannotWrite
    case .badExpected, .tablesRefused, .failed, .tablesMissing: .badInput
    }
  }

  var wording: Wording {
    switch self {
    case .badID(let id):
      Wording(
        zh: "规则编号 \(id) 不对：要两个小写英文单词，中间一点，可用数字和下划线，如 quota.my_rule。",
        en: """
          \(id) is no id of a rule. Choose two words in small letters with a dot between, such as quota.my_rule; digits and \
          underscores may follow.
          """)
    case .takenID(let id):
      Wording(
        zh: "程序自带规则 \(id)。请另取编号；要改动自带规则，见 bianzhi rule show \(id) --sql 和 check --replace-rule。",
        en: """
          The program has a rule \(id). Choose another id; to change that rule see bianzhi rule show \(id) --sql and \
          check --replace-rule.
          """)
    case .exists(let path):
      Wording(
        zh: "\(path) 已经存在，没有写任何文件。请换一个编号或文件夹，或先移走它。",
        en: "\(path) exists, so nothing was written. Choose another id or folder, or move it away.")
    case .cannotWrite(let path):
      Wording(
        zh: "\(path)：不能在这里建立文件夹。请检查路径和权限。",
        en: "\(path): no folder can be made here. Check the path and its permissions.")
    case .badExpected(let path):
      Wording(
        zh: "\(path)：读不了，或没有写明应查出的问题。请检查：第一行是 \(RuleExample.heading)，以下每行七项，文件为 UTF-8。",
        en: """
          \(path): cannot be read, or does not say what must be found. Its first line is \(RuleExample.heading); each line \
          behind has seven cells, in UTF-8.
          """)
    case .tablesRefused(let folder):
      Wording(
        zh: "\(folder)：小表没有全部导入，规则没有试。用 bianzhi import \(folder) --dry-run 看哪一行有问题。",
        en: """
          \(folder): not all of its tables import, so the rule was not tried. See what is wrong with \
          bianzhi import \(folder) --dry-run.
          """)
    case .failed(let rule, let why):
      Wording(
        zh: "规则 \(rule) 运行出错：\(why.zh)。请改正规则文件，再试。",
        en: "Rule \(rule) failed: \(why.en). Mend its file and try again.")
    case .tablesMissing(let rule, let kinds):
      Wording(
        zh: """
          规则 \(rule) 没有运行：小表里没有 needs 写明的数据（\(kinds.map(\.zh).joined(separator: "、"))）。\
          请补上表，或改 needs 一行。
          """,
        en: """
          Rule \(rule) was not run: its tables lack data that its line needs names \
          (\(kinds.map(\.en).joined(separator: ", "))). Add the tables, or change that line.
          """)
    }
  }
}
