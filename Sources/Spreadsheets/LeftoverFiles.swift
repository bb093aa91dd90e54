import Foundation
import Glibc
import Synchronization

/// Files that were being written, `.bianzhi-0k2h….part`: locked by the process that writes them, so that one
/// whose maker was killed is known by its free lock.
package enum LeftoverFiles {
  /// Files that this process is writing.
  private static let living = Mutex<Set<String>>([])

  static func begin(_ path: String) { living.withLock { _ = $0.insert(path) } }
  static func end(_ path: String) { living.withLock { _ = $0.remove(path) } }

  /// Removes what this process was writing; it is about to end in the middle of its work.
  package static func abandonAll() {
    living.withLock { paths in
      for path in paths { unlink(path) }
    }
  }

  static func newName() -> String {
    ".bianzhi-\(String(UInt64.random(in: .min ... .max), radix: 36)).part"
  }

  /// Locks a file that was just made.
  ///
  /// - Returns: false if another process took it for a leftover.
  static func claim(_ descriptor: Int32) -> Bool {
    var status = stat()
    if flock(descriptor, LOCK_EX | LOCK_NB) != 0 { return errno != EWOULDBLOCK }
    return fstat(descriptor, &status) == 0 && status.st_nlink > 0
  }

  /// Removes what killed processes of this user left in a folder.
  static func clear(in folder: String) {
    for path in all(in: folder) {
      withDeadLock(of: path) { unlink(path) }
    }
  }

  /// Files of this user that nobody is writing any more.
  package static func all(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().filter { $0.hasPrefix(".bianzhi-") && $0.hasSuffix(".part") }
      .map { "\(folder)/\($0)" }.filter { withDeadLock(of: $0) {} }
  }

  @discardableResult
  private static func withDeadLock(of path: String, _ body: () -> Void) -> Bool {
    let descriptor = open(path, O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_uid == geteuid(), flock(descriptor, LOCK_EX | LOCK_NB) == 0
    else { return false }
    body()
    return true
  }
}
