import BianzhiCore
import BianzhiImport
import Testing

@Suite("pay lists") struct PayrollImportTests {
  static let header = "身份证号,姓名,发放单位代码,月份,应发金额"

  static func line(_ serial: Int, month: String = "2010-06", amount: String = "3000.50") -> String {
    "\(Identity.number(serial)),人\(serial),A1,\(month),\(amount)"
  }

  static let months: [(recorded: String, month: String?)] = [
    ("2010-06", "2010-06"), ("2010年6月", "2010-06"), ("201006", "2010-06"), ("2010.6", "2010-06"),
    ("2010-06-25", "2010-06"), ("2010/6/1", "2010-06"), ("2010-13", nil), ("6月", nil), ("", nil),
    ("2010.1", nil), ("2010-00", nil), ("0000-06", nil), ("二〇一〇年六月", "2010-06"),
    ("2010年6月份", "2010-06"), ("二OO九年十二月份", "2009-12"), ("二零一零年六月", "2010-06"),
  ]

  @Test(arguments: months)
  func readsMonths(recorded: String, month: String?) throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [Self.header, Self.line(1, month: recorded)])
    #expect(summary.problems == (month == nil ? ["not_a_month 月份 1"] : []))
    #expect(try desk.rows("SELECT month FROM payroll") == (month.map { [$0] } ?? []))
  }

  static let amounts: [(recorded: String, fen: Int?)] = [
    ("3000", 300_000), ("3000.5", 300_050), ("3000.05", 300_005), ("0", 0), ("-200.10", -20_010),
    ("'-200.10", -20_010), ("\"3,000.50\"", 300_050), ("￥3000", 300_000), ("３０００", 300_000),
    ("3000元", 300_000), ("", nil), ("—", nil), ("三千", nil), ("3.0E+03", nil),
    ("99999999999999999999999999", nil), ("999999999999999", 99_999_999_999_999_900),
  ]

  @Test(arguments: amounts)
  func readsAmounts(recorded: String, fen: Int?) throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [Self.header, Self.line(1, amount: recorded)])
    #expect(summary.problems == (fen == nil ? ["not_an_amount 应发金额 1"] : []))
    #expect(try desk.rows("SELECT amount FROM pay_row") == (fen.map { ["\($0)"] } ?? []))
  }

  @Test func onePayerAndMonthIsReplaced() throws {
    let desk = try Desk()
    try desk.take(
      lines: [Self.header] + (0..<10).map { Self.line($0) } + [Self.line(1, month: "2010-05")])
    let summary = try desk.take(
      lines: [Self.header, Self.line(0), Self.line(1, amount: "1"), Self.line(50)])
    #expect(summary.sums == [3, 1, 1, 1, 0] && summary.gone == 8)
    #expect(
      try desk.rows("SELECT month, count(*) FROM payroll GROUP BY 1") == ["2010-05|1", "2010-06|3"])
  }

  @Test func linesOfOnePersonAreKeptApart() throws {
    let desk = try Desk()
    let lines = [Self.header, Self.line(1), Self.line(1), Self.line(1, amount: "7")]
    #expect(try desk.take(lines: lines).sums == [3, 3, 0, 0, 0])
    #expect(
      try desk.take(
        lines: lines.reversed().filter { $0 != Self.header }.reduce(into: [Self.header]) {
          $0.append($1)
        }
      ).sums == [3, 0, 0, 3, 0])
    #expect(try desk.count("SELECT sum(amount) FROM pay_row") == 600_800)
  }

  @Test func aLineWithoutNumberIsStored() throws {
    let desk = try Desk()
    let lines = ["姓名,发放单位,月份,金额", "张一,甲局,2010-06,100", "张一,甲局,2010-06,200"]
    let summary = try desk.take(lines: lines)
    #expect(
      summary.sums == [2, 2, 0, 0, 0] && summary.problems.allSatisfy { $0.hasPrefix("no_number") })
    #expect(try desk.take(lines: lines).sums == [2, 0, 0, 2, 0])
    #expect(
      try desk.take(lines: [lines[0], lines[1], "张一,甲局,2010-06,300"]).sums == [2, 0, 1, 1, 0])
  }
}
