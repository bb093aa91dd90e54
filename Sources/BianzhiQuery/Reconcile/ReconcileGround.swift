import BianzhiCore
import GRDB

/// What a difference is judged by: the month, the rosters, the registers and the names without numbers.
struct ReconcileGround {
  let preparation: Preparation
  let pay: PayMonth
  let records: RegisterRecords
  let titles: OrganTitles
  let rosters: [Int64: RosterInForce]
  /// The days of the pay month, and those from the month before it on.
  let monthDays, lately: ClosedRange<CalendarDay>
  /// Names of people without numbers, by the organ of their roster.
  private(set) var namelessStaff: [Int64: [String]] = [:]
  /// Names of pay lines without numbers.
  let namelessPaid: Set<String>
  private let stateCodes: [Int32: String]

  init(_ preparation: Preparation, _ month: Int32) throws {
    self.preparation = preparation
    pay = try PayMonth(preparation, month)
    namelessPaid = Set(pay.nameless.values.flatMap { $0.map(\.name) }).subtracting([""])
    records = try RegisterRecords(preparation)
    titles = try OrganTitles(preparation.database)
    rosters = Dictionary(uniqueKeysWithValues: preparation.rosters.map { ($0.organ, $0) })
    let first = RecordedDate(stored: Int64(month))?.first ?? preparation.setting.asOf
    monthDays = first...first.lastDayOfMonth
    lately =
      first.adding(months: -preparation.setting.parameters.leavingMonths)...first.lastDayOfMonth
    let codes = try RawStatement(preparation.database, "SELECT state, code FROM state_counts")
    var stateCodes: [Int32: String] = [:]
    while try codes.next() { stateCodes[Int32(codes.integer(0))] = codes.text(1) }
    self.stateCodes = stateCodes
    let names = try RawStatement(
      preparation.database, "SELECT organ, coalesce(person_name, '') FROM nameless_staff")
    while try names.next() {
      namelessStaff[names.integer(0), default: []].append(names.text(1))
    }
  }

  func organ(_ organ: Int64) -> (code: String, name: String) {
    (titles.code(organ), titles.name(organ))
  }

  func state(_ term: Int32) -> PersonState? {
    stateCodes[term].flatMap { PersonState(rawValue: $0) }
  }

  /// Whether the roster of a unit is of another month than the pay list.
  func isOfOtherMonth(_ organ: Int64) -> Bool {
    guard let list = rosters[organ] else { return false }
    return list.day / 100 != pay.month
  }

  /// A unit is paid by another where it has no pay list of its own.
  func isPaidThrough(_ payer: Int64, _ organ: Int64, _ paidBy: [Int64: [Int64: Int]]) -> Bool {
    guard !pay.hasList(organ), let payers = paidBy[organ], let people = payers[payer] else {
      return false
    }
    return people * 5 >= payers.values.reduce(0, +) * 4
  }
}
