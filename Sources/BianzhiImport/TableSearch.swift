import BianzhiCore
import Foundation
import Spreadsheets
import Synchronization

/// Opens files and finds their tables, several files at a time.
struct TableSearch {
  private(set) var tables: [ImportTable] = []
  /// Files of folders that are no tables.
  private(set) var passedOver: [String] = []
  private(set) var passedOverSheets: [PassedOverSheet] = []
  /// Files that this program wrote itself, among those passed over.
  private(set) var ownFiles: Set<String> = []
  /// Texts of sentences, among those passed over.
  private(set) var texts: Set<String> = []
  /// What the worklist asks about.
  private(set) var notices: [ImportNotice] = []
  private(set) var passedOverFormats: [String: FileFormat] = [:]
  /// Why files and sheets that hold a table were left out.
  private(set) var unread: [ImportError] = []
  private let options: ImportOptions
  private let finder: TableFinder
  private let kept = KeptContents()

  init(
    _ sources: SourceList, options: ImportOptions, remembered: [Mapping],
    readings: ReadingBook = ReadingBook()
  ) throws {
    self.options = options
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
    // A text is a file that is no table, and known for what it is.
    let isText = { (sheet: PassedOverSheet) in sheet.reason == .prose }
    passedOverSheets += file.passedOver.filter { !isText($0) }
    passedOver += file.passedOver.filter(isText).map(\.path)
    texts.formUnion(file.passedOver.filter(isText).map(\.path))
    notices += file.notices
    unread += file.unread
  }

  /// A file of a folder that holds no table is passed over; every other failure is kept, so that all of
  /// them are told at once.
  private mutating func pass(
    _ source: SourceList.Source, _ error: any Error, isKindNamed: Bool
  ) throws {
    let failure = try FileSearch.told(error)
    if case .ownFile = failure, source.isFromFolder {
      ownFiles.insert(source.path)
      passedOver.append(source.path)
      return
    }
    // 填报说明.txt beside the tables is what it is called.
    let isProse =
      source.isFromFolder && !isKindNamed && FileSearch.isNoTable(error)
      && Prose.isName(SheetPlace(path: source.path, sheet: nil).file)
    if !isProse {
      notices += HeaderNotices(finder.readings).ofFile(
        source, failure, encoding: options.encoding)
    }
    if source.isFromFolder, !isKindNamed, FileSearch.isNoTable(error) {
      passedOver.append(source.path)
      if case ReadError.unsupportedFormat(_, let format) = error {
        passedOverFormats[source.path] = format
      }
    } else {
      unread.append(failure)
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

  private func findAll(
    _ sources: [SourceList.Source]
  ) -> [Result<FileTables, any Error>] {
    let search = FileSearch(options: options, finder: finder, kept: kept)
    let results = Mutex<[Int: Result<FileTables, any Error>]>([:])
    DispatchQueue.concurrentPerform(iterations: sources.count) { index in
      let result = Result { try search.find(sources[index]) }
      results.withLock { $0[index] = result }
    }
    return results.withLock { found in
      sources.indices.map {
        found[$0] ?? .failure(ReadError.notFound(file: sources[$0].path))
      }
    }
  }
}
