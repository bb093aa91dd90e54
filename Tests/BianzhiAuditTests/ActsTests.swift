import BianzhiAudit
import BianzhiCore
import Foundation
import GRDB
import Testing

/// What holds of every act in the list.
@Suite("acts") struct ActsTests {
  private static let kinds = Acts.all.map { $0.kind }

  @Test(arguments: kinds)
  func hasWordsInBothLanguages(kind: EventKind) {
    let isHan = { (text: String) in
      text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
    }
    #expect(isHan(kind.wording.zh) && !kind.wording.en.isEmpty && !isHan(kind.wording.en))
    #expect(kind.code.wholeMatch(of: /[a-z]+\.[a-z_]+/) != nil)
    #expect(Acts.wording(kind.code) == kind.wording)
  }

  /// A table that no record stands for would not be replayed.
  @Test func everyTableBehindTheEventsIsMadeByActs() throws {
    let queue = try DatabaseQueue()
    let tables = try queue.write { database in
      try Schema.create(in: database)
      return try String.fetchSet(
        database,
        sql: """
          SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'package_file'
            AND rowid > (SELECT rowid FROM sqlite_schema WHERE name = 'event')
            AND rowid < (SELECT rowid FROM sqlite_schema WHERE name = 'staff_block')
          """)
    }
    #expect(Set(Acts.tables) == tables)
    #expect(Acts.tables.count == tables.count)
  }

  /// The tables stood in a list where acts are taken back, so that rows of one more would have stayed.
  @Test func everyTableOfFindingsIsMadeAgain() throws {
    let queue = try DatabaseQueue()
    let tables = try queue.write { database in
      try Schema.create(in: database)
      return try Acts.tables.filter { table in
        try database.columns(in: table).contains { $0.name == "finding" }
      }
    }
    // The findings of a package are those of another office's ledger.
    #expect(Acts.findingTables == tables.filter { $0 != "package_finding" })
    #expect(Acts.findingTables.count > 1)
  }

  private static let damages: [(statement: String, place: String, word: String)] = [
    ("UPDATE finding_life SET status = 'closed'", "finding_life.status", "closed"),
    ("UPDATE finding_life SET duty = 'none'", "finding_life.duty", "none"),
  ]

  /// A damaged word once became another word without anybody being told.
  @Test("a stored word that nobody knows is refused", arguments: damages)
  func refusesAStrangeWord(statement: String, place: String, word: String) throws {
    let sample = try SampleLedger([], organs: ["10,青岭市水务局,政府工作部门,市级"])
    let day = try #require(CalendarDay("2010-01-10"))
    try sample.ledger.act(on: day, by: "周甲") { desk in
      try desk.begin(RaiseFinding(organ: "10", title: "职责不符", severity: .minor))
    }
    let queue = try DatabaseQueue(path: sample.ledger.path)
    try queue.write { try $0.execute(sql: statement) }
    try queue.close()
    let error = #expect(throws: StoredWordError.self) { try sample.ledger.findingLedger(on: day) }
    #expect(error.map { "\($0.place.table).\($0.place.column)" } == place && error?.word == word)
    #expect(error?.place.row == "H1")
  }

  /// A leader's decision in another word passed for one that needs nobody to decide.
  @Test func anUnknownDecisionOfAPlanIsRefused() throws {
    let sample = try SampleLedger(
      ["甲一,10,青岭市水务局,局长,2004-01-01,,,部门"], organs: ["10,青岭市水务局,政府工作部门,市级"])
    let day = try #require(CalendarDay("2010-01-10"))
    let plan = try sample.ledger.act(on: day, by: "周甲") { try $0.begin(DraftPlan(year: 2010)) }
    let queue = try DatabaseQueue(path: sample.ledger.path)
    try queue.write { try $0.execute(sql: "UPDATE plan_subject SET decision = 'perhaps'") }
    try queue.close()
    let error = #expect(throws: StoredWordError.self) {
      try sample.ledger.planSubjects(plan.number)
    }
    #expect(error?.word == "perhaps" && error?.place.column == "decision")
  }

  @Test func aRowThatCannotBeReadIsRefusedWithItsTable() throws {
    let sample = try SampleLedger([], organs: ["10,青岭市水务局,政府工作部门,市级"])
    let day = try #require(CalendarDay("2010-01-10"))
    try sample.ledger.act(on: day, by: "周甲") { desk in
      try desk.begin(HoldMeeting(.joint, topic: "超编", attending: "编办"))
    }
    let queue = try DatabaseQueue(path: sample.ledger.path)
    try queue.write { try $0.execute(sql: "UPDATE meeting SET day = 20109999") }
    try queue.close()
    let error = #expect(throws: BrokenRow.self) { try sample.ledger.meetingDecisions() }
    #expect(error?.table == "meeting")
  }

  private static let strange: [(kind: String, subject: String, isRefused: Bool)] = [
    ("finding.invented", "F1", true), ("meeting.held", "F1", true),
    ("weather.changed", "F1", false),
  ]

  @Test(
    "an event that no act leaves is refused, and those of other parts are let be",
    arguments: strange)
  func refusesStrangeEvents(kind: String, subject: String, isRefused: Bool) throws {
    let day = try #require(CalendarDay("2010-01-10"))
    let queue = try DatabaseQueue()
    try queue.inDatabase { database in
      try Schema.create(in: database)
      try database.inTransaction {
        let log = EventLog(database, projections: [Acts.self])
        let add = {
          _ = try log.append(
            kind: kind, subject: subject, day: day, by: "周甲", payload: [String: String]())
        }
        if isRefused {
          #expect(throws: StrangeEvent.self) { try add() }
        } else {
          try add()
        }
        return .commit
      }
    }
  }
}
