import Glibc

/// Paths that are written to as they are, for nothing can be put in their place: the streams of the program
/// under the system's names, and the device that swallows everything.
package enum ResultDevice {
  private static let sink = "/dev/null"
  private static let streams: [(names: [String], descriptor: Int32)] = [
    (["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"], STDOUT_FILENO),
    (["/dev/stderr", "/dev/fd/2", "/proc/self/fd/2"], STDERR_FILENO),
  ]

  package static func isOne(_ path: String) -> Bool {
    streams.contains { $0.names.contains(path) } || isSink(path)
  }

  /// - Returns: nil for every other path.
  static func descriptor(of path: String) -> Int32? {
    if let stream = streams.first(where: { $0.names.contains(path) }) { return stream.descriptor }
    guard isSink(path) else { return nil }
    let opened = open(sink, O_WRONLY | O_CLOEXEC)
    return opened < 0 ? nil : opened
  }

  private static func isSink(_ path: String) -> Bool {
    var (status, known) = (stat(), stat())
    return stat(path, &status) == 0 && stat(sink, &known) == 0
      && status.st_mode & S_IFMT == S_IFCHR && status.st_rdev == known.st_rdev
  }
}
