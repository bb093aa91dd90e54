import BianzhiCore
import Spreadsheets

/// What a failure says of a file or sheet.
extension FileSearch {
  /// A file of a folder, or a sheet, that is plainly something else.
  static func isNoTable(_ error: any Error) -> Bool {
    switch error {
    case ImportError.noTable, ImportError.ownFile: true
    case ReadError.unsupportedFormat(_, let format): !format.isTable
    default: false
    }
  }

  /// Why a file or sheet is left out; what is no fault of it stops the import.
  static func told(_ error: any Error) throws -> ImportError {
    switch error {
    case let error as ReadError: return .unreadable(error)
    case let error as ImportError: return error
    default: throw error
    }
  }

  /// Grades stand beside many forms, and nothing is stored of them.
  private static func isOfGrades(_ words: [String]) -> Bool {
    words.contains { word in ["职级", "调研员", "主任科员"].contains { word.contains($0) } }
  }

  /// A sheet that may be a table, or a list of words: no header word says whose its rows are.
  static func isUnknownTable(_ error: any Error) -> Bool {
    switch error {
    case ImportError.unknownHeadings(_, let words):
      !LikelyTable.saysWhose(words) || isOfGrades(words)
    case ImportError.missingColumns(_, _, _, _, let headings): isOfGrades(headings)
    case ImportError.tooFewNumbers: true
    default: false
    }
  }
}
