import Testing

@testable import Spreadsheets

@Suite("The container of .xls") struct XLSContainerTests {
  /// A workbook of a given size at least.
  private func stream(_ size: Int) -> [UInt8] {
    let stream = XLSBook([XLSBook.label(0, 0, XLSBook.wide("县委"))]).stream()
    return stream + [UInt8](repeating: 0, count: max(0, size - stream.count))
  }

  private func damage(_ part: String, _ damage: Damage) -> ReadError {
    .damaged(file: "f", part: part, damage: damage)
  }

  @Test(arguments: [0, 4095, 4096, 5000, 70_000], [9, 12])
  func readsAnySize(size: Int, sectorBits: Int) {
    for isScattered in [false, true] {
      let container = XLSContainer(
        streams: [("Other", [1, 2, 3]), ("WORKBOOK", stream(size)), ("Z", [4])],
        sectorBits: sectorBits, isScattered: isScattered)
      #expect(SheetOutcome(container.bytes()).cells == [["县委"]])
    }
  }

  @Test func aLastSectorMayBeShort() {
    let bytes = XLSContainer(streams: [("Workbook", stream(5000))]).bytes()
    #expect(SheetOutcome(bytes + [0, 0, 0]).cells == [["县委"]])
  }

  @Test func tellsWhatIsNoWorkbook() {
    let document = XLSContainer(streams: [("WordDocument", [1])]).bytes()
    #expect(
      SheetOutcome(document).error == .unsupportedFormat(file: "f", format: .document))
    #expect(
      SheetOutcome(XLSContainer(streams: []).bytes()).error
        == .unsupportedFormat(file: "f", format: .compound))
    for name in ["EncryptedPackage", "EncryptionInfo"] {
      let locked = XLSContainer(streams: [(name, [1]), ("DataSpaces", [1])]).bytes()
      #expect(SheetOutcome(locked).error == .encrypted(file: "f"))
    }
  }

  @Test func refusesCircles() {
    var bytes = XLSContainer(streams: [("Workbook", stream(5000))]).bytes()
    guard let entry = bytes.entryPlace(of: "Workbook") else {
      Issue.record("no entry")
      return
    }
    let start = bytes.number(at: entry + 116)
    bytes.put(UInt32(start), at: bytes.tablePlace(of: start + 1))
    #expect(SheetOutcome(bytes).error == damage("Workbook", .runsInCircles))

    bytes = XLSContainer(streams: [("Workbook", stream(0))]).bytes()
    let directory = bytes.number(at: 0x30)
    bytes.put(UInt32(directory), at: bytes.tablePlace(of: directory))
    #expect(SheetOutcome(bytes).error == damage("directory", .runsInCircles))

    bytes = XLSContainer(streams: [("Workbook", stream(0))]).bytes()
    let small = bytes.entryPlace(of: "Workbook") ?? 0
    bytes.put(1, at: small + 72)  // the entry beside it is itself
    #expect(SheetOutcome(bytes).error == damage("directory", .runsInCircles))

    bytes = XLSContainer(streams: [("Workbook", stream(200))]).bytes()
    let table = (bytes.number(at: 0x3C) + 1) * 512
    bytes.put(0, at: table)
    #expect(SheetOutcome(bytes).error == damage("Workbook", .runsInCircles))
  }

  /// More sectors than the header can name tables for.
  @Test func readsALargeFile() {
    var bytes = XLSContainer(streams: [("Workbook", stream(7_200_000))]).bytes()
    #expect(SheetOutcome(bytes).cells == [["县委"]])
    let next = bytes.number(at: 0x44)
    let place = (next + 1) * 512
    bytes.replaceSubrange(place..<place + 508, with: repeatElement(0xFF, count: 508))
    bytes.put(UInt32(next), at: place + 508)
    #expect(SheetOutcome(bytes).error == damage("sector table", .runsInCircles))
    bytes.put(0x00FF_FFFF, at: place + 508)
    #expect(SheetOutcome(bytes).error == damage("sector table", .broken))
    bytes.put(0xFFFF_FFFE, at: 0x44)  // the rest of the table is not found
    #expect(SheetOutcome(bytes).error == damage("directory", .broken))
  }

  @Test func refusesWhatLeadsNowhere() {
    let bytes = XLSContainer(streams: [("Workbook", stream(5000))]).bytes()
    let entry = bytes.entryPlace(of: "Workbook") ?? 0
    let start = bytes.number(at: entry + 116)
    let patches: [(place: Int, value: UInt32, part: String, damage: Damage)] = [
      (entry + 116, 0x00FF_FFFF, "Workbook", .broken),
      (entry + 116, 0xFFFF_FFFE, "Workbook", .broken),
      (entry + 120, 0x00FF_FFFF, "Workbook", .broken),
      (entry + 120, 6000, "Workbook", .broken),  // longer than its chain
      (entry + 72, 77, "directory", .broken),
      (bytes.tablePlace(of: start), 0xFFFF_FFFE, "Workbook", .broken),
      (bytes.tablePlace(of: start), 500_000, "Workbook", .broken),
      (0x4C, 99_999, "sector table", .broken),
      (0x30, 99_999, "directory", .broken),
      (0x1C, 0x0007_FFFE, "header", .broken),  // impossible size of sectors
      (0x04, 0, "header", .broken),
    ]
    for patch in patches {
      var broken = bytes
      broken.put(patch.value, at: patch.place)
      #expect(
        SheetOutcome(broken).error == damage(patch.part, patch.damage),
        "\(patch.value) at \(patch.place)")
    }
    var large = bytes
    large.put(0x7FFF_FFFF, at: entry + 120)
    #expect(
      SheetOutcome(large).error == .overLimit(file: "f", part: "Workbook", limit: .streamBytes))
    for length in [8, 511, 512, 513, 1024, 3000, 5000] {
      guard case .damaged = SheetOutcome(Array(bytes.prefix(length))).error else {
        Issue.record("cut to \(length) bytes")
        continue
      }
    }
  }
}
