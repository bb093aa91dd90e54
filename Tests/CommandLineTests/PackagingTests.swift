import Foundation
import TestSupport
import Testing

/// What is installed with the program is made from the program, so it cannot be stale.
@Suite("Debian package") struct PackagingTests {
  private static let hasTools = OutsideTool.dpkgDeb.isUsable && OutsideTool.readelf.isUsable

  @Test(.enabled(if: hasTools, "needs dpkg-deb and readelf"))
  func holdsEachCommandsPageAndFreshCompletions() throws {
    let desk = try Desk()
    desk.environment["DEB_COMPRESSION"] = "none"
    let script = Repository.root.appending(path: "packaging/deb").path
    let made = try desk.run(program: script, [Tool.path, desk.file("out")])
    try #require(made.status == 0, "\(made.everything)")
    let package = made.text.trimmingCharacters(in: .whitespacesAndNewlines)
    #expect(package.hasSuffix(".deb"))
    let taken = try desk.run(
      program: OutsideTool.dpkgDeb.command, ["-x", package, desk.file("root")])
    try #require(taken.status == 0, "\(taken.everything)")

    for command in CommandTree.first {
      for folder in ["man/man1", "man/zh_CN/man1"] {
        #expect(desk.exists("root/usr/share/\(folder)/bianzhi-\(command).1.gz"), "\(command)")
      }
    }
    desk.environment["BIANZHI_LANG"] = "zh"
    let completions = [
      ("bash", "bash-completion/completions/bianzhi"), ("zsh", "zsh/vendor-completions/_bianzhi"),
      ("fish", "fish/vendor_completions.d/bianzhi.fish"),
    ]
    for (shell, path) in completions {
      let text = try String(contentsOfFile: desk.file("root/usr/share/\(path)"), encoding: .utf8)
      #expect(try desk.run("--generate-completion-script", shell).text == text)
      for command in CommandTree.first { #expect(text.contains(command), "\(shell): \(command)") }
    }
    let control = try desk.run(program: OutsideTool.dpkgDeb.command, ["-f", package]).text
    #expect(control.contains("Depends: libc6 (>= 2."))
    #expect(FileManager.default.isExecutableFile(atPath: desk.file("root/usr/bin/bianzhi")))
  }
}
