import BianzhiCore

/// Since when somebody's term runs: the appointment, that to the post before a reform, or the day of
/// being put in charge.
struct TenureClock {
  /// What the term is counted from.
  let start: DateCell
  private let own: DateCell
  private let acting: ActingTime?
  private let before: (record: SubjectRecord, link: SubjectLink)?
  private let earlier: (since: RecordedDate, until: RecordedDate)?
  private let countsActing: Bool
  private let asOf: CalendarDay

  init(
    _ place: Int, _ chain: [Int], _ links: [SubjectLink], _ history: SubjectHistory,
    _ rules: SelectionRules, asOf: CalendarDay
  ) {
    own = history.records[place].since
    (countsActing, self.asOf) = (rules.countsActing, asOf)
    var (start, before): (DateCell, (SubjectRecord, SubjectLink)?) = (own, nil)
    for (place, link) in zip(chain.dropFirst(), links) {
      let record = history.records[place]
      if Self.isEarlier(record.since, start) { (start, before) = (record.since, (record, link)) }
    }
    let found = history.acting(chain)
    let isLonger = found.map { Self.isEarlier(.date(.day($0.since)), start) } ?? false
    acting = isLonger ? found : nil
    if countsActing, let acting { start = .date(.day(acting.since)) }
    (self.start, self.before) = (start, before)
    earlier = chain.last.flatMap(history.earlierSpell)
  }

  /// Whether a date is earlier than what is known; anything known is better than nothing.
  private static func isEarlier(_ one: DateCell, _ other: DateCell) -> Bool {
    guard case .date(let first) = one else { return false }
    guard case .date(let second) = other else { return true }
    return first.first < second.first
  }

  /// What is added to the reason.
  func notes(_ tier: SubjectTier, _ years: Int) -> [Wording] {
    var notes: [Wording] = []
    if let before { notes.append(.continues(before.record, before.link)) }
    if let acting {
      notes.append(
        countsActing
          ? .actingCounted(acting.since)
          : .actingWouldCount(
            acting.since, years, full: acting.since.adding(years: years), asOf: asOf))
    }
    if let earlier, case .date(let date) = start {
      let served = earlier.until.first.days(since: earlier.since.first)
      let full = date.last.adding(years: years).adding(days: -served)
      notes.append(.interrupted(earlier.since, earlier.until, years, full: full))
    }
    return notes
  }
}
