import Testing

@testable import Spreadsheets

@Suite("Text encoding") struct TextEncodingTests {
  static let text = "姓名,备注\n𠮷田,䶮㛃\n"

  static let detected: [(bytes: [UInt8], encoding: TextEncoding)] = [
    ([], .utf8),
    (Array("a,b\n".utf8), .utf8),
    (Array(text.utf8), .utf8),
    ([0xEF, 0xBB, 0xBF], .utf8BOM),
    ([0xEF, 0xBB, 0xBF] + Array(text.utf8), .utf8BOM),
    ([0xFF, 0xFE, 0x41, 0x00], .utf16LE),
    ([0xFE, 0xFF, 0x00, 0x41], .utf16BE),
    ([0xC1, 0xAA, 0xCD, 0xA8, 0x0A], .gb18030),  // 联通, which fools statistical detectors
    ([0x80, 0x0A], .gb18030),
  ]

  @Test(arguments: detected)
  func tellsEncoding(bytes: [UInt8], encoding: TextEncoding) throws {
    let folder = TestFolder()
    let path = folder.file(bytes)
    #expect(try SpreadsheetFile.open(path: path).encoding == encoding)
    #expect(try SpreadsheetFile.open(path: path, encoding: encoding).encoding == encoding)
  }

  @Test(arguments: TextEncoding.allCases)
  func readsRareCharacters(encoding: TextEncoding) throws {
    let mark = encoding == .utf8 || encoding == .gb18030 ? "" : "\u{FEFF}"
    let result = parse(try encoded(mark + Self.text, as: encoding))
    #expect(result.error == nil)
    #expect(result.cells == [["姓名", "备注"], ["𠮷田", "䶮㛃"]])
  }

  /// Written down from the standard's table, not by our own encoder.
  static let rare: [(bytes: [UInt8], text: String)] = [
    ([0x95, 0x34, 0xB2, 0x35], "𠮷"),
    ([0xFE, 0x9F], "䶮"),
    ([0x82, 0x30, 0xB7, 0x31], "㛃"),
    ([0x95, 0x32, 0x82, 0x36], "\u{20000}"),
    ([0x81, 0x30, 0x84, 0x36], "¥"),
  ]

  @Test(arguments: rare)
  func readsRareCharactersFromTheirBytes(bytes: [UInt8], text: String) throws {
    #expect(parse([0xD0, 0xD5, 0x2C] + bytes).cells == [["姓", text]])
    #expect(try encoded(text, as: .gb18030) == bytes)
  }

  @Test func byte80IsTheEuroSign() {
    #expect(parse([0xBC, 0xDB, 0x80, 0x35, 0x2C, 0x80]).cells == [["价€5", "€"]])
  }

  @Test func lateChineseIsSeen() throws {
    let ascii = [UInt8](repeating: 0x61, count: (1 << 20) - 2)
    for shift in 0...3 {  // the character lies across the end of the first block
      let head = ascii.dropLast(shift) + [0x0A]
      #expect(parse(head + Array("姓𠮷\n".utf8)).cells.last == ["姓𠮷"])
      #expect(parse(head + (try encoded("姓𠮷\n", as: .gb18030))).cells.last == ["姓𠮷"])
    }
  }

  static let refused: [(bytes: [UInt8], given: TextEncoding?, error: ReadError)] = [
    (
      [0x61, 0x0A, 0x62, 0xFF, 0x0A], nil,
      .unknownEncoding(
        file: "table.csv", utf8: BytePlace(line: 2, offset: 3),
        gb18030: BytePlace(line: 2, offset: 3))
    ),
    (
      Array("é\n".utf8) + [0xC0, 0x0A, 0xFF], nil,
      .unknownEncoding(
        file: "table.csv", utf8: BytePlace(line: 2, offset: 3),
        gb18030: BytePlace(line: 2, offset: 3))
    ),
    ([0x61, 0x00, 0x62, 0x00], nil, .encodingNeeded(file: "table.csv", offset: 1)),
    (
      Array("姓\n".utf8) + [0xD0, 0xD5], .utf8,
      .badByte(file: "table.csv", encoding: .utf8, place: BytePlace(line: 2, offset: 4))
    ),
    (
      [0xEF, 0xBB, 0xBF, 0x61, 0x0D, 0xFF], nil,  // lines end in CR here
      .badByte(file: "table.csv", encoding: .utf8BOM, place: BytePlace(line: 2, offset: 5))
    ),
    (
      Array("姓\n".utf8), .gb18030,
      .badByte(file: "table.csv", encoding: .gb18030, place: BytePlace(line: 1, offset: 2))
    ),
    (
      [0x0A, 0xD0], .gb18030,  // cut at the end
      .badByte(file: "table.csv", encoding: .gb18030, place: BytePlace(line: 2, offset: 1))
    ),
    (
      [0x41, 0x00, 0x0A, 0x00, 0x42], .utf16LE,
      .badByte(file: "table.csv", encoding: .utf16LE, place: BytePlace(line: 2, offset: 4))
    ),
    (
      [0xFE, 0xFF, 0x41, 0x0A, 0x00, 0x0A, 0xD8, 0x00, 0x00, 0x41], nil,  // 410A is no line end
      .badByte(file: "table.csv", encoding: .utf16BE, place: BytePlace(line: 2, offset: 6))
    ),
    (
      [0xFF, 0xFE, 0x41, 0x00], .gb18030,
      .otherByteOrderMark(file: "table.csv", given: .gb18030, found: .utf16LE)
    ),
    (
      [0xEF, 0xBB, 0xBF], .utf16BE,
      .otherByteOrderMark(file: "table.csv", given: .utf16BE, found: .utf8BOM)
    ),
  ]

  @Test(arguments: refused)
  func refusesWithPlace(bytes: [UInt8], given: TextEncoding?, error: ReadError) {
    #expect(parse(bytes, encoding: given).error == error)
  }

  @Test func encodingGivenIsUsed() {
    #expect(parse([0x41, 0x00, 0x2C, 0x00], encoding: .utf16LE).cells == [["A", ""]])
    // 联 in UTF-8 is not valid here, but C2 A9 is a character in both encodings.
    #expect(parse([0xC2, 0xA9]).cells == [["©"]])
    #expect(parse([0xC2, 0xA9], encoding: .gb18030).cells == [["漏"]])
  }

  static let names: [(name: String, encoding: TextEncoding?)] = [
    ("utf-8", .utf8), ("UTF8", .utf8), ("utf-8-bom", .utf8BOM), ("utf-8-sig", .utf8BOM),
    ("GBK", .gb18030), ("gb2312", .gb18030), ("GB 18030", .gb18030), ("cp936", .gb18030),
    ("utf-16le", .utf16LE), ("UTF_16BE", .utf16BE), ("big5", nil), ("", nil),
  ]

  @Test(arguments: names)
  func readsNames(name: String, encoding: TextEncoding?) {
    #expect(TextEncoding(name: name) == encoding)
  }

  @Test(arguments: TextEncoding.allCases)
  func readsItsOwnName(encoding: TextEncoding) {
    #expect(TextEncoding(name: encoding.rawValue) == encoding)
  }
}

@Suite("UTF-8 check") struct UTF8CheckTests {
  /// A sequence and how many of its bytes stand before the first bad one; nil: all good.
  static let sequences: [(bytes: [UInt8], bad: Int?)] = [
    ([0x7F], nil), ([0xC2, 0x80], nil), ([0xDF, 0xBF], nil), ([0xE0, 0xA0, 0x80], nil),
    ([0xED, 0x9F, 0xBF], nil), ([0xEE, 0x80, 0x80], nil), ([0xEF, 0xBF, 0xBF], nil),
    ([0xF0, 0x90, 0x80, 0x80], nil), ([0xF4, 0x8F, 0xBF, 0xBF], nil),
    ([0xF3, 0xBF, 0xBF, 0xBF], nil), ([0x80], 0), ([0xBF], 0), ([0xC0, 0x80], 0),
    ([0xC1, 0xBF], 0), ([0xE0, 0x9F, 0xBF], 0), ([0xED, 0xA0, 0x80], 0), ([0xED, 0xBF, 0xBF], 0),
    ([0xF0, 0x8F, 0xBF, 0xBF], 0), ([0xF4, 0x90, 0x80, 0x80], 0), ([0xF5, 0x80, 0x80, 0x80], 0),
    ([0xF8, 0x80, 0x80, 0x80], 0), ([0xFF], 0), ([0xFE], 0), ([0xC2, 0x41], 0), ([0xE4, 0xB8], 0),
    ([0xE4, 0xB8, 0x41], 0), ([0xE4, 0x41, 0x80], 0), ([0xF0, 0x9F, 0x98], 0),
    ([0xF0, 0x9F, 0x98, 0x41], 0), ([0xF0, 0x9F, 0x41, 0x80], 0), ([0xC2, 0xC2, 0x80], 0),
    ([0xE4, 0xB8, 0xAD, 0x80], 3), ([0xC3, 0xA9, 0xFF], 2), ([0xF0, 0x9F, 0x98, 0x80, 0xBF], 4),
  ]

  @Test(arguments: sequences)
  func findsTheFirstBadByte(bytes: [UInt8], bad: Int?) {
    for head in 0..<20 {
      for tail in [0, 1, 9] {
        let text =
          [UInt8](repeating: 0x61, count: head) + bytes + [UInt8](repeating: 0x62, count: tail)
        let limit = text.count
        // What stands behind the limit must not matter.
        for rest: UInt8 in [0x00, 0x80, 0xBF, 0xFF] {
          let padded = text + [UInt8](repeating: rest, count: UTF8Check.padding)
          let end = UTF8Check.validPrefix(of: padded.span.bytes, limit: limit)
          #expect(end == bad.map { head + $0 } ?? limit)
        }
      }
    }
  }

  @Test(arguments: CSVPropertyTests.seeds)
  func agreesWithTheStandardLibrary(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let starts: [UInt8] = [0x41, 0xC2, 0xE0, 0xE4, 0xED, 0xEF, 0xF0, 0xF4, 0x80, 0x90, 0xA0, 0xBF]
    for _ in 0..<2000 {
      var bytes = Array("中a文é𠮷".utf8.prefix(Int.random(in: 0...12, using: &random)))
      for _ in 0..<Int.random(in: 0..<6, using: &random) {
        bytes.append(starts.randomElement(using: &random) ?? 0)
      }
      let padded = bytes + [UInt8](repeating: 0x80, count: UTF8Check.padding)
      let end = UTF8Check.validPrefix(of: padded.span.bytes, limit: bytes.count)
      let isGood = String(validating: bytes, as: UTF8.self) != nil
      #expect((end == bytes.count) == isGood, "seed \(seed): \(bytes)")
      #expect(String(validating: bytes[..<end], as: UTF8.self) != nil, "seed \(seed): \(bytes)")
    }
  }
}
