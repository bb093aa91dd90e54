import Foundation

/// One command, run to its end under the kernel's own account.
struct MeasuredProcess {
  /// What one run took, with the children the command waited for.
  struct Account {
    let wall: Double
    let user: Double
    let system: Double
    /// MiB, of the largest single process.
    let peak: Double
    let status: Int32
  }

  private let command: [String]
  private let words: String
  private let output: String

  init(_ command: [String], work: WorkFolder) {
    self.command = command
    words = work.file("stderr.txt")
    output = work.file("stdout.txt")
  }

  /// What the command wrote to stdout in its last run.
  var lastOutput: String {
    (try? String(contentsOfFile: output, encoding: .utf8)) ?? ""
  }

  func run(successes: ClosedRange<Int32>) throws(BenchError) -> Account {
    let started = ContinuousClock.now
    let process = try start()
    var (status, usage) = (Int32(0), rusage())
    while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
    let wall = (ContinuousClock.now - started) / .seconds(1)

    let signal = status & 0x7F
    let code = signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    guard successes.contains(code) else {
      throw .failed(command: shown, status: code, words: lastWords)
    }
    return Account(
      wall: wall, user: seconds(usage.ru_utime), system: seconds(usage.ru_stime),
      peak: Double(usage.ru_maxrss) / 1024, status: code)
  }

  private func start() throws(BenchError) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    for (descriptor, path) in [(STDOUT_FILENO, output), (STDERR_FILENO, words)] {
      posix_spawn_file_actions_addopen(
        &actions, descriptor, path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    }
    var process: pid_t = 0
    let environment = ProcessInfo.processInfo.environment.map { "\($0.key)=\($0.value)" }
    let arguments = cStrings(command)
    let variables = cStrings(environment)
    defer { for text in arguments + variables { free(text) } }
    let code = posix_spawn(&process, command[0], &actions, nil, arguments, variables)
    guard code == 0 else {
      throw .cannotStart(command: shown, reason: String(cString: strerror(code)))
    }
    return process
  }

  private func cStrings(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
    texts.map { strdup($0) } + [nil]
  }

  private func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }

  private var lastWords: String {
    String(((try? String(contentsOfFile: words, encoding: .utf8)) ?? "").suffix(2_000))
  }

  private var shown: String {
    command.joined(separator: " ")
  }
}
