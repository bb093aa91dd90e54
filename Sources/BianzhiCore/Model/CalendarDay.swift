/// A day of the Gregorian calendar from 1900 to 2999, without clock or time zone.
///
/// - Form: written as YYYY-MM-DD, kept as the integer YYYYMMDD, so order is order in time.
/// - A day that does not exist cannot be built.
public struct CalendarDay: Hashable, Comparable, Sendable {
  /// The day as one integer, 2010-06-30 being 20100630.
  public let yyyymmdd: Int32

  /// Fails for a day that does not exist or lies outside 1900…2999.
  public init?(yyyymmdd: Int32) {
    guard Self.exists(yyyymmdd) else { return nil }
    self.yyyymmdd = yyyymmdd
  }

  /// Fails for a day that does not exist or lies outside 1900…2999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1900...2999).contains(year), (1...12).contains(month), (1...31).contains(day) else {
      return nil
    }
    self.init(yyyymmdd: Int32(year * 10_000 + month * 100 + day))
  }

  /// The first day there is: stands where nothing says a day.
  package static let earliest = CalendarDay(unchecked: 19_000_101)
  /// The last day there is: stands where no day is a limit.
  package static let latest = CalendarDay(unchecked: 29_991_231)

  /// For values known to be days.
  init(unchecked yyyymmdd: Int32) {
    self.yyyymmdd = yyyymmdd
  }

  /// The year, 1900…2999.
  public var year: Int { Int(yyyymmdd) / 10_000 }

  /// The month of the year, 1…12.
  public var monthOfYear: Int { Int(yyyymmdd) / 100 % 100 }

  /// The day of the month, 1…31.
  public var dayOfMonth: Int { Int(yyyymmdd) % 100 }

  /// The month as the integer YYYYMM.
  public var month: Int32 { yyyymmdd / 100 }

  /// The last day of this day's month.
  public var lastDayOfMonth: CalendarDay { Self.lastDay(of: month) }

  /// True where the earlier day stands on the left.
  public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    left.yyyymmdd < right.yyyymmdd
  }

  /// The last day of a month given as YYYYMM, which must exist.
  static func lastDay(of month: Int32) -> CalendarDay {
    let length = Int32(length(ofMonth: Int(month % 100), in: Int(month / 100)))
    return CalendarDay(unchecked: month * 100 + length)
  }

  /// True where YYYYMMDD is a day this type can hold.
  @inline(__always)
  static func exists(_ yyyymmdd: Int32) -> Bool {
    let (year, rest) = (Int(yyyymmdd / 10_000), Int(yyyymmdd % 10_000))
    let (month, day) = (rest / 100, rest % 100)
    guard year >= 1900, year <= 2999, month >= 1, month <= 12, day >= 1 else { return false }
    return day <= 28 || day <= length(ofMonth: month, in: year)
  }

  /// True where YYYYMM is a month of the years this type can hold.
  static func existsMonth(_ yyyymm: Int32) -> Bool {
    (1900...2999).contains(yyyymm / 100) && (1...12).contains(yyyymm % 100)
  }

  static func length(ofMonth month: Int, in year: Int) -> Int {
    if month == 2 { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28 }
    return 30 + (month + month / 8) % 2
  }
}

extension CalendarDay: LosslessStringConvertible {
  /// The day as YYYY-MM-DD.
  public var description: String {
    let (month, day) = (monthOfYear, dayOfMonth)
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// Reads exactly YYYY-MM-DD in ASCII; fails for every other form and for a day that does not exist.
  public init?(_ iso: String) {
    var iso = iso
    let day = iso.withUTF8 { RecordedDate.isoDay(UnsafeRawBufferPointer($0)) }
    guard let day, let found = CalendarDay(yyyymmdd: day) else { return nil }
    self = found
  }
}

extension CalendarDay: Codable {
  /// Decodes the text YYYY-MM-DD; throws `DecodingError` for any other.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let day = CalendarDay(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "Not a day. Write it as 2024-03-01.")
    }
    self = day
  }

  /// Encodes the text YYYY-MM-DD.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
