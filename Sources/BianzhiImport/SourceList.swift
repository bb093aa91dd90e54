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
    /// In words.
    let path: String
    /// As the system knows it, where that is no UTF-8.
    var bytes: [UInt8]?
    /// Named by a folder, not by the user.
    let isFromFolder: Bool
    /// Tables that were made of it; nil for a file that is opened.
    var made: SpreadsheetFile?
  }

  /// What else a file of a folder is that is no table.
  private(set) var formats: [String: FileFormat] = [:]

  static let endings: Set<String> = [
    "csv", "tsv", "txt", "xlsx", "xlsm", "xltx", "xls", "xlsb", "et", "ett", "ods", "htm", "html",
  ]

  private var seen: Set<String> = []

  /// A file that is named twice is read once.
  private mutating func add(_ path: String, bytes: [UInt8]? = nil, isFromFolder: Bool) {
    let path = path == "/dev/stdin" ? "-" : path
    let real = path == "-" ? path : URL(filePath: path).resolvingSymlinksInPath().path
    // Two names in bytes may read the same.
    let key = bytes.map { real + "\0" + $0.map(String.init).joined(separator: " ") } ?? real
    if seen.insert(key).inserted {
      files.append(Source(path: path, bytes: bytes, isFromFolder: isFromFolder))
    }
  }

  /// Files whose tables were made already.
  init(made files: [SpreadsheetFile]) {
    self.files = files.map { Source(path: $0.path, isFromFolder: false, made: $0) }
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

  private mutating func addFolder(_ folder: String) throws {
    guard let walk = FolderWalk(FilePlace(folder)?.path ?? folder) else {
      throw ImportError.unreadable(.noPermission(file: folder))
    }
    for entry in walk.entries {
      let path = folder.hasSuffix("/") ? folder + entry.name : folder + "/" + entry.name
      let isText = Array(entry.name.utf8) == entry.bytes
      let root = Array((folder.hasSuffix("/") ? folder : folder + "/").utf8)
      let bytes = isText ? nil : root + entry.bytes
      var status = stat()
      // A link to nothing, a pipe, a device or a socket is no table either.
      let isThere = (bytes ?? Array(path.utf8)).withPath { stat($0, &status) } == 0
      if isThere, status.st_mode & S_IFMT == S_IFDIR { continue }
      let isFile = isThere && status.st_mode & S_IFMT == S_IFREG
      let ending = URL(filePath: entry.name).pathExtension.lowercased()
      let isOwn = OwnExport.isRejects(entry.name) || isFile && isText && OwnExport.isMapping(path)
      if isFile, !isOwn, Self.endings.contains(ending) {
        add(path, bytes: bytes, isFromFolder: true)
      } else {
        passedOver.append(path)
        if isOwn || isFile && isText && OwnExport.isLedger(path) {
          ownFiles.insert(path)
        }
        if isFile, let format = try? FileFormat.of(path: path, bytes: bytes), format != .text {
          formats[path] = format
        }
      }
    }
  }
}
