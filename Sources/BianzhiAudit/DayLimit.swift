import BianzhiCore
import GRDB

/// Why a day that looks like a typo is right all the same, and how far days may lie from the data.
public struct DayExcuse: Sendable {
  /// How many days an act may lie behind the newest data where nothing else is said.
  public static let usualDays = 366
  /// What `--even-so` says; nil where it is not given.
  public let reason: String?
  /// How many days an act may lie behind the newest data.
  public let daysAfterData: Int

  /// - Parameters:
  ///   - reason: why a day is right that lies further behind the data, or after today.
  ///   - daysAfterData: at least 0.
  public init(reason: String? = nil, daysAfterData: Int = usualDays) {
    (self.reason, self.daysAfterData) = (trimmed(reason), daysAfterData)
  }
}

/// The latest day on which something can have been done: one wrong digit in a year would block a finding until
/// then, and count it overdue in every list.
package struct DayLimit: Sendable {
  private let today: CalendarDay
  /// The newest day that data tell of; nil where the ledger holds no lists.
  private let newestData: CalendarDay?
  private let excuse: DayExcuse

  init(_ database: Database, _ excuse: DayExcuse) throws {
    (today, self.excuse) = (EntryTime.today, excuse)
    newestData = try Self.newestDataDay(in: database)
  }

  /// The newest day that lists in force speak for; nil where there are none.
  static func newestDataDay(in database: Database) throws -> CalendarDay? {
    let newest = try Int32.fetchOne(database, sql: DataKind.newestDay(includesMonths: true))
    return newest.flatMap { CalendarDay(yyyymmdd: $0) }
  }

  /// Why the day needs an excuse; nil where it does not.
  private func objection(to day: CalendarDay) -> Refusal? {
    if day > today { return .afterToday(day, today: today) }
    guard let newestData, day > newestData.adding(days: excuse.daysAfterData) else { return nil }
    return .farFromData(day, newest: newestData, days: excuse.daysAfterData)
  }

  /// Refuses a day that needs an excuse and has none.
  ///
  /// - Returns: the excuse, where the day needs it.
  @discardableResult
  func require(_ day: CalendarDay) throws -> String? {
    guard let objection = objection(to: day) else { return nil }
    guard let reason = excuse.reason else { throw objection }
    return reason
  }
}

/// Payload of `day.excused`: why the day of the acts behind it is right.
struct DayExcused: Codable {
  let reason: String
}

extension Refusal {
  static func afterToday(_ day: CalendarDay, today: CalendarDay) -> Refusal {
    Refusal(
      .refused,
      zh: "\(day) 在今天（\(today)）之后。请核对日期；确实如此的，用 --even-so 写明理由。",
      en:
        "\(day) lies after today (\(today)). Check the day; if it is right, say why with --even-so."
    )
  }

  static func farFromData(_ day: CalendarDay, newest: CalendarDay, days: Int) -> Refusal {
    Refusal(
      .refused,
      zh: """
        \(day) 比最新的数据（\(newest)）晚 \(days) 天以上。请核对日期；确实如此的，用 --even-so 写明理由，\
        或用 --days-after-data 放宽。
        """,
      en: """
        \(day) lies more than \(days) days after the newest data (\(newest)). Check the day; if it is \
        right, say why with --even-so, or allow more with --days-after-data.
        """)
  }
}
