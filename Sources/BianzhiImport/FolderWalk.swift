import Glibc
import Spreadsheets

/// The files below a folder, by the bytes of their names, which need not be UTF-8.
package struct FolderWalk {
  package struct Entry {
    /// Below the folder, with strokes between its parts.
    package let bytes: [UInt8]
    /// The same in words: in UTF-8, else as GB18030 reads it.
    package let name: String
  }

  package private(set) var entries: [Entry] = []
  private static let deepest = 64

  /// - Throws: nothing for folders further down that cannot be read: they have no files for this user.
  package init?(_ folder: String) {
    guard walk(Array(folder.utf8), [], depth: 0) else { return nil }
    entries.sort { $0.name < $1.name }
  }

  private mutating func walk(_ root: [UInt8], _ below: [UInt8], depth: Int) -> Bool {
    let path = below.isEmpty ? root : root + [0x2F] + below
    guard let stream = path.withPath({ opendir($0) }) else { return false }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      // Hidden files and folders, this folder and the one above, and the lock files of Excel.
      if name.first == 0x2E || name.starts(with: [0x7E, 0x24]) { continue }
      let place = below.isEmpty ? name : below + [0x2F] + name
      var status = stat()
      let isThere = (root + [0x2F] + place).withPath { lstat($0, &status) } == 0
      if isThere, status.st_mode & S_IFMT == S_IFDIR {
        if depth < Self.deepest { _ = walk(root, place, depth: depth + 1) }
      } else {
        entries.append(Entry(bytes: place, name: FileNameText.decoded(place)))
      }
    }
    return true
  }
}

extension [UInt8] {
  /// Gives the bytes as a C string.
  func withPath<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    (map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer { path in
      guard let base = path.baseAddress else { preconditionFailure("a path has an end") }
      return body(base)
    }
  }
}
