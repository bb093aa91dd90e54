import GRDB
import Testing

/// A ledger of another build of the program, whose data are whole, is not called tampered with.
@Suite("tables of another build") struct OtherBuildTests {
  @Test(arguments: [
    ("zh", "另一次编译", "改动过或已损坏"), ("en", "another build", "was changed or is damaged"),
  ])
  func areNamedForWhatTheyAre(language: String, build: String, tampered: String) throws {
    let desk = try Desk.withOneFinding()
    try change(desk, "CREATE INDEX later ON event (day)")
    let other = try desk.run("verify", "--lang", language)
    #expect(other.status == 1 && other.words.contains("index later"), "\(other.everything)")
    #expect(other.words.contains(build) && !other.words.contains(tampered), "\(other.words)")
    try change(desk, "UPDATE run_finding SET actual = 2")
    let changed = try desk.run("verify", "--lang", language)
    #expect(changed.status == 1 && changed.words.contains(tampered), "\(changed.everything)")
    #expect(!changed.words.contains(build), "\(changed.words)")
  }

  private func change(_ desk: Desk, _ statement: String) throws {
    let queue = try DatabaseQueue(path: desk.ledger)
    try queue.inDatabase { try $0.execute(sql: statement) }
    try queue.close()
  }
}
