import BianzhiCore

/// A row of the register of loans.
struct Loan {
  /// `loan_row.id`.
  let id: Int64
  let lender, borrower: Int64
  let person: Int64?
  let name: String
  let since, until: RecordedDate?
  /// What stands for the last day and nobody could read; "" for nothing.
  let unread: String
  let document, reason: String
  /// The table that it stands in.
  let file: Int64

  private static let others = [
    "挂职", "援藏", "援疆", "援青", "援派", "援外", "驻村", "扶贫", "第一书记", "支教", "对口支援",
  ]

  /// Whether its reason says that it is an attachment or a dispatch, which last for years by their nature.
  var isOther: Bool { Self.others.contains(where: reason.contains) }

  /// Whether the register records that the person had come back by a day.
  func isBack(on day: CalendarDay) -> Bool {
    LoanReturn(reason)?.isSure == true && until.map { $0.last <= day } != false
  }

  /// Full months from the first day to another.
  func months(until day: CalendarDay) -> Int? {
    guard let first = since?.last else { return nil }
    let months = (day.year - first.year) * 12 + day.monthOfYear - first.monthOfYear
    return first.adding(months: months) <= day ? months : months - 1
  }

  /// How far it has gone on a day: `near`, `past` or `long`; empty before.
  func stage(on day: CalendarDay, _ parameters: CheckParameters) -> String {
    guard let first = since?.last else { return "" }
    if day > first.adding(months: parameters.longLoanMonths) { return "long" }
    let limit = first.adding(months: parameters.loanMonths)
    if day > limit { return "past" }
    return day.days(since: first) * 5 >= limit.days(since: first) * 4 ? "near" : ""
  }
}
