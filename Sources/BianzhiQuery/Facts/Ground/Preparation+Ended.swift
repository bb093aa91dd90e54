import BianzhiCore
import GRDB

/// An organ that is no more on the day: abolished by the organ ledger, or turned into others by a reform.
struct EndedOrgan {
  /// In force no more from this day; where only the month is told, from its last day.
  let ended: CalendarDay
  /// The same as it is told.
  let told: RecordedDate
  /// The organs it became; empty where none is noted.
  var successors: [Int64] = []
  /// Of the reform; empty where the ledger alone says it, whose document is that of the founding.
  let document: String
}

/// A roster of an ended organ, handed in for a day after its end.
struct LateRoster {
  let roster, organ: Int64
  let day: Int32
}

extension Preparation {
  /// The organs that the ledger or a reform ends not after the day.
  func endedOrgans() throws -> [Int64: EndedOrgan] {
    var ended: [Int64: EndedOrgan] = [:]
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT o.organ, o.until FROM organ_row o
        WHERE o.category IS NOT '内设机构' AND \(inForce("o")) AND typeof(o.until) = 'integer'
        """)
    for row in rows {
      guard let date = RecordedDate(stored: row["until"]), date.last <= setting.asOf else {
        continue
      }
      ended[row["organ"]] = EndedOrgan(ended: date.last, told: date, document: "")
    }
    let reforms = try Row.fetchAll(
      database,
      sql: """
        SELECT o.id AS old, n.id AS new, r.day, r.document FROM organ_reform r
        JOIN organ_key o ON o.code = r.old_code JOIN organ_key n ON n.code = r.new_code
        WHERE r.day <= ? ORDER BY r.day, n.code
        """, arguments: [setting.asOf.yyyymmdd])
    for row in reforms {
      guard let day = CalendarDay(yyyymmdd: row["day"]) else { continue }
      var organ =
        ended[row["old"]] ?? EndedOrgan(ended: day, told: .day(day), document: row["document"])
      organ.successors.append(row["new"])
      ended[row["old"]] = organ
    }
    return ended
  }

  /// Gives ended organs their names back: a roster that calls one by its name is that organ's.
  func nameEndedOrgans() throws {
    guard !ended.isEmpty else { return }
    let keys = ended.keys.sorted().map(String.init).joined(separator: ", ")
    try database.execute(
      sql: """
        INSERT OR IGNORE INTO organ_on_day
        SELECT o.organ, k.code, o.name, o.category, o.rank, o.tier, 0
        FROM organ_row o JOIN organ_key k ON k.id = o.organ
        WHERE o.organ IN (\(keys)) AND \(inForce("o"))
        """)
  }

  /// The organ to which the approvals of an ended one go on: its only successor, whose only predecessor it
  /// is; nil where they are shared out or put together, which no table tells how.
  func heir(of organ: Int64) -> Int64? {
    var (organ, seen): (Int64, Set<Int64>) = (organ, [])
    while let end = ended[organ], seen.insert(organ).inserted {
      guard end.successors.count == 1, let next = end.successors.first else { return nil }
      guard ended.values.count(where: { $0.successors.contains(next) }) == 1 else { return nil }
      organ = next
    }
    return ended[organ] == nil ? organ : nil
  }

  /// Who pays by a list, a register or a roster of an organ, whatever a reform made of it.
  func payer(_ recorded: Int64) -> Int64 {
    let organ = organ(recorded)
    return heir(of: organ) ?? organ
  }

  /// Approvals without those of ended organs; an organ without any of its own has those of the one that it
  /// was before.
  func inherited(_ approvals: [Int64: [Approved]]) -> [Int64: [Approved]] {
    guard !ended.isEmpty else { return approvals }
    var result = approvals.filter { ended[$0.key] == nil }
    for (organ, parts) in approvals where ended[organ] != nil {
      guard let heir = heir(of: organ), approvals[heir] == nil else { continue }
      result[heir] = parts
    }
    return result
  }
}
