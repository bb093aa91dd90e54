public import BianzhiCore
import Foundation
import GRDB
package import Spreadsheets

extension Ledger {
  /// Reads tables from files and folders and stores all of them or none.
  ///
  /// - Parameter paths: files, folders, or `-` for standard input.
  /// - Returns: what became of every row; ``ImportSummary/isStored`` says whether it is in the ledger.
  /// - Throws: ``ImportError`` if a file cannot be read, ``LedgerError`` if the ledger cannot be written.
  public func importTables(
    _ paths: [String], options: ImportOptions = ImportOptions()
  ) throws -> ImportSummary {
    try importTables(of: SourceList(paths), options: options)
  }

  /// Stores tables that were made of files which are none themselves: all of them or none.
  package func importMade(
    _ files: [SpreadsheetFile], options: ImportOptions
  ) throws -> ImportSummary {
    try importTables(of: SourceList(made: files), options: options)
  }

  private func importTables(
    of sources: @autoclosure () throws -> SourceList, options: ImportOptions
  ) throws -> ImportSummary {
    do {
      let (remembered, readings) = try reading {
        (try MappingBook.remembered(in: $0), try ReadingBook($0))
      }
      var run = try ImportRun(
        sources(), options: options, remembered: remembered, readings: readings)
      return try run.store(in: self)
    } catch let error as ReadError {
      throw ImportError.unreadable(error)
    } catch let error as DatabaseError {
      throw LedgerError(error, path: path)
    }
  }
}
