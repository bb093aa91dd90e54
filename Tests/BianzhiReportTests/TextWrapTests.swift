import Testing

@testable import BianzhiReport

/// Where a text may be broken into lines.
@Suite("lines of a terminal") struct TextWrapTests {
  static let texts: [(text: String, limit: Int, lines: [String])] = [
    ("", 10, [""]), ("abc", 10, ["abc"]), ("机构编制", 4, ["机构", "编制"]),
    ("one two three", 7, ["one two", "three"]), ("payroll of June", 10, ["payroll of", "June"]),
    // A mark that closes stays with what it closes.
    ("问题；另", 4, ["问", "题；", "另"]), ("超编，超职数", 6, ["超编，", "超职数"]),
    ("见（附件）一", 6, ["见（附", "件）一"]),
    // A number and a Latin word stay whole among Chinese characters.
    ("实有 1234 人", 8, ["实有", "1234 人"]), ("用quota判断", 6, ["用", "quota", "判断"]),
    // What no line holds is broken behind a folder's name, or where the line ends.
    ("fixtures/tour/a.csv", 12, ["fixtures/", "tour/a.csv"]), ("a \"b\"", 3, ["a", "\"b\""]),
    ("33990012345678", 6, ["339900", "123456", "78"]),
  ]

  @Test(arguments: texts)
  func isBroken(text: String, limit: Int, lines: [String]) {
    #expect(TextWrap.lines(text, to: limit) == lines)
  }

  @Test(arguments: 4...40)
  func nothingIsLostAndNoLineBeginsWithAMark(limit: Int) {
    let text = "第 1 次检查，截至 2024-06-30；花名册数据（payroll）问题 12 个：严重 7、重大 4。见《条例》。"
    let lines = TextWrap.lines(text, to: limit)
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    for line in lines {
      #expect(limit < 12 || DisplayWidth.columns(of: line) <= limit, "\(line)")
      if limit >= 12, let first = line.first { #expect(!"，；。、）》：".contains(first), "\(line)") }
    }
  }

  @Test func linesThatGoOnStandUnderTheirFirstWord() {
    #expect(TextWrap.hanging("  ab cd\nx", to: 20) == "  ab cd\nx")
    #expect(
      TextWrap.hanging("  aaaaaaaaaa bbbbbbbbbb cccccccccc", to: 26)
        == "  aaaaaaaaaa bbbbbbbbbb\n  cccccccccc")
    #expect(TextWrap.hanging("aaaaaaaaaa bbbbbbbbbb cccccccccc", to: nil).contains("\n") == false)
  }
}
