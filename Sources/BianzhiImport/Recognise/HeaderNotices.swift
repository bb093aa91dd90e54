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
      notice(
        $0, of: found.kind.name, row: found.headerRows.upperBound, table.file.path, table.sheet)
    }
  }

  /// A file that was not read, and the columns of what could be its header.
  func ofFile(
    _ source: SourceList.Source, _ failure: ImportError, encoding: TextEncoding?
  ) -> [ImportNotice] {
    let notices = [unread(source.path, nil, failure)]
    guard failure.isOfHeader, source.path != "-",
      let file = try? SpreadsheetFile.open(
        path: source.path, bytes: source.bytes, encoding: encoding)
    else { return notices }
    return notices
      + file.sheets.indices.filter { !file.sheets[$0].isHidden }.flatMap { columns(file, $0) }
  }

  /// The same of one sheet among others.
  ///
  /// - Parameter failure: nil where only its columns are asked about.
  func ofSheet(
    _ file: SpreadsheetFile, _ index: Int, _ failure: ImportError? = nil
  ) -> [ImportNotice] {
    let told = failure.map { [unread(file.path, file.sheets[index].name, $0)] } ?? []
    return told + (failure?.isOfHeader ?? true ? columns(file, index) : [])
  }

  /// A file or sheet that was not read, whatever its columns.
  func unread(_ path: String, _ sheet: String?, _ failure: ImportError) -> ImportNotice {
    var content = ImportNotice.Content()
    content.why = [failure.wording.zh, failure.wording.en]
    if failure.isOfTable { content.isTable = true }
    return ImportNotice(.unread, path: path, sheet: sheet, content)
  }

  private func columns(_ file: SpreadsheetFile, _ index: Int) -> [ImportNotice] {
    guard var reader = try? file.reader(sheet: index),
      let head = try? SheetHead.read(&reader, to: TableFinder().lastRow, of: file.path)
    else { return [] }
    let guess = HeaderGuess(head, readings)
    guard let nearest = guess.nearest(), nearest.known > 0 else { return [] }
    // The numbers of 三季度统计表 are of other matters, and its headings are none of a roster.
    let texts = [head.titles, file.path.split(separator: "/").last.map(String.init) ?? ""]
    let isOfPeople = [Field.name, .person].contains { nearest.layout.columns[$0] != nil }
    if !isOfPeople, nearest.known < 4, texts.contains(where: { $0.holds("统计") }) { return [] }
    let row = nearest.block.rows.upperBound
    return guess.unknown(of: nearest.kind, nearest.layout, nearest.unknown, below: row)
      .filter { !$0.samples.isEmpty }
      .map {
        notice(
          $0, of: nearest.known > 1 ? nearest.kind.name : "", row: row, file.path,
          file.sheets[index].name)
      }
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
  /// Whether what could not be read holds a table, or nobody can say that it holds none.
  var isOfTable: Bool {
    switch self {
    case .unreadable(let error): !FileSearch.isNoTable(error)
    default: !FileSearch.isNoTable(self)
    }
  }

  /// Whether a table was looked for, and its header words were not known.
  var isOfHeader: Bool {
    switch self {
    case .noTable, .unknownHeadings, .missingColumns, .tooFewNumbers, .ambiguousKind: true
    default: false
    }
  }
}

extension ImportSession {
  /// Asks whose the table at hand is, where neither a column nor its title, sheet or name says so.
  func unitNotice(of file: ImportSummary.File) throws -> ImportNotice? {
    let isAsked = file.issues.entries.keys.contains {
      $0.problem == .noOrgan || $0.problem == .noOrganColumn
    }
    let hasColumn = [Field.organCode, .organName, .payerCode, .payerName].contains {
      sheet.layout.column($0) >= 0
    }
    guard isAsked, !hasColumn, sheet.organ == nil, organText == nil, !file.listsUnits else {
      return nil
    }
    var content = ImportNotice.Content()
    (content.kind, content.row) = (file.kind, file.headerRows.upperBound)
    (content.rows, content.samples) = (file.counts.rejected, Array(file.captions.prefix(3)))
    let place = SheetPlace(path: file.path, sheet: file.sheet)
    let names = try owner.sync { try $0.organNames().map(\.name) }
    content.proposal =
      AbbreviatedUnit(names).meant(
        by: content.samples + [file.sheet ?? "", place.file] + place.folders) ?? ""
    return ImportNotice(.unit, path: file.path, sheet: file.sheet, content)
  }
}
