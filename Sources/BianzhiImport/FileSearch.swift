import BianzhiCore
import Spreadsheets

/// Finds the tables of one file.
struct FileSearch: Sendable {
  let options: ImportOptions
  let finder: TableFinder
  /// Of the file whose tables are read at the moment.
  let kept: KeptContents

  func find(_ source: SourceList.Source) throws -> FileTables {
    let path = source.path
    let file =
      try source.made
      ?? SpreadsheetFile.open(path: path, bytes: source.bytes, encoding: options.encoding)
    if file.isResult, source.isFromFolder { throw ImportError.ownFile(path) }
    guard file.size > 0 else { throw ReadError.unsupportedFormat(file: path, format: .empty) }
    guard let wished = options.sheet else {
      let found = try findFitting(file)
      // Whoever names a text alone is told that it is no table.
      if !source.isFromFolder, found.passedOver.contains(where: { $0.reason == .prose }) {
        throw ImportError.noTable(file: path)
      }
      return found
    }
    guard let index = Self.index(of: wished, in: file) else {
      throw ImportError.noSheet(
        file: path, wished: wished, sheets: file.sheets.map { $0.name ?? "1" })
    }
    var result = try find(file, index)
    for (other, sheet) in file.sheets.enumerated() where other != index {
      result.pass(sheet, of: file, .notChosen)
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
      if let reason = Self.reasonToPass(sheet) {
        result.pass(sheet, of: file, reason)
      } else if let why = try add(index, of: file, to: &result) {
        failure = failure ?? why
      }
    }
    let isDeclined = result.passedOver.contains { $0.reason.saysWhat }
    if result.tables.isEmpty, result.unread.isEmpty, !isDeclined || failure != nil {
      throw failure ?? ImportError.noTable(file: file.path)
    }
    return result
  }

  /// Adds what one of several sheets holds, or why it is passed over or cannot be read.
  ///
  /// - Returns: why a sheet that is not empty holds no table; nil where that says nothing of the file.
  private func add(
    _ index: Int, of file: SpreadsheetFile, to result: inout FileTables
  ) throws -> (any Error)? {
    let sheet = file.sheets[index]
    do {
      let found = try find(file, index)
      result.tables += found.tables
      result.notices += found.notices
      result.passedOver += found.passedOver
      if found.tables.isEmpty, found.passedOver.isEmpty {
        result.pass(sheet, of: file, .instructions)
      }
    } catch ImportError.ownFile where isOfWorklist(file, index) {
      throw ImportError.ownFile(file.path)
    } catch let error where Self.isUnknownTable(error) {
      result.pass(sheet, of: file, .unknownTable)
      result.notices += HeaderNotices(finder.readings).ofSheet(file, index)
      return error
    } catch let error where Self.isNoTable(error) {
      let isEmpty = try Self.isEmpty(file, index)
      result.pass(sheet, of: file, isEmpty ? .empty : .noTable)
      return isEmpty ? nil : error
    } catch {
      let failure = try Self.told(error)
      result.unread.append(failure)
      result.notices += HeaderNotices(finder.readings).ofSheet(file, index, failure)
    }
    return nil
  }

  /// One sheet of the worklist tells the whole workbook: its lists of choices say less of themselves.
  private func isOfWorklist(_ file: SpreadsheetFile, _ index: Int) -> Bool {
    guard var reader = try? file.reader(sheet: index),
      let head = try? SheetHead.read(&reader, to: finder.lastRow, of: file.path)
    else { return false }
    return head.rows.contains { OwnExport.isWorklist($0.cells) }
  }

  /// The tables of a sheet; none where it only holds lists of words for other sheets.
  private func find(_ file: SpreadsheetFile, _ index: Int) throws -> FileTables {
    let path = ImportRecord.fullPath(file.path)
    if finder.readings.isNoTable(path, sheet: file.sheets[index].name) {
      return FileTables(
        passedOver: [
          PassedOverSheet(path: file.path, sheet: file.sheets[index].name ?? "", reason: .declined)
        ])
    }
    var reader = try file.reader(sheet: index)
    let name = file.sheets.count > 1 ? "\(file.path) [\(file.sheets[index].name ?? "")]" : file.path
    var head = try SheetHead.read(&reader, to: finder.lastRow, of: name)
    head.whole = WholeSheet(head.rows) { try file.reader(sheet: index) }
    if finder.kind == nil, ChoiceList.isMeant(by: head, sheet: file.sheets[index].name ?? "") {
      guard file.sheets.count > 1 else { throw ImportError.noTable(file: file.path) }
      return FileTables()
    }
    let sheet = PassedSheet(head, file, index)
    let found: [TableFinder.Found]
    do {
      found = try finder.find(in: head, file: name, at: sheet.place)
    } catch let error as ImportError {
      if finder.kind == nil, sheet.isProse(error, isText: file.encoding != nil) {
        return FileTables(passedOver: [sheet.passed(.prose)])
      }
      guard finder.kind == nil, let reason = sheet.reason(for: error) else {
        throw sheet.isNoTable(error) ? OtherShape.failure(head, file: name) ?? error : error
      }
      return FileTables(passedOver: [sheet.passed(reason)])
    }
    if finder.kind == nil, let reason = sheet.reason(besides: found) {
      return FileTables(passedOver: [sheet.passed(reason)])
    }
    if finder.kind == nil, let matter = sheet.matterByName(of: found) {
      throw ImportError.listByName(file: name, matter: matter)
    }
    let tables = found.map { ImportTable(file: file, index: index, found: $0, kept: kept) }
    let notices = HeaderNotices(finder.readings)
    return FileTables(tables: tables, notices: tables.flatMap { notices.ofTable($0, head) })
  }

  /// Why a sheet is not even looked at; nil for one that is.
  private static func reasonToPass(_ sheet: SheetInfo) -> PassedOverSheet.Reason? {
    if sheet.isHidden { return .hidden }
    return Prose.isName(sheet.name ?? "") ? .instructions : nil
  }

  private static func isEmpty(_ file: SpreadsheetFile, _ index: Int) throws -> Bool {
    var reader = try file.reader(sheet: index)
    var row = RawRow()
    while try reader.read(into: &row) {
      if !row.isBlank { return false }
    }
    return true
  }
}
