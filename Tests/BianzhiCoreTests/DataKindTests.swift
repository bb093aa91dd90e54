import BianzhiCore
import Testing

/// What `schema.sql` says of each kind of data beside its role.
@Suite("kinds of data") struct DataKindTests {
  @Test func listsAndRegistersTellPeople() {
    #expect(
      Set(DataKind.allCases.filter(\.tellsPeople).map(\.rawValue))
        == ["roster", "payroll", "movements", "loans"])
  }

  @Test(arguments: [
    ("organs", ["since", "until"]), ("quotas", ["since"]), ("posts", ["since"]),
    ("waivers", ["until", "since"]), ("loans", ["since", "until"]),
    ("plans", ["since", "until"]), ("movements", ["day"]), ("roster", []), ("payroll", []),
    ("forms", []), ("totals", []),
  ])
  func entriesHoldFromAndUntilDays(kind: String, dates: [String]) throws {
    #expect(try #require(DataKind(rawValue: kind)).dates == dates)
  }
}
