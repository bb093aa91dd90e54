import BianzhiCore

/// A report of text, read as a whole.
enum WholeReportFile {
  /// Larger files are none of ours.
  private static let mostBytes = 200_000_000

  /// - Throws: ``ReportFileError/cannotRead(path:_:)``.
  static func text(_ path: String) throws -> [UInt8] {
    do {
      return Array(try RegularFile.contents(of: path, limit: mostBytes))
    } catch {
      throw ReportFileError.cannotRead(path: path, error)
    }
  }
}
