import Glibc

/// An open file that can be read at any offset, by several readers at once.
final class InputFile: Sendable {
  /// What messages call it.
  let name: String
  /// Bytes, when it was opened.
  let size: Int
  /// What reading the file has cost so far.
  let work = WorkCount()
  private let descriptor: Int32
  private let stamp: Stamp

  /// What changes when somebody writes to the file.
  private struct Stamp: Equatable {
    let size: Int
    let seconds: Int
    let nanoseconds: Int

    init(_ status: stat) {
      size = Int(status.st_size)
      (seconds, nanoseconds) = (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
    }
  }

  private init(descriptor: Int32, name: String, status: stat) {
    (self.descriptor, self.name) = (descriptor, name)
    (size, stamp) = (Int(status.st_size), Stamp(status))
  }

  deinit { close(descriptor) }

  /// Opens a regular file; `-` and the system's own names for it are standard input, which is kept in a
  /// temporary file because it cannot be read twice.
  ///
  /// - Parameter bytes: the path as the system knows it, where that is no UTF-8.
  static func open(path: String, bytes: [UInt8]? = nil) throws(ReadError) -> InputFile {
    guard !path.isEmpty else { throw .emptyPath }
    if path == "-" { return try spool(STDIN_FILENO, name: "standard input (-)") }
    if standardInputNames.contains(path) { return try spool(STDIN_FILENO, name: path) }
    guard !path.utf8.contains(0) else { throw .notFound(file: path) }
    // Not to wait for whoever may one day write to a pipe.
    let name = (bytes ?? Array(path.utf8)).map { CChar(bitPattern: $0) } + [0]
    let descriptor = Glibc.open(name, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw opening(path, code: errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      defer { close(descriptor) }
      throw .readFailed(file: path, code: errno)
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return InputFile(descriptor: descriptor, name: path, status: status)
    case S_IFDIR:
      close(descriptor)
      throw .isFolder(file: path)
    default:
      close(descriptor)
      throw .notRegular(file: path)
    }
  }

  /// What the errno of a failed `open` means.
  static func opening(_ path: String, code: Int32) -> ReadError {
    switch code {
    case ENOENT, ENOTDIR: .notFound(file: path)
    case EACCES, EPERM: .noPermission(file: path)
    case EISDIR: .isFolder(file: path)
    // What `open` says of a socket, and of a device that nobody serves.
    case ENXIO, ENODEV: .notRegular(file: path)
    default: .readFailed(file: path, code: code)
    }
  }

  /// Reads into `buffer` from index `start` to before `end`.
  ///
  /// - Returns: how many bytes were read; 0 at the end of the file.
  func read(
    into buffer: inout [UInt8], from start: Int, to end: Int, offset: Int
  ) throws(ReadError) -> Int {
    precondition(0 <= start && start < end && end <= buffer.count)
    let count = buffer.withUnsafeMutableBytes { bytes in
      retrying { pread(descriptor, bytes.baseAddress.map { $0 + start }, end - start, offset) }
    }
    guard count >= 0 else { throw .readFailed(file: name, code: errno) }
    return count
  }

  /// Reads into memory that a library owns.
  ///
  /// - Returns: how many bytes were read; 0 at the end of the file, -1 with `errno` on failure.
  func read(into memory: UnsafeMutableRawBufferPointer, offset: Int) -> Int {
    retrying { pread(descriptor, memory.baseAddress, memory.count, offset) }
  }

  /// The first bytes of the file, at most `count`.
  func head(_ count: Int) throws(ReadError) -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let more = try read(into: &buffer, from: filled, to: count, offset: filled)
      guard more > 0 else { break }
      filled += more
    }
    return Array(buffer[..<filled])
  }

  /// Throws if the file was written to since it was opened.
  func checkUnchanged() throws(ReadError) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .readFailed(file: name, code: errno) }
    guard Stamp(status) == stamp else { throw .changedWhileReading(file: name) }
  }
}

extension InputFile {
  /// Bytes that standard input may give: 4 GiB, as much as a list of twenty million people.
  static let spoolLimit = 4 << 30
  private static let standardInputNames: Set<String> = [
    "/dev/stdin", "/dev/fd/0", "/proc/self/fd/0",
  ]

  /// Copies all that can be read to a temporary file without a name, which goes when it is closed.
  ///
  /// - Parameter limit: bytes beyond which it is refused.
  static func spool(
    _ source: Int32, name: String, limit: Int = spoolLimit
  ) throws(ReadError) -> InputFile {
    // A closed descriptor's number would be given to the copy, which would then be its own source.
    guard fcntl(source, F_GETFD) >= 0 else { throw .readFailed(file: name, code: errno) }
    guard !isEndless(source) else { throw .notRegular(file: name) }
    let wished = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    let folder = wished.isEmpty ? "/tmp" : wished
    var template = Array("\(folder)/spool-XXXXXX".utf8CString)
    let copy = mkstemp(&template)
    guard copy >= 0 else { throw .spoolFailed(folder: folder, code: errno) }
    unlink(template)
    var status = stat()
    do throws(ReadError) {
      try drain(source, into: copy, name: name, folder: folder, limit: limit)
      guard fstat(copy, &status) == 0 else { throw .spoolFailed(folder: folder, code: errno) }
    } catch {
      close(copy)
      throw error
    }
    return InputFile(descriptor: copy, name: name, status: status)
  }

  /// Devices such as /dev/zero; a terminal and /dev/null come to an end.
  private static func isEndless(_ source: Int32) -> Bool {
    var (status, null) = (stat(), stat())
    guard fstat(source, &status) == 0 else { return false }
    switch status.st_mode & S_IFMT {
    case S_IFBLK: return true
    case S_IFCHR:
      let isNull = stat("/dev/null", &null) == 0 && null.st_rdev == status.st_rdev
      return !isNull && isatty(source) == 0
    default: return false
    }
  }

  private static func drain(
    _ source: Int32, into copy: Int32, name: String, folder: String, limit: Int
  ) throws(ReadError) {
    var total = 0
    var block = [UInt8](repeating: 0, count: 1 << 17)
    while true {
      let count = retrying { Glibc.read(source, &block, block.count) }
      guard count >= 0 else {
        throw errno == EISDIR ? .isFolder(file: name) : .readFailed(file: name, code: errno)
      }
      guard count > 0 else { return }
      total += count
      guard total <= limit else { throw .inputTooLong(file: name, limit: limit) }
      let code = writeAll(block[..<count], to: copy)
      guard code == 0 else { throw .spoolFailed(folder: folder, code: code) }
    }
  }
}

/// Repeats a system call that a signal cut short.
func retrying(_ call: () -> Int) -> Int {
  while true {
    let result = call()
    guard result == -1, errno == EINTR else { return result }
  }
}

/// Writes all of `bytes`. Returns 0, or the errno of the failure.
func writeAll(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) -> Int32 {
  bytes.withUnsafeBytes { bytes in
    var done = 0
    while done < bytes.count {
      let left = bytes.count - done
      let count = retrying { write(descriptor, bytes.baseAddress.map { $0 + done }, left) }
      guard count >= 0 else { return errno }
      done += count
    }
    return 0
  }
}
