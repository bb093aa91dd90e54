/// What the status of a finding means for those who wait for it. Nothing else decides it.
extension FindingStatus {
  /// Somebody has said that it is so; it is neither settled nor void.
  package var isOpen: Bool {
    switch self {
    case .confirmed, .notified, .planned, .rectifying, .submitted, .rejected, .disputed, .longTerm,
      .transferred:
      true
    case .raised, .accepted, .exempt, .waived, .void: false
    }
  }

  /// Nothing more is waited for before the audit of a leader can end. What another office took over is not put
  /// right: it is open there.
  package var isSettled: Bool {
    switch self {
    case .accepted, .void, .exempt, .longTerm, .waived: true
    case .raised, .confirmed, .notified, .planned, .rectifying, .submitted, .rejected, .disputed,
      .transferred:
      false
    }
  }

  /// A deadline counts: somebody still has to put it right, here or in the office it went to, or to look at it again
  /// on the day that was set.
  package var isAwaited: Bool { isOpen }

  /// While it stands so its organ should in principle get no new staff.
  package var blocksStaff: Bool { isOpen }

  /// The organ is told of it in the list of its findings.
  package var isInLetter: Bool {
    switch self {
    case .confirmed, .notified, .planned, .rectifying, .submitted, .rejected: true
    case .raised, .accepted, .disputed, .longTerm, .transferred, .exempt, .waived, .void: false
    }
  }

  /// It was confirmed, and neither withdrawn nor exempt: rates and plans count it.
  package var isCounted: Bool { self != .raised && self != .void && self != .exempt }

  /// What is known of it may still be added to: classes, statements, evidence.
  package var isAmendable: Bool { self != .accepted && self != .void && self != .exempt }

  /// It was confirmed and still has no plan.
  package var awaitsPlan: Bool { self == .confirmed || self == .notified }

  /// A plan with a deadline stands, and the deadline may be moved.
  package var canBeExtended: Bool {
    switch self {
    case .planned, .rectifying, .submitted, .rejected: true
    case .raised, .confirmed, .notified, .accepted, .disputed, .longTerm, .transferred, .exempt,
      .waived, .void:
      false
    }
  }

  /// Putting it right has begun and goes on, here or in the office it went to.
  package var isContinuing: Bool {
    switch self {
    case .planned, .rectifying, .submitted, .rejected, .disputed, .longTerm, .transferred: true
    case .raised, .confirmed, .notified, .accepted, .exempt, .waived, .void: false
    }
  }

  /// Somebody has said that it is put right, or that there was nothing.
  package var isSaidDone: Bool { self == .submitted || self == .accepted || self == .void }

  /// An end that nothing in the data proves: it covers what it names, and no more.
  package var isBounded: Bool {
    switch self {
    case .void, .exempt, .longTerm, .transferred: true
    case .raised, .confirmed, .notified, .planned, .rectifying, .submitted, .accepted, .rejected,
      .disputed, .waived:
      false
    }
  }

  /// The data may bring it back: a later run that sees it again, or more of it, opens it.
  package var canReturn: Bool { self == .accepted || isBounded }

  /// Days past a deadline; 0 where there is none, or none is waited for.
  package func overdueDays(_ deadline: CalendarDay?, on day: CalendarDay) -> Int {
    guard let deadline, isAwaited else { return 0 }
    return max(0, day.days(since: deadline))
  }
}
