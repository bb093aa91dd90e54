import BianzhiCore

extension ImportRun {
  /// Why data of a day after today are right, where somebody said so.
  var reasonAhead: String? {
    options.evenSo.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
  }

  /// Refuses a day that is still to come and that nobody answers for.
  ///
  /// - Throws: ``ImportError``.
  mutating func requirePast(_ day: CalendarDay?) throws {
    guard let day, let last = options.lastDay, day > last else { return }
    guard reasonAhead != nil else { throw ImportError.futureDay("\(day)", today: last) }
    isAhead = true
  }

  /// The same of the day that a form names itself: why it is not read, nil where it may be.
  mutating func futureForm(_ table: ImportTable, _ session: ImportSession) -> ImportError? {
    guard let day = session.sheet.ownDay.flatMap(CalendarDay.init(yyyymmdd:)),
      let last = options.lastDay, day > last
    else { return nil }
    isAhead = isAhead || reasonAhead != nil
    return reasonAhead == nil ? .futureForm(file: table.name, day: day, today: last) : nil
  }

  /// The same of the lists that were read.
  ///
  /// - Parameter days: as YYYYMMDD, or months as YYYYMM.
  mutating func stopFuture(_ days: [Int32]) {
    guard let last = options.lastDay else { return }
    let ahead = days.filter { day in
      day > 999_999 ? day > last.yyyymmdd : day > last.yyyymmdd / 100
    }
    guard let first = ahead.max() else { return }
    guard reasonAhead == nil else {
      isAhead = true
      return
    }
    let text =
      CalendarDay(yyyymmdd: first)?.description
      ?? "\(first / 100)-\(first % 100 < 10 ? "0" : "")\(first % 100)"
    summary.failure = summary.failure ?? .futureDay(text, today: last)
  }

  /// Stops rosters of a later day that have far fewer people than the ones before: a file may have been cut.
  mutating func stopShrunken(_ lists: [ListBook.List], _ session: ImportSession) throws {
    guard options.missing != .go, summary.failure == nil else { return }
    let isAddition = options.missing == .stay
    // A trial only looks for what is to be decided.
    guard !(isAddition && options.collectsAll) else { return }
    let fresh = lists.filter { !$0.hadRows }
    let found = try session.owner.sync {
      try ShrunkenRoster.all(among: fresh, isAddition: isAddition, in: $0.database)
    }
    guard !found.isEmpty else { return }
    let (first, more) = (Array(found.prefix(10)), max(0, found.count - 10))
    summary.failure =
      isAddition ? .addedToNewDay(first, more: more) : .shrunken(first, more: more)
  }
}
