package import BianzhiCore
import GRDB
import Spreadsheets

/// A table as it would be read, column by column; nothing of it is stored.
package struct LookedTable: Sendable {
  package let path: String
  /// Nil for a text.
  package let sheet: String?
  package let kind: TableKind
  package let headerRows: ClosedRange<Int>
  package let captions: [String]
  package let columns: [LookedColumn]
  package let rows: Int
}

/// What files hold.
package struct LookedFiles: Sendable {
  package var tables: [LookedTable] = []
  package var passedOver: [String] = []
  package var passedOverSheets: [PassedOverSheet] = []
  package var failures: [ImportError] = []
}

extension LookedFiles {
  /// Looks through files and folders.
  ///
  /// - Parameter ledger: whose decisions on words and headers are used; nil without one.
  package init(_ paths: [String], options: ImportOptions, ledger: Ledger?) throws {
    let (readings, remembered) =
      try ledger?.reading { (try ReadingBook($0), try MappingBook.remembered(in: $0)) }
      ?? (ReadingBook(), [])
    let search: TableSearch
    do {
      search = try TableSearch(
        SourceList(paths), options: options, remembered: remembered, readings: readings)
    } catch let error as ReadError {
      throw ImportError.unreadable(error)
    }
    (passedOver, passedOverSheets) = (search.passedOver, search.passedOverSheets)
    failures = search.unread
    // Where nothing is left to look at, the command ends as an import of these files would.
    if search.tables.isEmpty, !failures.isEmpty { throw ImportError.together(failures) }
    for table in search.tables {
      do {
        tables.append(try LookedTable(table, readings))
      } catch let error as ReadError {
        failures.append(.unreadable(error))
      }
    }
  }
}

extension LookedTable {
  fileprivate init(_ table: ImportTable, _ readings: ReadingBook) throws {
    let found = table.found
    let fields = Dictionary(found.layout.columns.map { ($0.value, $0.key) }) { first, _ in first }
    var columns = found.layout.headings.enumerated().map { index, heading in
      LookedColumn(heading: heading, field: fields[index], readings)
    }
    var reader = try table.reader()
    let header = found.headerRows.upperBound
    var merged = MergedCells(reader.merges, below: header + 1, of: table.name)
    let classifier = RowClassifier(found)
    var (row, count) = (RawRow(), 0)
    while try reader.read(into: &row) {
      guard row.number > header else { continue }
      try merged.fill(&row)
      if let span = found.span { row.keep(span, and: found.shared) }
      _ = row.normalise()
      if row.isBlank { continue }
      _ = row.clearErrors()
      let number = row.number
      row.withCells { cells in
        guard case .data = classifier.rowClass(cells, row: number) else { return }
        count += 1
        for index in columns.indices where index < cells.count {
          columns[index].add(cells.bytes(index))
        }
      }
    }
    (path, sheet, kind) = (table.file.path, table.sheet, found.kind)
    (headerRows, captions) = (found.headerRows, found.captions.flatMap(\.texts))
    (self.columns, rows) = (columns, count)
  }
}
