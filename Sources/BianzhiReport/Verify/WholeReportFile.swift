import BianzhiCore

/// A report of text, read as a whole.
enum WholeReportFile {
  /// Larger files are none of ours.
  private static let mostBytes = 200_000_000

  /// Whether there is a file at all.
  ///
  /// - Throws: ``ReportFileError/cannotRead(path:_:)``.
  static func require(_ path: String) throws {
    do {
      _ = try RegularFile.open(path)
    } catch {
      throw ReportFileError.cannotRead(path: path, error)
    }
  }

  /// - Throws: ``ReportFileError/cannotRead(path:_:)``.
  static func text(_ path: String) throws -> [UInt8] {
    do {
      return Array(try RegularFile.contents(of: path, limit: mostBytes))
    } catch {
      throw ReportFileError.cannotRead(path: path, error)
    }
  }

  /// The same without the mark that editors of Windows put before a text.
  ///
  /// - Throws: also ``ReportFileError/notUTF8(path:)``.
  static func words(_ path: String) throws -> [UInt8] {
    let bytes = try text(path)
    let words = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    guard String(validating: words, as: UTF8.self) != nil else {
      throw ReportFileError.notUTF8(path: path)
    }
    return words
  }
}
