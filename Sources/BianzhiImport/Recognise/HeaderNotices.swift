import BianzhiCore
import Spreadsheets

/// What is asked about header words that were not known, of tables that were read and of files that were not.
struct HeaderNotices {
  private let readings: ReadingBook

  init(_ readings: ReadingBook) { self.readings = readings }

  /// The columns of a table that was found which no kind knows.
  func ofTable(_ table: ImportTable, _ head: SheetHead) -> [ImportNotice] {
    let found = table.found
    let columns = HeaderGuess(head, readings).unknown(
      of: found.kind, found.layout, found.unknown, below: found.headerRows.upperBound)
    return columns.map {
      notice($0, of: found.kind.name, row: found.headerRows.upperBound, table.file.path, table.sheet)
    }
  }

  /// A file that was not read, and the columns of what could be its header.
  func ofFile(
    _ path: String, _ failure: ImportError, encoding: TextEncoding?
  ) -> [ImportNotice] {
    var content = ImportNotice.Content()
    content.why = [failure.wording.zh, failure.wording.en]
    var notices = [ImportNotice(.unread, path: path, sheet: nil, content)]
    guard failure.isOfHeader, path != "-",
      let file = try? SpreadsheetFile.open(path: path, encoding: encoding)
    else { return notices }
    for (index, sheet) in file.sheets.enumerated() where !sheet.isHidden {
      guard var reader = try? file.reader(sheet: index),
        let head = try? SheetHead.read(&reader, to: TableFinder().lastRow, of: path)
      else { continue }
      let guess = HeaderGuess(head, readings)
      guard let nearest = guess.nearest() else { continue }
      let (row, isKnown) = (nearest.block.rows.upperBound, nearest.known > 1)
      let columns = guess.unknown(of: nearest.kind, nearest.layout, nearest.unknown, below: row)
      notices += columns.filter { !$0.samples.isEmpty }.map {
        notice($0, of: isKnown ? nearest.kind.name : "", row: row, path, sheet.name)
      }
    }
    return notices
  }

  private func notice(
    _ column: HeaderGuess.UnknownColumn, of kind: String, row: Int, _ path: String,
    _ sheet: String?
  ) -> ImportNotice {
    var content = ImportNotice.Content()
    (content.kind, content.heading, content.samples) = (kind, column.heading, column.samples)
    (content.row, content.proposal) = (row, column.proposal?.rawValue ?? "")
    return ImportNotice(.column, path: path, sheet: sheet, content)
  }
}

extension ImportError {
  /// Whether a table was looked for, and its header words were not known.
  var isOfHeader: Bool {
    switch self {
    case .noTable, .missingColumns, .tooFewNumbers, .ambiguousKind: true
    default: false
    }
  }
}

extension ImportSession {
  /// Asks whose the table at hand is, where neither a column nor its title, sheet or name says so.
  func unitNotice(of file: ImportSummary.File) -> ImportNotice? {
    let isAsked = file.issues.entries.keys.contains { $0.problem == .noOrgan }
    let hasColumn = [Field.organCode, .organName, .payerCode, .payerName].contains {
      layout.column($0) >= 0
    }
    guard isAsked, !hasColumn, sheetOrgan == nil, organText == nil else { return nil }
    var content = ImportNotice.Content()
    (content.kind, content.row) = (file.kind, file.headerRows.upperBound)
    (content.rows, content.samples) = (file.counts.rejected, Array(file.captions.prefix(3)))
    return ImportNotice(.unit, path: file.path, sheet: file.sheet, content)
  }
}
