import Foundation
import TestSupport
import Testing

/// A command that is interrupted after its file is in place says so; it said that nothing was stored.
@Suite("a signal after a file is in place") struct InterruptedFileTests {
  /// Runs the tool with a full pipe as standard output, so that it waits there with its work done.
  private static let script = """
    import os, signal, subprocess, sys, time
    reader, writer = os.pipe()
    os.set_blocking(writer, False)
    try:
      while True: os.write(writer, b"x")
    except BlockingIOError: pass
    os.set_blocking(writer, True)
    tool = subprocess.Popen(sys.argv[1:2] + sys.argv[3:], stdout=writer)
    while not os.path.exists(sys.argv[2]): time.sleep(0.01)
    time.sleep(0.5)
    tool.send_signal(signal.SIGINT)
    sys.exit(tool.wait())
    """

  @Test(
    .enabled(if: OutsideTool.python3.isUsable, "needs python3"),
    arguments: [["copy.db", "backup", "copy.db"], ["city/truth.json", "demo", "city"]])
  func saysWhichFileIsWhole(_ arguments: [String]) throws {
    let desk = try Desk()
    try desk.take(["organs.csv": Sample.organs])
    let result = try desk.run(
      program: OutsideTool.python3.command, ["-c", Self.script, Tool.path] + arguments)
    #expect(result.status == 130, "\(result.everything)")
    #expect(result.words.contains("written and whole: "), "\(result.words)")
    #expect(result.words.contains("已经完整写出：") && result.words.contains(arguments[0]))
    #expect(!result.words.contains("nothing was stored"))
  }
}
