import BianzhiCore
import BianzhiDocument

/// Why what a document says is not taken into the ledger; nothing of it is stored.
enum ProposalError: Problem {
  case numbersOfSeveral
  case noNumber(Int, file: String)
  /// Neither numbers, nor a sheet, nor all.
  case nothingChosen
  case obstacle(Int, file: String, Wording)
  case noOrgan(Int, file: String)
  case noDay(file: String)
  case alreadyDecided(Int, file: String, by: String)
  /// Nothing is left that may be taken.
  case nothingOpen

  var status: ExitStatus {
    switch self {
    case .numbersOfSeveral, .nothingChosen: .usage
    case .noNumber, .nothingOpen: .notFound
    case .obstacle, .alreadyDecided: .refused
    case .noOrgan, .noDay: .badInput
    }
  }

  var wording: Wording {
    switch self {
    case .numbersOfSeveral:
      Wording(
        zh: "序号是一个文件的。请一次只给一个文件，或用 --ticked 给填好的表。",
        en: "Numbers are those of one document. Give one file, or a filled-in sheet with --ticked.")
    case .noNumber(let number, let file):
      Wording(
        zh: "\(file)：没有第 \(number) 条。请用 bianzhi read list 查看。",
        en: "\(file): no number \(number). See bianzhi read list.")
    case .nothingChosen:
      Wording(
        zh: "请说明采用哪些：--only 1,3、--ticked 填好的表，或 --all。",
        en: "Say which: --only 1,3, --ticked SHEET, or --all.")
    case .obstacle(let number, let file, let why):
      Wording(
        zh: "\(file)，第 \(number) 条：\(why.zh)。", en: "\(file), number \(number): \(why.en).")
    case .noOrgan(let number, let file):
      Wording(
        zh: "\(file)，第 \(number) 条：文件没有写明是哪个机构。请加 --organ。",
        en: "\(file), number \(number): the text does not say which organ. Give --organ.")
    case .noDay(let file):
      Wording(
        zh: "\(file)：看不出文件的日期。请用 --effective 写明生效日期。",
        en: "\(file): no day was read in it. Give the day in force with --effective.")
    case .alreadyDecided(let number, let file, let name):
      Wording(
        zh:
          "\(file)，第 \(number) 条：已由 \(name) 认定。要改，先 bianzhi undo 那次导入，或 bianzhi withdraw \(name)。",
        en:
          "\(file), number \(number): decided by \(name). Undo its import, or bianzhi withdraw \(name), to change it."
      )
    case .nothingOpen:
      Wording(
        zh: "没有可采用的条目。请用 bianzhi read list --all 查看各条的状态。",
        en: "Nothing to take. See the state of each with bianzhi read list --all.")
    }
  }
}
