package import BianzhiCore

/// Why a rule could not be found, read or run.
package enum RuleError: Problem {
  case unknown(String)
  case noFolder(String)
  case unreadable(String)
  case badHeader(file: String, key: String)
  /// Two files of one folder that do not say the same pack.
  case otherPack(String, String)
  /// Rules of a folder that bear the ids of built-in ones, which nobody said they may replace.
  case replacesBuiltIn([String])
  /// A rule that was to be replaced, and the folder has none of that id.
  case notReplaced(String)
  case noData
  case noSuchRun(Int)
  case noSuchFinding(String)
  case noRuns
  /// There is one check only, so nothing can be compared.
  case oneRunOnly
  case unknownCalibre(String)
  /// The ledger has no pay list of a month (YYYYMM), or none at all.
  case noPayList(Int32?)
  /// The second statement of a rule could not be run to its end.
  case evidenceFailed(rule: String, Wording)

  package var status: ExitStatus {
    switch self {
    case .unknown, .noFolder, .unreadable, .noSuchRun, .noSuchFinding, .noRuns, .oneRunOnly,
      .noData, .noPayList:
      .notFound
    case .badHeader, .otherPack, .evidenceFailed: .badInput
    case .unknownCalibre, .replacesBuiltIn, .notReplaced: .usage
    }
  }

  package var wording: Wording {
    switch self {
    case .unknown(let id):
      Wording(zh: "没有规则 \(id)。见 bianzhi rule list。", en: "No rule \(id). See bianzhi rule list.")
    case .noFolder(let path):
      Wording(
        zh: "\(path)：没有这个文件夹，或其中没有 .sql 规则文件。请检查路径。",
        en: "\(path): no such folder, or no .sql rule files in it. Check the path.")
    case .unreadable(let path):
      Wording(
        zh: "\(path)：无法读取，或不是普通的 UTF-8 文本文件。请检查权限，并另存为 UTF-8。",
        en: """
          \(path): cannot be read, or is not an ordinary text file in UTF-8. Check its permissions, and \
          save it as UTF-8.
          """)
    case .badHeader(let file, let key):
      Wording(
        zh: "\(file)：规则头缺少或写错了 \(key)。参见 bianzhi rule show quota.overrun --sql。",
        en:
          "\(file): the rule's header line \(key) is missing or wrong. Compare: bianzhi rule show quota.overrun --sql."
      )
    case .otherPack(let file, let other):
      Wording(
        zh: "\(file) 和 \(other) 的 pack 一行不同：一个文件夹里的规则是同一个规则包，请把名称和版本写得一样，或都不写。",
        en: """
          The lines pack of \(file) and \(other) differ: the rules of a folder are one pack. Write the same name and \
          version in all of them, or in none.
          """)
    case .replacesBuiltIn(let ids):
      Wording(
        zh: """
          规则文件夹里有与内置规则同名的规则：\(ids.joined(separator: "、"))。没有检查。\
          要代替内置规则，逐条写 --replace-rule \(ids[0])；否则请改规则编号。
          """,
        en: """
          The folder has rules with the ids of built-in ones: \(ids.joined(separator: ", ")). Nothing was checked. \
          To replace them, name each: --replace-rule \(ids[0]); else give the rules ids of their own.
          """)
    case .notReplaced(let id):
      Wording(
        zh: "--replace-rule \(id)：--rules 的文件夹里没有这条规则，或没有这条内置规则。请检查编号和文件夹。",
        en: """
          --replace-rule \(id): no rule of this id in the folder of --rules, or no built-in one. Check the id and the \
          folder.
          """)
    case .noData:
      Wording(
        zh: "台账里还没有花名册，不知道检查哪一天。先导入花名册，或用 --as-of 给出日期。",
        en: "The ledger holds no roster, so there is no day to check. Import one, or give --as-of.")
    case .noSuchRun(let number):
      Wording(
        zh: "没有第 \(number) 次检查。见 bianzhi runs。", en: "No run \(number). See bianzhi runs.")
    case .noSuchFinding(let name):
      Wording(
        zh: "没有问题 \(name)。编号形如 F12，见 bianzhi check 或 bianzhi export findings。",
        en:
          "No finding \(name). Numbers look like F12; see bianzhi check or bianzhi export findings."
      )
    case .noRuns:
      Wording(
        zh: "还没有检查过。先运行 bianzhi check。", en: "No check has been made. Run bianzhi check first.")
    case .oneRunOnly:
      Wording(
        zh: "只检查过一次，没有可以比较的。请导入新的数据，再运行 bianzhi check。",
        en:
          "Only one check was made, so there is nothing to compare. Import newer data and run bianzhi check again."
      )
    case .evidenceFailed(let rule, let why):
      Wording(
        zh: "规则 \(rule) 的证据语句出错：\(why.zh)。请改正规则文件，再重新检查。",
        en:
          "The evidence statement of rule \(rule) failed: \(why.en). Mend the rule and check again."
      )
    case .noPayList(let month):
      Wording(
        zh:
          "台账里没有\(month.map { " \($0 / 100) 年 \($0 % 100) 月的" } ?? "")工资表。请先导入，或用 --month 给出别的月份。",
        en: """
          The ledger has no pay list\(month.map { " of \($0 / 100)-\($0 % 100)" } ?? ""). Import it, or name another \
          month with --month.
          """)
    case .unknownCalibre(let name):
      Wording(
        zh: "没有口径 \(name)。可用：standard（占编）、at_work（在岗）。",
        en: "No calibre \(name). Use one of: standard (places held), at_work (at work).")
    }
  }
}
