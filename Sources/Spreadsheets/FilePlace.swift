import Glibc

/// Which file a path means, whatever the path is written like: a file that exists is known by its device and
/// number, one that does not by its folder and name. Links are followed, also those to nothing yet.
package struct FilePlace: Hashable, Sendable {
  private enum Identity: Hashable {
    case file(device: UInt, number: UInt)
    case name(device: UInt, number: UInt, name: String)
  }

  /// The path with links at its end followed.
  package let path: String
  private let identity: Identity
  private let mode: mode_t

  /// As many links as the system itself follows.
  private static let linkLimit = 40

  /// - Returns: nil if not even the folder exists.
  package init?(_ path: String) {
    guard !path.isEmpty, !path.utf8.contains(0) else { return nil }
    var (real, status) = (path, stat())
    if stat(path, &status) == 0 {
      guard let resolved = realpath(path, nil) else { return nil }
      defer { free(resolved) }
      self.path = String(cString: resolved)
      mode = status.st_mode
      identity = .file(device: UInt(status.st_dev), number: UInt(status.st_ino))
      return
    }
    for _ in 0..<Self.linkLimit {
      guard let next = Self.link(at: real) else { break }
      real = next.hasPrefix("/") ? next : "\(AtomicFile.folder(of: real))/\(next)"
    }
    let name =
      real.split(separator: "/", omittingEmptySubsequences: false).last.map(String.init) ?? ""
    guard !name.isEmpty, stat(AtomicFile.folder(of: real), &status) == 0,
      status.st_mode & S_IFMT == S_IFDIR
    else { return nil }
    (self.path, mode) = (real, 0)
    identity = .name(device: UInt(status.st_dev), number: UInt(status.st_ino), name: name)
  }

  /// The folder it is in.
  package var folder: String { AtomicFile.folder(of: path) }
  /// Whether there is something at the path.
  package var exists: Bool { mode != 0 }
  package var isFolder: Bool { mode & S_IFMT == S_IFDIR }
  package var isRegular: Bool { mode & S_IFMT == S_IFREG }

  /// Whether an open file is this one.
  package func isOpen(at descriptor: Int32) -> Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0
      && identity == .file(device: UInt(status.st_dev), number: UInt(status.st_ino))
  }

  package static func == (left: FilePlace, right: FilePlace) -> Bool {
    left.identity == right.identity
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(identity) }

  private static func link(at path: String) -> String? {
    var target = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &target, target.count)
    return count > 0
      ? String(decoding: target[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self) : nil
  }
}
