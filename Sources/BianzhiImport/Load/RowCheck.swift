import BianzhiCore
import Spreadsheets

/// Refuses rows of a sheet whose cells are missing or spoilt, and tells of those that may be.
struct RowCheck {
  private let session: ImportSession
  private let columns: SheetColumns
  private let layout: Layout
  /// A column whose cells a spreadsheet must hold as text: identity numbers.
  private let person: Int
  private let width: Int
  /// The sheet's column where the table begins.
  private let start: Int
  /// The column of people's names; -1 where there is none.
  private let name: Int
  /// A text says nothing of its cells' kinds.
  private let isText: Bool

  init(_ table: ImportTable, _ columns: SheetColumns, _ session: ImportSession) {
    (self.columns, self.session) = (columns, session)
    layout = table.found.layout
    start = table.found.columns?.lowerBound ?? 0
    (person, width) = (layout.column(.person), layout.headings.count)
    name = layout.column(.name)
    isText = table.file.encoding != nil
  }

  /// Cells that are neither missing nor spoilt.
  func requireWhole(_ cells: CellReader, _ number: Int, _ errors: [EmptyCell]) throws {
    if cells.count != width {
      if cells.hasCells(behind: width) {
        if isText { throw Issue(.tooManyCells) }
        session.sheet.issues.add(Issue(.cellsBeside, place(cells)), row: number)
      }
      if cells.count < width, isText {
        session.sheet.issues.add(Issue(.tooFewCells), row: number)
      }
    }
    if name >= 0, SeveralNames.are(in: cells.bytes(name)) {
      throw Issue(.namesTogether, layout.heading(name))
    }
    // No count has a sign.
    if name >= 0, let first = cells.bytes(name).first, first != 0x2D,
      cells.bytes(name).isPlainNumber
    {
      throw Issue(.nameIsNumber, layout.heading(name))
    }
    for column in columns.names where cells.bytes(column).hasLostCharacter {
      session.warn(.lostCharacter, column, line: number)
    }
    if !isText, cells.isNumber(person), cells.bytes(person).count > 15 {
      throw Issue(.idLostDigits, layout.heading(person))
    }
    for cell in errors where isTold(cell) {
      if columns.needed.contains(cell.column) { throw issue(of: cell) }
      session.sheet.issues.add(issue(of: cell), row: number)
    }
  }

  /// The first cell outside the table, as a spreadsheet calls its column: F.
  private func place(_ cells: CellReader) -> String {
    let first = (width..<cells.count).first { !cells.bytes($0).isEmpty } ?? width
    return ColumnLetters.of(first + start)
  }

  /// Tells of cells of a row that is no data.
  func tell(_ errors: [EmptyCell], row: Int) {
    for cell in errors where isTold(cell) { session.sheet.issues.add(issue(of: cell), row: row) }
  }

  /// A missing value is worth a word only in a column that is read; a formula's error anywhere.
  private func isTold(_ cell: EmptyCell) -> Bool {
    cell.isFormulaError || columns.told.contains(cell.column)
  }

  private func issue(of cell: EmptyCell) -> Issue {
    let heading = layout.heading(cell.column)
    return Issue(cell.isFormulaError ? .errorValue : .emptyWord, heading)
  }
}
