import Foundation
import TestSupport
import Testing

/// The program of docs/library.md is the one that is built, and prints what the page shows.
@Suite("library page") struct LibraryPageTests {
  @Test func theProgramIsTheOneThatIsBuilt() throws {
    let blocks = try ReadmeText("docs/library.md").blocks.filter { $0.language == "swift" }
    let source = try Repository.text("Sources/LibraryExample/main.swift")
    #expect(blocks.map { $0.lines.joined(separator: "\n") + "\n" } == [source])
  }

  @Test func itPrintsWhatThePageShows() throws {
    let desk = try Desk.ofManual()
    try FileManager.default.removeItem(atPath: desk.ledger)
    let result = try desk.run(program: Repository.built("LibraryExample"), [])
    #expect(result.status == 0, "\(result.everything)")
    let shown = try ReadmeText("docs/library.md").blocks.last { $0.language == "text" }
    #expect(result.text == shown.map { $0.lines.joined(separator: "\n") + "\n" })
  }
}
