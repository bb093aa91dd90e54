import BianzhiCore

/// Why a row of the list of leaders goes on where another ended: one spell for the term and the leaving.
enum SubjectLink: Hashable {
  /// A reform turned the organ into another.
  case reform(OrganReform)
  /// Appointed again to the same post without a gap.
  case again

  /// What made one row go on in another; nil where nothing did.
  init?(
    from old: SubjectRecord, to new: SubjectRecord, reforms: [OrganReform], asOf: CalendarDay
  ) {
    guard old.title.reading != .deputy, new.title.reading != .deputy else { return nil }
    if old.organCode == new.organCode {
      guard Self.isAgain(old, new) else { return nil }
      self = .again
    } else {
      guard let reform = reforms.first(where: { Self.carries($0, old, new, asOf) }) else {
        return nil
      }
      self = .reform(reform)
    }
  }

  /// The same post from the day the old one ended, or from the next.
  private static func isAgain(_ old: SubjectRecord, _ new: SubjectRecord) -> Bool {
    guard old.isSamePost(as: new), case .date(let end) = old.until,
      case .date(let start) = new.since
    else { return false }
    if case .date(let before) = old.since, before.first >= start.first { return false }
    return start.first <= end.last.adding(days: 1) && start.last >= end.first
  }

  private static func carries(
    _ reform: OrganReform, _ old: SubjectRecord, _ new: SubjectRecord, _ asOf: CalendarDay
  ) -> Bool {
    guard reform.oldCode == old.organCode, reform.newCode == new.organCode, reform.day <= asOf,
      case .date(let start) = new.since
    else { return false }
    let starts = reform.isNear(start.first) || reform.isNear(start.last)
    switch old.until {
    case .blank: return starts
    case .date(let end):
      let ends = reform.isNear(end.first) || reform.isNear(end.last)
      return ends && (starts || start.first < reform.day)
    case .unreadable: return false
    }
  }
}
