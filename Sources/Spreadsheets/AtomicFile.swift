import Glibc

/// A file that appears whole or not at all: written beside its target and renamed at the end.
///
/// If ``commit()`` is not reached, the temporary file is removed and the target stays as it was. What killed
/// processes left in the folder is cleared when the next file is written there.
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
    name = path
    target = try Self.destination(of: path)
    let folder = Self.folder(of: target)
    LeftoverFiles.clear(in: folder)
    while true {
      let candidate = "\(folder)/\(LeftoverFiles.newName())"
      let opened = open(candidate, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
      if opened >= 0 {
        // Locked while this process lives; a tidier may have been quicker, and has removed it then.
        if LeftoverFiles.claim(opened) {
          (temporary, descriptor) = (candidate, opened)
          LeftoverFiles.begin(candidate)
          return
        }
        close(opened)
        continue
      }
      guard errno == EEXIST else { throw .failing(path, code: errno) }
    }
  }

  deinit {
    guard !isDone else { return }
    close(descriptor)
    unlink(temporary)
    LeftoverFiles.end(temporary)
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
    guard FilesInPlace.placing(name, { rename(temporary, target) == 0 }) else {
      throw .failing(name, code: errno)
    }
    isDone = true
    LeftoverFiles.end(temporary)
    // Some disks report a failed write only now; the file is in its place, but may not be whole.
    guard close(descriptor) == 0 else { throw .failing(name, code: errno) }
    let folder = open(Self.folder(of: target), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }  // a folder may be writable and not readable
    fsync(folder)
    close(folder)
  }

  /// Refuses a path that could not be written, before any work is done for it.
  package static func check(_ path: String) throws(WriteError) {
    let target = try destination(of: path)
    let folder = folder(of: target)
    guard access(folder, W_OK | X_OK) == 0 else { throw .failing(path, code: errno) }
  }

  /// The path with links followed, also those to nothing yet. A database is never replaced, and nothing is
  /// put where SQLite would take it for the journal of one.
  private static func destination(of path: String) throws(WriteError) -> String {
    guard !path.isEmpty else { throw .emptyPath }
    guard !path.utf8.contains(0) else { throw .folderMissing(file: path) }
    guard let place = FilePlace(path), !path.hasSuffix("/") || place.exists else {
      var status = stat()
      guard stat(path, &status) != 0, errno != ENOENT else { throw .folderMissing(file: path) }
      throw .failing(path, code: errno)
    }
    guard !place.isFolder else { throw .isFolder(file: path) }
    guard !place.exists || place.isRegular else { throw .notRegular(file: path) }
    let owners = ["-journal", "-wal", "-shm"].filter(place.path.hasSuffix)
      .map { String(place.path.dropLast($0.count)) }
    guard !([place.path] + owners).contains(where: isDatabase) else {
      throw .isDatabase(file: path)
    }
    return place.path
  }

  private static func isDatabase(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var head = [UInt8](repeating: 0, count: 16)
    return read(descriptor, &head, head.count) == head.count
      && head.elementsEqual("SQLite format 3\0".utf8)
  }

  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
