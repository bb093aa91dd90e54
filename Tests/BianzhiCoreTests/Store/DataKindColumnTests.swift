import BianzhiCore
import Testing

/// What `schema.sql` says of each kind of data beside its role.
@Suite("columns of kinds of data") struct DataKindColumnTests {
  @Test func listsAndRegistersTellPeople() {
    #expect(
      Set(DataKind.allCases.filter(\.tellsPeople).map(\.rawValue))
        == ["roster", "payroll", "movements", "loans"])
  }

  static let dates: [(kind: String, dates: [String])] = [
    ("organs", ["since", "until"]), ("quotas", ["since"]), ("posts", ["since"]),
    ("waivers", ["until", "since"]), ("loans", ["since", "until"]),
    ("plans", ["since", "until"]), ("movements", ["day"]), ("roster", []), ("payroll", []),
    ("forms", []), ("totals", []), ("ceilings", ["since", "until"]),
    ("norms", ["since", "until"]),
  ]

  @Test(arguments: dates) func entriesHoldFromAndUntilDays(item: (kind: String, dates: [String]))
    throws
  {
    #expect(try #require(DataKind(rawValue: item.kind)).dates == item.dates)
  }

  /// The tables stood written out in two places, so that one more kind of list would have spoken for no day.
  @Test func theNewestDayIsThatOfAllLists() {
    let (days, all) = (
      DataKind.newestDay(includesMonths: false), DataKind.newestDay(includesMonths: true)
    )
    for table in ["roster_list", "stated_row", "listed_body_row"] {
      #expect(days.contains(" FROM \(table) ") && all.contains(" FROM \(table) "))
    }
    #expect(all.contains("max(month * 100 + 28) AS day FROM pay_list "))
    #expect(!days.contains("pay_list") && !all.contains("printed_total_row"))
  }
}
