import BianzhiCore
import GRDB

/// Holders of places who will have left by a day: the roster tells the day, or the age of retirement is reached.
struct PlaceLeavers {
  private(set) var recorded: [String] = []
  private(set) var retiring: [String] = []
  /// They reach the age, but may stay: an approval, another birth date, a rank that may serve on.
  private(set) var inDoubt = 0
  /// They reached the age before the roster, are still on it, and nothing tells that they have left since.
  private(set) var overdue = 0

  var count: Int { recorded.count + retiring.count }

  init() {}

  /// Adds the people of one organ.
  mutating func add(_ holders: PlaceHolders, of organ: Int64, _ preparation: Preparation) throws {
    let day = preparation.setting.asOf
    for holder in holders.numbered.values.map({ $0 }) + holders.nameless
    where Self.hasLeft(holder, after: holders.rosterDay, by: day) {
      recorded.append(holder.name)
    }
    let (reader, retained) = (try PastAgeReader(preparation), try preparation.waivedToStay())
    let grace = preparation.setting.parameters.retirementMonths
    var candidates: [(holder: PlaceHolders.Holder, isSure: Bool)] = []
    for (packed, holder) in holders.numbered where holder.staff != 0 {
      guard !Self.hasLeft(holder, after: holders.rosterDay, by: day) else { continue }
      let person = PersonNumber(packed: packed)
      guard let born = CalendarDay(yyyymmdd: person.birth), let row = try reader.row(holder.staff)
      else { continue }
      let isMale = person.isMale || row.sex == Sex.male.rawValue
      let reached = RetirementAge.reached(birth: born, isMale: isMale)
      guard reached <= day else { continue }
      // Whoever was still there when the list was made has the months in which a retirement is handled.
      let handled = reached.adding(months: grace)
      if handled < holders.rosterDay || (reached <= holders.rosterDay && handled > day) {
        overdue += 1
        continue
      }
      let doubt = row.doubt(person, born, isMale: isMale, on: day.adding(days: 1), grace: 0)
      candidates.append((holder, doubt == nil))
    }
    let late = candidates.map(\.holder.name) + Array(repeating: "", count: overdue)
    for candidate in candidates {
      let answer = retained.answer(for: candidate.holder.name, of: organ, among: late)
      if candidate.isSure, answer != .yes {
        retiring.append(candidate.holder.name)
      } else {
        inDoubt += 1
      }
    }
    recorded.sort()
    retiring.sort()
  }

  /// Whether the roster tells a day of leaving that has come by a day.
  private static func hasLeft(
    _ holder: PlaceHolders.Holder, after roster: CalendarDay, by day: CalendarDay
  ) -> Bool {
    guard let last = holder.leftOn.flatMap({ RecordedDate(iso: $0) })?.last else { return false }
    return last > roster && last <= day
  }
}
