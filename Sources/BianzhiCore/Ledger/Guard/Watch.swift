import Dispatch
import GRDBSQLite
import Glibc
import Synchronization

/// Interrupts a connection's statement from another thread once it takes more than it may.
///
/// `sqlite3_interrupt` is the one call on a connection that another thread may make. After ``end()`` none
/// is made any more.
final class Watch: Sendable {
  private struct State {
    var isOver = false
    var excess: SandboxExcess?
  }

  /// The connection, for the one call that is safe from anywhere, and the timer, which is as well.
  private struct Shared: @unchecked Sendable {
    let connection: OpaquePointer
    let timer: any DispatchSourceTimer
  }

  private let shared: Shared
  private let limits: SandboxLimits
  private let deadline: UInt64
  private let memoryBefore: Int
  private let temporarySpaceBefore: Int
  private let state = Mutex(State())

  init(_ handle: OpaquePointer, _ limits: SandboxLimits) {
    self.limits = limits
    deadline =
      limits.seconds.map { DispatchTime.now().uptimeNanoseconds + UInt64($0 * 1e9) } ?? .max
    memoryBefore = Self.memory
    temporarySpaceBefore = Self.temporarySpace
    // A queue of its own gets a thread even where every thread of the shared queues is busy.
    let timer = DispatchSource.makeTimerSource(queue: DispatchQueue(label: "bianzhi.watch"))
    shared = Shared(connection: handle, timer: timer)
    timer.schedule(deadline: .now() + .milliseconds(50), repeating: .milliseconds(50))
    timer.setEventHandler { [weak self] in self?.look() }
    timer.resume()
  }

  /// What was too much; nil while nothing was.
  var excess: SandboxExcess? { state.withLock { $0.excess } }

  func end() {
    state.withLock { $0.isOver = true }
    shared.timer.cancel()
  }

  private func look() {
    state.withLock { state in
      guard !state.isOver else { return }
      if state.excess == nil { state.excess = tooMuch() }
      if state.excess != nil { sqlite3_interrupt(shared.connection) }
    }
  }

  private func tooMuch() -> SandboxExcess? {
    if let most = limits.memoryBytes, Self.memory - memoryBefore > most { return .memory }
    if let most = limits.temporaryBytes, Self.temporarySpace - temporarySpaceBefore > most {
      return .temporarySpace
    }
    return DispatchTime.now().uptimeNanoseconds > deadline ? .time : nil
  }

  /// Resident bytes of this process.
  private static var memory: Int {
    guard let file = fopen("/proc/self/statm", "r") else { return 0 }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 128)
    let count = fread(&bytes, 1, bytes.count, file)
    let words = String(decoding: bytes.prefix(count), as: UTF8.self).split(separator: " ")
    return words.count > 1 ? (Int(words[1]) ?? 0) * sysconf(Int32(_SC_PAGESIZE)) : 0
  }

  /// Bytes on disk of open files without a name, as SQLite's temporary files are.
  private static var temporarySpace: Int {
    var sum = 0
    for descriptor in Int32(0)..<4096 {
      var status = stat()
      guard fstat(descriptor, &status) == 0, status.st_nlink == 0,
        status.st_mode & S_IFMT == S_IFREG
      else { continue }
      sum += Int(status.st_blocks) * 512
    }
    return sum
  }
}
