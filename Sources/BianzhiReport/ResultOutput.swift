import Glibc
import Spreadsheets

/// Where the bytes of one result go: standard output, or a file beside its target.
final class ResultOutput {
  private enum Target {
    case file(AtomicFile)
    case descriptor(Int32)
  }

  private static let blockSize = 1 << 16
  private static let standardOutput = "stdout"

  /// Whether the reader of the pipe went away; everything that is thrown from then on means that.
  private(set) var isClosed = false
  /// Whether bytes have gone where they cannot be called back.
  private(set) var isBeyondRecall = false
  /// Rows that were handed over.
  var rows = 0
  private let target: Target
  private var buffer: [UInt8] = []
  /// Asked once, with the first bytes.
  private var pager: (@Sendable ([UInt8]) -> PagedScreen?)?
  private var screen: PagedScreen?

  convenience init(_ request: OutputRequest) throws(WriteError) {
    if let device = request.file.flatMap(ResultDevice.descriptor) {
      self.init(descriptor: device)
    } else if let path = request.file {
      self.init(.file(try AtomicFile(path: path, mode: request.isPrivate ? 0o600 : 0o644)))
    } else {
      self.init(descriptor: STDOUT_FILENO)
      pager = request.pager
    }
  }

  /// Writing to a closed pipe then gives an error to this class instead of ending the process.
  convenience init(descriptor: Int32) {
    signal(SIGPIPE, SIG_IGN)
    self.init(.descriptor(descriptor))
  }

  private init(_ target: Target) {
    self.target = target
    buffer.reserveCapacity(2 * Self.blockSize)
  }

  /// Writes all, and puts a file in its place. A reader that went away is no error. What a pager shows has been read
  /// when this returns.
  func untilClosed(_ body: () throws -> Void) throws {
    defer { screen?.end() }
    do {
      try body()
      try finish()
    } catch {
      guard isClosed else { throw error }
    }
  }

  func write(_ bytes: some Sequence<UInt8>) throws(WriteError) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.blockSize { try flush() }
  }

  /// Writes the rest. What was not finished never appears in a file.
  func finish() throws(WriteError) {
    try flush()
    if case .file(let file) = target { try file.commit() }
  }

  private func flush() throws(WriteError) {
    defer { buffer.removeAll(keepingCapacity: true) }
    guard !buffer.isEmpty else { return }
    switch target {
    case .file(let file): try file.write(buffer)
    case .descriptor(let descriptor):
      if let pager { (self.pager, screen) = (nil, pager(buffer)) }
      try send(to: screen?.descriptor ?? descriptor)
    }
  }

  private func send(to descriptor: Int32) throws(WriteError) {
    isBeyondRecall = true
    switch isClosed ? EPIPE : writeAll(buffer, to: descriptor) {
    case 0: return
    case EPIPE:
      isClosed = true
      throw .writeFailed(file: Self.standardOutput, code: EPIPE)
    case ENOSPC, EDQUOT: throw .noSpace(file: Self.standardOutput)
    case let code: throw .writeFailed(file: Self.standardOutput, code: code)
    }
  }
}

/// Writes all bytes, also where the other end takes them slowly. Returns 0, or the errno.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
  bytes.withUnsafeBytes { bytes in
    var left = UnsafeRawBufferPointer(bytes)[...]
    while !left.isEmpty {
      let part = UnsafeRawBufferPointer(rebasing: left)
      let count = Glibc.write(descriptor, part.baseAddress, part.count)
      if count >= 0 {
        left = left.dropFirst(count)
      } else if errno == EAGAIN {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&waiting, 1, -1)
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }
}
