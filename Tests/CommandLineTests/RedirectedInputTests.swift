import Foundation
import Testing

/// A file given by redirection was overwritten by the output of the command that read it.
@Suite("a redirected input is protected") struct RedirectedInputTests {
  private static let commands: [[String]] = [
    ["import", "-", "--save-map", "given"], ["sql", "-", "-o", "given"],
    ["person", "-", "-o", "given"], ["sql", "-", "-o", "link"],
  ]

  @Test(arguments: commands)
  func refuses(_ command: [String]) throws {
    let desk = try Desk()
    try desk.take(["organs.csv": Sample.organs])
    try desk.write("given", "SELECT 1")
    try FileManager.default.createSymbolicLink(
      atPath: desk.file("link"), withDestinationPath: "given")
    let result = try desk.run(
      program: "/bin/sh", ["-c", "exec \"$0\" \"$@\" < given", Tool.path] + command)
    #expect(result.status == 64 && result.words.contains("不能覆盖"), "\(result.everything)")
    #expect(try desk.bytes("given") == Data("SELECT 1".utf8))
  }

  @Test func anotherFileIsWritten() throws {
    let desk = try Desk()
    try desk.take(["organs.csv": Sample.organs])
    try desk.write("given", "SELECT 1")
    let result = try desk.run(
      program: "/bin/sh", ["-c", "exec \"$0\" sql - -o result.csv < given", Tool.path])
    #expect(result.status == 0 && desk.exists("result.csv"), "\(result.everything)")
  }

  /// `import lcity` found no files, where lcity is a link to a folder.
  @Test func aFolderGivenAsALinkIsRead() throws {
    let desk = try Desk()
    try FileManager.default.createDirectory(
      atPath: desk.file("city"), withIntermediateDirectories: true)
    try desk.write("city/organs.csv", Sample.organs)
    try FileManager.default.createSymbolicLink(
      atPath: desk.file("lcity"), withDestinationPath: "city")
    let kept = try desk.run("import", "lcity", "--save-map", "lcity/organs.csv")
    #expect(kept.status == 64, "\(kept.everything)")
    for name in ["lcity", "lcity/"] {
      let result = try desk.run("import", name, "--db", name == "lcity" ? "a.db" : "b.db")
      #expect(result.status == 0, "\(result.everything)")
      #expect(result.text.contains("lcity/organs.csv"), "\(result.everything)")
    }
  }
}
