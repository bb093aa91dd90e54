import BianzhiCore
import BianzhiImport
import TestSupport
import Testing

/// Tables of one unit whose words tell different days are never one roster unseen.
@Suite("tables of different days") struct PeriodTests {
  private static func roster(_ people: Range<Int>, title: String? = nil) -> [String] {
    (title.map { [$0 + ",,,"] } ?? []) + ["姓名,身份证号,机构代码,编制类型"]
      + people.map { "甲\($0),\(Identity.number($0)),A1,行政编制" }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let first, second: String
    let clashes: Bool
    var testDescription: String { "\(first) | \(second)" }
  }

  static let titles: [Case] = [
    .init(first: "甲局三月花名册", second: "甲局六月花名册", clashes: true),
    .init(first: "甲局2010年3月花名册", second: "甲局2010年6月花名册", clashes: true),
    .init(first: "甲局花名册（截至2010年6月28日）", second: "甲局花名册（截至2010年6月30日）", clashes: true),
    .init(first: "甲局2009年花名册", second: "甲局2010年花名册", clashes: true),
    .init(first: "甲局一季度花名册", second: "甲局二季度花名册", clashes: true),
    .init(first: "甲局上半年花名册", second: "甲局2010年12月花名册", clashes: true),
    .init(first: "甲局行政人员花名册（2010年6月）", second: "甲局事业人员花名册（截至2010年6月30日）", clashes: false),
    .init(first: "甲局上半年花名册", second: "甲局6月花名册", clashes: false),
    .init(first: "甲局行政人员花名册", second: "甲局事业人员花名册", clashes: false),
    .init(first: "甲局1-6月花名册", second: "甲局7月花名册", clashes: false),
    .init(first: "甲局花名册（填表日期：2010年7月1日）", second: "甲局花名册（填表日期：2010年7月8日）", clashes: false),
  ]

  @Test(arguments: titles) func titlesThatTellDifferentDaysAreAProblem(item: Case) throws {
    let desk = try Desk()
    try desk.write("in/a.csv", Self.roster(1..<4, title: item.first))
    try desk.write("in/b.csv", Self.roster(4..<6, title: item.second))
    let summary = try desk.take([desk.folder.file("in")])
    if item.clashes {
      guard case .differentPeriods(let clash, more: 0)? = summary.failure else {
        return #expect(Bool(false), "\(String(describing: summary.failure))")
      }
      #expect(clash.first.name.hasSuffix("a.csv") && clash.second.name.hasSuffix("b.csv"))
      #expect(summary.failure?.status == .badInput && !summary.isStored)
    } else {
      #expect(summary.isStored)
    }
    // Who says that both count is believed.
    let both = try desk.take([desk.folder.file("in")]) { $0.missing = .stay }
    #expect(try both.isStored && desk.count("SELECT count(*) FROM staff") == 5)
  }

  static let names: [Case] = [
    .init(first: "202403", second: "202406", clashes: true),
    .init(first: "花名册2024年3月", second: "花名册2024年6月", clashes: true),
    .init(first: "3.31", second: "6.30", clashes: true),
    .init(first: "1.1", second: "1.2", clashes: false),
    .init(first: "行政", second: "事业", clashes: false),
    .init(first: "33990101", second: "33990102", clashes: false),
  ]

  @Test(arguments: names) func namesOfFilesTellTheDayToo(item: Case) throws {
    let desk = try Desk()
    try desk.write("in/\(item.first).csv", Self.roster(1..<4))
    try desk.write("in/\(item.second).csv", Self.roster(4..<6))
    let summary = try desk.take([desk.folder.file("in")])
    #expect(summary.isStored != item.clashes)
  }

  @Test func partsOfOneSheetAreComparedToo() throws {
    let desk = try Desk()
    try desk.write(
      "a.csv",
      Self.roster(1..<4, title: "甲局2010年3月花名册") + Self.roster(4..<6, title: "甲局2010年6月花名册"))
    let summary = try desk.take([desk.folder.file("a.csv")])
    guard case .differentPeriods? = summary.failure else {
      return #expect(Bool(false), "\(String(describing: summary.failure))")
    }
  }

  /// A unit's only list was stored and judged as of a day that it says it is not of.
  @Test(arguments: [
    ("2009年12月", "b.csv", true), ("2010年5月", "b.csv", true), ("2010年6月", "b.csv", false),
    ("", "b.csv", false),
    ("", "乙局2009年底.csv", true), ("2009年", "b.csv", false), ("", "2009版.csv", false),
  ])
  func aListOfAnotherDayIsLeftOutWhereOthersAreOfTheDay(
    title: String, file: String, isLeftOut: Bool
  ) throws {
    let desk = try Desk()
    try desk.write("in/a.csv", Self.roster(1..<4, title: "2010年6月"))
    try desk.write(
      "in/\(file)",
      Self.roster(4..<6, title: title.isEmpty ? nil : title)
        .map { $0.replacing(",A1,", with: ",A2,") })
    // Without --quarantine nothing at all is stored, and the reason is the same.
    let strict = try desk.take([desk.folder.file("in")])
    #expect(strict.isStored == !isLeftOut)
    if isLeftOut {
      #expect(try desk.count("SELECT count(*) FROM roster_list") == 0)
      guard case .otherDay? = strict.failure else {
        return #expect(Bool(false), "\(String(describing: strict.failure))")
      }
    }
    try desk.take([desk.folder.file("in")]) { $0.quarantines = true }
    #expect(
      try desk.rows("SELECT DISTINCT organ_code FROM staff ORDER BY 1")
        == (isLeftOut ? ["A1"] : ["A1", "A2"]))
  }

  @Test func listsThatAreAllOfAnotherDayAreKept() throws {
    let desk = try Desk()
    try desk.write("in/a.csv", Self.roster(1..<4, title: "2010年5月"))
    try desk.write(
      "in/b.csv", Self.roster(4..<6, title: "2010年5月").map { $0.replacing(",A1,", with: ",A2,") })
    try desk.take([desk.folder.file("in")]) { $0.quarantines = true }
    #expect(try desk.count("SELECT count(*) FROM staff") == 5)
  }

  @Test func otherUnitsAndPayListsOfOtherMonthsStandApart() throws {
    let desk = try Desk()
    try desk.write("in/a.csv", Self.roster(1..<4, title: "2010年3月"))
    try desk.write(
      "in/b.csv", Self.roster(4..<6, title: "2010年6月").map { $0.replacing(",A1,", with: ",A2,") })
    #expect(try desk.take([desk.folder.file("in")]) { $0.quarantines = true }.isStored)
    #expect(try desk.rows("SELECT DISTINCT organ_code FROM staff") == ["A2"])
    let pay = ["姓名,身份证号,机构代码,应发金额", "甲一,\(Identity.number(1)),A1,5000"]
    try desk.write("pay/a.csv", ["2010年5月工资表,,,"] + pay)
    try desk.write("pay/b.csv", ["2010年6月工资表,,,"] + pay)
    #expect(try desk.take([desk.folder.file("pay")]).isStored)
    let one = try desk.take([desk.folder.file("pay")]) { $0.month = 201_006 }
    guard case .differentPeriods(let clash, more: 0)? = one.failure else {
      return #expect(Bool(false), "\(String(describing: one.failure))")
    }
    #expect(clash.isMonth)
  }
}
