import BianzhiCore
import GRDB

extension Fact {
  /// Entries that were approved later, by the number of their slip or document.
  static let earlyEntries = Fact(
    name: "early_entry",
    wording: Wording(zh: "核准单、批准文号晚于入编的", en: "entries whose slip or document is later"),
    restsOn: ["plans"],
    scopes: [
      JudgedScope(
        "early", restsOnRoster: false,
        organs: { Set(try $0.entries().filter { !$0.isOld }.map(\.organ)) })
    ],
    cannotJudge: [.registerWithoutDay, .slipWithoutYear],
    registerUse: .entries,
    fill: { try $0.fillEarlyEntries() })
}

/// When the place of an entry was approved, as far as the number of a slip or document tells.
private enum Approval {
  case inTime, unknown
  /// The year of the number is later than that of the entry.
  case inYear(Int)
  /// The use plan of that number was given later.
  case plannedOn(String)
}

extension Preparation {
  fileprivate func fillEarlyEntries() throws {
    let numbers = try entryNumbers()
    let insert = try RawStatement(database, "INSERT INTO early_entry VALUES (?, ?, ?, ?)")
    var open: [UnjudgedReason: [Int64: Int]] = [:]
    for entry in try entries() where !entry.isOld && (only == nil || only == entry.organ) {
      guard let texts = numbers[entry.movement] else { continue }
      guard let date = entry.date else {
        open[.registerWithoutDay, default: [:]][entry.organ, default: 0] += 1
        continue
      }
      let approvals = try texts.map { ($0, try approval($0, of: entry, on: date)) }
      if approvals.contains(where: { if case .inTime = $0.1 { true } else { false } }) { continue }
      if approvals.contains(where: { if case .unknown = $0.1 { true } else { false } }) {
        open[.slipWithoutYear, default: [:]][entry.organ, default: 0] += 1
        continue
      }
      guard let (document, approval) = approvals.first else { continue }
      insert.bind(entry.movement, at: 1)
      insert.bind(document, at: 2)
      switch approval {
      case .inTime, .unknown: continue
      case .inYear(let year):
        insert.bind("approved_in", at: 3)
        insert.bind("\(year)", at: 4)
      case .plannedOn(let day):
        insert.bind("planned_on", at: 3)
        insert.bind(day, at: 4)
      }
      try insert.run()
    }
    guard only == nil else { return }
    for (reason, organs) in open {
      for (organ, people) in organs { try addUnjudged("early", organ, reason, people: people) }
    }
  }

  private func approval(
    _ document: String, of entry: RegisteredEntry, on date: RecordedDate
  ) throws -> Approval {
    let planned = try String.fetchOne(
      database, sql: "SELECT min(since) FROM plan_on_day WHERE organ = ? AND document = ?",
      arguments: [entry.organ, document])
    if let planned {
      return planned > date.last.description ? .plannedOn(planned) : .inTime
    }
    guard let year = DocumentNumber.read(document)?.year else { return .unknown }
    return year > date.last.year ? .inYear(year) : .inTime
  }
}
