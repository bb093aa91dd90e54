import BianzhiCore
import Testing

@Suite("Person number: reading") struct PersonNumberTests {
  struct Good: Sendable {
    let text: String
    let number: String
    var isCanonical = false
    var hasRightCheck = true
    var hasPossibleBirth = true
  }

  static let good: [Good] = [
    Good(text: "11010519491231002X", number: "11010519491231002X", isCanonical: true),
    Good(
      text: "110105194912310021", number: "110105194912310021", isCanonical: true,
      hasRightCheck: false),
    Good(text: "11010519491231002x", number: "11010519491231002X"),
    Good(text: " 11010519491231002X ", number: "11010519491231002X"),
    Good(text: "\u{3000}110105 19491231 002X", number: "11010519491231002X"),
    Good(text: "'11010519491231002X", number: "11010519491231002X"),
    Good(text: "11010519491231002X'", number: "11010519491231002X"),
    Good(text: "\u{202D}11010519491231002X\u{202C}", number: "11010519491231002X"),
    Good(text: "１１０１０５１９４９１２３１００２Ｘ", number: "11010519491231002X"),
    Good(text: "110105491231002", number: "11010519491231002X"),
    Good(text: "110105490231002", number: "110105194902310026", hasPossibleBirth: false),
    Good(
      text: "000000000000000001", number: "000000000000000001", isCanonical: true,
      hasPossibleBirth: false),
    Good(
      text: "999999299912319999", number: "999999299912319999", isCanonical: true,
      hasRightCheck: false),
    Good(
      text: "110105200002290010", number: "110105200002290010", isCanonical: true,
      hasRightCheck: false),
    Good(
      text: "110105190002290010", number: "110105190002290010", isCanonical: true,
      hasRightCheck: false, hasPossibleBirth: false),
  ]

  @Test(arguments: good)
  func readsNumber(_ good: Good) throws {
    let found = reading(good.text, PersonNumber.read)
    guard case .number(let packed, let isCanonical, let hasRightCheck, let hasPossibleBirth) = found
    else { return #expect(Bool(false), "\(good.text): \(found)") }
    #expect(PersonNumber(packed: packed).text == good.number)
    #expect(isCanonical == good.isCanonical)
    #expect(hasRightCheck == good.hasRightCheck)
    #expect(hasPossibleBirth == good.hasPossibleBirth)
    #expect(PersonNumber(good.text) == PersonNumber(packed: packed))
  }

  static let bad: [(text: String, problem: PersonNumber.Problem)] = [
    ("", .empty), (" ", .empty), ("无", .empty), ("—", .empty), ("/", .empty),
    ("1", .wrongLength(1)), ("11010519491231002", .wrongLength(17)),
    ("1101051949123100211", .wrongLength(19)), ("11010549123100", .wrongLength(14)),
    ("1101054912310021", .wrongLength(16)), ("张三", .wrongLength(2)),
    ("11010519491231002Y", .notDigits), ("1101051949123100XX", .notDigits),
    ("11010519491231002:", .notDigits), ("11010519491231002/", .notDigits),
    ("1101051949123100:1", .notDigits), ("A10105194912310021", .notDigits),
    ("11010519X912310021", .notDigits), ("11010549123100X", .notDigits),
    ("1101**********002X", .masked), ("1101＊＊＊＊", .masked),
    ("1.10105E+17", .scientific), ("1.1e17", .scientific), ("3E+17", .scientific),
    ("E+17", .wrongLength(4)),
  ]

  @Test(arguments: bad)
  func saysWhy(text: String, problem: PersonNumber.Problem) {
    #expect(reading(text, PersonNumber.read) == .unreadable(problem))
    #expect(PersonNumber(text) == nil)
  }

  /// The plain path tells every byte at every place like the careful one, which a blank asks for.
  @Test func pathsAgree() {
    for place in 0..<18 {
      for byte in UInt8(0x21)...0x7E where byte != UInt8(ascii: "'") && byte != UInt8(ascii: "`") {
        var bytes = Array("110105194912310021".utf8)
        bytes[place] = byte
        let plain = bytes.withUnsafeBytes(PersonNumber.read)
        let careful = (bytes + [0x20]).withUnsafeBytes(PersonNumber.read)
        switch (plain, careful) {
        case (.number(let left, _, let check, _), .number(let right, _, let otherCheck, _)):
          #expect(left == right && check == otherCheck)
        default: #expect(plain == careful)
        }
      }
    }
  }

  /// Exactly one of the eleven check characters is right, for many numbers.
  @Test func oneCheckIsRight() {
    for step in 0..<500 {
      let body = "3399" + String(10_000_000_000_00 + step * 1_234_567_891).prefix(13)
      let right = "0123456789X".filter { mark in
        guard case .number(_, true, true, _) = reading(body + String(mark), PersonNumber.read)
        else { return false }
        return true
      }
      #expect(right.count == 1)
    }
  }

  @Test func tellsBirthAndSex() throws {
    let woman = try #require(PersonNumber("11010519491231002X"))
    #expect(woman.birth == 1949_12_31)
    #expect(!woman.isMale)
    #expect(woman.masked == "1101**********002X")
    let man = try #require(PersonNumber("339901800101013"))
    #expect(man.birth == 1980_01_01)
    #expect(man.isMale)
    #expect(man.text.hasPrefix("33990119800101013"))
  }
}

@Suite("Person number: masking") struct PersonNumberMaskingTests {
  static let cases: [(text: String, masked: String)] = [
    ("", ""),
    ("339901198001011230", "3399**********1230"),
    ("33990119800101123X", "3399**********123X"),
    ("33990119800101123x", "3399**********123x"),
    ("339901800101123", "3399*******1123"),
    ("33990119800101123", "3399*********1123"),
    ("证号33990119800101123X，待核实", "证号3399**********123X，待核实"),
    ("33990119800101123X33990119800101123X", "3399**********123X3399**********123X"),
    ("３３９９０１１９８００１０１１２３Ｘ", "３３９９**********１２３Ｘ"),
    ("339901 19800101 123X", "3399** ******** 123X"),
    ("339901.19800101.1234", "3399**.********.1234"),
    ("3399/0119/8001/0112/34", "3399/****/****/**12/34"),
    ("339901-1980-01-01-1234", "3399**-****-**-**-1234"),
    ("3399 0180 0101 123", "3399 **** ***1 123"),
    ("33990119\n80010\r\n11234", "3399****\n*****\r\n*1234"),
    ("339901\u{200B}19800101\u{200B}1234", "3399**\u{200B}********\u{200B}1234"),
    ("3 3 9 9 0 1 1 9 8 0 0 1 0 1 1 2 3 4", "3 3 9 9 * * * * * * * * * * 1 2 3 4"),
    ("339901，19800101，1234", "3399**，********，1234"),
    ("33990119801301123X", "3399**********123X"),  // a slip of the pen in the month
    ("见 339901 19800101 123X 一栏", "见 3399** ******** 123X 一栏"),
    ("见 339901-800101-123 一栏", "见 3399**-*****1-123 一栏"),
    ("3399**********123X", "3399**********123X"),
    ("320501000100", "320501000100"),  // an organ's code
    ("12345678901234", "12345678901234"),  // one digit short of a number
    ("339900000300", "339900000300"), ("339901000101001", "339901000101001"),
    ("12339900470116083L", "12339900470116083L"),  // a credit code
    ("123399004701160830", "123399004701160830"), ("100000000000000000", "100000000000000000"),
    ("339901000100 2009-12-31 12:15:30", "339901000100 2009-12-31 12:15:30"),
    ("13800138000 13900139000", "13800138000 13900139000"),
    ("6222021202001234567", "6222021202001234567"),  // a bank card
    ("2010-03-05 2011-03-05", "2010-03-05 2011-03-05"),
    ("20100305 20110305", "20100305 20110305"),
    ("苏X编〔2008〕12号", "苏X编〔2008〕12号"),
    ("1.10105E+17", "1.10105E+17"),
  ]

  @Test(arguments: cases)
  func hidesNumbersOnly(text: String, masked: String) {
    #expect(PersonNumber.mask(text) == masked)
  }
}
