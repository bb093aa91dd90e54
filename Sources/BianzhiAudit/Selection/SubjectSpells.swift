import BianzhiCore

/// Rows of the list that are one spell written twice: a date or a title that a later list corrected.
enum SubjectSpells {
  /// The rows without those that a later list gives with another date or title; the later row keeps what stood before.
  static func merged(_ rows: [SubjectRecord]) -> [SubjectRecord] {
    let groups = Dictionary(grouping: rows.indices) { place in
      let row = rows[place]
      return [Vocabulary.key(of: row.name), row.organCode]
    }
    var (rows, gone): ([SubjectRecord], Set<Int>) = (rows, [])
    for group in groups.values where group.count > 1 {
      let newestFirst = group.sorted { (rows[$0].broughtBy, $1) > (rows[$1].broughtBy, $0) }
      for (place, newer) in newestFirst.enumerated() where !gone.contains(newer) {
        for older in newestFirst[(place + 1)...] where !gone.contains(older) {
          guard isCorrected(rows[older], by: rows[newer]) else { continue }
          gone.insert(older)
          if rows[newer].broughtBy != rows[older].broughtBy
            || rows[newer].since != rows[older].since
          {
            rows[newer].earlierDates.append(rows[older].since)
          }
          rows[newer].earlierDates += rows[older].earlierDates
        }
      }
    }
    return rows.indices.filter { !gone.contains($0) }.map { rows[$0] }
  }

  /// Nobody holds one post twice at a time: where both are open it is one spell, and so it is where their
  /// days overlap and begin within a year.
  private static func isCorrected(_ old: SubjectRecord, by new: SubjectRecord) -> Bool {
    guard old.isSamePost(as: new), overlap(old, new) else { return false }
    // A head who was given another title beside it (党组书记、局长) may be listed from the day of that one.
    if Vocabulary.key(of: old.post) != Vocabulary.key(of: new.post), !isNear(old, new) {
      return false
    }
    if old.broughtBy == new.broughtBy {
      return old.until == .blank && new.until == .blank && isEarlier(new, old)
        || isSameBegin(old, new)
    }
    if old.until == .blank { return true }
    return isNear(old, new)
  }

  /// Whether both ended, and began on one day: one list tells of one spell twice, with another end or reason. One whose
  /// reason somebody has to decide on is not lost.
  private static func isSameBegin(_ old: SubjectRecord, _ new: SubjectRecord) -> Bool {
    guard case .date = old.until, case .date = new.until, case .date = old.since else {
      return false
    }
    let isDecided = [old, new].allSatisfy { row in
      if case .other = LeavingReason(row.leavingReason) { false } else { true }
    }
    return isDecided && old.since == new.since
  }

  /// Whether both begin within a year; what is not known holds nothing up.
  private static func isNear(_ old: SubjectRecord, _ new: SubjectRecord) -> Bool {
    guard case .date(let one) = old.since, case .date(let other) = new.since else { return true }
    return abs(other.first.days(since: one.first)) <= 366
  }

  private static func isEarlier(_ one: SubjectRecord, _ other: SubjectRecord) -> Bool {
    guard case .date(let first) = one.since, case .date(let second) = other.since else {
      return false
    }
    return first.first <= second.first
  }

  private static func overlap(_ one: SubjectRecord, _ other: SubjectRecord) -> Bool {
    begins(one, before: other) && begins(other, before: one)
  }

  /// Whether a spell begins before another one ends; what is not known holds nothing up.
  private static func begins(_ one: SubjectRecord, before other: SubjectRecord) -> Bool {
    guard case .date(let start) = one.since, case .date(let end) = other.until else { return true }
    return start.first < end.first
  }
}
