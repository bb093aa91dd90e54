import BianzhiCore
import Spreadsheets

/// One sheet of a worklist: what is asked, and where the answer goes.
struct WorklistSheet {
  struct Row {
    let cells: [String]
    /// What the answer is about; nil where nothing is to be filled in.
    var key: WorklistKey?
    var choices: XLSXWriter.Choices?
  }

  let name: Wording
  /// What to do, above the heading.
  let advice: Wording
  let columns: [(title: Wording, width: Int)]
  /// Columns that may be written to besides the answer's, counted from 0.
  var open: Set<Int> = []
  let rows: [Row]

  static let answer = Wording(zh: "填写", en: "answer")
  static let key = Wording(zh: "填写编号", en: "answer_key")

  /// Whether anything is to be filled in.
  private var isAsking: Bool { rows.contains { $0.key != nil } }

  /// The lists of words that are too long for a cell.
  var longLists: [[String]] {
    rows.compactMap { row in
      guard case .words(let words) = row.choices, !XLSXWriter.fits(words) else { return nil }
      return words
    }
  }

  /// - Parameter lists: where the lists that are too long for a cell stand.
  func write(
    to workbook: XLSXWriter, _ language: Language, _ lists: [[String]: XLSXWriter.Choices] = [:]
  ) throws {
    let own: [(title: Wording, width: Int)] =
      isAsking ? [(Self.answer, 28), (Self.key, 12)] : []
    let all = columns + own
    try workbook.addSheet(
      name: name[language],
      columns: all.enumerated().map { index, column in
        XLSXWriter.Column(
          width: column.width, isWrapped: true,
          isOpen: isAsking && (index == columns.count || open.contains(index)))
      })
    try workbook.title(advice[language], style: .note)
    try workbook.header(all.map { $0.title[language] })
    for row in rows {
      for cell in row.cells { try workbook.text(PersonNumber.mask(cell), style: .wrapped) }
      if let key = row.key {
        if var choices = row.choices {
          if case .words(let words) = choices { choices = lists[words] ?? choices }
          try workbook.offer(choices, column: columns.count)
        }
        try workbook.text("", style: .wrapped)
        try workbook.text(PersonNumber.mask(key.text))
      }
      try workbook.endRow()
    }
  }
}
