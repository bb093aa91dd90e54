import Foundation
import Glibc
import Spreadsheets

/// The files that paths on a command line mean.
struct SourceList {
  private(set) var files: [Source] = []
  /// Files of folders that are no tables.
  private(set) var passedOver: [String] = []
  /// Those that this program wrote itself: ledgers, backups, rejects files.
  private(set) var ownFiles: Set<String> = []

  struct Source {
    let path: String
    /// Named by a folder, not by the user.
    let isFromFolder: Bool
  }

  static let endings: Set<String> = ["csv", "tsv", "txt", "xlsx", "xls"]

  private var seen: Set<String> = []

  /// A file that is named twice is read once.
  private mutating func add(_ path: String, isFromFolder: Bool) {
    let path = path == "/dev/stdin" ? "-" : path
    let real = path == "-" ? path : URL(filePath: path).resolvingSymlinksInPath().path
    if seen.insert(real).inserted { files.append(Source(path: path, isFromFolder: isFromFolder)) }
  }

  /// Folders are searched with everything below them, in the order of names.
  init(_ paths: [String]) throws {
    for path in paths {
      var isFolder: ObjCBool = false
      guard path != "-", FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
        isFolder.boolValue
      else {
        add(path, isFromFolder: false)
        continue
      }
      let before = seen.count
      try addFolder(path)
      if seen.count == before, files.isEmpty { throw ImportError.noFiles(path: path) }
    }
  }

  /// Hidden files and folders, and the lock files of Excel.
  private static func isHidden(_ name: String) -> Bool {
    name.split(separator: "/").contains { $0.hasPrefix(".") || $0.hasPrefix("~$") }
  }

  private mutating func addFolder(_ folder: String) throws {
    guard
      let names = FileManager.default.subpaths(
        atPath: FilePlace(folder)?.path ?? folder)
    else {
      throw ImportError.unreadable(.noPermission(file: folder))
    }
    for name in names.sorted() where !Self.isHidden(name) {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      var status = stat()
      // A link to nothing, a pipe, a device or a socket is no table either.
      let isThere = stat(path, &status) == 0
      if isThere, status.st_mode & S_IFMT == S_IFDIR { continue }
      if isThere, status.st_mode & S_IFMT == S_IFREG, !OwnExport.isRejects(name),
        Self.endings.contains(URL(filePath: path).pathExtension.lowercased())
      {
        add(path, isFromFolder: true)
      } else {
        passedOver.append(path)
        if OwnExport.isRejects(name) || (isThere && OwnExport.isLedger(path)) {
          ownFiles.insert(path)
        }
      }
    }
  }
}
