public import BianzhiCore

/// Who came, left, moved or changed between two days, name by name, and the sums of every unit.
public struct PeopleDifference: Sendable {
  /// The two days, the earlier first.
  public let days: (first: CalendarDay, second: CalendarDay)
  /// By organ and name.
  public let people: [PersonChange]
  /// Every organ expected, also those that could not be compared; behind them what they add up to, organ by organ with
  /// subordinates, and all together.
  public let units: [UnitDifference]

  /// Whether some unit that has a roster for one of the days could not be compared.
  public var isIncomplete: Bool {
    units.contains { $0.scope == .own && !$0.isCompared && $0.hasRoster || $0.heldRows > 0 }
  }
}

/// What became of one person between two days.
public struct PersonChange: Sendable {
  /// What happened.
  public enum Sort: String, Sendable, CaseIterable {
    /// On no place of a compared unit on the first day, on one on the second.
    case entered
    /// On a place of another unit on the first day.
    case movedIn = "moved_in"
    /// On a place of another unit on the second day.
    case movedOut = "moved_out"
    /// On a place on the first day and on none on the second.
    case left
    /// On a place on both days, of another kind of quota.
    case kind
    /// On a place on both days, in another post.
    case post
    /// On a place on both days, in another state.
    case state
  }

  /// What happened.
  public let sort: Sort
  /// Code of the unit it is told of.
  public let organCode: String
  /// Name of that unit.
  public let organName: String
  /// As the later roster has it.
  public let name: String
  /// Nil where no identity number is recorded.
  package let person: PersonNumber?
  /// What the first roster says: kind, post or state; of a person moved in the unit before.
  public let before: String
  /// What the second roster says.
  public let after: String
  /// The person's kind of quota: on the second day, of people gone on the first.
  public let kind: String
}

/// The sums of a unit, or of a unit with those below it: opening + entered + moved in − moved out − left = closing.
public struct UnitDifference: Sendable {
  /// What the sums are of.
  public enum Scope: String, Sendable, CaseIterable {
    /// The unit alone.
    case own
    /// The unit and all below it, as far as they were compared.
    case group
    /// All units compared.
    case all
  }

  /// What the sums are of.
  public let scope: Scope
  /// Code of the unit; empty for all together.
  public let organCode: String
  /// Name of the unit; empty for all together.
  public let organName: String
  /// People on places by the first roster; nil where there is none.
  public internal(set) var opening: Int?
  /// Came from no compared unit.
  public internal(set) var entered = 0
  /// Came from another unit; of a group from outside it.
  public internal(set) var movedIn = 0
  /// Went to another unit; of a group outside it.
  public internal(set) var movedOut = 0
  /// Are on no place any more.
  public internal(set) var left = 0
  /// People on places by the second roster; nil where there is none.
  public internal(set) var closing: Int?
  /// Stayed and have another kind, post or state.
  public internal(set) var changed = 0
  /// Data day of the first roster.
  public internal(set) var firstDay: CalendarDay?
  /// Data day of the second roster.
  public internal(set) var secondDay: CalendarDay?
  /// Why the unit was not compared; nil where it was. What is said beside a comparison stands there too.
  package internal(set) var remark: PeopleRemark?
  /// Whether the numbers may be added up.
  public internal(set) var isCompared = true
  /// Rows of its rosters that an import held back.
  public internal(set) var heldRows = 0
  /// How many units the sums are of, and how many of them were compared.
  public internal(set) var units = (all: 1, compared: 1)

  /// Whether a roster of one of the days is there at least.
  var hasRoster: Bool { firstDay != nil || secondDay != nil }
}
