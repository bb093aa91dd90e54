import BianzhiCore
import BianzhiReport
import GRDB
import Spreadsheets

/// Errors as a command ends with them.
enum Failure {
  /// - Returns: nil for an error of the argument parser.
  static func told(by error: any Error) -> (ExitStatus, Wording)? {
    if let problem = error as? any Problem { return (problem.status, problem.wording) }
    if let error = error as? WriteError { return (error.status, error.wording) }
    if let error = error as? DatabaseError {
      let ledger = LedgerError(error, path: "")
      return (ledger.status, ledger.wording)
    }
    return nil
  }

  /// Adds what was committed before the failure, so that nobody takes it for undone.
  static func withStoredWork(_ told: (ExitStatus, Wording)?) -> (ExitStatus, Wording)? {
    StoredWork.shared.commitIsOver()
    guard let (status, wording) = told, let stored = list(StoredWork.shared.all) else {
      return told
    }
    return (
      status,
      Wording(
        zh: "\(wording.zh)\n已经存入台账：\(stored.zh)。",
        en: "\(wording.en)\nStored in the ledger already: \(stored.en).")
    )
  }

  /// - Returns: nil where there is nothing.
  static func list(_ stored: [Wording]) -> Wording? {
    stored.isEmpty
      ? nil
      : Wording(
        zh: stored.map(\.zh).joined(separator: "、"), en: stored.map(\.en).joined(separator: ", "))
  }

  /// The error as the one JSON document on standard output.
  static func writeJSON(_ status: ExitStatus, _ wording: Wording) {
    let value = JSONValue.object([
      JSONMember(
        "error",
        .object([
          JSONMember("status", .integer(Int(status.rawValue))),
          JSONMember("message", .string(PersonNumber.mask(wording[Console.language]))),
        ]))
    ])
    try? ResultWriter.write(value, OutputRequest(format: .json, language: Console.language))
  }
}

/// Refusals of the command line itself.
enum CommandError: Problem {
  case reasonNeeded
  case replaceAndAdd
  case revealNeeded(table: String)
  case notSelect(String)
  case stopped(SandboxExcess)
  case noDataFolder(String, reason: Wording)
  case badPerson
  /// There is nothing to fill a workbook with.
  case noRoster(organ: String)
  case inputTooLong(mebibytes: Int)
  /// A worklist was named together with tables.
  case worklistsAndTables(String)
  /// Questions are put at a terminal only.
  case noTerminal
  /// A word or header word that nobody decided on.
  case notDecided(String)
  /// The import is stored, and so are the rows it held back; only their workbook is not written.
  case noRejectsFile(import: Int, rows: Int, status: ExitStatus, why: Wording)

  var status: ExitStatus {
    switch self {
    case .reasonNeeded, .revealNeeded: .refused
    case .replaceAndAdd, .badPerson, .worklistsAndTables, .noTerminal: .usage
    case .notDecided, .noRoster: .notFound
    case .notSelect, .stopped, .inputTooLong: .badInput
    case .noRejectsFile(_, _, let status, _): status
    case .noDataFolder: .cannotWrite
    }
  }

  var wording: Wording {
    switch self {
    case .reasonNeeded:
      Wording(
        zh: "显示完整身份证号须说明理由：--reveal --reason \"…\"，并会记录在台账中。",
        en:
          "Full identity numbers need a reason: --reveal --reason \"…\". It is kept in the ledger.")
    case .replaceAndAdd:
      Wording(zh: "--replace 和 --add 只能用一个。", en: "Give --replace or --add, not both.")
    case .revealNeeded(let table):
      Wording(
        zh:
          "\(table) 是存储用表，其中可能有完整身份证号，不能直接查询。请查询 staff、payroll、finding 等视图，或加 --reveal --reason \"…\"。",
        en: """
          \(table) is a stored table; such tables may hold full identity numbers. Read the views staff, \
          payroll, finding …, or add --reveal --reason "…".
          """)
    case .notSelect(let reason):
      Wording(
        zh: "不能执行：\(DatabaseWords.wording(reason).zh)。只允许一条 SELECT 语句。",
        en:
          "Cannot run this: \(DatabaseWords.wording(reason).en). One SELECT statement is allowed.")
    case .stopped(let excess):
      Wording(
        zh: "查询没有完成：\(excess.wording.zh)。请缩小范围，或分几次查询。",
        en: "The query did not finish: \(excess.wording.en). Ask for less, or ask in several steps."
      )
    case .noDataFolder(let path, let reason):
      Wording(zh: "\(path)：\(reason.zh)", en: "\(path): \(reason.en)")
    case .noRejectsFile(let number, let rows, _, let why):
      Wording(
        zh: """
          \(why.zh)
          待改文件没有写出，但第 \(number) 次导入已经存入，\(rows) 行留置在台账中。要写出这些行，请用：\
          bianzhi rejects \(number) -o 文件.xlsx
          """,
        en: """
          \(why.en)
          The workbook of rows to put right was not written, but import \(number) is stored and the ledger \
          holds the \(Counted(rows, "row")) kept out. To get them: bianzhi rejects \(number) -o FILE.xlsx
          """)
    case .worklistsAndTables(let file):
      Wording(
        zh: "\(file)：是待办清单，不能与其他文件一起导入。请先单独导入它。",
        en:
          "\(file): a worklist; it cannot be imported together with tables. Import it alone first.")
    case .noRoster(let organ):
      Wording(
        zh: "\(organ)：台账中没有它的花名册。请先导入：bianzhi import 花名册 --as-of 日期。",
        en:
          "\(organ): the ledger has no roster of it. Import one first: bianzhi import ROSTER --as-of DAY."
      )
    case .noTerminal:
      Wording(
        zh: "--ask 要在终端上用（标准输入和标准错误都是终端）。请改用 --problems 文件.xlsx。",
        en:
          "--ask needs a terminal on standard input and standard error. Use --problems FILE.xlsx instead."
      )
    case .notDecided(let word):
      Wording(
        zh: "“\(word)”没有认定过。见 bianzhi value list、bianzhi header list。",
        en: "Nobody decided on \"\(word)\". See bianzhi value list and bianzhi header list.")
    case .inputTooLong(let mebibytes):
      Wording(
        zh: "标准输入（-）：超过 \(mebibytes) MiB。请检查送入的内容。",
        en: "standard input (-): more than \(mebibytes) MiB. Check what is piped in.")
    case .badPerson:
      Wording(
        zh: "请给出 15 或 18 位的完整身份证号。", en: "Give the full identity number, 15 or 18 characters.")
    }
  }
}
