import Glibc

/// A path with its links followed, as SQLite follows them before it names a journal.
enum RealPath {
  /// - Returns: the path itself where nothing is there.
  static func of(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
