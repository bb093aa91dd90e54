import Foundation

/// Reads a report as its own file would be read.
enum TemporaryReport {
  static func read(_ bytes: [UInt8], as format: ReportFormat) throws -> ReadReport {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "bianzhi-verify-\(getpid())-\(UInt64.random(in: 0...UInt64.max))")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "report.\(format.endings[0])").path
    try Data(bytes).write(to: URL(filePath: path))
    return try format.read(path)
  }
}
