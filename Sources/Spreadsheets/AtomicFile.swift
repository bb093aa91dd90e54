import Glibc

/// A file that appears whole or not at all: written beside its target and renamed at the end.
///
/// If ``commit()`` is not reached, the temporary file is removed and the target stays as it was.
package final class AtomicFile {
  /// As the caller gave it; what messages say.
  private let name: String
  /// The file behind a symbolic link, so that the link stays.
  private let target: String
  private let temporary: String
  private let descriptor: Int32
  private var isDone = false

  /// - Parameters:
  ///   - path: the file to make or to replace; a link is followed.
  ///   - mode: permissions, of which the user's umask takes its share; 0600 for personal data.
  package init(path: String, mode: UInt32 = 0o644) throws(WriteError) {
    guard !path.isEmpty else { throw .emptyPath }
    guard !path.utf8.contains(0) else { throw .folderMissing(file: path) }
    name = path
    target = try Self.destination(of: path)
    let folder = Self.folder(of: target)
    while true {
      let candidate = "\(folder)/.\(String(UInt64.random(in: 0 ... .max), radix: 36)).part"
      let opened = open(candidate, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
      if opened >= 0 {
        (temporary, descriptor) = (candidate, opened)
        return
      }
      guard errno == EEXIST else { throw .failing(path, code: errno) }
    }
  }

  deinit {
    guard !isDone else { return }
    close(descriptor)
    unlink(temporary)
  }

  /// Adds bytes to the file.
  package func write(_ bytes: [UInt8]) throws(WriteError) {
    precondition(!isDone, "the file is already in its place")
    let code = writeAll(bytes[...], to: descriptor)
    guard code == 0 else { throw .failing(name, code: code) }
  }

  /// Puts the file in its place, on the disk and not only in memory.
  package func commit() throws(WriteError) {
    precondition(!isDone, "the file is already in its place")
    guard fsync(descriptor) == 0 else { throw .failing(name, code: errno) }
    guard rename(temporary, target) == 0 else { throw .failing(name, code: errno) }
    isDone = true
    // Some disks report a failed write only now; the file is in its place, but may not be whole.
    guard close(descriptor) == 0 else { throw .failing(name, code: errno) }
    let folder = open(Self.folder(of: target), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }  // a folder may be writable and not readable
    fsync(folder)
    close(folder)
  }

  /// The path with links followed; a file that is not there yet keeps its path.
  private static func destination(of path: String) throws(WriteError) -> String {
    var status = stat()
    guard stat(path, &status) == 0 else {
      guard errno == ENOENT, !path.hasSuffix("/") else { throw .failing(path, code: errno) }
      return path
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .isFolder(file: path)
    default: throw .notRegular(file: path)
    }
    guard let resolved = realpath(path, nil) else { throw .failing(path, code: errno) }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
