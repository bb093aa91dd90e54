import BianzhiCore
import BianzhiImport
import BianzhiQuery
import Testing

/// A register read again after one of its columns was named: rows that are blank in it stood by the first reading.
@Suite("registers read again") struct RereadEntryTests {
  private static let heading = "姓名,身份证号,机构代码,变动类别,变动时间,编制类型,入编核准编号"
  private static func rows(_ slips: [String]) -> [String] {
    slips.enumerated().map {
      "甲\($0.offset),\(Staff.number($0.offset)),A1,入编,2010-0\($0.offset + 1)-01,行政编制,\($0.element)"
    }
  }

  private static func name(_ office: Office) throws {
    let kind = TableKind.movements
    _ = try office.ledger.settle([
      .header(kind: kind.name, heading: "入编核准编号", field: Field.slip.rawValue)
    ])
  }

  private static func check(_ office: Office) throws -> (found: Int, unchecked: [String]) {
    var parameters = CheckParameters()
    parameters.slipSince = CalendarDay("2009-01-01")
    let result = try office.check("2010-06-30", parameters)
    return (
      try office.findings("quota.entry_no_slip", result).count,
      try office.unchecked("quota.entry_no_slip", result)
    )
  }

  /// Slips of the rows: findings after the column is named.
  static let cases: [(slips: [String], found: Int)] = [
    (["岚核〔2010〕1号", "岚核〔2010〕2号", ""], 1), (["", "岚核〔2010〕1号", ""], 2), (["岚核〔2010〕1号"], 0),
  ]

  @Test(arguments: cases)
  func everyRowIsTied(item: (slips: [String], found: Int)) throws {
    let office = try Office()
    try office.organs("A1,岚县财政局,,政府工作部门,2008-01-01,")
    try office.store(Self.heading, Self.rows(item.slips), file: "m.csv")
    let first = try Self.check(office)
    #expect(first.found == 0 && first.unchecked == ["slips_not_recorded 1/\(item.slips.count)"])
    try Self.name(office)
    let again = try office.store(Self.heading, Self.rows(item.slips), file: "m.csv")
    let second = try Self.check(office)
    #expect(second.found == item.found && second.unchecked == [])
    _ = try office.ledger.undo(import: again)
    #expect(try Self.check(office).unchecked == first.unchecked)
  }

  @Test func aRegisterWithoutSlipsStaysUnjudged() throws {
    let office = try Office()
    try office.organs("A1,岚县财政局,,政府工作部门,2008-01-01,")
    try office.store(Self.heading, Self.rows(["", ""]), file: "m.csv")
    try Self.name(office)
    try office.store(Self.heading, Self.rows(["", ""]), file: "m.csv")
    #expect(try Self.check(office).unchecked == ["slips_not_recorded 1/2"])
  }
}
