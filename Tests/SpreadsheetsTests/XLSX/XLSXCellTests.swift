import Testing

@testable import Spreadsheets

@Suite("Cells of .xlsx") struct XLSXCellTests {
  /// One cell of a workbook in which style 1 is a date and style 2 a time.
  private func cell(_ xml: String, texts: String? = nil, is1904: Bool = false) -> [SeenCell] {
    var workbook = TestWorkbook(cells: xml, texts: texts, styles: [0, 14, 21, 22])
    workbook.is1904 = is1904
    let seen = SeenSheet(workbook)
    #expect(seen.error == nil)
    return seen.cells.first ?? []
  }

  static let numbers: [(String, String)] = [
    ("0", "0"), ("-0", "0"), ("-0.0", "0"), ("0.000", "0"), ("40.0", "40"), ("007", "7"),
    ("+5", "5"), ("-12", "-12"), (" 12 ", "12"), ("12.", "12"), (".5", "0.5"), ("-.50", "-0.5"),
    ("1234.56", "1234.56"), ("1234.5600000000001", "1234.56"), ("0.1", "0.1"),
    ("0.30000000000000004", "0.3"), ("999999999999999", "999999999999999"),
    ("1000000000000000", "1E+15"), ("9999999999999999", "1E+16"),
    ("99999999999999.95", "100000000000000"),
    ("3.399011980010112E+17", "3.39901198001011E+17"),
    ("339901198001011234", "3.39901198001011E+17"),
    ("1e5", "100000"), ("1.5E3", "1500"), ("12E-1", "1.2"), ("1.5E+300", "1.5E+300"),
    ("0.00012", "0.00012"), ("1.25E-5", "0.0000125"), ("1.5E-20", "1.5E-20"),
    ("123456789012345678901234567890", "1.23456789012346E+29"),
    ("0.333333333333333315", "0.333333333333333"),
    ("0.6666666666666666", "0.666666666666667"), ("-2.5000000000000001E-2", "-0.025"),
    ("1E-400", "0"), ("0.1234567890123455", "0.123456789012345"),
  ]

  @Test(arguments: numbers)
  func writesNumbersAsShown(written: String, shown: String) {
    #expect(cell("<c r=\"A1\"><v>\(written)</v></c>") == [SeenCell(.number, shown)])
    #expect(cell("<c r=\"A1\" t=\"n\"><v>\(written)</v></c>") == [SeenCell(.number, shown)])
  }

  @Test(arguments: ["abc", "1e", "--1", "1.2.3", "1E400", "NaN", "0x10", "1 2", "."])
  func leavesWhatIsNoNumber(written: String) {
    #expect(cell("<c r=\"A1\"><v>\(written)</v></c>") == [SeenCell(.text, written)])
    #expect(cell("<c r=\"A1\" s=\"1\"><v>\(written)</v></c>") == [SeenCell(.text, written)])
  }

  static let days: [(style: Int, serial: String, is1904: Bool, seen: SeenCell)] = [
    (1, "40359", false, SeenCell(.date, "2010-06-30")),
    (1, "40359.0", false, SeenCell(.date, "2010-06-30")),
    (3, "40359.354166666664", false, SeenCell(.date, "2010-06-30 08:30:00")),
    (2, "40359.354166666664", false, SeenCell(.date, "2010-06-30 08:30:00")),
    (1, "1", false, SeenCell(.date, "1900-01-01")),
    (1, "59", false, SeenCell(.date, "1900-02-28")),
    (1, "60", false, SeenCell(.error, "1900-02-29")),
    (1, "61", false, SeenCell(.date, "1900-03-01")),
    (1, "2958465", false, SeenCell(.date, "9999-12-31")),
    (1, "2958466", false, SeenCell(.number, "2958466")),
    (1, "-1", false, SeenCell(.number, "-1")),
    (1, "0", false, SeenCell(.number, "0")),
    (1, "1E10", false, SeenCell(.number, "10000000000")),
    (1, "0", true, SeenCell(.date, "1904-01-01")),
    (1, "38897", true, SeenCell(.date, "2010-06-30")),
    (2, "0.354166666666667", false, SeenCell(.text, "08:30:00")),
    (0, "40359", false, SeenCell(.number, "40359")),
    (9, "40359", false, SeenCell(.number, "40359")),
  ]

  @Test(arguments: days)
  func makesDaysOfSerialNumbers(style: Int, serial: String, is1904: Bool, seen: SeenCell) {
    #expect(cell("<c r=\"A1\" s=\"\(style)\"><v>\(serial)</v></c>", is1904: is1904) == [seen])
  }

  static let formats: [(code: String, isDate: Bool)] = [
    ("yyyy\"年\"m\"月\"", true), ("yyyy.mm", true), ("[$-804]yyyy\"年\"m\"月\"d\"日\";@", true),
    ("[DBNum1][$-804]yyyy\"年\"m\"月\"", true), ("yyyy-mm-dd", true), ("m/d/yy h:mm", true),
    ("mmm-yy", true), ("e\"年\"", true), ("[Red]0", false), ("0.00\"元\"", false),
    ("#,##0_ ", false), ("0.00E+00", false), ("General", false), ("\"d\"0", false), ("@", false),
    ("#,##0\\d", false), ("[$¥-804]#,##0.00", false),
  ]

  @Test(arguments: formats)
  func knowsDatesByTheirFormat(code: String, isDate: Bool) {
    var workbook = TestWorkbook(cells: "<c s=\"1\"><v>40359</v></c>", styles: [0, 200])
    workbook.formats = [(200, code)]
    let wanted = isDate ? SeenCell(.date, "2010-06-30") : SeenCell(.number, "40359")
    #expect(SeenSheet(workbook).cells == [[wanted]])
  }

  @Test(arguments: Array(0...60))
  func knowsDatesByTheirBuiltInFormat(id: Int) {
    let dates = [14...22, 27...36, 45...47, 50...58].flatMap { Array($0) }
    let workbook = TestWorkbook(cells: "<c s=\"0\"><v>40359</v></c>", styles: [id])
    let isDate = SeenSheet(workbook).cells == [[SeenCell(.date, "2010-06-30")]]
    // 46 counts hours that may be more than a day: either reading of it is another module's.
    #expect(id == 46 || isDate == dates.contains(id))
  }

  static let others: [(xml: String, seen: SeenCell?)] = [
    ("<c t=\"b\"><v>1</v></c>", SeenCell(.boolean, "TRUE")),
    ("<c t=\"b\"><v>0</v></c>", SeenCell(.boolean, "FALSE")),
    ("<c t=\"b\"><v>true</v></c>", SeenCell(.boolean, "TRUE")),
    ("<c t=\"e\"><v>#N/A</v></c>", SeenCell(.error, "#N/A")),
    ("<c t=\"str\"><f>A1&amp;\"x\"</f><v>甲&amp;乙</v></c>", SeenCell(.text, "甲&乙")),
    ("<c><f>1+1</f><v>2</v></c>", SeenCell(.number, "2")),
    ("<c t=\"str\"><v>a_x000D_b</v></c>", SeenCell(.text, "a\rb")),
    ("<c t=\"d\"><v>2010-06-30</v></c>", SeenCell(.date, "2010-06-30")),
    ("<c t=\"d\"><v>2010-06-30T08:30:00.000Z</v></c>", SeenCell(.date, "2010-06-30 08:30:00")),
    ("<c t=\"d\"><v>2010-06-30T00:00:00</v></c>", SeenCell(.date, "2010-06-30")),
    ("<c t=\"d\"><v>2010-02-29</v></c>", SeenCell(.error, "2010-02-29")),
    ("<c t=\"d\"><v>2012-02-29</v></c>", SeenCell(.date, "2012-02-29")),
    ("<c t=\"d\"><v>1900-02-29</v></c>", SeenCell(.error, "1900-02-29")),
    ("<c t=\"d\"><v>T08:30</v></c>", SeenCell(.text, "T08:30")),
    ("<c t=\"s\"><v>0</v></c>", SeenCell(.text, "甲")),
    ("<c t=\"s\"><v></v></c>", nil), ("<c t=\"s\"/>", nil), ("<c s=\"1\"/>", nil),
    ("<c><f>x</f></c>", SeenCell(.error, "#CALC!")),
    ("<c><f>x</f><v></v></c>", SeenCell(.error, "#CALC!")),
    ("<c><f>x</f><v/></c>", SeenCell(.error, "#CALC!")), ("<c><v> </v></c>", nil),
    ("<c t=\"str\"><f>x</f><v></v></c>", nil),
    ("<c t=\"str\"><f>x</f></c>", SeenCell(.error, "#CALC!")),
    ("<c><extLst><v>9</v></extLst><v>1</v></c>", SeenCell(.number, "1")),
    ("<c><v>1<!-- 9 -->2</v></c>", SeenCell(.number, "12")),
    ("<c><v><![CDATA[12]]></v></c>", SeenCell(.number, "12")),
    ("<c><v>&#x31;&#50;</v></c>", SeenCell(.number, "12")),
    ("<c ><v >12</v ></c >", SeenCell(.number, "12")),
    ("<c t='n' r='A1'><v>12</v></c>", SeenCell(.number, "12")),
  ]

  @Test(arguments: others)
  func readsEachType(xml: String, seen: SeenCell?) {
    #expect(cell(xml, texts: "<si><t>甲</t></si>") == [seen].compactMap { $0 })
  }

  static let texts: [(xml: String, text: String)] = [
    ("<t>江海市</t>", "江海市"),
    ("<t> a b </t>", "a b"),
    ("<t xml:space=\"preserve\"> a b </t>", " a b "),
    (
      "<r><t>江</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">海 </t></r><r><t>市</t></r>", "江海 市"
    ),
    ("<t>东京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh><phoneticPr fontId=\"1\"/>", "东京"),
    ("<t>a&lt;&gt;&amp;&quot;&apos;&#20013;&#x4E2D;b</t>", "a<>&\"'中中b"),
    ("<t><![CDATA[<a> & b]]></t>", "<a> & b"), ("<t>a<![CDATA[]]>b</t>", "ab"),
    ("<t>𠀀&#x20000;</t>", "𠀀𠀀"), ("<t>a_x000D_\nb</t>", "a\r\nb"),
    ("<t>_x005F_x000D_</t>", "_x000D_"), ("<t>a_x005F_b_c</t>", "a_b_c"),
    ("<t>_xD83D__xDE00_</t>", "\u{1F600}"), ("<t>_xD83D_</t>", "\u{FFFD}"),
    ("<t>_x0000_</t>", "\u{FFFD}"), ("<t>_x00g0_ _x000 _X000D_</t>", "_x00g0_ _x000 _X000D_"),
    ("<t>a\r\nb\rc&#13;d</t>", "a\nb\nc\rd"), ("<t>]]&gt;</t>", "]]>"), ("<t/>", ""), ("", ""),
    ("<r><t>a</t><x><t>b</t></x></r>", "a"),
  ]

  @Test(arguments: texts)
  func readsTexts(xml: String, text: String) {
    let wanted = text.isEmpty ? [] : [SeenCell(.text, text)]
    #expect(cell("<c t=\"inlineStr\"><is>\(xml)</is></c>") == wanted)
    let list = "<si><t>0</t></si><si>\(xml)</si><si><t>2</t></si>"
    #expect(cell("<c t=\"s\"><v>1</v></c>", texts: list) == wanted)
    #expect(cell("<c t=\"s\"><v>2</v></c>", texts: list) == [SeenCell(.text, "2")])
  }
}
