import BianzhiCore
import Foundation
import Spreadsheets
import Synchronization

/// One table of one sheet of one file, ready to be read.
struct ImportTable: Sendable {
  let file: SpreadsheetFile
  /// Index of the sheet in the file.
  let index: Int
  let found: TableFinder.Found
  /// Of the file whose tables are read at the moment.
  let kept: KeptContents

  /// A reader of its sheet, from the start.
  func reader() throws(ReadError) -> any RowReader {
    try kept.hold(file)
    return try file.reader(sheet: index)
  }

  /// Nil for a text file.
  var sheet: String? { file.sheets[index].name }
  var place: SheetPlace { SheetPlace(path: file.path, sheet: sheet) }
  /// File, and sheet where the file has several.
  var name: String {
    guard file.sheets.count > 1, let sheet else { return file.path }
    return "\(file.path) [\(sheet)]"
  }

  /// Whether its rows are ones that an import held back.
  var isRejects: Bool { RepairColumns(found).isRejects }

  /// The month that captions name, else the sheet's or the file's name; nil for none and for several.
  func month(in captions: [Caption]) -> Int32? {
    let names = [sheet ?? "", place.file].map { Caption(row: 0, cells: [$0]) }
    return ([captions] + names.map { [$0] }).lazy.compactMap { Caption.month(of: $0) }.first
  }

  /// How its header was read, as `--map` takes it.
  var mapping: Mapping? {
    let layout = found.layout
    var columns: [String: String] = [:]
    for (field, index) in layout.columns { columns[layout.heading(index)] = field.rawValue }
    for form in layout.forms { columns[layout.heading(form.index)] = form.heading.name }
    for heading in found.unknown + found.leftOut + found.aside where columns[heading] == nil {
      columns[heading] = ""
    }
    return Mapping(
      kind: found.kind.name, headings: layout.headings, columns: columns, file: file.path,
      sheet: sheet, headerRow: found.headerRows.lowerBound)
  }
}

/// Opens files and finds their tables, several files at a time.
struct TableSearch {
  private(set) var tables: [ImportTable] = []
  /// Files of folders that are no tables.
  private(set) var passedOver: [String] = []
  private(set) var passedOverSheets: [PassedOverSheet] = []
  /// Files that this program wrote itself, among those passed over.
  private(set) var ownFiles: Set<String> = []
  /// What the worklist asks about.
  private(set) var notices: [ImportNotice] = []
  private(set) var passedOverFormats: [String: FileFormat] = [:]
  /// Why files and sheets that hold a table were left out.
  private(set) var unread: [ImportError] = []
  private let options: ImportOptions
  private let finder: TableFinder
  private let kept = KeptContents()

  init(
    _ paths: [String], options: ImportOptions, remembered: [Mapping],
    readings: ReadingBook = ReadingBook()
  ) throws {
    self.options = options
    let sources = try SourceList(paths)
    passedOver = sources.passedOver
    ownFiles = sources.ownFiles
    let kind = try options.kind.map { name in
      guard let kind = TableKind.named(name) else { throw ImportError.unknownKind(name) }
      return kind
    }
    finder = TableFinder(
      kind: kind, headerRow: options.headerRow,
      mappings: MappingBook(given: options.mappings, remembered: remembered), readings: readings)
    let found = findAll(sources.files)
    passedOverFormats = sources.formats
    for (source, result) in zip(sources.files, found) {
      do {
        let file = try result.get()
        if source.isFromFolder, file.tables.contains(where: \.isRejects) {
          throw ImportError.ownFile(source.path)
        }
        take(file)
      } catch {
        try pass(source, error, isKindNamed: kind != nil)
      }
    }
    // Where a file was not read, a mapping may be for it.
    if unread.isEmpty { try requireUsed(options.mappings) }
  }

  private mutating func take(_ file: FileTables) {
    tables += file.tables
    passedOverSheets += file.passedOver
    notices += file.notices
    unread += file.unread
  }

  /// A file of a folder that holds no table is passed over; every other failure is kept, so that all of
  /// them are told at once.
  private mutating func pass(
    _ source: SourceList.Source, _ error: any Error, isKindNamed: Bool
  ) throws {
    let failure = try Self.told(error)
    if case .ownFile = failure, source.isFromFolder {
      ownFiles.insert(source.path)
      passedOver.append(source.path)
      return
    }
    notices += HeaderNotices(finder.readings).ofFile(
      source, failure, encoding: options.encoding)
    if source.isFromFolder, !isKindNamed, Self.isNoTable(error) {
      passedOver.append(source.path)
      if case ReadError.unsupportedFormat(_, let format) = error {
        passedOverFormats[source.path] = format
      }
    } else {
      unread.append(failure)
    }
  }

  /// Why a file or sheet is left out; what is no fault of it stops the import.
  private static func told(_ error: any Error) throws -> ImportError {
    switch error {
    case let error as ReadError: return .unreadable(error)
    case let error as ImportError: return error
    default: throw error
    }
  }

  /// A mapping that was given and fits no header is a mistake.
  private func requireUsed(_ mappings: [Mapping]) throws {
    let used = Set(
      tables.filter { $0.found.mapping == .given }.map { Mapping.key($0.found.layout.headings) })
    guard let unused = mappings.first(where: { !used.contains(Mapping.key($0.headings)) }) else {
      return
    }
    let words = unused.headings.prefix(5).joined(separator: "、")
    throw ImportError.badMapping(
      file: options.mappingFile ?? "--map",
      reason: Wording(
        zh: "没有一个表的表头与它相符（\(words)…）", en: "no table has its header (\(words) …)"))
  }

  private struct FileTables: Sendable {
    var tables: [ImportTable] = []
    var passedOver: [PassedOverSheet] = []
    var notices: [ImportNotice] = []
    var unread: [ImportError] = []
  }

  private func findAll(
    _ sources: [SourceList.Source]
  ) -> [Result<FileTables, any Error>] {
    let results = Mutex<[Int: Result<FileTables, any Error>]>([:])
    DispatchQueue.concurrentPerform(iterations: sources.count) { index in
      let result = Result { try find(sources[index]) }
      results.withLock { $0[index] = result }
    }
    return results.withLock { found in
      sources.indices.map {
        found[$0] ?? .failure(ReadError.notFound(file: sources[$0].path))
      }
    }
  }

  private func find(_ source: SourceList.Source) throws -> FileTables {
    let path = source.path
    let file = try SpreadsheetFile.open(
      path: path, bytes: source.bytes, encoding: options.encoding)
    if file.isResult, source.isFromFolder { throw ImportError.ownFile(path) }
    guard file.size > 0 else { throw ReadError.unsupportedFormat(file: path, format: .empty) }
    guard let wished = options.sheet else { return try findFitting(file) }
    guard let index = Self.index(of: wished, in: file) else {
      throw ImportError.noSheet(
        file: path, wished: wished, sheets: file.sheets.map { $0.name ?? "1" })
    }
    var result = try find(file, index)
    for (other, sheet) in file.sheets.enumerated() where other != index {
      result.passedOver.append(
        PassedOverSheet(path: path, sheet: sheet.name ?? "", reason: .notChosen))
    }
    return result
  }

  private static func index(of wished: String, in file: SpreadsheetFile) -> Int? {
    if let named = file.sheets.firstIndex(where: { $0.name == wished }) { return named }
    guard let number = Int(wished), file.sheets.indices.contains(number - 1) else { return nil }
    return number - 1
  }

  /// All sheets that hold a table; where none does, the first failure says why.
  private func findFitting(_ file: SpreadsheetFile) throws -> FileTables {
    guard file.sheets.count > 1 else { return try find(file, 0) }
    // What the sheets share is loaded once for all of them.
    let contents = try file.contents()
    defer { withExtendedLifetime(contents) {} }
    var result = FileTables()
    var failure: (any Error)?
    for (index, sheet) in file.sheets.enumerated() {
      let pass = { (reason: PassedOverSheet.Reason) in
        PassedOverSheet(path: file.path, sheet: sheet.name ?? "", reason: reason)
      }
      if sheet.isHidden {
        result.passedOver.append(pass(.hidden))
        continue
      }
      if Prose.isName(sheet.name ?? "") {
        result.passedOver.append(pass(.instructions))
        continue
      }
      do {
        let found = try find(file, index)
        result.tables += found.tables
        result.notices += found.notices
        if found.tables.isEmpty { result.passedOver.append(pass(.instructions)) }
      } catch let error where Self.isUnknownTable(error) {
        result.passedOver.append(pass(.unknownTable))
        result.notices += HeaderNotices(finder.readings).ofSheet(file, index)
        failure = failure ?? error
      } catch let error where Self.isNoTable(error) {
        let isEmpty = try Self.isEmpty(file, index)
        result.passedOver.append(pass(isEmpty ? .empty : .noTable))
        if !isEmpty { failure = failure ?? error }
      } catch {
        let failure = try Self.told(error)
        result.unread.append(failure)
        result.notices += HeaderNotices(finder.readings).ofSheet(file, index, failure)
      }
    }
    if result.tables.isEmpty, result.unread.isEmpty {
      throw failure ?? ImportError.noTable(file: file.path)
    }
    return result
  }

  private func find(_ file: SpreadsheetFile, _ index: Int) throws -> FileTables {
    var reader = try file.reader(sheet: index)
    let name = file.sheets.count > 1 ? "\(file.path) [\(file.sheets[index].name ?? "")]" : file.path
    let head = try SheetHead.read(&reader, to: finder.lastRow, of: name)
    if finder.kind == nil, ChoiceList.isMeant(by: head, sheet: file.sheets[index].name ?? "") {
      guard file.sheets.count > 1 else { throw ImportError.noTable(file: file.path) }
      return FileTables()
    }
    let tables = try finder.find(in: head, file: name).map {
      ImportTable(file: file, index: index, found: $0, kept: kept)
    }
    let notices = HeaderNotices(finder.readings)
    return FileTables(tables: tables, notices: tables.flatMap { notices.ofTable($0, head) })
  }

  private static func isEmpty(_ file: SpreadsheetFile, _ index: Int) throws -> Bool {
    var reader = try file.reader(sheet: index)
    var row = RawRow()
    while try reader.read(into: &row) {
      if !row.isBlank { return false }
    }
    return true
  }

  /// A file of a folder, or a sheet, that is plainly something else.
  private static func isNoTable(_ error: any Error) -> Bool {
    switch error {
    case ImportError.noTable, ImportError.ownFile: true
    case ReadError.unsupportedFormat(_, let format): !format.isTable
    default: false
    }
  }

  /// Grades stand beside many forms, and nothing is stored of them.
  private static func isOfGrades(_ words: [String]) -> Bool {
    words.contains { word in ["职级", "调研员", "主任科员"].contains { word.contains($0) } }
  }

  /// A sheet that may be a table, or a list of words: no header word says whose its rows are.
  private static func isUnknownTable(_ error: any Error) -> Bool {
    switch error {
    case ImportError.unknownHeadings(_, let words):
      !LikelyTable.saysWhose(words) || isOfGrades(words)
    case ImportError.missingColumns(_, _, _, _, let headings): isOfGrades(headings)
    case ImportError.tooFewNumbers: true
    default: false
    }
  }
}
