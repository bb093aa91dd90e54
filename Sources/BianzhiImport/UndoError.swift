package import BianzhiCore

/// Why an import is not taken back.
package enum UndoError: Problem {
  case noSuchImport(Int)
  case alreadyUndone(Int)
  case touchedLater(Int, by: Int)
  case cannotUndoUndo(Int)
  case cannotUndoReading(Int)

  package var status: ExitStatus {
    switch self {
    case .noSuchImport: .notFound
    case .alreadyUndone, .touchedLater, .cannotUndoUndo, .cannotUndoReading: .refused
    }
  }

  package var wording: Wording {
    switch self {
    case .noSuchImport(let number):
      Wording(
        zh: "没有第 \(number) 次导入。见 bianzhi imports。", en: "No import \(number). See bianzhi imports.")
    case .alreadyUndone(let number):
      Wording(
        zh: "第 \(number) 次导入已经撤销，不能再撤销一次。见 bianzhi imports。",
        en: "Import \(number) has been undone already. See bianzhi imports.")
    case .touchedLater(let number, let later):
      Wording(
        zh: "第 \(later) 次导入改动了第 \(number) 次的行。请先撤销第 \(later) 次：bianzhi undo \(later)。",
        en: "Import \(later) changed the same rows as \(number). First: bianzhi undo \(later).")
    case .cannotUndoReading(let number):
      Wording(
        zh: "第 \(number) 次是按用语的认定重读，不能这样撤销。请用 bianzhi value forget 收回认定。",
        en:
          "Number \(number) read rows anew by a decision on words. Take that back: bianzhi value forget."
      )
    case .cannotUndoUndo(let number):
      Wording(
        zh: "第 \(number) 次本身是撤销。要恢复，请重新导入原文件。",
        en: "Number \(number) is itself an undo. To restore its rows, import the files again.")
    }
  }
}
