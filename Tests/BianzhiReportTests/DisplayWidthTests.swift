import Testing

@testable import BianzhiReport

@Suite("display width") struct DisplayWidthTests {
  static let cases: [(text: String, columns: Int)] = [
    ("", 0), ("abc", 3), ("市财政局", 8), ("A局1", 4),
    ("𠮷", 2),  // four bytes in UTF-8
    ("（一）", 6), ("ｱ", 1), ("Ａ", 2), ("\u{3000}", 2), ("한글", 4),
    ("e\u{301}", 1), ("か\u{3099}", 2),  // marks take no room
    ("\u{1112}\u{1161}\u{11AB}", 2),  // Hangul in parts
    ("😀", 2), ("👨‍👩‍👧‍👦", 2), ("🇨🇳", 2), ("👍🏽", 2), ("❤️", 2), ("1️⃣", 2), ("❤", 1),
    ("·—…", 3), ("“”", 2), ("é", 1), ("\u{E0001}", 0),
  ]

  @Test(arguments: cases)
  func counts(text: String, columns: Int) {
    #expect(DisplayWidth.columns(of: text) == columns)
  }

  static let shortenings: [(text: String, limit: Int, result: String)] = [
    ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("市财政局", 8, "市财政局"),
    ("市财政局", 7, "市财政…"), ("市财政局", 6, "市财…"),  // a wide character does not fit in one column
    ("𠮷𠮷", 3, "𠮷…"), ("ab", 1, "…"), ("ab", 0, ""), ("👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 3, "👨‍👩‍👧‍👦…"),
  ]

  @Test(arguments: shortenings)
  func shortens(text: String, limit: Int, result: String) {
    let short = VisibleText.shortened(text, to: limit)
    #expect(short == result)
    #expect(DisplayWidth.columns(of: short) <= limit)
  }

  static let controls: [(text: String, line: String)] = [
    ("a\nb", "a␤b"), ("a\r\nb", "a␤b"), ("a\rb\u{2028}c\u{85}d", "a␤b␤c␤d"), ("a\tb", "a␉b"),
    ("\u{1B}[31mred", "␛[31mred"), ("\u{9B}31m", "␦31m"), ("\u{7F}\0", "␡␀"),
    ("\u{202E}txt", "␦txt"), ("\u{200B}", "␦"), ("👨‍👩‍👧", "👨‍👩‍👧"), ("市é", "市é"),
  ]

  @Test(arguments: controls)
  func marksControlCharacters(text: String, line: String) {
    #expect(VisibleText.line(text) == line)
  }

  @Test func nothingATerminalObeysIsLeft() {
    for value in UInt32(0)...0x2_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let line = VisibleText.line(String(scalar))
      #expect(!line.unicodeScalars.contains { $0.properties.generalCategory == .control })
    }
  }
}
