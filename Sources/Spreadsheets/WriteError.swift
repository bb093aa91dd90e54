import Glibc

/// Why a file could not be written: one case a reason, with the file or the cell.
///
/// No case holds a cell's text.
package enum WriteError: Error, Hashable, Sendable {
  case emptyPath
  case folderMissing(file: String)
  case isFolder(file: String)
  /// A device, a pipe or a socket: it cannot be replaced.
  case notRegular(file: String)
  /// A SQLite database, such as a ledger, or the place of its journal: no result may replace it.
  case isDatabase(file: String)
  case noPermission(file: String)
  case noSpace(file: String)
  /// `code` is the system's errno.
  case writeFailed(file: String, code: Int32)

  /// The system has no table for this encoding.
  case noConverter(encoding: TextEncoding)
  /// Row and column count from 1.
  case cannotEncode(row: Int, column: Int, encoding: TextEncoding)
  case nulCharacter(row: Int, column: Int)

  /// A text longer than a cell of a workbook can hold. Row and column count from 1.
  case textTooLong(sheet: String, row: Int, column: Int, limit: Int)
  case tooManySheetColumns(sheet: String, limit: Int)
  /// A sheet of more than 4 GiB before packing.
  case workbookTooLarge
  /// The library that writes workbooks refused; `reason` is its own word.
  case workbookFailed(reason: String)
  /// A temporary file in `folder` could not be made, written or read. `code` is the system's errno.
  case temporaryFile(folder: String, code: Int32)
  case outOfMemory

  /// What the errno of a failed system call means.
  static func failing(_ file: String, code: Int32) -> WriteError {
    switch code {
    case ENOENT, ENOTDIR: .folderMissing(file: file)
    case EISDIR: .isFolder(file: file)
    case EACCES, EPERM, EROFS: .noPermission(file: file)
    case ENOSPC, EDQUOT: .noSpace(file: file)
    default: .writeFailed(file: file, code: code)
    }
  }
}

extension WriteError: CustomStringConvertible {
  /// Where, what, and what to do next.
  package var description: String {
    switch self {
    case .emptyPath: "No file name given. Name the file to write."
    case .folderMissing(let file): "\(file): its folder does not exist. Make the folder first."
    case .isFolder(let file): "\(file): a folder. Name a file in it."
    case .notRegular(let file): "\(file): not a regular file. Write to another name, or to -."
    case .isDatabase(let file):
      "\(file): a ledger or another SQLite database, or its journal, which must not be replaced. "
        + "Choose another name; nothing was done."
    case .noPermission(let file):
      "\(file): not writable by this user. Choose another folder, or change its permissions."
    case .noSpace(let file): "\(file): the disk is full. Make room and write it again."
    case .writeFailed(let file, let code):
      "\(file): writing failed (\(systemReason(code))). Check the disk and write it again."
    case .noConverter(let encoding):
      "This system cannot write \(encoding.rawValue). Write UTF-8 instead."
    case .cannotEncode(let row, let column, let encoding):
      "Row \(row), column \(column): a character that \(encoding.rawValue) does not have. "
        + "Write UTF-8 instead."
    case .nulCharacter(let row, let column):
      "Row \(row), column \(column): a zero character, which CSV cannot hold. Remove it."
    case .textTooLong(let sheet, let row, let column, let limit):
      "Sheet \(sheet), row \(row), column \(column): a text of more than \(limit) characters, which "
        + "no cell can hold. Shorten it, or write CSV instead."
    case .tooManySheetColumns(let sheet, let limit):
      "Sheet \(sheet): more than \(limit) columns. Write fewer columns, or CSV instead."
    case .workbookTooLarge: "The workbook would be too large. Write CSV instead."
    case .workbookFailed(let reason):
      "The workbook could not be written (\(reason)). Write CSV instead."
    case .temporaryFile(let folder, let code):
      "\(folder): a temporary file cannot be written there (\(systemReason(code))). Make room, or "
        + "name another folder in TMPDIR."
    case .outOfMemory: "Not enough memory. End other programs and write it again."
    }
  }
}
