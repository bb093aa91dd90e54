import Foundation
import TestSupport
import Testing

@testable import BianzhiCommand

/// Long lists go through a pager, on a terminal and nowhere else.
@Suite("pager", .enabled(if: OutsideTool.script.isUsable)) struct PagerTests {
  /// A list of rules on a terminal of so many lines; what the pager shows has `> ` before each line.
  private func list(
    _ options: String = "", rows: Int = 10, pager: String = "sed 's/^/> /'",
    redirection: String = ""
  ) throws -> Tool.Result {
    let desk = try Desk()
    desk.environment = ["TERM": "xterm", "PAGER": "cat", "BIANZHI_PAGER": pager]
    try desk.write(
      "run.sh",
      "stty rows \(rows) cols 80; '\(Tool.path)' rule list \(options) \(redirection)\n")
    return try desk.run(
      program: "/bin/sh", ["-c", "script -qec 'sh run.sh' /dev/null | tr -d '\\r'"])
  }

  private func isPaged(_ result: Tool.Result) -> Bool {
    result.text.split(separator: "\n").contains { $0.hasPrefix("> ") }
  }

  @Test func aListLongerThanTheScreenIsPaged() throws {
    #expect(try isPaged(list()))
    #expect(try isPaged(list("--quiet")))
    #expect(try isPaged(list("--format table --lang en")))
  }

  @Test(arguments: ["--format csv", "--format json", "--format md", "-o -", "-o /dev/stdout"])
  func whatIsAskedForOtherwiseIsNot(options: String) throws {
    let result = try list(options)
    #expect(!isPaged(result) && result.text.contains("quota.overrun"), "\(result.text)")
  }

  @Test func aListThatFitsIsNot() throws {
    let result = try list(rows: 2_000)
    #expect(!isPaged(result) && result.text.contains("quota.overrun"), "\(result.text)")
  }

  @Test(arguments: ["", " ", "cat", "no-such-pager --at-all"])
  func noPagerIsNoLoss(pager: String) throws {
    #expect(try list(pager: pager).text.contains("quota.overrun"))
  }

  /// A pager that starts and fails has lost the list: it is said, with what to do; one that is left early has not.
  @Test(arguments: [("false", true), ("{ cat >/dev/null; exit 3; }", true), ("head -n 1", false)])
  func aPagerThatFailsIsTold(pager: String, isTold: Bool) throws {
    let result = try list(pager: pager)
    #expect(result.text.contains("BIANZHI_PAGER=cat") == isTold, "\(result.text)")
    let english = try list("--lang en", pager: pager).text
    let words = english.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("may have shown nothing") == isTold, "\(english)")
  }

  @Test func withoutATerminalThereIsNone() throws {
    #expect(try !isPaged(list(redirection: "< /dev/null")))
    #expect(try !isPaged(list(redirection: "| tail -n 3")))
  }

  /// Neither a pager that ends early nor Ctrl-C in it changes how the command ends, or is told.
  @Test(
    arguments: ["true", "head -n 1", "{ kill -INT $PPID; sleep 1; head -n 1; }", "{ exit 3; }"])
  func theCommandEndsAsItWould(pager: String) throws {
    let desk = try Desk()
    try desk.overQuota()
    desk.environment = ["TERM": "xterm", "BIANZHI_PAGER": pager]
    try desk.write("run.sh", "stty rows 3 cols 80; '\(Tool.path)' check; echo \"ends $?\"\n")
    let result = try desk.run(
      program: "/bin/sh", ["-c", "script -qec 'sh run.sh' /dev/null | tr -d '\\r'"])
    #expect(result.text.contains("ends 1\n"), "\(result.text)")
    #expect(!result.text.contains("中断") && !result.text.contains("错误"), "\(result.text)")
  }

  /// A request to end ends the pager first, which gives the terminal back, and then the program.
  @Test func aRequestToEndEndsThePagerToo() throws {
    let wait = "n=0; while [ $n -lt 100 ]; do sleep 0.1; n=$((n+1)); done; echo late"
    let pager = "{ trap 'echo given back; exit 0' TERM; kill -TERM $PPID; \(wait); }"
    let desk = try Desk()
    try desk.overQuota()
    desk.environment = ["TERM": "xterm", "BIANZHI_PAGER": pager]
    try desk.write("run.sh", "stty rows 3 cols 80; '\(Tool.path)' check; echo \"ends $?\"\n")
    let result = try desk.run(
      program: "/bin/sh", ["-c", "script -qec 'sh run.sh' /dev/null | tr -d '\\r'"])
    let lines = result.text.split(separator: "\n").map(String.init)
    let (back, said) = (
      lines.firstIndex(of: "given back"), lines.firstIndex { $0.contains("已中断") }
    )
    #expect(try #require(back) < (try #require(said)), "\(result.text)")
    #expect(result.text.contains("ends 130\n") && !lines.contains("late"), "\(result.text)")
  }

  @Test func theFirstThatIsSetSays() {
    let command = { (more: [String: String]) in
      Pager.command(["TERM": "xterm", "PATH": "/usr/bin:/bin"].merging(more) { $1 })
    }
    #expect(command(["BIANZHI_PAGER": "sed p", "PAGER": "cat"]) == "sed p")
    #expect(command(["BIANZHI_PAGER": "", "PAGER": "sed p"]) == nil)
    #expect(command(["PAGER": "sed p"]) == "sed p" && command(["PAGER": ""]) == nil)
    #expect(command(["PAGER": "sed p", "TERM": "dumb"]) == nil)
    #expect(command(["PATH": "/nowhere"]) == nil)
    #expect(command(["PAGER": "LESS=R less", "PATH": "/nowhere"]) == "LESS=R less")
  }

  @Test func linesGoOnInTheNext() {
    let lines = { (text: String) in Pager.lines(of: Array(text.utf8), 10) }
    #expect(lines("") == 0 && lines("一\n二\n") == 2 && lines("一\n\n二") == 3)
    #expect(lines("一二三四五\n") == 1 && lines("一二三四五六\n") == 2)
    #expect(lines("\u{1B}[1;31m一二三四五\u{1B}[0m\n") == 1)
  }
}
