import BianzhiCore

/// The days and months that captions name.
extension Caption {
  /// A day or month that the words name; a bare year is none, nor is the day the form was filled in.
  var date: RecordedDate? { dates.first { $0.isCutOff }?.date ?? dates.first?.date }

  private var dates: [(date: RecordedDate, isCutOff: Bool)] { texts.flatMap { Self.dates(in: $0) } }

  /// The day that a table's captions name: one behind 截至 comes first.
  static func date(of captions: [Caption]) -> (date: RecordedDate, row: Int)? {
    var first: (date: RecordedDate, row: Int)?
    for caption in captions {
      for (date, isCutOff) in caption.dates {
        if isCutOff { return (date, caption.row) }
        first = first ?? (date, caption.row)
      }
    }
    return first
  }

  /// Whether the words name two months at once: 5月份和6月份, 2024年5月至6月, 5、6月.
  var namesSeveralMonths: Bool {
    texts.contains { text in
      ChineseNumeral.datesInDigits(text.compatibilityForm).contains(Self.twoMonths)
    }
  }

  nonisolated(unsafe) private static let twoMonths =
    /(?:^|[^0-9])(?:1[0-2]|0?[1-9])(?:月份?)?(?:[和与及、至到\-—–~～]|以及)(?:(?:19|20)[0-9]{2}年)?(?:1[0-2]|0?[1-9])月/

  /// The one month that the captions name, as YYYYMM; nil where they name none, or several.
  static func month(of captions: [Caption]) -> Int32? {
    let months = Set(captions.flatMap(\.dates).map { $0.date.first.yyyymmdd / 100 })
    return months.count == 1 ? months.first : nil
  }

  /// The one day behind 截至 or the like; nil where the captions name none, a month only, or two days.
  static func cutOffDay(of captions: [Caption]) -> CalendarDay? {
    var days: Set<CalendarDay> = []
    for (date, isCutOff) in captions.flatMap(\.dates) where isCutOff {
      guard date.first == date.last else { return nil }
      days.insert(date.last)
    }
    return days.count == 1 ? days.first : nil
  }

  /// The one day that the captions print twice or more, though nothing calls it that of the data: 花名册（2024年6月30日） over
  /// 填表日期：2024年6月30日. A month beside it must be its own; nil where they name another day, or only that of the form.
  static func repeatedDay(of captions: [Caption]) -> CalendarDay? {
    let all = captions.flatMap(\.texts).flatMap { allDates(in: $0) }
    let days = all.filter { $0.date.first == $0.date.last }
    guard let day = days.first?.date.last, days.allSatisfy({ $0.date.last == day }),
      all.allSatisfy({ $0.date.first <= day && day <= $0.date.last }), all.count > 1,
      all.contains(where: { !$0.isOther })
    else { return nil }
    return day
  }

  /// The day on which the captions say that the form was filled in: 填报时间：2024年6月30日.
  static func filledDay(of captions: [Caption]) -> (date: RecordedDate, row: Int)? {
    for caption in captions {
      for text in caption.texts {
        if let first = allDates(in: text).first(where: \.isOther) {
          return (first.date, caption.row)
        }
      }
    }
    return nil
  }

  /// The days and months in a text: 2010年6月30日, 2010年6月, 2010-06-30, 2010.6, 20100630.
  static func dates(in text: String) -> [(date: RecordedDate, isCutOff: Bool)] {
    allDates(in: text).filter { !$0.isOther }.map { ($0.date, $0.isCutOff) }
  }

  /// The same with those that are the form's and not the data's.
  private static func allDates(
    in text: String
  ) -> [(date: RecordedDate, isCutOff: Bool, isOther: Bool)] {
    let folded = ChineseNumeral.datesInDigits(text.compatibilityForm)
    guard folded.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return [] }
    let characters = Array(folded.unicodeScalars)
    var found: [(date: RecordedDate, isCutOff: Bool, isOther: Bool)] = []
    var (index, last) = (0, 0)
    while index < characters.count {
      guard let end = dateEnd(characters, from: index) else {
        index += 1
        continue
      }
      var piece = String(String.UnicodeScalarView(characters[index..<end]))
      let before = String(String.UnicodeScalarView(characters[last..<index]))
      let reading = piece.withUTF8 { RecordedDate.read(UnsafeRawBufferPointer($0)) }
      let isOther = Self.isOther(before)
      if case .date(let stored) = reading, let date = RecordedDate(stored: Int64(stored)) {
        let isCutOff = Self.cutOffWords.contains(where: before.holds)
        found.append((date, isCutOff, isOther))
      }
      (index, last) = (end, end)
    }
    return found
  }

  private static let cutOffWords = [
    "截至", "截止", "数据日期", "统计日期", "统计时间", "数据时点", "统计时点", "数据时间", "数据截点", "数据期", "时点",
  ]

  /// Whether the words before a date say that it is that of the form and not of the data; the label of the unit
  /// before them (填报单位：…) says nothing of the day.
  private static func isOther(_ before: String) -> Bool {
    var words = before
    for label in ["填报单位", "填表单位", "报送单位", "制表单位", "审核单位"] where words.holds(label) {
      words = words.replacing(label, with: "")
    }
    let place = { (list: [String]) in
      list.compactMap { words.holds($0) ? words.ranges(of: $0).last?.lowerBound : nil }.max()
    }
    guard let other = place(["填表", "制表", "打印", "报送", "填报", "审核", "印发"]) else { return false }
    return place(cutOffWords).map { $0 < other } ?? true
  }

  /// The end of what could be a date that starts here: digits, with 年月日 and the usual marks.
  private static func dateEnd(_ text: [Unicode.Scalar], from start: Int) -> Int? {
    guard isDigit(text[start]), start == 0 || !isDigit(text[start - 1]) else { return nil }
    var end = start
    while end < text.count, isDigit(text[end]) || "年月日-./".unicodeScalars.contains(text[end]) {
      end += 1
      if text[end - 1] == "日" { break }
    }
    while end > start, "-./".unicodeScalars.contains(text[end - 1]) { end -= 1 }
    return end - start >= 6 ? end : nil
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }
}
