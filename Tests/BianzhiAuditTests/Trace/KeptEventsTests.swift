import BianzhiCore
import Foundation
import GRDB
import Testing

@testable import BianzhiAudit

/// Events that programs before version 1 wrote: their payloads stay readable.
@Suite("kept events") struct KeptEventsTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "fixtures/events/before-version-1.tsv")

  @Test func theyAreSealedAndMakeTheStateTheySay() throws {
    let lines = try String(contentsOf: Self.file, encoding: .utf8).split(separator: "\n")
    #expect(lines.count == 8)
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    try DatabaseQueue(configuration: configuration).inDatabase { database in
      try Schema.create(in: database)
      for line in lines {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        try database.execute(
          sql: """
            INSERT INTO event (id, kind, subject, day, person, payload, previous, link)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
          arguments: StatementArguments(fields))
      }
      var last = Event.noLink
      try EventLog(database).each { event in
        #expect(event.previous == last && event.computedLink == event.link)
        last = event.link
        for projection in Projections.all { try projection.apply(event, to: database) }
      }
      let texts = { (sql: String) in try String.fetchAll(database, sql: sql) }
      #expect(
        try texts("SELECT finding || ' ' || status FROM finding_life ORDER BY finding")
          == ["F1 planned", "H1 raised"])
      #expect(try texts("SELECT document FROM plan") == ["岚编办〔2024〕3号"])
      #expect(try texts("SELECT person FROM step_done") == ["周甲"])
      #expect(try Int.fetchOne(database, sql: "SELECT count(*) FROM procedure_step") == 11)
      let subjects = try Int.fetchOne(database, sql: "SELECT count(*) FROM plan_subject")
      #expect(subjects ?? 0 > 10)
    }
  }

  /// Ends that named no bounds: their acts are read, and say nothing of what they cover.
  @Test func endsOfBeforeTheyWereBoundedAreRead() throws {
    let file = Self.file.deletingLastPathComponent().appending(path: "before-bounded-ends.tsv")
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    try DatabaseQueue(configuration: configuration).inDatabase { database in
      try Schema.create(in: database)
      let text = try String(contentsOf: file, encoding: .utf8)
      for (place, line) in text.split(separator: "\n").dropLast().enumerated() {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard fields[0].hasPrefix("finding.") else { continue }
        try database.execute(
          sql: "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, '', ?, NULL)",
          arguments: [place + 1] + StatementArguments(fields) + ["\(place)"])
        let row = try Row.fetchOne(
          database, sql: "SELECT * FROM event WHERE id = ?", arguments: [place + 1])
        let event = try #require(row.flatMap(Event.init))
        try Acts.apply(event, to: database)
      }
      let lives = try FindingLife.order(sql: "finding").fetchAll(database)
      #expect(
        lives.map { "\($0.name) \($0.status)" } == [
          "F1 confirmed", "F2 exempt", "F3 void", "F4 confirmed", "H1 confirmed",
        ])
      #expect(lives.allSatisfy { $0.coveredRun == nil })
    }
  }
}
