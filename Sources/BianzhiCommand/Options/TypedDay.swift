public import ArgumentParser
public import BianzhiCore

/// A day as somebody typed it: 2024-06-30, 2024-6-30, 2024/6/30, 2024.6.30, 20240630, 2024年6月30日.
struct TypedDay {
  let text: String
  private let reading: RecordedDate.Reading

  init(_ text: String) {
    self.text = text
    var text = text
    reading = text.withUTF8 { RecordedDate.read(UnsafeRawBufferPointer($0)) }
  }

  /// Nil where the text names no single day.
  var day: CalendarDay? {
    guard case .date(let stored) = reading else { return nil }
    return CalendarDay(yyyymmdd: stored)
  }

  /// Why it is no day, as the end of a sentence that begins with the option's name.
  var problem: Wording {
    switch reading {
    case .unreadable(.impossible):
      Wording(zh: "是 \(text)：日历上没有这一天。", en: "is \(text): no such day is in the calendar.")
    case .unreadable(.twoDigitYear):
      Wording(
        zh: "是 \(text)：年份要写四位，如 2024-06-30。",
        en: "is \(text): write the year with four digits, as in 2024-06-30.")
    case .date:
      Wording(
        zh: "是 \(text)：只有年月。请写到日，如 2024-06-30。",
        en: "is \(text): this is a month. Write the day too, as in 2024-06-30.")
    case .blank, .unreadable(.notADate), .unreadable(.ambiguous):
      Wording(
        zh: "是 \(text)：不是日期。请写成 2024-06-30、20240630 或 2024年6月30日。",
        en: "is \(text): not a day. Write it as 2024-06-30, 20240630 or 2024/6/30.")
    }
  }
}

extension CalendarDay: ExpressibleByArgument {
  /// A day in any of the forms people type; see `TypedDay`.
  public init?(argument: String) {
    guard let day = TypedDay(argument).day else { return nil }
    self = day
  }
}
