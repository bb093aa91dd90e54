import BianzhiCore

/// Tables of numbers that are of another day than the one asked for.
extension ImportSession {
  /// The day that a form tells by its title, its sheet's or its file's name, where it is not the data day: 2023年度 is
  /// the end of 2023. What it says holds on that day, and is no number of the data day.
  ///
  /// - Returns: nil for a form of the data day, for one that tells no day, and for lists of people.
  func ownDay(of table: ImportTable) -> CalendarDay? {
    table.hasNoDay ? nil : statedDay(of: table)
  }

  /// The day before the data day that a form names whose share of the organ ledger a table is: the form's words of rank and
  /// category are of that day, too, those of one that only approves numbers among them.
  ///
  /// - Parameter form: of the same rows.
  func earlierDay(ofForm form: ImportTable) -> CalendarDay? {
    statedDay(of: form).flatMap { day in asOf.flatMap { day < $0 ? day : nil } }
  }

  private func statedDay(of table: ImportTable) -> CalendarDay? {
    let (found, place) = (table.found, table.place)
    guard let asOf, found.kind.traits.contains(.speaksForADay),
      !found.kind.traits.contains(.rowsArePeople), found.layout.column(.dataDay) < 0
    else { return nil }
    guard let period = StatedPeriod.of(found.captions, sheet: table.sheet, file: place.file) else {
      // A form that was filled in long before cannot tell of the day.
      guard let filled = Caption.filledDay(of: found.captions)?.date.last,
        filled < asOf.adding(months: -1)
      else { return nil }
      return filled
    }
    guard period.contradicts(StatedPeriod(.day(asOf), text: "")), let last = period.lastDay else {
      return nil
    }
    let texts = found.captions.flatMap(\.texts) + [table.sheet ?? "", place.file]
    return period.days != nil || texts.contains { Self.isOfYear($0, last.year) } ? last : nil
  }

  /// Whether a title is of the year as such: 2009年度…, 2009年机构编制统计表. The year of a document (依据2009年机构改革方案),
  /// of an edition (2009年版) or of a comparison (较2009年) is none of the numbers.
  private static func isOfYear(_ title: String, _ year: Int) -> Bool {
    let words = ChineseNumeral.datesInDigits(title.compatibilityForm)
    return words.ranges(of: "\(year)年").contains { place in
      let behind = words[place.upperBound...]
      return ["度", "末", "底", "终", "报"].contains(where: behind.startsWith)
        || place.lowerBound == words.startIndex
          && !["版", "以来", "起", "后", "前", "间"].contains(where: behind.startsWith)
    }
  }
}

extension StatedPeriod {
  /// The last day of the period; nil where it names no year.
  fileprivate var lastDay: CalendarDay? {
    guard let year else { return nil }
    let last = days?.upperBound ?? 1231
    return (0...3).lazy.compactMap {
      CalendarDay(yyyymmdd: Int32(year * 10_000 + last - $0))
    }.first
  }
}
