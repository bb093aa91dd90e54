import BianzhiCore
import BianzhiReport
import Foundation
import Glibc
import Synchronization

/// The pager that shows a list which is longer than the screen.
///
/// It runs while its list is written and until it is left; words to standard error come after it, on the terminal itself.
struct Pager: Sendable {
  /// The one of this terminal; nil where standard input or output is none, or none is wanted.
  static let here: Pager? = {
    var size = winsize()
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1,
      ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0,
      let columns = Console.shared.width
    else { return nil }
    let environment = ProcessInfo.processInfo.environment
    return command(environment).map { Pager(command: $0, rows: Int(size.ws_row), columns: columns) }
  }()

  /// Whether a pager has the terminal, and Ctrl-C is for it.
  static var isOpen: Bool { open.load(ordering: .acquiring) }
  private static let open = Atomic<Bool>(false)
  /// The process of the open pager; 0 where none is.
  private static let running = Atomic<Int32>(0)
  /// Whether the program ends, and whoever waits for the pager is to do nothing more.
  private static let isEnding = Atomic<Bool>(false)

  /// Ends an open pager before the program ends, so that the terminal is as it was and nobody reads its keys.
  ///
  /// One that does not end within five seconds is left to itself.
  static func end() {
    guard let process = started() else { return }
    isEnding.store(true, ordering: .releasing)
    kill(process, SIGTERM)
    var status: Int32 = 0
    // One that the other thread has waited for is gone as well.
    wait(atMost: 500) { waitpid(process, &status, WNOHANG) == 0 }
  }

  /// The process of an open pager; one that is just being started is waited for, since it may ask for the end itself.
  private static func started() -> pid_t? {
    wait(atMost: 100) { isOpen && running.load(ordering: .acquiring) == 0 }
    let process = running.load(ordering: .acquiring)
    return process > 0 ? process : nil
  }

  /// Waits while a condition holds; it is asked every hundredth of a second, so many times.
  private static func wait(atMost hundredths: Int, while condition: () -> Bool) {
    var rounds = 0
    while rounds < hundredths, condition() {
      usleep(10_000)
      rounds += 1
    }
  }

  /// No screen holds so many; what goes on may be longer still.
  private static let mostBytes = 1 << 16

  /// For the shell.
  let command: String
  let rows: Int
  let columns: Int

  /// What `BIANZHI_PAGER`, else `PAGER` says, else `less` where there is one.
  ///
  /// - Returns: nil where the first of them that is set is empty or `cat`, where its program is not there, and on a
  ///   terminal that knows no movements.
  static func command(_ environment: [String: String]) -> String? {
    guard let terminal = environment["TERM"], !terminal.isEmpty, terminal != "dumb" else {
      return nil
    }
    let named = environment["BIANZHI_PAGER"] ?? environment["PAGER"] ?? "less -FRX"
    guard let program = named.split(whereSeparator: \.isWhitespace).first.map(String.init),
      named.filter({ !$0.isWhitespace }) != "cat"
    else { return nil }
    // Whatever else the shell makes of it is the user's own.
    guard program.allSatisfy({ $0.isLetter || $0.isNumber || "-_./+".contains($0) }) else {
      return named
    }
    if program.contains("/") { return access(program, X_OK) == 0 ? named : nil }
    let folders = (environment["PATH"] ?? "").split(separator: ":")
    return folders.contains { access("\($0)/\(program)", X_OK) == 0 } ? named : nil
  }

  /// Starts the pager where a text does not fit the screen and leave a line for the prompt.
  func show(_ beginning: [UInt8]) -> PagedScreen? {
    guard beginning.count >= Self.mostBytes || Self.lines(of: beginning, columns) >= rows else {
      return nil
    }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    // From here on Ctrl-C ends a pager that wants it to, and not the program.
    Self.open.store(true, ordering: .releasing)
    guard let process = start(reading: ends[0]) else {
      Self.open.store(false, ordering: .releasing)
      close(ends[1])
      return nil
    }
    Self.running.store(process, ordering: .releasing)
    let writing = ends[1]
    return PagedScreen(descriptor: writing) {
      close(writing)
      var status: Int32 = 0
      while waitpid(process, &status, 0) < 0, errno == EINTR {}
      while Self.isEnding.load(ordering: .acquiring) { sleep(1) }
      Self.open.store(false, ordering: .releasing)
      Self.running.store(0, ordering: .releasing)
      warn(status)
    }
  }

  /// A pager that failed has shown nothing, or not all; one that was left early ends well.
  private func warn(_ status: Int32) {
    let (signal, code) = (status & 0x7F, (status >> 8) & 0xFF)
    guard signal == 0, code != 0 else { return }
    Console.shared.messages.warning(
      Wording(
        zh: "分页程序“\(command)”以 \(code) 结束，结果可能没有显示。不分页：BIANZHI_PAGER=cat；写入文件：-o",
        en: """
          the pager "\(command)" ended with \(code), and may have shown nothing. Without one: BIANZHI_PAGER=cat; into a \
          file: -o
          """))
  }

  /// Lines that a text takes on a screen, where long ones go on in the next; colours take no room.
  static func lines(of text: [UInt8], _ columns: Int) -> Int {
    let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let ending = text.isEmpty || text.last == UInt8(ascii: "\n") ? 1 : 0
    return lines.dropLast(ending).reduce(0) { count, line in
      let words = String(decoding: line, as: UTF8.self).replacing(#/\u{1B}\[[0-9;]*m/#, with: "")
      return count + max(1, (DisplayWidth.columns(of: words) + columns - 1) / columns)
    }
  }

  /// Foundation's `Process` would put it into the background, where it may not read keys, and with the signals held
  /// back that ``Interrupts`` holds back.
  private func start(reading input: Int32) -> pid_t? {
    var (actions, attributes) = (posix_spawn_file_actions_t(), posix_spawnattr_t())
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    var (none, usual) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigemptyset(&usual)
    sigaddset(&usual, SIGPIPE)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    let copies = { (texts: [String]) in texts.map { strdup($0) } + [nil] }
    let words = copies(["sh", "-c", command])
    let settings = copies(self.settings.map { "\($0)=\($1)" })
    defer { for text in words + settings { free(text) } }
    var process: pid_t = 0
    let problem = posix_spawn(&process, "/bin/sh", &actions, &attributes, words, settings)
    return problem == 0 ? process : nil
  }

  /// Where nothing else is said, `less` shows colours and Chinese, whatever the locale.
  private var settings: [String: String] {
    ["LESS": "FRX", "LESSCHARSET": "utf-8"].merging(ProcessInfo.processInfo.environment) { $1 }
  }
}
