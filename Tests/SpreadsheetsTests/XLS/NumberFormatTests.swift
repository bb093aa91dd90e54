import Testing

@testable import Spreadsheets

@Suite("Number formats") struct NumberFormatTests {
  static let dates = [
    "yyyy-mm-dd", "YYYY/M/D", "yyyy\"年\"m\"月\"", "yyyy\"年\"m\"月\"d\"日\"", "yyyy年m月",
    "[$-804]yyyy\"年\"m\"月\"d\"日\";@", "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "yyyy.mm",
    "yyyy\\.mm", "mmm-yy", "h:mm", "h:mm:ss AM/PM", "上午/下午h\"时\"mm\"分\"", "mm:ss.0", "ss.000",
    "[Red]yyyy", "e", "[$-411]ggge\"年\"", "aaaa", "aaa",
    "[DBNum1][$-804]yyyy\"年\"m\"月\";@", "_ yyyy", "yyyy;General", "d", "[$-404]e/m/d",
  ]

  static let others = [
    "General", "GENERAL", "general", "G/通用格式", "G/通用格式\"人\"", "@", "0", "0.00", "#,##0",
    "[Red]0", "0.00\"元\"", "#,##0_ ", "#,##0_);[Red]\\(#,##0\\)", "0.00E+00", "##0.0E-0", "0%",
    "# ?/?", "\"day\"0", "\\d0", "_d0", "*d0", "_年0", "[>=100]0", "[Magenta]0", "", ";;;", "0;yyyy",
    "[$￥-804]#,##0.00", "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", "[DBNum2]0",
    "[h]:mm:ss", "[mm]:ss", "\"unclosed yyyy", "[yyyy", "\\", "_", "0\\ d", "[hx]0", "[]0",
  ]

  @Test(arguments: dates) func showsADate(code: String) {
    #expect(NumberFormat.isDate(code: code))
  }

  @Test(arguments: others) func showsNoDate(code: String) {
    #expect(!NumberFormat.isDate(code: code))
  }

  @Test func knowsTheFixedNumbers() {
    let dates = (0...400).filter { NumberFormat.isDate(builtin: $0) == true }
    #expect(dates == Array(14...22) + Array(27...36) + [45, 47] + Array(50...58))
    for id in [0, 1, 13, 23, 37, 48, 49] { #expect(NumberFormat.isDate(builtin: id) == false) }
    for id in [-1, 59, 164, 65_535] { #expect(NumberFormat.isDate(builtin: id) == nil) }
  }
}
