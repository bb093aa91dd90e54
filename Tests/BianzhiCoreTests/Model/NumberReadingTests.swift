import BianzhiCore
import Testing

@Suite("Counts and amounts") struct NumberReadingTests {
  static let counts: [(text: String, reading: CountReading)] = [
    ("12", .value(12)), ("12 ", .value(12)), ("0", .value(0)), ("12名", .value(12)),
    ("12 人", .value(12)), ("12个", .value(12)), ("１２", .value(12)), ("12.0", .value(12)),
    ("12.00", .value(12)), ("1,200", .value(1200)), ("1，200", .value(1200)),
    ("1,234,567", .value(1_234_567)), ("+2", .value(2)), ("＋2", .value(2)), ("-3", .value(-3)),
    ("−3", .value(-3)), ("-3名", .value(-3)), ("999999999", .value(999_999_999)),
    ("0012", .value(12)), ("'12", .value(12)),
    ("", .blank), (" ", .blank), ("无", .blank), ("-", .blank), ("——", .blank), ("/", .blank),
    ("N/A", .blank), ("暂无", .blank),
    ("3.5", .unreadable), ("1正2副", .unreadable), ("12(含军转2)", .value(12)),
    ("12(其中工勤1)", .unreadable), ("3+1", .unreadable),
    ("1,20", .unreadable), ("1200,000", .unreadable), (",200", .unreadable), ("12.", .unreadable),
    (".0", .unreadable), ("十二", .value(12)), ("三", .value(3)), ("两名", .value(2)),
    ("廿一", .value(21)),
    ("一百零五人", .value(105)), ("二〇", .value(20)), ("壹拾贰", .value(12)), ("二三", .unreadable),
    ("一正三副", .unreadable),
    ("十几", .unreadable), ("三十五", .value(35)), ("五十三百", .unreadable), ("1000000000", .unreadable),
    ("名", .unreadable),
    ("+-2", .unreadable), ("12名名", .unreadable), ("1.2.3", .unreadable), ("同上", .unreadable),
    ("99999999999999999999", .unreadable), ("1e3", .unreadable),
  ]

  @Test(arguments: counts)
  func readsCount(text: String, expected: CountReading) {
    #expect(reading(text, CountReading.read) == expected)
  }

  static let amounts: [(text: String, fen: Int64?)] = [
    ("3456.70", 345_670), ("3456.7", 345_670), ("3456", 345_600), ("0", 0), ("0.01", 1),
    ("3,456.70", 345_670), ("1,234,567.89", 123_456_789), ("￥3456.70", 345_670),
    ("¥3456.70", 345_670), ("3456.70元", 345_670), (" 3456.70 ", 345_670), ("３４５６．７０", 345_670),
    ("-3456.70", -345_670), ("-￥3456.70", -345_670), ("￥-3456.70", -345_670),
    ("(3,456.70)", -345_670), ("（3456.70）", -345_670), ("+5", 500),
    ("9999999999999", 999_999_999_999_900), ("999999999999.99", 99_999_999_999_999),
    ("999,999,999,999,999.99", 99_999_999_999_999_999),
    ("", nil), ("无", nil), ("—", nil), ("3456.701", nil), ("3456.700", nil), ("3456.", nil),
    (".5", nil), (".", nil), ("1.2万", nil), ("1.2.3", nil), ("34,56.70", nil), ("3456.7O", nil),
    ("1.2E+5", nil), ("(-5)", nil), ("9999999999999999", nil), ("9,999,999,999,999,999", nil),
    ("元", nil), ("--5", nil),
  ]

  @Test(arguments: amounts)
  func readsFen(text: String, fen: Int64?) {
    #expect(reading(text, Money.read) == fen)
  }
}
