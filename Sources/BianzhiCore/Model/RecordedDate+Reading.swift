extension RecordedDate {
  /// What a cell of a date column turned out to hold.
  package enum Reading: Hashable, Sendable {
    /// Nothing, or a mark that says so (无, —, 0, 不详); 至今 too, since it names no day.
    case blank
    /// A date in its stored form, YYYYMMDD or YYYYMM.
    case date(Int32)
    case unreadable(Problem)
  }

  /// Why a cell is no date.
  package enum Problem: Hashable, Sendable {
    /// Not written as a date; spreadsheet serial numbers are among these.
    case notADate
    /// Written as a date that does not exist or lies outside 1900…2999.
    case impossible
    /// More than one date fits: 2010.1 may have been 2010.10, 03/04/2010 may be March or April.
    case ambiguous
    /// The century is missing.
    case twoDigitYear
  }

  /// Reads the UTF-8 text of one cell.
  ///
  /// Exactly YYYY-MM-DD takes a path without allocation. Other forms: separators - / . or 年月日,
  /// single digits, YYYYMMDD, months without day (also 6月份), Chinese numerals (二〇一〇年六月), 元月, blanks, full-width
  /// digits, a time behind the day.
  @inline(__always)
  package static func read(_ bytes: UnsafeRawBufferPointer) -> Reading {
    guard let day = isoDay(bytes) else { return readSlowly(bytes) }
    return CalendarDay.exists(day) ? .date(day) : .unreadable(.impossible)
  }

  /// YYYYMMDD where the bytes have the shape YYYY-MM-DD, whether or not that day exists.
  @inline(__always)
  static func isoDay(_ bytes: UnsafeRawBufferPointer) -> Int32? {
    guard bytes.count == 10 else { return nil }
    let word = UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self))
    let tail = UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt16.self))
    // XOR with "0000-00-" leaves the digits' values, and zero where the hyphens stand.
    let digits = word ^ 0x2D30_302D_3030_3030
    let days = UInt64(tail ^ 0x3030)
    let areDigits = ((digits &+ 0x0076_7600_7676_7676) | digits) & 0xFF80_80FF_8080_8080 == 0
    let areDayDigits = ((days &+ 0x7676) | days) & 0x8080 == 0
    guard areDigits && areDayDigits else { return nil }
    let century = (digits & 0xFF) * 10 + digits >> 8 & 0xFF
    let year = century * 100 + (digits >> 16 & 0xFF) * 10 + digits >> 24 & 0xFF
    let month = (digits >> 40 & 0xFF) * 10 + digits >> 48 & 0xFF
    let day = (days & 0xFF) * 10 + days >> 8
    return Int32(truncatingIfNeeded: year * 10_000 + month * 100 + day)
  }

  @inline(never)
  private static func readSlowly(_ bytes: UnsafeRawBufferPointer) -> Reading {
    if bytes.isEmpty { return .blank }
    let plain = PlainText(bytes)
    if plain.isBlank || plain.isZero || plain.scalars == ["至", "今"] { return .blank }
    var text = ChineseNumeral.datesInDigits(withoutTime(plain.scalars).filter { $0 != " " })
    if text.last == "份", text.dropLast().last == "月" { text.removeLast() }
    text = withoutBeginning(text)
    guard let parts = DateParts(text) else { return .unreadable(.notADate) }
    return parts.reading
  }

  /// 2019.03.05起, 2019年3月起执行: the day itself; only behind a digit, 年, 月 or 日.
  private static func withoutBeginning(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard let last = text.last, last == "起" || last == "行" || last == "效" else { return text }
    for ending in beginnings where text.suffix(ending.count).elementsEqual(ending) {
      let rest = text.dropLast(ending.count)
      if let mark = rest.last, mark.digit != nil || "年月日号".unicodeScalars.contains(mark) {
        return Array(rest)
      }
    }
    return text
  }

  /// The longer ones first, since they hold the shorter ones.
  private static let beginnings = ["起开始执行", "开始执行", "起执行", "起施行", "起生效", "执行", "施行", "生效", "起"]
    .map { Array($0.unicodeScalars) }

  /// Cuts off a time of day that follows the date after a blank, a T or 日.
  private static func withoutTime(_ text: [Unicode.Scalar]) -> ArraySlice<Unicode.Scalar> {
    guard let colon = text.firstIndex(of: ":") else { return text[...] }
    let hours = text[..<colon].reversed().prefix { $0.digit != nil }.count
    let start = colon - hours
    let marks = ":.+-Z ".unicodeScalars
    let isTime = text[colon...].allSatisfy { $0.digit != nil || marks.contains($0) }
    guard isTime, (1...2).contains(hours), start > 0, "T 日".unicodeScalars.contains(text[start - 1])
    else { return text[...] }
    return text[start - 1] == "日" ? text[..<start] : text[..<(start - 1)]
  }
}

/// The numbers of a date's text and what stands between and behind them.
private struct DateParts {
  private var values: [Int] = []
  private var lengths: [Int] = []
  private var marks: [Unicode.Scalar] = []

  /// Nil where the text is more than numbers with single marks between them.
  init?(_ text: some Sequence<Unicode.Scalar>) {
    for scalar in text {
      if let digit = scalar.digit {
        if values.count == marks.count {
          values.append(0)
          lengths.append(0)
        }
        guard lengths[values.count - 1] < 8 else { return nil }
        values[values.count - 1] = values[values.count - 1] * 10 + digit
        lengths[values.count - 1] += 1
      } else {
        guard values.count == marks.count + 1, values.count <= 3 else { return nil }
        marks.append(scalar)
      }
    }
  }

  var reading: RecordedDate.Reading {
    switch (values.count, hasFittingMarks) {
    case (1, true): compact
    case (2, true), (3, true): separated
    default: .unreadable(.notADate)
    }
  }

  private var hasFittingMarks: Bool {
    switch (values.count, marks) {
    case (1, []): true
    case (2, ["-"]), (2, ["/"]), (2, ["."]), (2, ["年"]), (2, ["年", "月"]): true
    case (3, ["-", "-"]), (3, ["/", "/"]), (3, [".", "."]): true
    case (3, ["-", "-", "日"]), (3, ["/", "/", "日"]), (3, [".", ".", "日"]): true
    case (3, ["年", "月"]), (3, ["年", "月", "日"]), (3, ["年", "月", "号"]): true
    default: false
    }
  }

  /// Eight digits are a day, six a month; six that begin with no year are a day without century.
  private var compact: RecordedDate.Reading {
    let value = values[0]
    switch lengths[0] {
    case 8: return checked(value, exists: CalendarDay.exists(Int32(value)))
    case 6:
      if (1900...2999).contains(value / 100) {
        return checked(value, exists: CalendarDay.existsMonth(Int32(value)))
      }
      let isDay = CalendarDay(year: 2000, month: value / 100 % 100, day: value % 100) != nil
      return .unreadable(isDay ? .twoDigitYear : .notADate)
    default: return .unreadable(.notADate)
    }
  }

  private var separated: RecordedDate.Reading {
    guard lengths[0] == 4 else {
      let isYearLast = values.count == 3 && lengths[2] == 4
      let areShort = lengths.allSatisfy { $0 <= 2 }
      return .unreadable(isYearLast ? .ambiguous : areShort ? .twoDigitYear : .notADate)
    }
    guard lengths.dropFirst().allSatisfy({ $0 <= 2 }) else { return .unreadable(.notADate) }
    let month = values[0] * 100 + values[1]
    if values.count == 3 {
      let day = month * 100 + values[2]
      return checked(day, exists: CalendarDay.exists(Int32(day)))
    }
    if marks == ["."], lengths[1] == 1, values[1] == 1 { return .unreadable(.ambiguous) }
    return checked(month, exists: CalendarDay.existsMonth(Int32(month)))
  }

  private func checked(_ value: Int, exists: Bool) -> RecordedDate.Reading {
    exists ? .date(Int32(value)) : .unreadable(.impossible)
  }
}
