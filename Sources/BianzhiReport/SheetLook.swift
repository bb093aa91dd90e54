package import BianzhiCore

/// What a workbook says and does beside the cells of a table.
///
/// A sheet with headings of codes is for programs and has none of it.
package struct SheetLook: Sendable {
  /// Across the table, and on its tab.
  package let title: Wording
  /// Below the title: the day, the run, whatever the rows speak for.
  package var note: Wording?
  /// What the numbers count; nil where they count various things.
  package let unit: Wording?
  /// Keys of the columns whose numbers are summed below the table.
  package let summed: Set<String>
  /// Who signs below the table; empty for nobody.
  package let signatures: [Wording]
  /// Keys of the columns that people fill in; the others are locked where there is one.
  package let open: Set<String>
  /// How many empty rows stand below the table, all open, for what is to be added.
  package var blankRows = 0
  /// The words a cell may hold, by the key of its column.
  package let choices: [String: [Wording]]

  package init(
    _ title: Wording, unit: Wording? = nil, summed: Set<String> = [], open: Set<String> = [],
    choices: [String: [Wording]] = [:], signatures: [Wording] = []
  ) {
    (self.title, self.unit, self.summed, self.signatures) = (title, unit, summed, signatures)
    (self.open, self.choices) = (open, choices)
  }

  /// Who fills in, checks and answers for a table that is handed in.
  package static let signed = [
    Wording(zh: "填表人：", en: "Filled in by:"), Wording(zh: "审核人：", en: "Checked by:"),
    Wording(zh: "单位负责人：", en: "Head of the office:"), Wording(zh: "填报日期：", en: "Day:"),
  ]

  /// Says more below the title, where the reader of the sheet alone sees it.
  package mutating func add(_ words: Wording) {
    note =
      note.map { Wording(zh: "\($0.zh)；\(words.zh)", en: "\($0.en); \(words.en)") } ?? words
  }

  /// The day the rows speak for, as the note below the title.
  package static func day(_ day: CalendarDay) -> Wording {
    Wording(zh: "截至 \(day)", en: "As of \(day)")
  }

  /// The same, with the calibre that people are counted by.
  package static func day(_ day: CalendarDay, _ calibre: Wording) -> Wording {
    Wording(zh: "截至 \(day)，口径：\(calibre.zh)", en: "As of \(day), calibre: \(calibre.en)")
  }
}
