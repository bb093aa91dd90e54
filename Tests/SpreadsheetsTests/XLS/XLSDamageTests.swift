import Testing

@testable import Spreadsheets

@Suite("Damaged .xls") struct XLSDamageTests {
  static let begin5: [UInt8] = [0x09, 0x08, 4, 0, 0, 6, 5, 0]
  static let end: [UInt8] = [0x0A, 0, 0, 0]

  @Test func refusesBrokenGlobals() {
    let book = XLSBook([])
    let broken = ReadError.damaged(file: "f", part: "Workbook", damage: .broken)
    let bad = ReadError.damaged(file: "f", part: "Workbook", damage: .badRecord)
    let streams: [(bytes: [UInt8], error: ReadError)] = [
      ([0], broken), (Self.end, broken), (Self.begin5, broken),
      (Self.begin5 + XLSBook.record(0x2F, [0, 0]) + Self.end, .encrypted(file: "f")),
      (Self.begin5 + XLSBook.record(0x22, [1]) + Self.end, bad),
      (Self.begin5 + XLSBook.record(0x42, [1]) + Self.end, bad),
      (Self.begin5 + XLSBook.record(0xE0, [1, 2, 3]) + Self.end, bad),
      (Self.begin5 + XLSBook.record(0x41E, [1, 0, 9, 0, 0]) + Self.end, bad),
      (Self.begin5 + XLSBook.record(0x85, [0, 0, 0, 0, 0, 0]) + Self.end, bad),
      (Self.begin5 + XLSBook.record(0x85, [1, 0, 0, 0, 0, 0, 9, 1, 0x42]) + Self.end, bad),
      (Self.begin5 + [0x85, 0, 0xFF, 0xFF], broken),
      (
        [0x09, 0x08, 4, 0, 0, 4, 5, 0] + Self.end, .unsupportedFormat(file: "f", format: .xls)
      ),
    ]
    for (bytes, error) in streams {
      let file = XLSContainer(streams: [("Workbook", bytes)]).bytes()
      #expect(SheetOutcome(file).error == error)
    }
    #expect(SheetOutcome(book.file()).error == nil)
  }

  static let broken: [(name: String, records: [[UInt8]], part: String, damage: Damage)] = [
    ("short text cell", [XLSBook.record(0xFD, [0, 0, 0, 0, 0, 0, 0, 0, 0])], "S", .badRecord),
    ("short number", [XLSBook.record(0x203, [0, 0, 0, 0, 0, 0, 1])], "S", .badRecord),
    ("short formula", [XLSBook.record(0x06, [0, 0, 0, 0, 0, 0, 1])], "S", .badRecord),
    ("short boolean", [XLSBook.record(0x205, [0, 0, 0, 0, 0, 0, 1])], "S", .badRecord),
    (
      "numbers of another count",
      [XLSBook.record(0xBD, [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0])], "S", .badRecord
    ),
    (
      "numbers that end before they start",
      [XLSBook.record(0xBD, [0, 0, 4, 0, 0, 0, 1, 1, 1, 1, 1, 0])], "S", .badRecord
    ),
    ("column beyond the sheet", [XLSBook.number(8, 256, 1)], "S!IW9", .badCell),
    ("numbers beyond the sheet", [XLSBook.packed(8, from: 255, [2, 2])], "S!IW9", .badCell),
    ("cut text", [XLSBook.label(2, 1, [9, 0, 1, 0x42, 0x53])], "S!B3", .badRecord),
    ("text without length", [XLSBook.label(2, 1, [9, 0])], "S!B3", .badRecord),
    ("formula without its text", [XLSBook.formula(2, 27, XLSBook.result(0))], "S!AB3", .badRecord),
    (
      "formula, another cell, its text",
      [
        XLSBook.formula(2, 1, XLSBook.result(0)), XLSBook.number(2, 2, 1),
        XLSBook.record(0x207, XLSBook.wide("a")),
      ], "S!B3", .badRecord
    ),
    ("formula of no known result", [XLSBook.formula(2, 1, XLSBook.result(9))], "S!B3", .badRecord),
    ("short row", [XLSBook.record(0x208, [0, 0, 0, 0])], "S", .badRecord),
    ("short columns", [XLSBook.record(0x7D, [0, 0, 0, 0])], "S", .badRecord),
    ("short merges", [XLSBook.record(0xE5, [2, 0, 0, 0, 0, 0, 0, 0, 0, 0])], "S", .badRecord),
    ("merges without count", [XLSBook.record(0xE5, [2])], "S", .badRecord),
    ("merge upside down", [XLSBook.merges([[5, 4, 0, 0]])], "S", .badRecord),
    ("cut record", [[0x03, 0x02, 0xFF, 0xFF]], "S", .broken),
  ]

  @Test(arguments: broken.indices) func refusesABrokenSheet(index: Int) {
    let (name, records, part, damage) = Self.broken[index]
    #expect(
      SheetOutcome(XLSBook(records).file()).error
        == .damaged(file: "f", part: part, damage: damage), "\(name)")
  }

  @Test func refusesASheetWithoutItsEnd() {
    var book = XLSBook([XLSBook.number(0, 0, 1)])
    book.sheets[0].isWhole = false
    #expect(SheetOutcome(book.file()).error == .damaged(file: "f", part: "S", damage: .broken))
    var stream = XLSBook([]).stream()
    let place = stream.indices.first { stream[$0...].starts(with: [0x85, 0]) } ?? 0
    for position: UInt32 in [3, 0x00FF_FFFF, .max] {
      stream.put(position, at: place + 4)
      let file = XLSContainer(streams: [("Workbook", stream)]).bytes()
      #expect(SheetOutcome(file).error == .damaged(file: "f", part: "S", damage: .missingPart))
    }
  }

  /// One cell over and over could make a row larger than any memory.
  @Test func refusesARowThatGrowsWithoutEnd() {
    let text = String(repeating: "县", count: 30_000)
    let parts = stride(from: 0, to: 30_000, by: 4000).map { from in
      [1] + XLSBook.units(String(repeating: "县", count: min(4000, 30_000 - from)))
    }
    let head = XLSContainer.four(1) + XLSContainer.four(1) + XLSBook.two(30_000)
    let table =
      [XLSBook.record(0xFC, head + (parts.first ?? []))]
      + parts.dropFirst().map { XLSBook.record(0x3C, $0) }
    let one = XLSBook([XLSBook.shared(0, 0, 0)], globals: table)
    #expect(SheetOutcome(one.file()).cells == [[text]])
    let cells = (0..<800).map { _ in XLSBook.shared(0, 0, 0) }
    #expect(
      SheetOutcome(XLSBook(cells, globals: table).file()).error
        == .overLimit(file: "f", part: "S!A1", limit: .rowBytes))
  }

  /// Bytes flipped and files cut anywhere: rows or an error, never a crash, never without end.
  @Test func anyDamageGivesRowsOrAnError() {
    let seed = UInt64.random(in: 0 ... .max)
    print("Damaged .xls: seed \(seed)")
    var random = SeededGenerator(seed: seed)
    let records =
      XLSCellTests.cases.flatMap(\.records) + [
        XLSBook.row(1, isHidden: true), XLSBook.columns(0...3, isHidden: true),
        XLSBook.merges([[0, 1, 0, 1]]), XLSBook.number(1, 1, 1), XLSBook.number(0, 1, 1),
      ]
    let texts = ["甲", "县委办", "abc"]
    let files = [
      XLSBook(records, texts: texts, globals: XLSCellTests.dates).file(),
      XLSBook(records, globals: [XLSCodePageTests.chinese], isUnicode: false).file(sectorBits: 12),
      XLSContainer(
        streams: [
          ("Workbook", XLSBook(records, texts: texts).stream() + [UInt8](repeating: 0, count: 9000))
        ],
        isScattered: true
      ).bytes(),
    ]
    var (read, refused) = (0, 0)
    for round in 0..<900 {
      var bytes = files[round % files.count]
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        bytes[index] = UInt8.random(in: 0...255, using: &random)
      }
      if round % 7 == 0 { bytes.removeLast(Int.random(in: 0..<bytes.count - 8, using: &random)) }
      if SheetOutcome(bytes).error == nil { read += 1 } else { refused += 1 }
    }
    #expect(read > 0 && refused > 0, "seed \(seed): \(read) read, \(refused) refused")
  }
}
