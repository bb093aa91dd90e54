import BianzhiCore
import GRDB

extension Fact {
  /// How full a quota was when somebody entered.
  static let entryRoom = Fact(
    name: "entry_room",
    wording: Wording(zh: "每次入编时编制的占用情况", en: "how full a quota was at each entry"),
    restsOn: ["strength", "registers", "waived_quota"],
    scopes: [
      JudgedScope(
        "entry", restsOnRoster: false,
        organs: { Set(try $0.entries().filter { !$0.isOld }.map(\.organ)) })
    ],
    cannotJudge: [.registerWithoutDay, .entryNotCompared, .entryTooOld],
    registerUse: .room,
    fill: { try $0.fillEntryRoom() })
}

extension Preparation {
  /// An entry of the register.
  struct RegisteredEntry {
    let movement, organ: Int64
    let person: Int64?
    let name: String
    /// Nil where no day can be read.
    let date: RecordedDate?
    let kind: QuotaKind?
    /// So long ago that it is not listed any more.
    let isOld: Bool
  }

  /// All entries, those without a day included.
  func entries() throws -> [RegisteredEntry] {
    let earliest = setting.asOf.adding(days: -setting.parameters.entryDays)
    let rows = try RawStatement(
      database,
      """
      SELECT movement, organ, person, kind, day, person_name FROM movement_on_day
      WHERE direction = '入编'
      ORDER BY organ, last, movement
      """)
    var entries: [RegisteredEntry] = []
    while try rows.next() {
      let date = rows.isNull(4) ? nil : RecordedDate(iso: rows.text(4))
      entries.append(
        RegisteredEntry(
          movement: rows.integer(0), organ: rows.integer(1), person: rows.optionalInteger(2),
          name: rows.text(5),
          date: date, kind: QuotaKind(rawValue: rows.text(3)),
          isOld: date.map { $0.last <= earliest } ?? false))
    }
    return entries
  }

  fileprivate func fillEntryRoom() throws {
    let counting = try EntryCounting(self)
    let insert = try RawStatement(
      database, "INSERT INTO entry_room VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
    var without: [UnjudgedReason: [Int64: Int]] = [:]
    for entry in try entries() where only == nil || only == entry.organ {
      guard let date = entry.date else {
        without[.registerWithoutDay, default: [:]][entry.organ, default: 0] += 1
        continue
      }
      switch try counting.room(for: entry, on: date) {
      case .unknown where !entry.isOld:
        without[.entryNotCompared, default: [:]][entry.organ, default: 0] += 1
      case .unknown, .noEntry: continue
      case .room(let room) where entry.isOld:
        // What was wrong is not put right by the passing of time.
        guard room.before + 1 > room.approved + room.allowed else { continue }
        without[.entryTooOld, default: [:]][entry.organ, default: 0] += 1
      case .room(let room):
        insert.bind(entry.movement, at: 1)
        insert.bind(room.part, at: 2)
        insert.bind(Int64(room.approved), at: 3)
        insert.bind(Int64(room.allowed), at: 4)
        insert.bind(Int64(room.before), at: 5)
        insert.bind(room.rosterDay.description, at: 6)
        insert.bind(room.documents.joined(separator: "; "), at: 7)
        insert.bind(Int64(room.sameDay), at: 8)
        try insert.run()
      }
    }
    guard only == nil else { return }
    for (reason, organs) in without {
      for (organ, people) in organs { try addUnjudged("entry", organ, reason, people: people) }
    }
  }
}
