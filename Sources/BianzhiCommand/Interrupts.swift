import BianzhiCore
import BianzhiReport
import Foundation
import Glibc
import Spreadsheets

/// Ends the program at Ctrl-C, at a request to end and at the end of its terminal, and says truly what is
/// stored by then.
///
/// The signals are held back from all threads and taken by one of their own, which may wait: a COMMIT that has
/// begun is let come to its end first. SQLite rolls back what was not committed when the ledger is next opened.
enum Interrupts {
  /// How long the last words wait for a reader that takes nothing.
  private static let patience: Int32 = 1_000  // milliseconds

  /// To be called before any other thread is started.
  static func install() {
    // A reader that went away ends the writing, not the program.
    signal(SIGPIPE, SIG_IGN)
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGTERM] { sigaddset(&signals, number) }
    if !isIgnored(SIGHUP) { sigaddset(&signals, SIGHUP) }  // nohup
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    let waiting = Thread { [signals] in
      var (signals, number): (sigset_t, Int32) = (signals, 0)
      // Ctrl-C before a pager is said to the pager.
      repeat { while sigwait(&signals, &number) != 0 {} } while number == SIGINT && Pager.isOpen
      let stored = StoredWork.shared.all
      let files = FilesInPlace.closeForEver()
      WorkFolder.abandonAll()
      LeftoverFiles.abandonAll()
      Pager.end()
      say(stored, files)
      _exit(ExitStatus.interrupted.rawValue)
    }
    waiting.start()
  }

  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(number, nil, &action) == 0 else { return false }
    return action.__sigaction_handler.sa_handler.map { unsafeBitCast($0, to: Int.self) } == 1
  }

  /// A command that has written a file had nothing else to do, unless the ledger says so itself; it is not
  /// told then that nothing was stored.
  private static func words(_ stored: [Wording], _ files: [String]) -> String {
    var (chinese, english) = ("", "")
    if let wording = Failure.list(stored) {
      chinese += "；已经存入台账：\(wording.zh)"
      english += "; stored in the ledger already: \(wording.en)"
    }
    if !files.isEmpty {
      let names = files.map(VisibleText.line)
      chinese += "；已经完整写出：\(names.joined(separator: "、"))"
      english += "; written and whole: \(names.joined(separator: ", "))"
    }
    guard !chinese.isEmpty else { return "已中断，没有存入任何内容。 Interrupted; nothing was stored." }
    return "已中断\(chinese)。 Interrupted\(english)."
  }

  /// Both languages, straight to standard error: the streams of the program may be in use.
  private static func say(_ stored: [Wording], _ files: [String]) {
    let text = "\n" + words(stored, files) + "\n"
    var waiting = pollfd(fd: STDERR_FILENO, events: Int16(POLLOUT), revents: 0)
    guard poll(&waiting, 1, patience) > 0 else { return }
    _ = Array(text.utf8).withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
