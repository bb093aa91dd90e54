import BianzhiCore
import GRDB

/// Looks for leaders who came into posts of which there were too many on the rosters before and after.
final class AppointmentSearch {
  /// How many leaders a part had on one roster, and how many it could have.
  struct Count {
    let day: CalendarDay
    let people, allowed: Int

    /// As a remark has them.
    var words: String { "\(day) \(people) \(allowed)" }
  }

  struct Appointment {
    let holder: PartHolders.Holder
    let part: PartKey
    let day: RecordedDate
    /// Approved on the day.
    let approved: Int
    let before, after: Count
    /// Who held posts of the part on the two rosters.
    let earlier, later: [PartHolders.Holder]
    /// Why it is not sure; nil where it is.
    let doubt: FindingRemark?
  }

  struct Answer {
    var found: [Appointment] = []
    /// Leaders of whom it cannot be told.
    var untold = 0
  }

  private let preparation: Preparation
  private let holders: PartHolders
  private let numbers: PostHistory
  private let lists: RawStatement

  init(_ preparation: Preparation) throws {
    self.preparation = preparation
    holders = try PartHolders(preparation)
    numbers = try PostHistory(preparation)
    lists = try RawStatement(
      preparation.database,
      """
      SELECT r.id, r.day, r.repeats FROM roster_list r
      WHERE r.organ = ? AND r.day <= ? AND \(preparation.inForce("r")) ORDER BY r.day
      """)
  }

  /// - Parameters:
  ///   - asked: the parts of an organ that are over on its roster in force.
  ///   - parts: all its approved parts.
  func appointments(
    to asked: [Approved], among parts: [Approved], on list: RosterInForce
  ) throws -> Answer {
    let rules = PostRules(
      parts, PostRules.Words(preparation.words), preparation.words,
      organRank: try preparation.organRank(list.organ))
    let (all, own) = (try rosters(until: list), try holders.holders(on: list, rules))
    var answer = Answer()
    for part in asked {
      for holder in own[part.key] ?? [] {
        switch part.isStated ? .untold : try appointment(of: holder, to: part.key, all, rules) {
        case .untold: answer.untold += 1
        case .none: continue
        case .found(let appointment): answer.found.append(appointment)
        }
      }
    }
    return answer
  }

  private enum Finding {
    case none, untold
    case found(Appointment)
  }

  /// - Parameter lists: the organ's rosters, the oldest first.
  private func appointment(
    of holder: PartHolders.Holder, to part: PartKey, _ lists: [RosterInForce], _ rules: PostRules
  ) throws -> Finding {
    guard let day = holder.since,
      let before = lists.last(where: { $0.day < day.first.yyyymmdd }),
      let after = lists.first(where: { $0.day >= day.last.yyyymmdd })
    else { return .untold }
    let earlier = try holders.holders(on: before, rules)[part] ?? []
    let later = try holders.holders(on: after, rules)[part] ?? []
    if earlier.contains(where: holder.isSame) { return .none }
    guard let then = try count(earlier, of: part, before),
      let next = try count(later, of: part, after),
      let approved = try numbers.number(of: part, before.organ, on: day.last)
    else { return .untold }
    guard then.people > then.allowed, next.people > next.allowed else { return .none }
    let stayed = later.filter { other in
      !other.isSame(as: holder) && !other.isAsked
        && (earlier.contains(where: other.isSame)
          || other.since.map { $0.last < day.first } == true)
    }
    let isSure = stayed.count >= approved.people + approved.waived
    return .found(
      Appointment(
        holder: holder, part: part, day: day, approved: approved.people, before: then,
        after: next, earlier: earlier, later: later,
        doubt: holder.isAsked ? .askedState : isSure ? nil : .maybeVacated))
  }

  /// People whose state nobody knows prove no excess.
  private func count(
    _ people: [PartHolders.Holder], of part: PartKey, _ list: RosterInForce
  ) throws -> Count? {
    guard let day = CalendarDay(yyyymmdd: list.day),
      let number = try numbers.number(of: part, list.organ, on: day)
    else { return nil }
    return Count(
      day: day, people: people.lazy.filter { !$0.isAsked }.count,
      allowed: number.people + number.waived)
  }

  /// The organ's rosters up to the one in force, the oldest first.
  private func rosters(until list: RosterInForce) throws -> [RosterInForce] {
    lists.bind(list.organ, at: 1)
    lists.bind(Int64(list.day), at: 2)
    defer { lists.reset() }
    var found: [RosterInForce] = []
    while try lists.next() {
      found.append(
        RosterInForce(
          roster: lists.integer(0), organ: list.organ, day: Int32(lists.integer(1)),
          isExact: true, nameless: 0, repeats: lists.integer(2) == 1))
    }
    return found
  }
}

/// Why it is not sure that a post was free.
extension FindingRemark {
  static let maybeVacated = FindingRemark("maybe_vacated")
}
