import Testing

@testable import Spreadsheets

@Suite("Text of cells") struct CellTextTests {
  /// A row of cells with other bytes around it, as a reader's buffer has.
  private func row(_ texts: [String]) -> RawRow {
    var row = RawRow()
    row.bytes = Array("before,".utf8)
    for text in texts {
      let start = row.bytes.count
      row.bytes += Array(text.utf8)
      row.cells.append(
        RawCell(start: Int32(start), end: Int32(row.bytes.count), kind: .text))
      row.bytes.append(Byte.comma)
    }
    row.bytes += Array("after 12345678".utf8)
    return row
  }

  private static let after = Array("after 12345678".utf8)

  static let texts: [(written: String, shown: String)] = [
    ("", ""), ("王芳", "王芳"), (" 王芳\t", "王芳"), ("王\u{200B}芳", "王芳"), ("\u{FEFF}姓名", "姓名"),
    ("王\u{3000}芳", "王 芳"), ("a\u{A0}b", "a b"), ("\u{2003}a\u{205F}", "a"), ("a\u{AD}b", "ab"),
    ("a\u{2028}b", "a b"), ("\u{200F}\u{202E}a\u{2066}b\u{2069}", "ab"), ("第一行\n第二行", "第一行\n第二行"),
    ("=\"0012\"", "0012"), ("='0012'", "0012"), ("＝\"0012\"", "0012"), ("=\" 0012 \"", "0012"),
    ("=\"\"", ""),
    ("=\"a", "=\"a"), ("=1+1", "=1+1"), ("=\"", "=\""), ("'0012", "0012"), ("'=1+1", "=1+1"),
    ("''=1", "'=1"),
    ("'a'b", "'a'b"), ("'=\"0012\"", "0012"), ("‘0012", "0012"), ("‘十三五’", "‘十三五’"), ("'", ""),
    ("12.0", "12"), ("12.00", "12"), ("0.0", "0"), ("12.", "12."), (".0", ".0"), ("1.5", "1.5"),
    ("12.50", "12.50"),
    ("-12.0", "-12.0"), ("1234567890123456.0", "1234567890123456.0"), ("1.2.0", "1.2.0"),
    ("第1.0版", "第1.0版"),
    ("〔2010〕", "〔2010〕"), ("（甲）", "（甲）"), ("—", "—"), ("·", "·"), ("é", "é"), ("\u{2003}", ""),
    ("\u{FEFF}", ""),
    ("龘\u{3400}𠀀", "龘\u{3400}𠀀"), ("ﾡ", "ﾡ"), ("a\u{0300}", "a\u{0300}"),
  ]

  @Test(arguments: texts)
  func aCellIsWhatAPersonSees(written: String, shown: String) {
    var row = row(["x", written, "y"])
    row.normalise()
    #expect(row.string(1) == shown)
    #expect(row.string(0) == "x" && row.string(2) == "y")
    #expect(row.bytes.suffix(Self.after.count) == Self.after[...])
    // Once is enough, unless an apostrophe guarded another one.
    guard !written.hasPrefix("''") else { return }
    row.normalise()
    #expect(row.string(1) == shown)
  }

  static let words = [
    "#N/A", "#REF!", "#VALUE!", "#DIV/0!", "nan", "NULL", "None", "NaT", "<NA>", "\\N", " #N/A ",
  ]

  @Test(arguments: words)
  func aWordForNothingIsAnError(word: String) {
    var row = row([word, "Nancy", "#1", "n", "NULLs"])
    row.normalise()
    #expect(row.cells.map(\.kind) == [.error, .text, .text, .text, .text])
  }

  static let names: [(written: String, closed: String)] = [
    ("王 芳", "王芳"), ("王   芳", "王芳"), ("Mary  Ann", "Mary Ann"), ("王\n芳", "王芳"), ("王 A", "王 A"),
    ("王芳", "王芳"),
    ("阿不都 ·热合曼", "阿不都·热合曼"),
  ]

  @Test(arguments: names)
  func blanksInANameAreClosed(written: String, closed: String) {
    var row = row([written])
    row.closeBlanks(in: 0)
    row.closeBlanks(in: 7)
    #expect(row.string(0) == closed)
  }

  static let looks: [(code: String, look: NumberLook)] = [
    ("000000", .padded(6)), ("000000000000", .padded(12)), ("0", .plain), ("General", .plain),
    ("@", .plain),
    ("#,##0.00", .rounded(2)), ("0.00", .rounded(2)), ("0.00_ ", .rounded(2)),
    ("¥#,##0.00;[Red]-¥#,##0.00", .rounded(2)),
    ("\"人\"00", .padded(2)), ("0.0", .plain), ("0.000", .plain), ("0.00%", .plain),
    ("0.00E+00", .plain), ("# ?/?", .plain),
    ("#,##0", .plain), ("yyyy-mm-dd", .date),
    ("_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", .rounded(2)),
    ("00.00", .rounded(2)), ("[$-804]000000", .padded(6)),
  ]

  @Test(arguments: looks)
  func aFormatSaysWhatANumberIsShownAs(code: String, look: NumberLook) {
    #expect(NumberFormat.look(code: code) == look)
  }

  static let shown: [(number: String, look: NumberLook, text: String)] = [
    ("3399000001", .padded(12), "003399000001"), ("7", .padded(2), "07"),
    ("123", .padded(2), "123"), ("-7", .padded(3), "-7"),
    ("1.5", .padded(6), "1.5"),
  ]

  @Test(arguments: shown)
  func zerosInFrontAreWritten(number: String, look: NumberLook, text: String) {
    var row = row([number, "y"])
    row.cells[0].look = look
    row.normalise()
    #expect(row.string(0) == text && row.string(1) == "y")
  }

  static let amounts: [(number: String, text: String)] = [
    ("4166.666666666667", "4166.67"), ("1234.565", "1234.57"), ("1234.564", "1234.56"),
    ("9.995", "10.00"),
    ("99.999", "100.00"), ("-0.005", "-0.01"), ("0.004", "0"), ("12.5", "12.5"), ("12", "12"),
    ("1E+20", "1E+20"),
  ]

  @Test(arguments: amounts)
  func anAmountIsRoundedAsItIsShown(number: String, text: String) {
    var row = row([number, "y"])
    row.cells[0].look = .rounded(2)
    row.normalise()
    #expect(row.string(0) == number)
    row.roundAsShown(in: 0)
    row.roundAsShown(in: 1)
    #expect(row.string(0) == text && row.string(1) == "y")
  }
}
