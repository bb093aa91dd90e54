import BianzhiAudit
import BianzhiCore
import Foundation
import TestSupport
import Testing

/// Acts that were recorded once write the same events, byte for byte, and make the same tables.
@Suite("recorded acts") struct RecordedActsTests {
  private static let folder = AuditYear.folder + "/../audit-acts"
  /// Set to record anew after a kind of act was added; a payload that was written once never changes.
  private static let writes =
    ProcessInfo.processInfo.environment["BIANZHI_WRITE_FIXTURES"] != nil

  @Test func everyActWritesWhatItWrote() throws {
    let desk = try Desk()
    desk.environment["SOURCE_DATE_EPOCH"] = FixedClock.seconds
    for name in try FileManager.default.contentsOfDirectory(atPath: Self.folder) {
      try desk.write(name, try Self.text(name))
    }
    for line in try Self.text("acts.txt").split(separator: "\n") where !line.hasPrefix("#") {
      var words = line.split(separator: " ").map(String.init)
      // A number in front says how the command ends, where a check finds no problem or not all can be told.
      let told = words.first.flatMap { Int32($0) }
      if told != nil { words.removeFirst() }
      let result = try desk.run(words)
      let expected = told ?? (line.hasPrefix("check ") ? 1 : 0)
      try #require(result.status == expected, "\(line): \(result.everything)")
    }
    try Self.compare(desk, Self.folder)
    if Self.writes {
      try desk.bytes("package.json").write(to: URL(filePath: Self.folder + "/package.json"))
    }
    try Self.refuse(desk)
    #expect(try desk.run("verify").status == 0)
  }

  /// Every act that people do is refused where it may not be done, and leaves nothing then.
  private static func refuse(_ desk: Desk) throws {
    let events = try desk.events()
    var kinds: Set<String> = []
    for line in try text("refused.txt").split(separator: "\n") {
      var words = line.split(separator: " ").map(String.init)
      kinds.insert(words.removeFirst())
      if !words.contains("--by") { words += ["--by", "周甲"] }
      if !words.contains("--on") { words += ["--on", "2011-06-30"] }
      let result = try desk.run(words)
      #expect([64, 65, 66, 77].contains(result.status), "\(line): \(result.everything)")
      #expect(result.words.hasPrefix("错误："), "\(line): \(result.everything)")
    }
    #expect(try desk.events() == events)
    let alone: Set = ["run.recorded", "finding.returned", "subject.acting", "step.reopened"]
    #expect(kinds == Set(Acts.all.map { $0.kind.code }).subtracting(alone))
  }

  @Test func aYearsPlanWritesWhatItWrote() throws {
    let desk = try Desk.withAuditYear()
    try Self.compare(desk, AuditYear.folder)
  }

  private static func text(_ name: String) throws -> String {
    try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
  }

  /// Digests of imports and runs follow the rules' texts and the schema, and every link follows them.
  private static func withoutDigests(_ text: String) -> String {
    text.replacing(#/[0-9a-f]{64}/#, with: "…")
  }

  private static func compare(_ desk: Desk, _ folder: String) throws {
    let found = [
      "events.tsv": try AuditText.events(of: desk.ledger),
      "state.tsv": try AuditText.state(of: desk.ledger),
    ]
    for (name, text) in found {
      let path = folder + "/" + name
      if writes { try text.write(toFile: path, atomically: true, encoding: .utf8) }
      let stored = withoutDigests(try String(contentsOfFile: path, encoding: .utf8))
        .split(separator: "\n")
      let lines = withoutDigests(text).split(separator: "\n")
      for (place, line) in lines.enumerated() {
        try #require(place < stored.count && line == stored[place], "\(name) line \(place + 1)")
      }
      #expect(lines.count == stored.count)
    }
  }
}
