import Foundation
import Glibc
import Synchronization
import TestSupport

/// The built program, run as a user runs it.
enum Tool {
  /// The program beside the test bundle, or what `BIANZHI_TOOL` names.
  static let path = Repository.tool

  /// What a run left: both streams and how it ended.
  struct Result {
    let out: Data
    let err: Data
    /// The exit status; minus the signal's number where one ended it.
    let status: Int32

    var text: String { String(decoding: out, as: UTF8.self) }
    var words: String { String(decoding: err, as: UTF8.self) }
    /// Both streams, for what must be in neither.
    var everything: String { text + words }
  }

  /// Longer than any command here takes; reached only by one that hangs.
  private static let patience: TimeInterval = 900

  /// Runs a program to its end.
  static func run(
    _ program: String, _ arguments: [String], input: Data = Data(),
    environment: [String: String], in folder: String
  ) throws -> Result {
    let running = try Running(program, arguments, environment: environment, in: folder)
    running.give(input)
    running.endInput()
    return try running.wait(patience)
  }
}

/// A program on its way.
final class Running {
  private let process = Process()
  private let input = Pipe()
  private let folder: String
  private let ended = DispatchSemaphore(value: 0)

  init(
    _ program: String, _ arguments: [String], environment: [String: String], in folder: String
  ) throws {
    self.folder = NSTemporaryDirectory() + "bianzhi-run-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: self.folder, withIntermediateDirectories: true)
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = URL(filePath: folder)
    process.standardInput = input
    let streams = [try file("out"), try file("err")]
    (process.standardOutput, process.standardError) = (streams[0], streams[1])
    // The program holds its own; Foundation keeps ours open, and thousands of them are more than it can count.
    defer { for stream in streams { try? stream.close() } }
    let ended = ended
    process.terminationHandler = { _ in ended.signal() }
    signal(SIGPIPE, SIG_IGN)
    // Foundation's Process is not safe to start on several threads at once.
    try Self.starting.withLock { _ in try Self.withSignalsOpen { try process.run() } }
  }

  private static let starting = Mutex(())

  /// A worker thread of this process may hold signals back, and a program started on it would too.
  private static func withSignalsOpen(_ body: () throws -> Void) rethrows {
    var (none, before) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try body()
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  private func file(_ name: String) throws -> FileHandle {
    let path = folder + "/" + name
    try Data().write(to: URL(filePath: path))
    return try FileHandle(forUpdating: URL(filePath: path))
  }

  /// Writes to standard input; a program that no longer reads is let be.
  func give(_ data: Data) {
    guard !data.isEmpty else { return }
    try? input.fileHandleForWriting.write(contentsOf: data)
  }

  func endInput() {
    try? input.fileHandleForWriting.close()
  }

  func send(_ signal: Int32) {
    kill(process.processIdentifier, signal)
  }

  /// - Throws: if the program does not end in time.
  func wait(_ seconds: TimeInterval = 900) throws -> Tool.Result {
    guard ended.wait(timeout: .now() + seconds) == .success else {
      send(SIGKILL)
      throw Hung(arguments: process.arguments ?? [])
    }
    let status = process.terminationStatus
    return Tool.Result(
      out: try Data(contentsOf: URL(filePath: folder + "/out")),
      err: try Data(contentsOf: URL(filePath: folder + "/err")),
      status: process.terminationReason == .exit ? status : -status)
  }

  struct Hung: Error {
    let arguments: [String]
  }
}
