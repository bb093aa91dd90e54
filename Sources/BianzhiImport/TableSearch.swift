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
    for heading in found.unknown where columns[heading] == nil { columns[heading] = "" }
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
  private(set) var passedOverFormats: [String: FileFormat] = [:]
  /// Why files and sheets that hold a table were left out.
  private(set) var unread: [ImportError] = []
  private let options: ImportOptions
  private let finder: TableFinder
  private let kept = KeptContents()

  init(_ paths: [String], options: ImportOptions, remembered: [Mapping]) throws {
    self.options = options
    let sources = try SourceList(paths)
    passedOver = sources.passedOver
    let kind = try options.kind.map { name in
      guard let kind = TableKind.named(name) else { throw ImportError.unknownKind(name) }
      return kind
    }
    finder = TableFinder(
      kind: kind, headerRow: options.headerRow,
      mappings: MappingBook(given: options.mappings, remembered: remembered))
    let found = findAll(sources.files)
    passedOverFormats = sources.formats
    for (source, result) in zip(sources.files, found) {
      do {
        let file = try result.get()
        tables += file.tables
        passedOverSheets += file.passedOver
        unread += file.unread
      } catch let error where source.isFromFolder && kind == nil && Self.isNoTable(error) {
        passedOver.append(source.path)
        if case ReadError.unsupportedFormat(_, let format) = error {
          passedOverFormats[source.path] = format
        }
      } catch {
        unread.append(try Self.told(error))
      }
    }
    guard unread.isEmpty || options.quarantines && !tables.isEmpty else {
      throw unread.count == 1 ? unread[0] : ImportError.several(unread)
    }
    try requireUsed(options.mappings)
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
    guard file.size > 0 else { throw ReadError.unsupportedFormat(file: path, format: .empty) }
    guard let wished = options.sheet else { return try findFitting(file) }
    guard let index = Self.index(of: wished, in: file) else {
      throw ImportError.noSheet(
        file: path, wished: wished, sheets: file.sheets.map { $0.name ?? "1" })
    }
    var result = FileTables(tables: try find(file, index))
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
    guard file.sheets.count > 1 else { return FileTables(tables: try find(file, 0)) }
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
        result.tables += try find(file, index)
      } catch let error where Self.isUnknownTable(error) {
        result.passedOver.append(pass(.unknownTable))
        failure = failure ?? error
      } catch let error where Self.isNoTable(error) {
        let isEmpty = try Self.isEmpty(file, index)
        result.passedOver.append(pass(isEmpty ? .empty : .noTable))
        if !isEmpty { failure = failure ?? error }
      } catch {
        result.unread.append(try Self.told(error))
      }
    }
    if result.tables.isEmpty, result.unread.isEmpty {
      throw failure ?? ImportError.noTable(file: file.path)
    }
    return result
  }

  private func find(_ file: SpreadsheetFile, _ index: Int) throws -> [ImportTable] {
    var reader = try file.reader(sheet: index)
    let name = file.sheets.count > 1 ? "\(file.path) [\(file.sheets[index].name ?? "")]" : file.path
    return try finder.find(in: &reader, file: name).map {
      ImportTable(file: file, index: index, found: $0, kept: kept)
    }
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
    case ImportError.noTable: true
    case ReadError.unsupportedFormat(_, let format): !format.isTable
    default: false
    }
  }

  /// A sheet that is a table, but too little of its header is known.
  private static func isUnknownTable(_ error: any Error) -> Bool {
    switch error {
    case ImportError.unknownHeadings, ImportError.tooFewNumbers: true
    case ImportError.missingColumns(_, _, _, _, let known): known < 4
    default: false
    }
  }
}
