import Foundation
import Glibc
import Synchronization

/// A folder of this process alone, beside a file that is being made, as `.bianzhi-0k2h….part`.
///
/// It holds a file that is locked while its maker lives, so that whoever finds the folder later can tell
/// whether its maker was killed. The folder goes with the value.
package final class WorkFolder {
  let path: String
  private let lock: Int32

  private static let lockName = "lock"
  /// Folders of this process.
  private static let living = Mutex<Set<String>>([])

  /// - Parameter parent: where files are to be made; folders that killed processes left there are cleared.
  init(in parent: String) throws(RegularFile.Obstacle) {
    for leftover in Self.leftovers(in: parent) { Self.clear(leftover) }
    while true {
      let random = String(UInt64.random(in: .min ... .max), radix: 36)
      let candidate = "\(parent)/.bianzhi-\(random).part"
      guard mkdir(candidate, 0o700) == 0 else {
        guard errno == EEXIST else { throw .failed(code: errno) }
        continue
      }
      chmod(candidate, 0o700)  // whatever the umask took away
      let opened = open(
        candidate + "/" + Self.lockName, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      guard opened >= 0 else {
        let code = errno
        rmdir(candidate)
        throw .failed(code: code)
      }
      // A tidier may have been quicker than the lock; it has removed the folder then.
      if flock(opened, LOCK_EX | LOCK_NB) == 0, Self.isThere(opened) {
        (path, lock) = (candidate, opened)
        Self.living.withLock { _ = $0.insert(candidate) }
        return
      }
      close(opened)
    }
  }

  deinit {
    Self.remove(path)
    close(lock)
    Self.living.withLock { _ = $0.remove(path) }
  }

  /// Removes the folders of this process, which is about to end in the middle of its work.
  package static func abandonAll() {
    living.withLock { folders in
      for folder in folders { remove(folder) }
    }
  }

  /// Makes an empty file that only its owner may read.
  ///
  /// - Returns: its path.
  func makeFile(_ name: String) throws(RegularFile.Obstacle) -> String {
    let file = path + "/" + name
    let descriptor = open(file, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .failed(code: errno) }
    defer { close(descriptor) }
    guard fchmod(descriptor, 0o600) == 0 else { throw .failed(code: errno) }
    return file
  }

  /// Gives a whole file of this folder its name, on the disk and not only in memory; what bears the name
  /// already is never replaced.
  ///
  /// - Returns: false if something bears the name.
  static func publish(_ file: String, as target: String) throws(RegularFile.Obstacle) -> Bool {
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .failed(code: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .failed(code: errno) }
    if link(file, target) != 0 {
      switch errno {
      case EEXIST: return false
      case EPERM, EOPNOTSUPP, ENOSYS, EMLINK:
        // A disk without hard links: an empty file keeps the name until the whole one takes its place.
        let kept = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard kept >= 0 else {
          if errno == EEXIST { return false }
          throw .failed(code: errno)
        }
        close(kept)
        guard rename(file, target) == 0 else { throw .failed(code: errno) }
      default: throw .failed(code: errno)
      }
    } else {
      unlink(file)
    }
    let folder = open(folder(of: target), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return true }  // a folder may be writable and not readable
    fsync(folder)
    close(folder)
    return true
  }

  /// The folder that a path's last name is in.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Folders of killed processes of this user: nobody holds their lock.
  package static func leftovers(in parent: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
    return names.sorted().filter(isOwnName).map { "\(parent)/\($0)" }.filter { folder in
      withDeadLock(of: folder) {} != nil
    }
  }

  /// Removes such a folder, unless somebody holds its lock.
  private static func clear(_ folder: String) {
    _ = withDeadLock(of: folder) { remove(folder) }
  }

  private static func isOwnName(_ name: String) -> Bool {
    name.hasPrefix(".bianzhi-") && name.hasSuffix(".part")
  }

  /// - Returns: nil if the folder is not of this user, or its maker lives.
  private static func withDeadLock<Result>(
    of folder: String, _ body: () -> Result
  ) -> Result? {
    var status = stat()
    guard lstat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR,
      status.st_uid == geteuid()
    else { return nil }
    let descriptor = open(folder + "/" + lockName, O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { return nil }
    return body()
  }

  private static func isThere(_ descriptor: Int32) -> Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0 && status.st_nlink > 0
  }

  /// Removes the files of a folder, the lock last, and the folder.
  private static func remove(_ folder: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names where name != lockName { unlink(folder + "/" + name) }
    unlink(folder + "/" + lockName)
    rmdir(folder)
  }
}
