import Foundation
import Glibc

/// The further names (hard links) of a ledger file. SQLite finds a journal by the name a file was opened
/// under, so whoever opens it by another name does not see that a write was cut short.
struct OtherNames {
  /// Those in the folder of the file.
  let found: [String]
  /// Whether there are names in other folders, which nobody can list.
  let hasUnknown: Bool
  private let own: String

  /// - Parameter path: a ledger's; links are followed.
  init(of path: String) {
    let real = RealPath.of(path)
    own = real
    let folder = WorkFolder.folder(of: real)
    guard let (file, count) = Self.identity(of: real), count > 1 else {
      (found, hasUnknown) = ([], false)
      return
    }
    let names = Self.names(in: folder)
    // A ledger that is being published has its second name in a work folder for a moment.
    let drafts = names.filter { $0.hasPrefix(".bianzhi-") && $0.hasSuffix(".part") }
      .flatMap { part in Self.names(in: "\(folder)/\(part)").map { "\(part)/\($0)" } }
    let (others, ofDrafts) = (
      Self.paths(names, in: folder, of: file).filter { $0 != real },
      Self.paths(drafts, in: folder, of: file)
    )
    found = others
    hasUnknown = others.count + ofDrafts.count + 1 < count
  }

  var isNone: Bool { found.isEmpty && !hasUnknown }

  /// Whether a write under one of the names may have been cut short.
  var mayBeHot: Bool {
    guard !isNone else { return false }
    return hasUnknown
      || ([own] + found).contains { name in
        var status = stat()
        return stat(name + "-journal", &status) == 0 && status.st_size > 0
      }
  }

  private static func names(in folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder).sorted()) ?? []
  }

  private static func paths(_ names: [String], in folder: String, of file: File) -> [String] {
    names.map { "\(folder)/\($0)" }.filter { identity(of: $0)?.file == file }
  }

  private struct File: Equatable {
    let device, number: UInt
  }

  private static func identity(of path: String) -> (file: File, count: Int)? {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return (File(device: UInt(status.st_dev), number: UInt(status.st_ino)), Int(status.st_nlink))
  }
}
