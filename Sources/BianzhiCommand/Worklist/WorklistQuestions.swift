import BianzhiCore
import BianzhiReport
import Glibc
import Spreadsheets

/// The questions of a worklist, put at a terminal one after the other.
struct WorklistQuestions {
  private let workbook: WorklistWorkbook

  init(_ list: Worklist) {
    workbook = WorklistWorkbook(list: list, language: Console.language)
  }

  /// Whether somebody can be asked: what is typed and what is shown are of a terminal.
  static var canAsk: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

  /// Asks, and gives the answers; a blank line leaves a question open, and so does the end of the input.
  func answers() -> [WorklistFile.Answer] {
    var answers: [WorklistFile.Answer] = []
    for sheet in workbook.asking where !sheet.rows.isEmpty {
      Console.shared.messages.note("\n" + sheet.advice[Console.language])
      for (number, row) in sheet.rows.enumerated() {
        guard let key = row.key else { continue }
        show(row, of: sheet)
        guard let line = readLine(strippingNewline: true) else { return answers }
        let text = chosen(line, row)
        guard !text.isEmpty else { continue }
        answers.append(
          WorklistFile.Answer(
            sheet: sheet.name[Console.language], row: number + 1, key: key, text: text, kind: ""))
      }
    }
    return answers
  }

  private func show(_ row: WorklistSheet.Row, of sheet: WorklistSheet) {
    let facts = zip(sheet.columns, row.cells).filter { !$0.1.isEmpty }
      .map { "\($0.0.title[Console.language]) \($0.1)" }
    Console.shared.messages.note(facts.joined(separator: say("；", "; ")))
    if case .words(let words) = row.choices {
      let list = words.enumerated().map { "\($0.offset + 1) \($0.element)" }
      Console.shared.messages.note("  " + list.joined(separator: "  "))
    }
    StandardError.write(say("选号或直接写，回车跳过：", "Number or text, blank to leave open: "))
  }

  private func chosen(_ line: String, _ row: WorklistSheet.Row) -> String {
    let text = line.trimmingBlanks
    guard case .words(let words) = row.choices, let number = Int(text),
      words.indices.contains(number - 1)
    else { return text }
    return words[number - 1]
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    var rest = Substring(self)
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
