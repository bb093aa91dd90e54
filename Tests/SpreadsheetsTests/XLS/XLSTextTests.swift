import Testing

@testable import Spreadsheets

@Suite("Texts of .xls") struct XLSTextTests {
  /// A table of texts from parts of its bytes: the first part is the record, the others continue it.
  private func outcome(count: Int, _ parts: [[UInt8]], cells: Int = 1) -> SheetOutcome {
    let head = XLSContainer.four(UInt32(count)) + XLSContainer.four(UInt32(count))
    let records =
      [XLSBook.record(0xFC, head + (parts.first ?? []))]
      + parts.dropFirst().map { XLSBook.record(0x3C, $0) }
    let labels = (0..<cells).map { XLSBook.shared($0, 0, $0) }
    return SheetOutcome(XLSBook(labels, globals: records).file())
  }

  static let cuts: [(name: String, parts: [[UInt8]], texts: [String])] = [
    ("whole", [XLSBook.wide("县委") + XLSBook.narrow("b")], ["县委", "b"]),
    ("between texts", [XLSBook.wide("县委"), XLSBook.narrow("b")], ["县委", "b"]),
    (
      "between characters",
      [
        XLSBook.two(4) + [1] + XLSBook.units("县委"), [1] + XLSBook.units("办公") + XLSBook.narrow("b"),
      ],
      ["县委办公", "b"]
    ),
    (
      "then narrow",
      [XLSBook.two(4) + [1] + XLSBook.units("县委"), [0, 0x61, 0x62] + XLSBook.narrow("b")],
      ["县委ab", "b"]
    ),
    (
      "then wide",
      [XLSBook.two(4) + [0, 0x61, 0xE9], [1] + XLSBook.units("县委"), XLSBook.narrow("b")],
      ["aé县委", "b"]
    ),
    (
      "before the first character",
      [XLSBook.two(2) + [0], [1] + XLSBook.units("县委") + XLSBook.narrow("b")],
      ["县委", "b"]
    ),
    (
      "within a pair",
      [XLSBook.two(2) + [1, 0x42, 0xD8], [1, 0xB7, 0xDF] + XLSBook.narrow("b")], ["𠮷", "b"]
    ),
    (
      "half a pair, then narrow",
      [XLSBook.two(2) + [1, 0x42, 0xD8], [0, 0x61] + XLSBook.narrow("b")],
      ["\u{FFFD}a", "b"]
    ),
    (
      "over three parts",
      [
        XLSBook.two(3) + [1] + XLSBook.units("县"), [], [0, 0x61],
        [1] + XLSBook.units("乡") + XLSBook.narrow("b"),
      ],
      ["县a乡", "b"]
    ),
    (
      "within the fonts",
      [
        XLSBook.two(1) + [9] + XLSBook.two(2) + XLSBook.units("县") + [0, 0, 1],
        [0, 1, 0, 2, 0] + XLSBook.narrow("b"),
      ],
      ["县", "b"]
    ),
    (
      "within the sound",
      [
        XLSBook.two(1) + [0x0D] + XLSBook.two(1) + XLSContainer.four(5) + XLSBook.units("县") + [
          0, 0, 1, 0, 9,
        ],
        [9, 9], [9, 9] + XLSBook.narrow("b"),
      ], ["县", "b"]
    ),
    (
      "within the length", [[2], [0, 1] + XLSBook.units("县委") + XLSBook.narrow("b")], ["县委", "b"]
    ),
    ("empty texts", [XLSBook.narrow("") + XLSBook.narrow("b")], ["", "b"]),
  ]

  @Test(arguments: cuts.indices) func goOnInTheNextRecord(index: Int) {
    let (name, parts, texts) = Self.cuts[index]
    let outcome = outcome(count: 2, parts, cells: 2)
    #expect(outcome.error == nil, "\(name)")
    #expect(outcome.cells == texts.filter { !$0.isEmpty }.map { [$0] }, "\(name)")
  }

  static let broken: [(name: String, parts: [[UInt8]])] = [
    ("cut within the text", [XLSBook.two(9) + [1] + XLSBook.units("县委")]),
    ("cut within the length", [XLSBook.narrow("a") + [2]]),
    ("cut before the flag", [XLSBook.two(2)]),
    ("cut within a character", [XLSBook.two(2) + [1, 0x42], [1, 0x53, 0x42, 0x53]]),
    ("cut within the fonts", [XLSBook.two(1) + [8] + XLSBook.two(9) + [0x61, 0, 0]]),
    ("more sound than bytes", [XLSBook.two(1) + [4, 0xFF, 0xFF, 0xFF, 0xFF, 0x61]]),
  ]

  @Test(arguments: broken.indices) func refusesACutTable(index: Int) {
    let (name, parts) = Self.broken[index]
    #expect(
      outcome(count: 2, parts).error == .damaged(file: "f", part: "SST", damage: .badRecord),
      "\(name)")
  }

  @Test func refusesATextThatIsNotThere() {
    let missing = ReadError.damaged(file: "f", part: "S!A2", damage: .noSuchText)
    // The table may hold fewer texts than it says, as long as no cell needs them.
    let short = outcome(count: 900, [XLSBook.narrow("a")], cells: 1)
    #expect(short.error == nil)
    #expect(short.cells == [["a"]])
    #expect(outcome(count: 1, [XLSBook.narrow("a")], cells: 2).error == missing)
    let huge = XLSBook([XLSBook.shared(1, 0, 0xFFFF_FFFF)], texts: ["a"])
    #expect(SheetOutcome(huge.file()).error == missing)
    let none = XLSBook([XLSBook.shared(1, 0, 0)])
    #expect(SheetOutcome(none.file()).error == missing)
  }

  /// A byte or two anywhere: the same texts however the table is cut between characters.
  @Test func anyCutGivesTheSameTexts() {
    let seed = UInt64.random(in: 0 ... .max)
    print("Texts of .xls: seed \(seed)")
    var random = SeededGenerator(seed: seed)
    for _ in 0..<60 {
      let texts = (0..<Int.random(in: 1...8, using: &random)).map { _ in
        String(
          (0..<Int.random(in: 1...30, using: &random)).map { _ in
            "aé县𠮷b委".randomElement(using: &random) ?? "a"
          })
      }
      var parts: [[UInt8]] = [[]]
      for text in texts {
        let units = Array(text.utf16)
        parts[parts.count - 1] += XLSBook.two(units.count) + [1]
        for unit in units {
          if Int.random(in: 0..<6, using: &random) == 0 { parts.append([1]) }
          parts[parts.count - 1] += XLSBook.two(Int(unit))
        }
        if Int.random(in: 0..<4, using: &random) == 0 { parts.append([]) }
      }
      let outcome = outcome(count: texts.count, parts, cells: texts.count)
      #expect(outcome.cells == texts.map { [$0] }, "seed \(seed)")
    }
  }
}
