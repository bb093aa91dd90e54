import Foundation
import Glibc
import TestSupport
import Testing

/// Whatever ends the program, it says truly what is stored by then.
@Suite("what was done is said truly") struct StoredTruthTests {
  private func imports(_ desk: Desk) throws -> Int {
    guard desk.exists("bianzhi.db") else { return 0 }
    return CSVText.rows(try desk.run("imports", "--format", "csv").text).count
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func aSignalAtAnyMoment(signal: Int32) throws {
    let desk = try Desk()
    try desk.run("demo", "city", "--people", "5000")
    try desk.run("import", "city/organs.csv")
    var random = SystemRandomNumberGenerator()
    for _ in 0..<6 {
      let before = try imports(desk)
      let running = try desk.start("import", "city", "--as-of", "2024-06-30")
      // The journal is there from the first page changed until the import is kept.
      for _ in 0..<4_000 where !desk.exists("bianzhi.db-journal") { usleep(500) }
      usleep(UInt32.random(in: 0...300_000, using: &random))
      running.send(signal)
      let result = try running.wait()
      guard result.status == 130 else {
        // Done already, or not yet far enough to take the signal itself.
        #expect(result.status == 0 || result.status == -signal, "\(result.everything)")
        if result.status != 0 { #expect(try imports(desk) == before) }
        continue
      }
      let isStored = try imports(desk) > before
      #expect(result.words.contains("nothing was stored") == !isStored, "\(result.words)")
      #expect(result.words.contains("已经存入") == isStored, "\(result.words)")
    }
  }

  /// The tool's report fills a pipe that nobody reads, so it waits there after the commit.
  @Test(.enabled(if: OutsideTool.python3.isUsable, "needs python3"))
  func aSignalAfterTheCommitWithAFullPipe() throws {
    let desk = try Desk()
    try desk.write("organs.csv", Sample.organs)
    let script = """
      import fcntl, os, signal, subprocess, sys, time
      reader, writer = os.pipe()
      os.set_blocking(writer, False)
      try:
        while True: os.write(writer, b"x")
      except BlockingIOError: pass
      os.set_blocking(writer, True)
      tool = subprocess.Popen([sys.argv[1], "import", "organs.csv"], stdout=writer)
      while not os.path.exists("bianzhi.db"): time.sleep(0.01)
      time.sleep(0.2)
      tool.send_signal(signal.SIGINT)
      sys.exit(tool.wait())
      """
    let result = try desk.run(program: OutsideTool.python3.command, ["-c", script, Tool.path])
    #expect(result.status == 130, "\(result.everything)")
    #expect(result.words.contains("已经存入台账：第 1 次导入"), "\(result.words)")
    #expect(!result.words.contains("没有存入"))
    #expect(try imports(desk) > 0)
  }

  @Test func aRejectsWorkbookThatCannotBeWritten() throws {
    let desk = try Desk()
    try desk.write("x.csv", "机构代码,编制类型,核定数,批准文号,生效日期\n339901000100,行政编制,多,甲,2009-01-01\n")
    desk.environment["TMPDIR"] = desk.file("none")
    let result = try desk.run("import", "x.csv", "--quarantine")
    #expect(result.status == 73, "\(result.everything)")
    #expect(result.words.contains("已经存入") && result.words.contains("bianzhi rejects 1"))
    #expect(!result.words.contains("没有存入"))
    desk.environment = [:]
    let again = try desk.run("rejects", "1", "-o", "x.xlsx")
    #expect(again.status == 0 && desk.exists("x.xlsx"), "\(again.everything)")
    #expect(try desk.mode(desk.file("x.xlsx")) == 0o600)
  }

  @Test func anOlderRejectsWorkbookStays() throws {
    let desk = try Desk()
    try desk.write("bianzhi.db.rejects-1.xlsx", "somebody's work")
    try desk.write("x.csv", "机构代码,编制类型,核定数,批准文号,生效日期\n339901000100,行政编制,多,甲,2009-01-01\n")
    let result = try desk.run("import", "x.csv", "--quarantine")
    #expect(result.status == 2, "\(result.everything)")
    #expect(try desk.bytes("bianzhi.db.rejects-1.xlsx") == Data("somebody's work".utf8))
    #expect(desk.exists("bianzhi.db.rejects-1-2.xlsx"))
  }

  @Test func aReadOnlyLedgerIsReadAndNotWritten() throws {
    let desk = try Desk()
    try desk.overQuota()
    let before = try desk.bytes()
    for (path, mode) in [(desk.ledger, mode_t(0o400)), (desk.path, mode_t(0o500))] {
      chmod(path, mode)
      defer { chmod(path, 0o700) }
      for command in [["status"], ["imports"], ["sql", "SELECT 1"]] {
        let result = try desk.run(command)
        #expect(result.status == 0, "\(result.everything)")
      }
      for command in [
        ["check"], ["undo", "1"], ["import", "roster.csv", "--as-of", "2009-12-31"],
      ] {
        let result = try desk.run(command)
        #expect(result.status == 73 && result.words.contains("只读"), "\(result.everything)")
      }
      #expect(try desk.bytes() == before)
    }
  }
}
